/** A list of which one row, or a new one, may be open as a form in its place. */
import type { PropertyDeclarations } from 'lit';

import { StoreElement } from './store-element';

export abstract class OpenForm extends StoreElement {
  static override properties: PropertyDeclarations = { open: { state: true } };
  /** The identifier of what is being changed, `new`, or nothing. */
  declare open: string;

  constructor() {
    super();
    this.open = '';
  }

  /** Closes the form; whoever opened it by keyboard is where they were. */
  protected async close(from: string) {
    this.open = '';
    await this.updateComplete;
    this.querySelector<HTMLElement>(from)?.focus();
  }
}
