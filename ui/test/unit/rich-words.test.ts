import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { expect, test } from 'vitest';

import { dress } from '../../src/lib/pseudo';
import { richWords } from '../../src/lib/rich-words';

/** Words and pieces in their order, as one text. */
const text = (part: unknown): string => {
  if (Array.isArray(part)) return part.map(text).join('');
  if (typeof part === 'string') return part;
  const { strings, values } = part as TemplateResult;
  return strings.map((string, index) => string + text(values[index] ?? '')).join('');
};

test('pieces stand in the places of their message, and its bold words are bold', () => {
  const said = richWords('plan-words', { then: html`<i>I walk</i>`, if: html`<i>it rains</i>` });
  expect(text(said)).toBe('<b>If</b> <i>it rains</i>, <b>then</b> <i>I walk</i>');
});

test('what somebody wrote is never taken for signs of the message', () => {
  const own = html`${'<b>mine</b>'}`;
  const said = richWords('join-facts', { before: own, next: html`2 times` }).flat();
  expect(said).toContain(own);
  expect(said.filter((part) => typeof part === 'string').join('')).toBe(' · ');
});

test('bold words are bold in the disguise of tests too', () =>
  expect(dress('<b>If</b> it').match(/^<b>[^a-z]+<\/b> [^a-z]+$/i)).not.toBeNull());
