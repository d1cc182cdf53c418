/** What may stand between two names: a language has commas of its own, and a name that is not told
 * from the next would not be shortened. */
const BETWEEN = /[,،、，;；؛\n]/;

/** What a language that runs from right to left puts round a name in its sentences. */
const ISOLATING = /[\u2066-\u2069]/g;

/** Names of people as they are typed: with commas or lines between them, each only once. */
export const namesIn = (text: string): string[] => [
  ...new Set(
    text
      .replace(ISOLATING, '')
      .split(BETWEEN)
      .map((name) => name.trim())
      .filter(Boolean),
  ),
];
