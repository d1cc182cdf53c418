/** Parts of long notes: their beginning, so that a page of them stays light, and pieces that can be
 * laid out one by one. A megabyte in one paragraph freezes the window for seconds. */

const LONGEST = 1200;
const LINES = 18;
const PIECE = 4000;
/** How much stands before a place that is to be seen. */
const LEAD = 120;

/** The note's beginning, cut between words where there are any, or all of it when it is short. */
export function beginning(note: string): string {
  const lines = firstLines(note);
  return lines.length <= LONGEST ? lines : cut(lines, LONGEST).trimEnd();
}

/** The part of a note to begin with: near a place in it, such as the first of the words that were
 * searched for, when its own beginning does not reach that far. */
export function partNear(note: string, place: number): { from: number; text: string } {
  const start = beginning(note);
  if (place < start.length) return { from: 0, text: start };
  const lead = note.slice(Math.max(0, place - LEAD), place).search(/\s/);
  const from = lead < 0 ? place : Math.max(0, place - LEAD) + lead + 1;
  return { from, text: beginning(note.slice(from)) };
}

/** The whole note in pieces; put together again they are the note, sign by sign. */
export function pieces(note: string): string[] {
  const parts: string[] = [];
  let rest = note;
  while (rest.length > PIECE) {
    const part = cut(rest, PIECE);
    parts.push(part);
    rest = rest.slice(part.length);
  }
  return [...parts, rest];
}

/** As much of the note as its first lines; a note of a thousand empty lines is long too. */
function firstLines(note: string): string {
  let end = -1;
  for (let line = 0; line < LINES; line++) {
    end = note.indexOf('\n', end + 1);
    if (end < 0) return note;
  }
  return note.slice(0, end);
}

/** At most so much of a text: up to the end of a line, else of a word, else of a sign. */
function cut(text: string, longest: number): string {
  const piece = text.slice(0, longest);
  const [line, word] = [piece.lastIndexOf('\n') + 1, piece.search(/\s\S*$/) + 1];
  const end = [line, word].find((place) => place > longest / 2);
  return end ? piece.slice(0, end) : wholeSigns(piece);
}

/** Without the last sign, which may be torn. Signs joined into one count as one; half of a pair is
 * none, and would hide that the sign before it is torn. */
function wholeSigns(piece: string): string {
  const paired = piece.replace(/[\uD800-\uDBFF]$/, '');
  const signs = [...new Intl.Segmenter().segment(paired.slice(-100))];
  const last = signs.length > 1 ? signs[signs.length - 1].segment.length : 0;
  return paired.slice(0, paired.length - last);
}
