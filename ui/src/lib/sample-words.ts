/** What a desktop can do with a reminder, in words. */
import type { ServerFacts } from '../generated/types';
import { sentences } from './lists';
import { t } from './words';

/** What is known after a sample was taken: who shows it, with what, and what that means. */
export function sampleInWords({ name, version, buttons, images, body }: ServerFacts): string {
  const server = [name, version].filter(Boolean).join(' ');
  const can = buttons ? (images ? 'both' : 'buttons') : images ? 'images' : 'neither';
  return sentences([
    t('try-sent'),
    server ? t('sample-server', { server, can }) : t('sample-desktop', { can }),
    ...(buttons ? [] : [t('sample-click')]),
    ...(body ? [] : [t('sample-title-only')]),
  ]);
}
