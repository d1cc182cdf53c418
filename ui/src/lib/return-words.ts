/** A few warm words on coming back after days away. They never count the days. */
import { t } from './words';

const VARIANTS = 4;

/** The same words all day, others on the next one. */
export const returnWords = (day: string): string =>
  t(`return-${(Math.round(Date.parse(day) / 86_400_000) % VARIANTS) + 1}`);
