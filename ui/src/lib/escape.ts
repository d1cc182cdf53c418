/** Leaves by Escape, but not while a word is being put together. */
export const onEscape = (leave: () => unknown) => (event: KeyboardEvent) => {
  if (event.key === 'Escape' && !event.isComposing) leave();
};
