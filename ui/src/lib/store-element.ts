/** An element that shows what all pages share, and follows its changes. */
import { HearthElement } from './element';
import { store } from './store';

export abstract class StoreElement extends HearthElement {
  override connectedCallback() {
    super.connectedCallback();
    store.addEventListener('changed', this.changed);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    store.removeEventListener('changed', this.changed);
  }

  private changed = () => this.follow();

  /** What the shared data changed; draws anew unless an element has more to do. */
  protected follow(): unknown {
    return this.requestUpdate();
  }
}
