import { describe, expect, test } from 'vitest';

import { type Inline, parseInline } from '../../src/lib/note-inline';
import { parseNote } from '../../src/lib/note-markdown';

/** The tree in short: **strong**, *em*, `code`, <address>. */
const short = (nodes: Inline[]): string =>
  nodes
    .map((node) => {
      switch (node.kind) {
        case 'text':
          return node.text;
        case 'code':
          return `{code ${node.text}}`;
        case 'link':
          return `{link ${node.text ? `${node.text} ` : ''}${node.address}}`;
        default:
          return `{${node.kind} ${short(node.children)}}`;
      }
    })
    .join('');
const inline = (text: string) => short(parseInline(text));
const blocks = (note: string) =>
  parseNote(note).map((block) => {
    if (block.kind === 'list') return `${block.start ?? '-'}: ${block.items.map(short).join(' | ')}`;
    return `${block.kind}${block.kind === 'heading' ? block.level : ''}: ${short(block.inline)}`;
  });

describe('what stands in a line', () => {
  test.each([
    ['**bold**', '{strong bold}'],
    ['a *b* and _c_', 'a {em b} and {em c}'],
    ['***both***', '{strong {em both}}'],
    ['**a *b* c**', '{strong a {em b} c}'],
    ['*a **b** c*', '{em a {strong b} c}'],
    ['这是**重点**内容', '这是{strong 重点}内容'],
    ['שלום **עולם**', 'שלום {strong עולם}'],
    ['`a * b` and *c*', '{code a * b} and {em c}'],
    ['one\n*two\nthree*', 'one\n{em two\nthree}'],
    ['[the page](https://a.example/x_(y)) on', '{link the page https://a.example/x_(y)} on'],
    ['See https://a.example/b?c=*d*.', 'See {link https://a.example/b?c=*d}*.'],
    ['(https://a.example)', '({link https://a.example})'],
    ['https://a.example/w_(x), and', '{link https://a.example/w_(x)}, and'],
  ])('%j', (text, tree) => expect(inline(text)).toBe(tree));

  test.each([
    '2 * 3 * 4',
    'snake_case_name',
    'unclosed **bold and *more',
    'closed** only*',
    '**over an\n\nempty line**',
    '** spaced **',
    '****',
    '___',
    '`never ends',
    '``',
    '`one\ntwo`',
    '[x](javascript:alert(1))',
    '[x](data:text/html,<b>)',
    '[x] (https://a.example',
    '[x](//a.example)',
    '<b>no</b> <img src=x onerror=alert(1)>',
    'https://',
    'https://...',
    'xhttps://a.example',
    '&lt;b&gt; &amp;',
    ':-) :*',
  ])('%j is text', (text) => {
    const found = inline(text);
    if (!text.includes('https://a.example') || text.startsWith('xhttps')) expect(found).toBe(text);
    else expect(found).toContain('[x] (');
  });

  test('the later of two beginnings counts', () => {
    expect(inline('*a *b c*')).toBe('*a {em b c}');
    expect(inline('**a _b** c_')).toBe('{strong a _b} c_');
  });
});

describe('blocks', () => {
  test.each([
    ['# One\ntext', ['heading1: One', 'text: text']],
    ['### Three', ['heading3: Three']],
    ['#### four', ['text: #### four']],
    ['#no', ['text: #no']],
    ['- a\n* b\n\nafter', ['-: a | b', 'text: after']],
    ['3. a\n4) b', ['3: a | b']],
    ['- a\n1. b', ['-: a', '1: b']],
    ['> a\n> b\nc', ['quote: a\nb', 'text: c']],
    ['before\n\n- a **b**\n', ['text: before', '-: a {strong b}']],
    ['-no\n1.no', ['text: -no\n1.no']],
    ['2026. A year', ['text: 2026. A year']],
    ['* وصلنا', ['-: وصلنا']],
  ])('%j', (note, tree) => expect(blocks(note)).toEqual(tree));

  test.each(['', '\n', ' a\n\n\n b \n', 'line\r\nline', '\u202Egnorw', '👩‍👩‍👧‍👦'])(
    'a plain note stays letter for letter: %j',
    (note) => expect(blocks(note)).toEqual([`text: ${note}`]),
  );
});

test.each([
  '*',
  '**',
  '_',
  '*a',
  '**a ',
  '*_',
  '*a _b ',
  '`',
  '` ',
  '[',
  '[a](',
  '[a](https://',
  '[a](https://x(',
  'https://x(',
  'https://',
  '# ',
  '- ',
  '> ',
  '\n ',
  ' ',
  '1. ',
  '***a',
  'a*',
])('a hundred thousand of %j take no longer than they should', (piece) => {
  const text = piece.repeat(100_000);
  const before = performance.now();
  parseNote(text);
  expect(performance.now() - before).toBeLessThan(1500);
});
