import { html } from 'lit';

import { matches } from './search-marks';

/** A text with the searched words marked. */
export function marked(text: string, words: string[]) {
  const spans = matches(text, words);
  if (!spans.length) return text;
  const parts = spans.map(([start, end], index) => {
    const from = index ? spans[index - 1][1] : 0;
    return html`${text.slice(from, start)}<mark>${text.slice(start, end)}</mark>`;
  });
  return [...parts, text.slice(spans[spans.length - 1][1])];
}
