/**
 * A journal in the page's memory that answers as the program does, so that the interface can be
 * tested in a browser. It runs inside the page: nothing here may refer to the outside.
 */
export interface FakeOptions {
  welcomed?: boolean;
  entries?: 'none' | 'week' | 'crowded' | 'hostile' | 'many';
  server?: 'working' | 'missing' | 'frozen';
  fail?: string;
  closed?: string;
  theme?: 'system' | 'light' | 'dark';
  language?: string;
  locale?: string;
  textSize?: 'usual' | 'large' | 'larger' | 'largest';
  moreContrast?: boolean;
  lessTransparency?: boolean;
  calmer?: boolean;
  reminders?: 'none' | 'some' | 'close' | 'window';
  quiet?: { from: string; until: string };
  /** How many reminders came before, or what became of each of them. */
  history?: number | ReadonlyArray<Record<string, unknown>>;
  /** What the notification server says of itself. */
  facts?: { name: string; version: string; buttons: boolean; body: boolean; images: boolean };
  login?: { on: boolean; moved: boolean };
  /** How many backups there are, or why there is trouble with them. */
  backups?: number | 'trouble';
  repair?: { read: number; from_backup: number; lost: number | null };
  /** What became of the last reminder, and when it was due. */
  last?: {
    outcome: string;
    due_at: string;
    again_at?: string;
    delay?: { by: string; until: string | null };
    practice?: string;
  } | null;
  next?: { reminder_id: string; at: string; day?: string; window?: { from: string; until: string } };
  firstWeekday?: string;
  /** The last day with an entry; after travel it may lie ahead. */
  lastDay?: string;
  /** The Progress page answers when the test says so. */
  slow?: boolean;
  /** No place is chosen for a picture. */
  thoughtBetter?: boolean;
  singleKeys?: boolean;
  /** What last week’s letter says. */
  letter?: 'typical' | 'hostile';
  /** Last week’s letter is kept already. */
  kept?: { kept_at?: string; kept_on?: string; closing: string | null; changed_since: boolean };
  leftOut?: number;
  /** How many weeks before this one have a letter to read. */
  letters?: number;
  rhythms?: Record<string, { times: number; days: number }>;
  /** Whether there are safe spaces, plans and rehearsals. */
  spaces?: 'none' | 'some' | 'hostile' | readonly string[];
  // The day, privacy, welcome
  /** Nothing was written for so many days before today. */
  away?: number;
  /** The last day of a rest under way. */
  restUntil?: string;
  setAside?: boolean;
  /** How many cues the person has for each practice. */
  cues?: number;
  /** Whether another practice has them too. */
  otherCues?: boolean;
  blur?: boolean;
  maskedNames?: string[];
  lookingAround?: boolean;
  // The Journal page
  /** Notes of today's, instead of entries; the first is the newest. */
  notes?: readonly string[];
  /** So many entries, twenty a day, made when they are asked for. */
  endless?: number;
  drafts?: ReadonlyArray<{ key: string; text: string }>;
  /** Each entry of Set boundaries was rehearsed. */
  rehearsed?: boolean;
}

