import { html } from 'lit';

import { copyText } from '../../lib/clipboard';
import { marked } from '../../lib/marked';
import type { Inline } from '../../lib/note-inline';
import { type Block, parseNote } from '../../lib/note-markdown';
import { t } from '../../lib/words';
import { showToast } from '../undo-toast/undo-toast';

/** Hearth opens no address; it hands it over. */
async function copy(address: string) {
  const copied = await copyText(address);
  showToast({ text: t(copied ? 'address-copied' : 'address-not-copied', { address }) });
}

function link(address: string, content: unknown) {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    void copy(address);
  };
  // A button of its own would not break into lines where a long address has to.
  return html`<span
    class="note-link"
    role="button"
    tabindex="0"
    title=${t('copy-address')}
    @click=${() => copy(address)}
    @keydown=${onKey}
    >${content}</span
  >`;
}

/** What a link with words of its own leads to. */
const beside = (address: string) => html`<bdi class="note-address" dir="ltr">${address}</bdi>`;

function inline(node: Inline, words: string[]): unknown {
  switch (node.kind) {
    case 'text':
      return marked(node.text, words);
    case 'code':
      return html`<code>${marked(node.text, words)}</code>`;
    case 'strong':
      return html`<strong>${line(node.children, words)}</strong>`;
    case 'em':
      return html`<em>${line(node.children, words)}</em>`;
    case 'link':
      return node.text === null
        ? link(node.address, html`<bdi dir="ltr">${marked(node.address, words)}</bdi>`)
        : [link(node.address, marked(node.text, words)), ' ', beside(node.address)];
  }
}

const line = (nodes: Inline[], words: string[]) => nodes.map((node) => inline(node, words));

/** Spaces count in here, so that nothing but the words may stand between the tags. */
function block(one: Block, words: string[]) {
  switch (one.kind) {
    case 'text':
      return html`<p dir="auto">${line(one.inline, words)}</p>`;
    case 'quote':
      return html`<blockquote dir="auto">${line(one.inline, words)}</blockquote>`;
    case 'heading':
      return html`<p class="note-heading level-${one.level}" dir="auto">${line(one.inline, words)}</p>`;
    case 'list': {
      const items = one.items.map((item) => html`<li>${line(item, words)}</li>`);
      return one.start === null
        ? html`<ul dir="auto">
            ${items}
          </ul>`
        : html`<ol dir="auto" start=${one.start}>
            ${items}
          </ol>`;
    }
  }
}

/** A note, or a part of one, with what its marks mean; the person's words as text and nothing else. */
export const noteBlocks = (note: string, words: string[]) => parseNote(note).map((one) => block(one, words));
