/** How the window rests, for tests of what it fetches meanwhile. */
import type { Page } from '@playwright/test';

/** A window that never rests, or one that cannot say so. The clock of the tests leaves it as it is. */
export const setRest = (page: Page, rests: 'never' | 'unsaid') =>
  page.addInitScript((never) => {
    const value = never ? () => 0 : undefined;
    Object.defineProperty(window, 'requestIdleCallback', { value, writable: false });
  }, rests === 'never');
