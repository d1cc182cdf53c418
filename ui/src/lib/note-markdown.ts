/** A note's light Markdown as a small tree: headings, lists, quotes, and what stands in a line.
 * Everything else, tags among it, is text and stays as it was written. */
import { type Inline, parseInline } from './note-inline';

export type Block =
  | { kind: 'text' | 'quote'; inline: Inline[] }
  | { kind: 'heading'; level: number; inline: Inline[] }
  | { kind: 'list'; start: number | null; items: Inline[][] };

/** A line by what it begins with; `text` is the rest of it. */
interface Line {
  kind: Block['kind'];
  text: string;
  /** The heading's level, or the item's number; a bullet has none. */
  number: number | null;
}

const HEADING = /^(#{1,3})[ \t]+(\S.*)$/s;
const BULLET = /^[ \t]*[-*+•][ \t]+(\S.*)$/s;
const NUMBERED = /^[ \t]*(\d{1,3})[.)][ \t]+(\S.*)$/s;
const QUOTE = /^>[ \t]?(.*)$/s;

function lineOf(line: string): Line {
  const heading = HEADING.exec(line);
  if (heading) return { kind: 'heading', text: heading[2], number: heading[1].length };
  const bullet = BULLET.exec(line);
  if (bullet) return { kind: 'list', text: bullet[1], number: null };
  const numbered = NUMBERED.exec(line);
  if (numbered) return { kind: 'list', text: numbered[2], number: Number(numbered[1]) };
  const quote = QUOTE.exec(line);
  if (quote) return { kind: 'quote', text: quote[1], number: null };
  return { kind: 'text', text: line, number: null };
}

/** Lines that belong together: all but headings join their like, numbers only numbers. */
function groups(lines: Line[]): Line[][] {
  const all: Line[][] = [];
  for (const line of lines) {
    const last = all[all.length - 1];
    const like = last?.[0].kind === line.kind && (last[0].number === null) === (line.number === null);
    if (like && line.kind !== 'heading') last.push(line);
    else all.push([line]);
  }
  return all;
}

const textOf = (lines: Line[]) => lines.map(({ text }) => text).join('\n');

function blockOf(lines: Line[]): Block {
  const [{ kind, number }] = lines;
  if (kind === 'heading') return { kind, level: number ?? 1, inline: parseInline(textOf(lines)) };
  if (kind === 'list') return { kind, start: number, items: lines.map(({ text }) => parseInline(text)) };
  // Empty lines between a text and something else are only the way to write it.
  const text =
    kind === 'text'
      ? textOf(lines)
          .replace(/^(?:[ \t]*\n)+/, '')
          .trimEnd()
      : textOf(lines);
  return { kind, inline: parseInline(text) };
}

/** The note's blocks. A note without any marks is one text, letter for letter. */
export function parseNote(note: string): Block[] {
  const all = groups(note.split('\n').map(lineOf));
  if (all.every(([{ kind }]) => kind === 'text')) return [{ kind: 'text', inline: parseInline(note) }];
  return all.filter((lines) => lines.some(({ text }) => text.trim())).map(blockOf);
}
