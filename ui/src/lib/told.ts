/** What readers are told: words inside a live region, and where the focus goes. */
import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';

/** A part of a line that is made anew with its words: WebKitGTK tells readers what comes into a live
 * region, not what changes in its place. */
export const toldPart = (words: string) => keyed(words, html`<span>${words}</span>`);

/** A paragraph that is made anew with its words. */
export const toldWords = (words: string, look: string | typeof nothing = nothing) =>
  words ? keyed(words, html`<p class=${look}>${words}</p>`) : nothing;

/** Lays the page out before the focus is passed on: WebKitGTK tells readers of a focus whose page waits
 * for its layout only with the next layout, which may come with the next key. */
export const tellFocus = () => addEventListener('focusin', () => void document.body.offsetHeight);
