/** Walking from mark to mark with the keys. */
import type { Mark } from './chart';

const first = (marks: Mark[], order: (mark: Mark) => number): Mark | undefined =>
  marks.reduce<Mark | undefined>(
    (best, mark) => (best && order(best) <= order(mark) ? best : mark),
    undefined,
  );

/** The nearest mark in the same row, forward or back. */
function along(marks: Mark[], { row, column }: Mark, way: 1 | -1) {
  const ahead = marks.filter((mark) => mark.row === row && (mark.column - column) * way > 0);
  return first(ahead, (mark) => mark.column * way);
}

/** The mark nearest in its column, in the next row that has any. */
function across(marks: Mark[], { row, column }: Mark, way: 1 | -1) {
  const beyond = marks.filter((mark) => (mark.row - row) * way > 0);
  const next = first(beyond, (mark) => mark.row * way)?.row;
  return first(
    beyond.filter((mark) => mark.row === next),
    (mark) => Math.abs(mark.column - column),
  );
}

function end(marks: Mark[], { row }: Mark, whole: boolean, way: 1 | -1) {
  const rows = whole ? marks : marks.filter((mark) => mark.row === row);
  const edge = first(rows, (mark) => mark.row * way)?.row;
  return first(
    rows.filter((mark) => mark.row === edge),
    (mark) => mark.column * way,
  );
}

/** The marks of a drawing whose rows became columns. */
export const turned = (marks: Mark[]): Mark[] =>
  marks.map((mark) => ({ ...mark, row: mark.column, column: mark.row }));

/** Where a key leads from a mark; to itself at an edge, nowhere by a key that does not walk. With
 * `whole`, Home and End go to the chart's ends instead of the row's. */
export function walk(marks: Mark[], from: Mark, key: string, rtl: boolean, whole = false): Mark | undefined {
  const forward = rtl ? 'ArrowLeft' : 'ArrowRight';
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight':
      return along(marks, from, key === forward ? 1 : -1) ?? from;
    case 'ArrowDown':
      return across(marks, from, 1) ?? from;
    case 'ArrowUp':
      return across(marks, from, -1) ?? from;
    case 'Home':
      return end(marks, from, whole, 1);
    case 'End':
      return end(marks, from, whole, -1);
    default:
      return undefined;
  }
}
