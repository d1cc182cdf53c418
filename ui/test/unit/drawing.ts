/** What a drawing comes to as markup, read without a browser. */
import { nothing } from 'lit';

import type { Chart, Space } from '../../src/charts/chart';

interface Template {
  strings: string[];
  values: unknown[];
}

function markup(value: unknown): string {
  if (value === nothing || value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(markup).join('');
  const { strings, values } = value as Template;
  if (!strings) return String(value);
  return strings
    .map((part, index) => {
      if (index === values.length) return part;
      const inside = markup(values[index]);
      return part.endsWith('=') ? `${part}"${inside}"` : part + inside;
    })
    .join('');
}

export const WIDE: Space = { width: 1040, rtl: false, names: true };

export const drawn = (chart: Chart, space: Partial<Space> = {}) =>
  markup(chart.draw({ ...WIDE, ...space }).content);

/** The attributes of each element of a kind, in the order they are drawn. */
export const elements = (text: string, tag: string): Record<string, string>[] =>
  [...text.matchAll(new RegExp(`<${tag}\\s([^>]*?)/?>`, 'g'))].map(([, attributes]) =>
    Object.fromEntries(
      [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
    ),
  );

/** The words in a drawing, in the order they are drawn. */
export const words = (text: string) => [...text.matchAll(/<text[^>]*>([^<]*)</g)].map(([, inside]) => inside);

/** The marks that the drawing carries. */
export const drawnMarks = (text: string) => [...text.matchAll(/data-mark="([^"]*)"/g)].map(([, id]) => id);
