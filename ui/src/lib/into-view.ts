/** Brings what the keys led to wholly into sight, in a strip or table that scrolls sideways; browsers
 * are content when some of it shows. A pointer is where it is, and nothing moves under it. */
export function intoView({ currentTarget, target }: FocusEvent) {
  const [box, focused] = [currentTarget as HTMLElement, target as HTMLElement];
  if (box === focused || !focused.matches(':focus-visible')) return;
  // The names of a table's rows stay, and would lie over it.
  const names = box.querySelector('tbody th');
  if (names) box.style.scrollPaddingInlineStart = `${names.getBoundingClientRect().width}px`;
  focused.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
