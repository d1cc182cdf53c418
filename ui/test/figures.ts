/** What a benchmark found, for the table of `cargo xtask bench`. */
import { appendFileSync } from 'node:fs';

export interface Figure {
  what: string;
  hearth: number;
  /** The least that anything of its kind takes, in the same run. */
  floor?: number;
  /** Its budget. */
  atMost?: number;
}

/** Hands a figure on, where somebody asks for it. */
export function note(figure: Figure) {
  const file = process.env.HEARTH_FIGURES;
  if (file) appendFileSync(file, `${JSON.stringify(figure)}\n`);
}
