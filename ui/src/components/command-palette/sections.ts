/** The parts of Settings, by their headings' identifiers, which are their words' as well. */
export const SECTIONS = [
  'set-days',
  'set-rhythm',
  'set-looks',
  'set-keyboard',
  'set-safe',
  'set-transfer',
  'set-computer',
  'set-privacy',
];
