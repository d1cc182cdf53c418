/** Stress, code and addresses within a paragraph. One pass; each sign is looked at a few times at
 * most, however hostile the text. */

export type Inline =
  | { kind: 'text' | 'code'; text: string }
  | { kind: 'strong' | 'em'; children: Inline[] }
  /** An address, and the words it stands behind when it has any. */
  | { kind: 'link'; text: string | null; address: string };

type Stress = '*' | '**' | '_';

const LINK = /\[([^[\]\n]{1,300})\]\((https?:\/\/(?:[^\s()<>]|\([^\s()<>]{0,200}\)){1,2000})\)/y;
const ADDRESS = /https?:\/\/[^\s<>"]+/y;
const SPECIAL = /[`*_[\n]|https?:\/\//g;
const WORD = /[\p{L}\p{N}]/u;
const BLANK_LINE = /\n[ \t]*\n/y;

const sticky = (pattern: RegExp, text: string, place: number) => {
  pattern.lastIndex = place;
  return pattern.exec(text);
};

/** The whole letter before or after a place. */
const before = (text: string, place: number) => [...text.slice(Math.max(0, place - 2), place)].pop() ?? '';
const after = (text: string, place: number) => String.fromCodePoint(text.codePointAt(place) ?? 32);

class Inlines {
  private nodes: Inline[] = [];
  /** Where stress began that has not ended: the place of its sign among the nodes. */
  private open = new Map<Stress, number>();
  private place = 0;
  /** Whether a sign of code further on has an end. */
  private codeEnds = true;

  constructor(private text: string) {}

  parse(): Inline[] {
    while (this.place < this.text.length) {
      SPECIAL.lastIndex = this.place;
      const next = SPECIAL.exec(this.text)?.index ?? this.text.length;
      this.plain(next);
      if (next < this.text.length) this.special();
    }
    return this.nodes;
  }

  /** Everything up to a place as it is. */
  private plain(end: number) {
    if (end <= this.place) return;
    this.add(this.text.slice(this.place, end));
    this.place = end;
  }

  private add(text: string) {
    const last = this.nodes[this.nodes.length - 1];
    const mayGrow = last?.kind === 'text' && ![...this.open.values()].includes(this.nodes.length - 1);
    if (mayGrow) last.text += text;
    else this.nodes.push({ kind: 'text', text });
  }

  private special() {
    const sign = this.text[this.place];
    if (sign === '\n') this.lineEnd();
    else if (sign === '`') this.code();
    else if (sign === '[') this.link();
    else if (sign === 'h') this.address();
    else this.stress(sign);
  }

  /** Stress does not reach over an empty line. */
  private lineEnd() {
    if (sticky(BLANK_LINE, this.text, this.place)) this.open.clear();
    this.plain(this.place + 1);
  }

  private code() {
    const end = this.codeEnds ? this.text.indexOf('`', this.place + 1) : -1;
    this.codeEnds = end >= 0;
    const text = this.text.slice(this.place + 1, Math.max(end, this.place + 1));
    if (!text || text.includes('\n')) return this.plain(this.place + (end === this.place + 1 ? 2 : 1));
    this.nodes.push({ kind: 'code', text });
    this.place = end + 1;
  }

  private link() {
    const found = sticky(LINK, this.text, this.place);
    if (!found) return this.plain(this.place + 1);
    this.nodes.push({ kind: 'link', text: found[1], address: found[2] });
    this.place += found[0].length;
  }

  private address() {
    const address = trimmed(sticky(ADDRESS, this.text, this.place)?.[0] ?? '');
    const inWord = WORD.test(before(this.text, this.place));
    if (inWord || !/\/\/./.test(address)) return this.plain(this.place + 4);
    this.nodes.push({ kind: 'link', text: null, address });
    this.place += address.length;
  }

  private stress(sign: string) {
    let end = this.place + 1;
    while (this.text[end] === sign) end++;
    const run = this.text.slice(this.place, end);
    const [left, right] = [before(this.text, this.place), after(this.text, end)];
    const inWord = sign === '_' && WORD.test(left) && WORD.test(right);
    const [opens, closes] = [/\S/.test(right) && !inWord, /\S/.test(left) && !inWord];
    if (run === '*' || run === '**' || run === '_') this.one(run, opens, closes);
    else if (run === '***') this.both(opens, closes);
    else this.add(run);
    this.place = end;
  }

  private one(run: Stress, opens: boolean, closes: boolean) {
    if (closes && this.open.has(run)) this.close(run);
    else if (opens) this.begin(run);
    else this.add(run);
  }

  private both(opens: boolean, closes: boolean) {
    const inner = (this.open.get('*') ?? -1) > (this.open.get('**') ?? -1) ? '*' : '**';
    for (const run of [inner, inner === '*' ? '**' : '*'] as const) this.one(run, opens, closes);
  }

  /** The later of two beginnings counts, so that stress never stands in stress of its own kind. */
  private begin(run: Stress) {
    this.nodes.push({ kind: 'text', text: run });
    this.open.set(run, this.nodes.length - 1);
  }

  private close(run: Stress) {
    const start = this.open.get(run) ?? 0;
    const [, ...children] = this.nodes.splice(start);
    for (const [other, place] of this.open) if (place >= start) this.open.delete(other);
    if (children.length) this.nodes.push({ kind: run === '**' ? 'strong' : 'em', children });
    else this.add(run + run);
  }
}

/** Without what follows an address in a sentence; a bracket that was opened in it stays. */
function trimmed(address: string): string {
  let end = address.length;
  const ends = address.includes('(') ? /[.,;:!?'"»”’…*_\]]/ : /[.,;:!?'"»”’…*_\])]/;
  while (end > 0 && ends.test(address[end - 1])) end--;
  return address.slice(0, end);
}

export const parseInline = (text: string): Inline[] => new Inlines(text).parse();
