/** A form in the place of what it changes. Closed, it loses no words. Emits `form-closed`. */
import { showToast } from '../components/undo-toast/undo-toast';
import { HearthElement } from './element';
import type { FieldDrafts } from './field-drafts';
import { Saver } from './saver';
import { t } from './words';

export abstract class DraftForm<Field extends string> extends HearthElement {
  protected drafts!: FieldDrafts<Field>;
  protected saver = new Saver(this);

  protected close = () => this.dispatchEvent(new CustomEvent('form-closed', { bubbles: true }));

  protected leave = () => {
    if (this.drafts.waiting) showToast({ text: t('draft-kept') });
    this.close();
  };
}
