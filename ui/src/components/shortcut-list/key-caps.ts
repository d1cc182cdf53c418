import './key-caps.css';

import { html } from 'lit';

/** Keys to press, each drawn as one. */
export const keyCaps = (names: string[]) =>
  html`<span class="key-caps">${names.map((name) => html`<kbd>${name}</kbd> `)}</span>`;
