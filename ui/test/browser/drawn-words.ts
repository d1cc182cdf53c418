import type { Page } from '@playwright/test';

/** What of the words in drawings stands outside its drawing or in another's place. */
export const misplacedWords = (page: Page, drawings: string) =>
  page.evaluate((selector) => {
    interface Seen {
      words: string;
      left: number;
      right: number;
      top: number;
      bottom: number;
    }
    const seen = (text: Element): Seen => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      return { words: text.textContent ?? '', left, right, top, bottom };
    };
    // Line boxes may touch; letters may not.
    const overlap = (a: Seen, b: Seen) =>
      a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 4 && b.top < a.bottom - 4;
    return [...document.querySelectorAll(selector)].flatMap((drawing) => {
      const sheet = drawing.getBoundingClientRect();
      const texts = [...drawing.querySelectorAll('text')].map(seen);
      const outside = texts.filter(
        ({ left, right, top, bottom }) =>
          left < sheet.left - 1 ||
          right > sheet.right + 1 ||
          top < sheet.top - 2 ||
          bottom > sheet.bottom + 2,
      );
      const crossed = texts.flatMap((a, index) =>
        texts.slice(index + 1).flatMap((b) => (overlap(a, b) ? [`${a.words} × ${b.words}`] : [])),
      );
      return [...outside.map(({ words }) => `outside: ${words}`), ...crossed];
    });
  }, drawings);
