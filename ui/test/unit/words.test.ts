import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { has, t } from '../../src/lib/words';

const root = join(import.meta.dirname, '../../src');
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join(root, name), 'utf8'));

describe('words', () => {
  test('every literal key has its words', () => {
    const keys = new Set(
      sources.flatMap((source) => [...source.matchAll(/\bt\(\s*'([a-z0-9-]+)'/g)].map((match) => match[1])),
    );
    expect(keys.size).toBeGreaterThan(80);
    expect([...keys].filter((key) => !has(key))).toEqual([]);
  });

  test('every outcome, change, reason and shape has its words', () => {
    const keys = [
      ...[
        'shown',
        'later',
        'done',
        'not-today',
        'silent-logged',
        'silent-rest',
        'silent-day-logged',
        'silent-paused',
        'silent-quiet',
        'silent-not-today',
        'silent-presenting',
        'held',
        'withdrawn',
        'switched-off',
        'missed',
        'gathered',
        'failed',
      ].map((name) => `reminder-${name}`),
      ...['picked', 'untouched', 'least-touched', 'beginning'].map((name) => `focus-${name}`),
      ...['empty', 'even', 'leaning', 'mostly-one'].map((name) => `balance-words-${name}`),
      ...['today', 'progress', 'journal', 'letter', 'spaces', 'reminders', 'settings'].map(
        (name) => `nav-${name}`,
      ),
    ];
    expect(keys.filter((key) => !has(key))).toEqual([]);
  });

  test('no words of the window are left over', () => {
    const all = sources.join('\n');
    // A key is written out, or put together from its beginning, as in t(`pause-${kind}`), or from its
    // end, as in t(`${key}-hint`).
    const begins = [...all.matchAll(/t\(\s*`([a-z-]+-)\$\{/g)].map((match) => match[1]);
    const isUsed = (key: string) =>
      all.includes(`'${key}'`) || begins.some((start) => key.startsWith(start)) || /-hint$/.test(key);
    // What these say, programs say as well.
    const spoken = ['common.ftl', 'desktop.ftl', 'errors.ftl', 'letter.ftl', 'terminal.ftl'];
    const files = readdirSync(join(root, 'locales/en')).filter((file) => !spoken.includes(file));
    const kept = files.flatMap((file) =>
      [...readFileSync(join(root, `locales/en/${file}`), 'utf8').matchAll(/^([a-z0-9-]+) =/gm)].map(
        (match) => match[1],
      ),
    );
    expect(kept.length).toBeGreaterThan(200);
    expect(kept.filter((key) => !isUsed(key))).toEqual([]);
  });

  test('numbers choose their plural', () => {
    expect(t('journal-lead', { count: 1, since: 'May' })).toBe(
      '1 moment since May, kept only on this computer.',
    );
    expect(t('journal-lead', { count: 3, since: 'May' })).toContain('3 moments');
  });

  test('nothing shouts and nothing is an emoji', () => {
    const files = readdirSync(join(root, 'locales/en')).map((name) =>
      readFileSync(join(root, 'locales/en', name), 'utf8'),
    );
    for (const text of files) expect(text).not.toMatch(/!|\p{Extended_Pictographic}/u);
  });
});
