/** The text fields of a form, each a draft of its own, so that a closed form loses no words. */
import { draftOf, dropDraft, keepDraft } from './drafts';

export class FieldDrafts<Field extends string> {
  /** `of` names what the form is for, `kept` is what its fields have so far. */
  constructor(
    private of: string,
    private kept: Record<Field, string>,
  ) {}

  private get fields() {
    return Object.keys(this.kept) as Field[];
  }

  private key = (field: Field) => `${this.of}-${field}`;

  get = (field: Field): string => draftOf(this.key(field)) ?? this.kept[field];

  set(field: Field, text: string) {
    if (text === this.kept[field]) dropDraft(this.key(field));
    else keepDraft(this.key(field), text);
  }

  /** Whether there are words that were not kept. */
  get waiting(): boolean {
    return this.fields.some((field) => draftOf(this.key(field)) !== undefined);
  }

  drop() {
    for (const field of this.fields) dropDraft(this.key(field));
  }
}
