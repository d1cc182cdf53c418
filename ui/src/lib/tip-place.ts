/** Where a tooltip stands: beside its mark, never on it, never beyond the window. */

export interface Size {
  width: number;
  height: number;
}

export interface Box extends Size {
  left: number;
  top: number;
}

/** Between the mark and its words; near enough for the pointer to cross. */
const GAP = 6;
/** Between the words and the window's edge. */
const EDGE = 8;

const within = (place: number, size: number, room: number) =>
  Math.max(EDGE, Math.min(place, room - size - EDGE));

/** Above where there is room, else below, else at a side. */
export function tipPlace(mark: Box, tip: Size, view: Size): { left: number; top: number } {
  const middle = within(mark.left + mark.width / 2 - tip.width / 2, tip.width, view.width);
  const above = mark.top - tip.height - GAP;
  if (above >= EDGE) return { left: middle, top: above };
  const below = mark.top + mark.height + GAP;
  if (below + tip.height + EDGE <= view.height) return { left: middle, top: below };
  const after = mark.left + mark.width + GAP;
  const left = after + tip.width + EDGE <= view.width ? after : mark.left - tip.width - GAP;
  return {
    left: within(left, tip.width, view.width),
    top: within(mark.top + mark.height / 2 - tip.height / 2, tip.height, view.height),
  };
}
