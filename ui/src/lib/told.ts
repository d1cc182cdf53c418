/** Words inside a live region. */
import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';

/** A paragraph that is made anew with its words: WebKitGTK tells readers what comes into a live
 * region, not what changes in its place. */
export const toldWords = (words: string, look: string | typeof nothing = nothing) =>
  words ? keyed(words, html`<p class=${look}>${words}</p>`) : nothing;
