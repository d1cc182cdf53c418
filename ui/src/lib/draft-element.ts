/** An element that shows words being typed elsewhere, and follows when they begin or cease to wait. */
import { draftNews } from './drafts';
import { StoreElement } from './store-element';

export abstract class DraftElement extends StoreElement {
  override connectedCallback() {
    super.connectedCallback();
    draftNews.addEventListener('changed', this.renew);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    draftNews.removeEventListener('changed', this.renew);
  }

  private renew = () => this.requestUpdate();
}