export function installFakeJournal(options: FakeOptions) {
  const TODAY = '2026-05-09';
  const DAYS = [
    '2026-05-04',
    '2026-05-05',
    '2026-05-06',
    '2026-05-07',
    '2026-05-08',
    '2026-05-09',
    '2026-05-10',
  ];
  const SEVEN = ['empathy', 'boundaries', 'community', 'listening', 'support', 'inclusivity', 'authenticity'];
  type Row = Record<string, unknown> & {
    id: string;
    day: string;
    at: string;
    practice: string | null;
    note: string | null;
  };
  let turn = 0;
  const row = (practice: string | null, day: string, time: string, note: string | null = null): Row => ({
    id: `00000000-0000-7000-8000-${String(++turn).padStart(12, '0')}`,
    practice,
    at: `${day}T${time}:00+02:00`,
    time_zone: 'Europe/Berlin',
    day,
    note,
    feeling: null,
    space: null,
    private: false,
    source: 'window',
    created_at: `${day}T06:00:00Z`,
    updated_at: `${day}T06:00:00Z`,
  });
  const week = () => [
    row(
      'empathy',
      TODAY,
      '08:12',
      '“That sounds hard” was enough. I did not fix anything, and nothing needed fixing.',
    ),
    row(
      'listening',
      TODAY,
      '12:40',
      'Called Jo back. Let her finish. The three seconds felt long, and then she told me the real thing.',
    ),
    row('support', TODAY, '15:05'),
    row('authenticity', '2026-05-08', '21:10', 'One true word: tired.'),
    row('authenticity', '2026-05-08', '21:40'),
    row('community', '2026-05-08', '19:00'),
    row('listening', '2026-05-07', '13:00'),
    row('support', '2026-05-07', '18:00'),
    row('empathy', '2026-05-05', '08:00'),
    row('empathy', '2026-05-05', '20:00'),
    row('listening', '2026-05-04', '12:00'),
    row(null, '2026-05-04', '22:00', 'A page of its own.'),
    row('boundaries', '2026-04-29', '12:00'),
    row('boundaries', '2026-04-30', '12:00'),
    row('support', '2026-04-28', '12:00'),
  ];
  const kinds = {
    none: () => [] as Row[],
    week,
    crowded: () =>
      DAYS.slice(0, 6).flatMap((day) =>
        SEVEN.flatMap((practice, index) =>
          Array.from({ length: index + 3 }, () => row(practice, day, '10:00')),
        ),
      ),
    // Fifty a day for nine days.
    many: () =>
      Array.from({ length: 9 }, (_, back) => `2026-05-0${9 - back}`).flatMap((day) =>
        Array.from({ length: 50 }, (_, index) =>
          row(
            SEVEN[index % 7],
            day,
            `${String(8 + Math.floor(index / 5)).padStart(2, '0')}:${String((index % 5) * 11).padStart(2, '0')}`,
            index % 3 ? null : `Number ${index} of its day.`,
          ),
        ),
      ),
    hostile: () => [
      row('empathy', TODAY, '09:00', '<img src=x onerror="document.title=\'ran\'">'),
      row('support', TODAY, '10:00', 'שלום עולם'),
      row('listening', TODAY, '11:00', '👩‍👩‍👧‍👦'.repeat(40)),
      row('community', TODAY, '12:00', 'long '.repeat(200_000)),
    ],
  };
  let entries: Row[] = kinds[options.entries ?? 'week']();
  let settings = {
    day_start: 4,
    week_start: null,
    theme: options.theme ?? 'system',
    language: null as string | null,
    text_size: options.textSize ?? 'usual',
    more_contrast: options.moreContrast ?? false,
    less_transparency: options.lessTransparency ?? false,
    calmer: options.calmer ?? false,
    single_keys: options.singleKeys ?? true,
    keep_in_tray: true,
    quiet_hours: options.quiet ?? null,
    later: 'hour',
    follow_do_not_disturb: true,
    silent_while_presenting: true,
    blur: options.blur ?? false,
    masked_names: options.maskedNames ?? ([] as string[]),
    rhythms: {
      ...Object.fromEntries(SEVEN.map((practice) => [practice, { times: 1, days: 7 }])),
      ...options.rhythms,
    },
    backup_folder: null,
    told_about_tray: false,
    welcomed: options.welcomed ?? true,
  };
  let reminders = [
    {
      id: 'r1',
      at: '09:00',
      days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'],
      practice: null,
      text: null,
      even_if_logged: false,
      enabled: true,
    },
    {
      id: 'r2',
      at: '18:30',
      days: [...'mon tue wed thu fri sat sun'.split(' ')],
      practice: 'boundaries',
      text: 'What would make this evening feel roomy?',
      even_if_logged: true,
      enabled: true,
    },
  ] as Array<Record<string, unknown> & { id: string }>;
  if (options.reminders === 'none') reminders = [];
  if (options.reminders === 'close')
    reminders = ['08:00', '08:20', '08:40', '18:10', '18:30', '18:50', '03:30'].map((at) => ({
      ...reminders[1],
      id: at === '18:30' ? 'r2' : at === '08:00' ? 'r1' : `r-${at}`,
      at,
    }));
  if (options.reminders === 'window')
    reminders = [
      reminders[0],
      { ...reminders[1], id: 'r3', at: '13:00', until: '15:00', practice: null, text: null },
      { ...reminders[1], at: '17:00', until: '20:00' },
    ];
  let login = options.login ?? { on: false, moved: false };
  let paused: string | null = null;
  let rest = options.restUntil !== undefined;
  let picked: string | null = null;
  // The day, privacy, welcome
  let restUntil = options.restUntil ?? null;
  let aside = options.setAside ?? false;
  let example = options.lookingAround ?? false;
  const CUES = [
    ['it turns nine in the evening', 'I leave the phone face down in the hall'],
    ['someone asks for my evening at short notice', 'I say I will answer after supper'],
    ['a message makes my jaw tighten', 'I read it once more in a friendly voice'],
  ];
  let returned = false;
  const cuesOf = (practice: string) =>
    CUES.slice(0, options.cues ?? 0).map(([when, then], index) => ({
      id: `c${index}`,
      practice,
      when,
      then,
      reminder: null,
      created_at: `${TODAY}T06:00:00Z`,
    }));
  /** Does something to rest and focus that can be taken back. */
  const turnDay = (op: string, act: () => void, more = {}) => {
    const before = { rest, restUntil, aside, picked };
    act();
    return change(op, () => ({ rest, restUntil, aside, picked } = before), more);
  };
  const past: Array<{ id: number; op: unknown; back: () => void }> = [];
  const listeners: Record<string, number[]> = {};
  const callbacks: Record<number, (payload: unknown) => void> = {};

  const emit = (event: string) =>
    (listeners[event] ?? []).forEach((id) => callbacks[id]?.({ event, id, payload: null }));
  const change = (op: string, back: () => void, more = {}) => {
    const made = { id: past.length + 1, op: { op, ...more }, back };
    past.push(made);
    setTimeout(() => emit('journal-changed'));
    return { id: made.id, op: made.op };
  };
  const newest = () => [...entries].sort((a, b) => (b.day + b.at).localeCompare(a.day + a.at));
  const of = (day: string) => newest().filter((entry) => entry.day === day);
  const states = () =>
    DAYS.map((day) =>
      day > TODAY
        ? restUntil && day <= restUntil
          ? 'rest'
          : 'ahead'
        : of(day).length
          ? 'present'
          : day === '2026-05-06' || (rest && day === TODAY)
            ? 'rest'
            : 'quiet',
    );
  const today = () => ({
    day: TODAY,
    entries: of(TODAY),
    rest,
    cues: options.otherCues ? cuesOf('listening') : [],
    rest_until: restUntil,
    away: returned ? null : (options.away ?? null),
    days: DAYS,
    states: states(),
    present: states().filter((state) => state === 'present').length,
    rest_in_reserve: 1,
    focus: {
      day: TODAY,
      practice: picked ?? 'boundaries',
      reason: picked ? 'picked' : 'untouched',
      act: 1,
      logged_at: of(TODAY).find((entry) => entry.practice === (picked ?? 'boundaries'))?.at ?? null,
      set_aside: aside,
      cues: cuesOf(picked ?? 'boundaries'),
    },
    undoable: null,
    first_day: entries.length ? newest()[entries.length - 1].day : null,
    last_day: options.lastDay ?? (entries.length ? newest()[0].day : null),
  });
  const occurrence = (of: Record<string, unknown>) => ({
    reminder_id: 'r1',
    day: String(of.due_at ?? TODAY).slice(0, 10),
    due_at: '2026-05-09T07:00:00Z',
    outcome: 'silent_logged',
    decided_at: of.due_at ?? '2026-05-09T07:00:00Z',
    again_at: null,
    delay: null,
    practice: null,
    ...of,
  });
  // Two a day, every way they can end.
  const KINDS: Array<Record<string, unknown>> = [
    { outcome: 'silent_logged', practice: 'listening' },
    { outcome: 'shown' },
    { outcome: 'done' },
    { outcome: 'shown', delay: { by: 'do_not_disturb', until: '2026-05-08T19:40:00Z' } },
    { outcome: 'silent_presenting' },
    { outcome: 'missed', delay: { by: 'asleep', until: '2026-05-07T21:10:00Z' } },
    { outcome: 'silent_quiet' },
    { outcome: 'gathered' },
  ];
  const past_ones = (count: number) =>
    Array.from({ length: count }, (_, index) => {
      const day = new Date(Date.parse(TODAY) - Math.floor((index + 1) / 2) * 86_400_000)
        .toISOString()
        .slice(0, 10);
      const due_at = `${day}T${index % 2 ? '16:30' : '07:00'}:00Z`;
      return occurrence({ reminder_id: index % 2 ? 'r2' : 'r1', due_at, ...KINDS[index % KINDS.length] });
    });
  const history = () => {
    if (typeof options.history === 'number') return past_ones(options.history);
    if (options.history) return options.history.map(occurrence);
    return options.last === null ? [] : [occurrence(options.last ?? {})];
  };
  const page = () => ({
    reminders,
    status: {
      next:
        paused || !reminders.length
          ? null
          : { reminder_id: 'r2', day: TODAY, at: '2026-05-09T16:30:00Z', window: null, ...options.next },
      any: reminders.some(({ enabled }) => enabled),
      last: history()[0] ?? null,
      paused_until: paused,
    },
    history: history(),
    server: options.server ?? 'working',
    tray: true,
  });
  const shifted = (iso: string, by: number) =>
    new Date(Date.parse(iso) + by * 86_400_000).toISOString().slice(0, 10);
  const mondayOf = (iso: string) => shifted(iso, -((new Date(iso).getUTCDay() + 6) % 7));
  const LAST_WEEK = '2026-04-27';
  const part = (kind: string, text: string, practice: string | null = null, day: string | null = null) => ({
    kind,
    text,
    practice,
    day,
  });
  // Longer than anybody writes: what a letter is in the worst week.
  const bodies = {
    typical: () => [
      part('text', 'You sat down at the hearth on six days and rested on one. Empathy had the most room.'),
      part('text', 'On Tuesday, with empathy, you wrote:'),
      part(
        'quote',
        'I guessed he was angry with me. He was worried about his father.',
        'empathy',
        '2026-04-28',
      ),
      part('text', 'On Thursday, with boundaries, you wrote:'),
      part('quote', 'Every second week is what I can do. Lighter already.', 'boundaries', '2026-04-30'),
      part('text', 'On Sunday you wrote freely:'),
      part('quote', 'The supper was quiet, and that was the good of it.', null, '2026-05-03'),
      part('text', 'Community was quieter than the week before.'),
    ],
    hostile: () => [
      part('text', 'On Monday, with listening, you wrote:'),
      part('quote', '<img src=x onerror="document.title=\'ran\'"><b>bold</b>', 'listening', '2026-04-27'),
      part('text', 'On Tuesday, with support, you wrote:'),
      part('quote', '\u202Egnorw yaw eht dnuora \u2066 and never closed', 'support', '2026-04-28'),
      part('text', 'On Wednesday, with inclusivity, you wrote:'),
      part('quote', 'a'.repeat(2000), 'inclusivity', '2026-04-29'),
      part('text', 'On Thursday, with community, you wrote:'),
      part(
        'quote',
        'جلسنا معًا حول النار، ولم يحتج أحد إلى أن يشرح نفسه، وكان ذلك كافيًا لنا جميعًا.',
        'community',
        '2026-04-30',
      ),
    ],
  };
  const letters: Record<string, any> = {};
  const composed = (first: string) => {
    const those = entries.filter(({ day }) => day >= first && day <= shifted(first, 6));
    const own = first === LAST_WEEK && those.length ? bodies[options.letter ?? 'typical']() : [];
    const plain = those.length
      ? [part('text', `This week holds ${those.length} moments so far.`)]
      : [part('text', 'Nothing is written for this week, and nothing needs to be.')];
    return {
      heading: `Week of ${first}`,
      paragraphs: [
        part('greeting', 'Dear you,'),
        ...(own.length ? own : plain),
        part('question', 'What would you like to be asked before, rather than after?', 'community'),
        part('farewell', 'Warmly,\nyour own seven days'),
      ],
    };
  };
  if (options.kept)
    letters[LAST_WEEK] = {
      kept_at: '2026-05-03T18:00:00Z',
      kept_on: '2026-05-03',
      ...options.kept,
      text: composed(LAST_WEEK),
    };
  const letterWeeks = () => {
    const withEntries = entries.map(({ day }) => mondayOf(day));
    const before = Array.from({ length: options.letters ?? 0 }, (_, back) =>
      shifted(LAST_WEEK, -7 * (back + 1)),
    );
    return [...new Set([...withEntries, ...before])]
      .sort((a, b) => b.localeCompare(a))
      .map((first_day) => ({
        first_day,
        last_day: shifted(first_day, 6),
        moments: 1,
        kept: first_day in letters,
      }));
  };
  const letterPage = (of: string | null) => {
    const first = mondayOf(of ?? (entries.length ? LAST_WEEK : TODAY));
    const those = entries.filter(({ day }) => day >= first && day <= shifted(first, 6));
    const { text, ...kept } = letters[first] ?? { text: composed(first) };
    return {
      days: Array.from({ length: 7 }, (_, day) => shifted(first, day)),
      today: TODAY,
      finished: shifted(first, 6) < TODAY,
      text,
      moments: those.length,
      notes: those.filter(({ note }) => note).length,
      left_out: first === LAST_WEEK ? (options.leftOut ?? 0) : 0,
      kept: letters[first] ? kept : null,
      weeks: letterWeeks(),
    };
  };
  const markdown = (of: string) => {
    const { text, kept } = letterPage(of) as any;
    const lines = text.paragraphs.map((one: any) => (one.kind === 'quote' ? `> ${one.text}` : one.text));
    return [`# ${text.heading}`, ...lines, ...(kept?.closing ? [kept.closing] : [])].join('\n\n');
  };

  const moment = (hoursAgo: number) => new Date(Date.now() - hoursAgo * 3_600_000).toISOString();
  let copies = typeof options.backups === 'number' ? options.backups : 3;
  const backups = () =>
    Array.from({ length: copies }, (_, index) => ({
      path: `/home/sam/.local/share/hearth/backups/journal-${index}.db`,
      made_at: moment(2 + index * 30),
      kind: ['auto', 'hand', 'before-restore'][index % 3],
      bytes: 412_000 + index * 900_000,
    }));
  let repair = options.repair
    ? {
        at: moment(0),
        aside: '/home/sam/.local/share/hearth/damaged-2026-05-09T14-12-00Z',
        backup_made_at: options.repair.from_backup ? moment(5) : null,
        ...options.repair,
      }
    : null;
  let bin: Row[] = [];

  // Practice page, cues, rehearsals, spaces
  type Space = { id: string; name: string; kind: string; why: string | null; archived: boolean };
  type Cue = { id: string; practice: string; when: string; then: string; reminder: string | null };
  type Said = { entry: string | null; went: number | null; word: string | null };
  type Rehearsal = Said & { id: string; sentence: string; by: string | null };
  let spaces: Space[] = [];
  let cues: Cue[] = [];
  let rehearsals: Rehearsal[] = [];
  let made = 0;
  const CREATED = { created_at: '2026-05-01T08:00:00Z' };
  const space = (name: string, kind: string, why: string | null = null, archived = false): Space => ({
    id: `space-${++made}`,
    name,
    kind,
    why,
    archived,
  });
  const named = (practice: string | null, day: string, name: string) => ({
    ...row(practice, day, '19:00'),
    space: name,
  });
  const rehearsal = (sentence: string, by: string | null, said: Partial<Said> = {}): Rehearsal => ({
    id: `rehearsal-${++made}`,
    sentence,
    by,
    entry: null,
    went: null,
    word: null,
    ...said,
  });
  if (Array.isArray(options.spaces)) spaces = options.spaces.map((name) => space(name, 'other'));
  if (options.spaces === 'some') {
    spaces = [
      space('Tuesday supper circle', 'community', 'Nobody asks what I do. The dog sleeps on my feet.'),
      space('Riverside choir', 'community', 'I can be off key and stay.'),
      space('Jo', 'friendship', 'Hears the second answer.'),
      space('Sam', 'friendship', 'Says “perfect” when I say no.'),
      space('Thursday group, Lindenhof', 'therapy_group', 'What is said there is left there.'),
      space('Old band room', 'creative_outlet', null, true),
    ];
    const lived: Array<[string | null, string, string]> = [
      ['listening', TODAY, 'Jo'],
      ['listening', '2026-05-07', 'Jo'],
      ['empathy', '2026-05-05', 'Jo'],
      ['boundaries', TODAY, 'Sam'],
      ['community', '2026-05-08', 'Tuesday supper circle'],
      ...Array.from({ length: 6 }, (): [string, string, string] => [
        'authenticity',
        '2026-04-14',
        'Tuesday supper circle',
      ]),
      ['inclusivity', '2026-04-14', 'Tuesday supper circle'],
      ['community', '2026-04-23', 'Riverside choir'],
      [null, '2026-05-02', 'Bench by the weir'],
      ['authenticity', '2026-05-02', 'Bench by the weir'],
    ];
    entries = [...entries, ...lived.map(([practice, day, name]) => named(practice, day, name))];
    cues = [
      {
        id: 'cue-1',
        practice: 'boundaries',
        when: 'someone asks for my evening at short notice',
        then: 'I say I will answer after supper',
        reminder: 'r2',
      },
      {
        id: 'cue-2',
        practice: 'boundaries',
        when: 'it turns nine',
        then: 'the phone goes face down',
        reminder: null,
      },
    ];
    const said = entries.find(({ practice, day }) => practice === 'boundaries' && day === '2026-04-30');
    rehearsals = [
      rehearsal('I keep Fridays for myself. I would love to see you on Saturday instead.', '2026-05-15'),
      rehearsal('I can talk until six.', null),
      rehearsal('Every second week is what I can do.', null, {
        entry: said?.id ?? null,
        went: 3,
        word: 'Lighter already',
      }),
    ];
  }
  if (options.spaces === 'hostile') {
    const nasty = '<img src=x onerror="document.title=\'ran\'">';
    spaces = [
      space(nasty, 'friendship', 'שלום עולם'),
      space('مقهى الحي', 'community', 'x'.repeat(400)),
      space('W'.repeat(120), 'other'),
    ];
    entries = [...entries, named('empathy', TODAY, nasty), named('support', TODAY, 'W'.repeat(120))];
    cues = [{ id: 'cue-1', practice: 'boundaries', when: nasty, then: 'W'.repeat(300), reminder: null }];
    rehearsals = [rehearsal(`${nasty} ${'no '.repeat(300)}`, TODAY), rehearsal('לא', '2026-05-01')];
  }
  const countsOf = (name: string) =>
    SEVEN.map((id) => entries.filter((entry) => entry.space === name && entry.practice === id).length);
  const spacesPage = () => {
    const known = spaces.map(({ name }) => name);
    const others = new Set(entries.map((entry) => entry.space as string | null));
    const unknown = [...others].filter((name): name is string => !!name && !known.includes(name));
    const all = [
      ...spaces,
      ...unknown.map((name) => ({ id: null, name, kind: 'other', why: null, archived: false })),
    ].map((one) => {
      const its = newest().filter((entry) => entry.space === one.name);
      const pages = its.filter((entry) => !entry.practice).length;
      return { ...one, counts: countsOf(one.name), pages, last_day: its[0]?.day ?? null };
    });
    all.sort((a, b) => (b.last_day ?? '').localeCompare(a.last_day ?? ''));
    return { spaces: all, today: TODAY };
  };
  const practicePage = (practice: string) => {
    const its = newest().filter((entry) => entry.practice === practice);
    const days = Array.from({ length: 84 }, (_, back) =>
      new Date(Date.parse(TODAY) - (83 - back) * 86_400_000).toISOString().slice(0, 10),
    );
    const begun = its.length > 0;
    const values = days.map((_, index) => (begun && index > 9 ? 0.62 - 0.5 * 0.96 ** (index - 9) : null));
    const waiting = practice === 'boundaries' ? rehearsals : [];
    const names = [...new Set(its.map((entry) => entry.space as string | null))].filter(Boolean);
    return {
      practice,
      today: TODAY,
      act: 2,
      logged_today: its.filter(({ day }) => day === TODAY).length,
      cues: [...today().focus.cues, ...today().cues, ...cues]
        .filter((cue) => cue.practice === practice)
        .map((cue) => ({ ...cue, ...CREATED })),
      rehearsals: waiting.filter(({ entry }) => !entry).map((one) => ({ ...one, ...CREATED })),
      said: waiting.filter(({ entry }) => entry).map((one) => ({ ...one, ...CREATED })),
      entries: { entries: its.slice(0, 20), total: its.length, more: false, rehearsals: [], first_day: null },
      strength: {
        practice,
        rhythm: { times: 1, days: 7 },
        begun: begun ? days[10] : null,
        values,
        now: values[83],
        trend: begun ? 'gathering' : null,
      },
      days,
      spaces: names.map((name) => [name, its.filter((entry) => entry.space === name).length]),
    };
  };
  /** A change of one of these lists that undo takes back as a whole. */
  const kept = (op: string, work: () => void) => {
    const before = { spaces, cues, rehearsals, entries, reminders };
    work();
    return change(op, () => ({ spaces, cues, rehearsals, entries, reminders } = before));
  };
  /** A cue as it is kept; the reminder it brings is made with it. */
  const cueOf = ({ new_reminder: fresh, ...cue }: any) => {
    if (!fresh) return cue;
    const reminder = { id: `r${reminders.length + 1}`, ...fresh };
    reminders = [...reminders, reminder];
    return { ...cue, reminder: reminder.id };
  };
  const renamed = (from: string, to: string) =>
    (entries = entries.map((entry) => (entry.space === from ? { ...entry, space: to } : entry)));
  const preparing: Record<string, (args: any) => unknown> = {
    practice_page: ({ practice }) => practicePage(practice),
    spaces_page: spacesPage,
    add_cue: ({ draft }) =>
      kept('add_cue', () => (cues = [...cues, { id: `cue-${++made}`, ...cueOf(draft) }])),
    edit_cue: ({ id, draft }) =>
      kept('edit_cue', () => (cues = cues.map((cue) => (cue.id === id ? { id, ...cueOf(draft) } : cue)))),
    remove_cue: ({ id }) => kept('remove_cue', () => (cues = cues.filter((cue) => cue.id !== id))),
    add_space: ({ draft }) => {
      if (spaces.some(({ name }) => name.toLowerCase() === draft.name.toLowerCase()))
        throw { code: 'space_exists', message: 'There is a space with this name already.' };
      return kept('add_space', () => (spaces = [...spaces, { id: `space-${++made}`, ...draft }]));
    },
    edit_space: ({ id, draft }) =>
      kept('edit_space', () => {
        renamed(spaces.find((one) => one.id === id)!.name, draft.name);
        spaces = spaces.map((one) => (one.id === id ? { id, ...draft } : one));
      }),
    remove_space: ({ id }) => kept('remove_space', () => (spaces = spaces.filter((one) => one.id !== id))),
    merge_spaces: ({ from, into }) =>
      kept('merge_spaces', () => {
        renamed(from, into);
        spaces = spaces.filter(({ name }) => name !== from);
      }),
    add_rehearsal: ({ draft }) =>
      kept(
        'add_rehearsal',
        () => (rehearsals = [...rehearsals, rehearsal(draft.sentence.trim(), draft.by ?? null)]),
      ),
    edit_rehearsal: ({ id, draft }) =>
      kept(
        'edit_rehearsal',
        () => (rehearsals = rehearsals.map((one) => (one.id === id ? { ...one, ...draft } : one))),
      ),
    remove_rehearsal: ({ id }) =>
      kept('remove_rehearsal', () => (rehearsals = rehearsals.filter((one) => one.id !== id))),
    say_rehearsal: ({ id, outcome }) => {
      const { entry: known, sentence } = rehearsals.find((one) => one.id === id)!;
      const entry = entries.find((one) => one.id === known) ?? row('boundaries', TODAY, '16:12', sentence);
      const said = kept('say_rehearsal', () => {
        if (!known) entries = [...entries, entry];
        rehearsals = rehearsals.map((one) => (one.id === id ? { ...one, ...outcome, entry: entry.id } : one));
      });
      return { rehearsal: rehearsals.find((one) => one.id === id), entry, change: said };
    },
  };
  // The Journal page
  const drafts = new Map((options.drafts ?? []).map(({ key, text }) => [key, text]));
  (window as any).drafts = drafts;
  if (options.notes)
    entries = options.notes.map((note, index) =>
      row(index ? 'listening' : 'empathy', TODAY, `${String(15 - (index % 10)).padStart(2, '0')}:00`, note),
    );
  const endlessDay = (index: number) => shifted(TODAY, -Math.floor(index / 20));
  const endless = (total: number, filter: any) => {
    const [since, until] = [filter.since ?? '0000', filter.until ?? '9999'];
    let [first, last] = [0, total];
    while (first < total && endlessDay(first) > until) first += 20;
    while (last > first && endlessDay(last - 1) < since) last -= 20;
    // A search counts no further than anybody reads.
    const more = Boolean(filter.text) && last - first > 1000;
    if (more) last = first + 1000;
    const from = first + (filter.offset ?? 0);
    const count = Math.max(0, Math.min(filter.limit ?? 200, last - from));
    return {
      entries: Array.from({ length: count }, (_, place) => {
        const index = from + place;
        const time = `${String(22 - (index % 20)).padStart(2, '0')}:00`;
        const made = row(
          SEVEN[index % 7],
          endlessDay(index),
          time,
          index % 3 ? null : `Moment ${index}. `.repeat(1 + (index % 17)),
        );
        return { ...made, id: `00000000-0000-7000-9000-${String(index).padStart(12, '0')}` };
      }),
      total: last - first,
      more,
      rehearsals: [] as unknown[],
      first_day: endlessDay(total - 1),
    };
  };
  const plain = (text: string) =>
    text
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase();
  const rehearsedFor = (entry: string) => ({
    id: `h-${entry}`,
    sentence: 'I can come every second week, and not more.',
    by: null,
    entry,
    went: 3,
    word: 'lighter than I thought',
    created_at: moment(100),
  });

  const places: Record<string, string> = {
    en: 'en-GB',
    de: 'de-DE',
    ar: 'ar-EG',
    ja: 'ja-JP',
    'en-XA': 'en-XA',
  };

  const commands: Record<string, (args: any) => unknown> = {
    ...preparing,
    start_up: () => ({
      settings,
      today: today(),
      reminders: page(),
      backup: {
        last: backups()[0] ?? null,
        second: { state: settings.backup_folder ? 'kept' : 'none' },
        trouble: options.backups === 'trouble' ? 'The disk is full. Nothing was saved.' : null,
      },
      repair,
      drafts: [...drafts].map(([key, text]) => ({ key, text, saved_at: moment(1) })),
      example,
      first_weekday: options.firstWeekday ?? 'mon',
      language: settings.language ?? options.language ?? 'en',
      locale: options.locale ?? places[settings.language ?? options.language ?? 'en'],
      data_folder: '/home/sam/.local/share/hearth',
    }),
    window_ready: () => null,
    // The Journal page
    month_page: ({ day }) => {
      const days = Array.from({ length: 31 }, (_, place) => shifted(`${day.slice(0, 7)}-01`, place))
        .filter((one) => one.startsWith(day.slice(0, 7)))
        .map((one) => ({
          day: one,
          state: of(one).length ? 'present' : 'quiet',
          counts: SEVEN.map(() => 0),
        }));
      return { days, totals: SEVEN.map(() => 0), total: 0, present: 0 };
    },
    keep_draft: ({ key, text }) => {
      if (text === null) drafts.delete(key);
      else drafts.set(key, text);
      return null;
    },
    today_page: today,
    progress_page: async ({ query }) => {
      if (options.slow) await new Promise((done) => ((window as any).answer = done));
      return (window as any).fakeProgress(query, entries, ['2026-05-06']);
    },
    choose_picture_file: ({ name }) => {
      (window as any).suggested = name;
      return options.thoughtBetter ? null : `/home/sam/Pictures/${name}`;
    },
    save_picture: ({ path, picture }) => {
      (window as any).savedPicture = { path, picture };
      return null;
    },
    print_page: () => {
      (window as any).printed = ((window as any).printed ?? 0) + 1;
      return null;
    },
    list_entries: ({ filter }) => {
      (window as any).filters = [...((window as any).filters ?? []), filter];
      if (options.endless) return endless(options.endless, filter);
      const words = plain(filter.text ?? '').split(/\s+/);
      const found = newest().filter(
        (entry) =>
          (!filter.practice || entry.practice === filter.practice) &&
          (!filter.free || !entry.practice) &&
          (!filter.space || entry.space === filter.space) &&
          (!filter.feeling || entry.feeling === filter.feeling) &&
          (filter.private == null || entry.private === filter.private) &&
          (!filter.with_note || entry.note) &&
          (!filter.since || entry.day >= filter.since) &&
          (!filter.until || entry.day <= filter.until) &&
          (!filter.weekday ||
            ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'][new Date(entry.day).getUTCDay()] ===
              filter.weekday) &&
          (filter.hour == null || Number(entry.at.slice(11, 13)) === filter.hour) &&
          words.every((word) => !word || plain(entry.note ?? '').includes(word)),
      );
      return {
        entries: found.slice(filter.offset ?? 0, (filter.offset ?? 0) + (filter.limit ?? 200)),
        total: found.length,
        more: false,
        rehearsals: found
          .filter(({ practice }) => options.rehearsed && practice === 'boundaries')
          .map(({ id }) => rehearsedFor(id)),
        first_day: today().first_day,
      };
    },
    record_entry: ({ draft }) => {
      const made = {
        ...row(
          draft.practice ?? null,
          draft.day ?? TODAY,
          draft.time?.slice(0, 5) ?? '16:12',
          draft.note ?? null,
        ),
        feeling: draft.feeling ?? null,
        space: draft.space ?? null,
      };
      entries = [...entries, made];
      return {
        entry: made,
        change: change('record_entry', () => (entries = entries.filter((entry) => entry.id !== made.id))),
      };
    },
    edit_entry: ({ id, patch }) => {
      const before = entries.find((entry) => entry.id === id)!;
      const after = { ...before, ...patch };
      entries = entries.map((entry) => (entry.id === id ? after : entry));
      return {
        entry: after,
        change: change(
          'edit_entry',
          () => (entries = entries.map((entry) => (entry.id === id ? before : entry))),
        ),
      };
    },
    delete_entry: ({ id }) => {
      const gone = entries.find((entry) => entry.id === id)!;
      entries = entries.filter((entry) => entry.id !== id);
      bin = [gone, ...bin];
      const back = () => {
        entries = [...entries, gone];
        bin = bin.filter((entry) => entry.id !== id);
      };
      return { entry: gone, change: change('delete_entry', back) };
    },
    undo: () => {
      const last = past.pop();
      if (!last) throw { code: 'nothing_to_undo', message: 'There is nothing to undo.' };
      last.back();
      setTimeout(() => emit('journal-changed'));
      return { id: last.id, op: last.op };
    },
    undo_change: ({ id }) => {
      const index = past.findIndex((made) => made.id === id);
      past[index].back();
      setTimeout(() => emit('journal-changed'));
      return { id, op: past.splice(index, 1)[0].op };
    },
    // The day, privacy, welcome
    mark_rest: () => turnDay('mark_rest', () => (rest = true)),
    clear_rest: () =>
      turnDay('clear_rest', () => {
        rest = false;
        restUntil = null;
      }),
    mark_rest_days: ({ since, until }) => {
      (window as any).rested = { since, until };
      const act = () => {
        rest = since <= TODAY && until >= TODAY;
        restUntil = until;
      };
      return turnDay('mark_rest_days', act, { days: 3 });
    },
    clear_rest_days: ({ since, until }) => {
      (window as any).unrested = { since, until };
      const act = () => {
        rest = false;
        restUntil = null;
      };
      return turnDay('clear_rest_days', act, { days: 3 });
    },
    pick_focus: ({ practice }) =>
      turnDay('pick_focus', () => ([picked, aside] = [practice, false]), { practice }),
    another_focus: () => {
      const practice = SEVEN[(SEVEN.indexOf(picked ?? 'boundaries') + 1) % 7];
      return turnDay('pick_focus', () => ([picked, aside] = [practice, false]), { practice });
    },
    put_away_return: () => {
      returned = true;
      return null;
    },
    set_focus_aside: () => turnDay('set_focus_aside', () => (aside = true)),
    hide_window: () => {
      (window as any).hidden = ((window as any).hidden ?? 0) + 1;
      return null;
    },
    open_example: () => {
      example = true;
      settings = { ...settings, welcomed: true };
      return null;
    },
    leave_example: () => {
      example = false;
      settings = { ...settings, welcomed: options.welcomed ?? true };
      return null;
    },
    change_settings: ({ settings: wanted }) => {
      const before = settings;
      settings = wanted;
      return change('change_settings', () => (settings = before));
    },
    finish_welcome: ({ reminderAt }) => {
      settings = { ...settings, welcomed: true };
      (window as any).chosenReminder = reminderAt;
      return null;
    },
    reminders_page: page,
    add_reminder: ({ draft }) => {
      reminders = [...reminders, { id: `r${reminders.length + 1}`, ...draft }];
      return change('add_reminder', () => (reminders = reminders.slice(0, -1)));
    },
    edit_reminder: ({ id, draft }) => {
      const before = reminders;
      reminders = reminders.map((old) => (old.id === id ? { id, ...draft } : old));
      return change('edit_reminder', () => (reminders = before));
    },
    remove_reminder: ({ id }) => {
      const before = reminders;
      reminders = reminders.filter((old) => old.id !== id);
      return change('remove_reminder', () => (reminders = before));
    },
    pause_reminders: ({ until }) => {
      // Days begin at 04:00, which is 02:00 in UTC.
      if (until.day && until.day <= TODAY)
        throw { code: 'invalid', message: 'That day has begun already. Choose a later one.' };
      paused =
        until === 'hour'
          ? '2026-05-09T15:12:00Z'
          : `${until === 'tomorrow' ? '2026-05-10' : until.day}T02:00:00Z`;
      return change('pause_reminders', () => (paused = null));
    },
    resume_reminders: () => {
      paused = null;
      return change('resume_reminders', () => undefined);
    },
    list_bin: () =>
      bin.map((entry) => ({
        entry,
        deleted_at: '2026-05-09T14:12:00Z',
        gone_at: '2026-06-08T14:12:00Z',
      })),
    take_from_bin: ({ id }) => {
      const entry = bin.find((binned) => binned.id === id)!;
      bin = bin.filter((binned) => binned.id !== id);
      entries = [...entries, entry];
      return { entry, change: change('take_from_bin', () => undefined) };
    },
    list_backups: backups,
    create_backup: () => {
      copies += 1;
      setTimeout(() => emit('backups-changed'));
      return { backup: backups()[0], contents: null, second: { state: 'none' } };
    },
    preview_restore: () => {
      const part = (count: number) => ({
        entries: count,
        days: Math.min(count, 3),
        since: count ? '2026-05-04' : null,
        until: count ? '2026-05-08' : null,
        examples: Array.from({ length: Math.min(count, 3) }, (_, index) => ({
          day: `2026-05-0${4 + index}`,
          practice: SEVEN[index],
          note: index ? 'Called Jo back and let the silence stand for a while.' : null,
        })),
      });
      return {
        contents: { entries: 690, days: 212, first_day: null, last_day: null, revision: 7 },
        difference: { brings: part(5), takes_away: part(2), changes: part(0), others: 1, settings: true },
      };
    },
    restore_backup: () => {
      const before = entries;
      entries = entries.slice(0, 2);
      return change('restore', () => (entries = before));
    },
    letter_page: ({ of }) => letterPage(of),
    keep_letter: ({ of, closing }) => {
      const first = mondayOf(of);
      const before = letters[first];
      if (closing && closing.length > 2000)
        throw { code: 'invalid', message: 'A closing line has room for 2,000 letters.' };
      letters[first] = before
        ? { ...before, closing }
        : {
            kept_at: '2026-05-09T14:12:00Z',
            kept_on: '2026-05-09',
            closing,
            changed_since: false,
            text: composed(first),
          };
      return change('keep_letter', () => (before ? (letters[first] = before) : delete letters[first]));
    },
    release_letter: ({ of }) => {
      const first = mondayOf(of);
      const before = letters[first];
      delete letters[first];
      return change('release_letter', () => (letters[first] = before));
    },
    letter_markdown: ({ of }) => markdown(of),
    choose_letter_file: ({ of }) => `/home/sam/letter-${of}.md`,
    save_letter: ({ of, path }) => {
      (window as any).savedLetter = { of, path };
      return null;
    },
    choose_folder: () => '/media/sam/stick',
    choose_export_file: ({ format }) => `/home/sam/hearth-2026-05-09.${format}`,
    export_journal: (asked) => {
      (window as any).exported = asked;
      return { entries: entries.length, left_out: 0, first_day: null, last_day: null };
    },
    choose_import_file: () => '/home/sam/habits.csv',
    preview_import: ({ request }) => {
      (window as any).asked = request;
      const gym = 'gym' in request.mapping ? request.mapping.gym : null;
      const brings = gym ? 9 : 5;
      return {
        format: 'plain-csv',
        brings: {
          entries: brings,
          days: 3,
          since: '2026-04-01',
          until: '2026-04-20',
          examples: [{ day: '2026-04-01', practice: 'listening', note: 'Called Jo back.' }],
        },
        changes: 0,
        known: 2,
        deleted: 1,
        ahead: 0,
        unmapped: gym ? 0 : 4,
        others: 0,
        settings: false,
        activities: [
          { key: 'listen', name: 'Listening', times: 5, suggestion: 'listening' },
          { key: 'gym', name: 'Gym', times: 4, suggestion: null },
        ],
        left_out: [{ reason: 'not_done', times: 3 }],
        headers: ['date', 'what', 'words'],
        columns: { day: 'date', time: null, activity: 'what', note: 'words', feeling: null },
      };
    },
    import_file: ({ request }) => {
      const came = row('support', '2026-04-01', '12:00', 'came in');
      entries = [...entries, came];
      return {
        preview: commands.preview_import({ request }),
        change: change('import', () => (entries = entries.filter((entry) => entry !== came))),
      };
    },
    stop_transfer: () => null,
    dismiss_repair: () => {
      repair = null;
      return null;
    },
    login_start: () => login,
    set_login_start: ({ on }) => {
      (window as any).loginAsked = on;
      login = { on, moved: false };
      return login;
    },
    test_reminder: () => {
      if ((options.server ?? 'working') === 'working')
        return options.facts ?? { name: 'dunst', version: '1.9.2', buttons: true, body: true, images: true };
      throw {
        code: 'no_notification',
        message:
          'No notification service answers on this desktop, so reminders cannot appear. They are noted here instead.',
      };
    },
  };

  let failing = options.fail;
  (window as any).heal = () => (failing = undefined);
  (window as any).breakDown = (command: string) => (failing = command);
  (window as any).__TAURI_EVENT_PLUGIN_INTERNALS__ = { unregisterListener: () => undefined };
  (window as any).__TAURI_INTERNALS__ = {
    transformCallback: (callback: (payload: unknown) => void) => {
      const id = Object.keys(callbacks).length + 1;
      callbacks[id] = callback;
      return id;
    },
    unregisterCallback: () => undefined,
    invoke: async (command: string, args: any) => {
      if (command === 'plugin:event|listen') {
        (listeners[args.event] ??= []).push(args.handler);
        return 1;
      }
      if (command.startsWith('plugin:')) return null;
      if (options.closed && command === 'start_up') throw { code: 'newer_journal', message: options.closed };
      if (failing === command)
        throw {
          code: 'not_saved',
          message: 'The disk is full. Nothing was saved; free some space and try again.',
        };
      return structuredClone(await commands[command](args ?? {}));
    },
  };
}
