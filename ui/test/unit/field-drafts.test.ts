import { beforeAll, describe, expect, test } from 'vitest';

import { draftOf } from '../../src/lib/drafts';
import { FieldDrafts } from '../../src/lib/field-drafts';
import { store } from '../../src/lib/store';

describe('a form’s drafts', () => {
  beforeAll(() => {
    store.start = { drafts: [], example: false } as never;
  });

  test('what is typed waits until it is kept', () => {
    const form = () => new FieldDrafts('plan', { when: 'it rains', then: '' });
    expect(form().get('when')).toBe('it rains');
    form().set('then', 'I walk');
    expect(form().get('then')).toBe('I walk');
    expect(form().waiting).toBe(true);
    expect(draftOf('plan-then')).toBe('I walk');
    form().drop();
    expect(form().waiting).toBe(false);
  });

  test('words that are those kept already are no draft', () => {
    const form = new FieldDrafts('rehearsal', { new: 'Until six' });
    form.set('new', 'Until seven');
    form.set('new', 'Until six');
    expect(form.waiting).toBe(false);
  });
});
