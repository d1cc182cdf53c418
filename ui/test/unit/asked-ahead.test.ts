/** The answer that the window asked for before the page's scripts were there. */
import { beforeEach, expect, test, vi } from 'vitest';

import { api } from '../../src/api';

const invoke = vi.hoisted(() => vi.fn());
vi.mock('@tauri-apps/api/core', () => ({ invoke }));

beforeEach(() => {
  invoke.mockReset().mockImplementation(async (command: string) => `${command}, asked now`);
  vi.stubGlobal('window', {});
});

test('is taken once, because it grows old', async () => {
  Object.assign(window, { hearthStartUp: Promise.resolve('asked ahead') });
  expect(await api.startUp()).toBe('asked ahead');
  expect(invoke).not.toHaveBeenCalled();
  expect(await api.startUp()).toBe('start_up, asked now');
});

test('is asked for where nobody did', async () => {
  expect(await api.startUp()).toBe('start_up, asked now');
});

test('is asked for again where it failed, so that the reason is told', async () => {
  Object.assign(window, { hearthStartUp: Promise.reject(new Error('too early')) });
  expect(await api.startUp()).toBe('start_up, asked now');
  Object.assign(window, { hearthStartUp: Promise.reject(new Error('too early')) });
  invoke.mockRejectedValue({ code: 'newer', message: 'The journal is of a newer Hearth.' });
  await expect(api.startUp()).rejects.toMatchObject({ code: 'newer' });
});
