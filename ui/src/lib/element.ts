import { LitElement } from 'lit';

/** Hearth's elements live in the light DOM: one style sheet, one document, one reading order. */
export class HearthElement extends LitElement {
  protected override createRenderRoot() {
    return this;
  }
}
