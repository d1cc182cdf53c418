/** What opens below its button, and closes by Escape, by a press elsewhere, and as the focus leaves. */
import type { PropertyDeclarations } from 'lit';

import { HearthElement } from './element';

export abstract class Popup extends HearthElement {
  static override properties: PropertyDeclarations = { open: { state: true } };
  declare open: boolean;
  /** What gets the focus in what opened. */
  protected landing = 'input:checked';

  constructor() {
    super();
    this.open = false;
    this.addEventListener('keydown', this.onEscape);
    this.addEventListener('focusout', this.onLeft);
  }

  override connectedCallback() {
    super.connectedCallback();
    document.addEventListener('pointerdown', this.onElsewhere);
  }
  override disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('pointerdown', this.onElsewhere);
  }

  private onElsewhere = ({ target }: Event) => {
    if (!this.contains(target as Node)) this.open = false;
  };

  private onLeft = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget && !this.contains(relatedTarget as Node)) this.open = false;
  };

  private onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !this.open) return;
    event.stopPropagation();
    this.close();
  };

  protected close() {
    this.open = false;
    this.querySelector('button')?.focus();
  }

  protected toggle = async () => {
    this.open = !this.open;
    await this.updateComplete;
    this.querySelector<HTMLElement>(this.landing)?.focus();
  };
}
