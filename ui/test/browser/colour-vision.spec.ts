import type { Page } from '@playwright/test';

import { MATRICES } from '../vision';
import { expect, test } from './desk';

/** Shows the page as somebody with another colour vision sees it. */
const seeAs = (page: Page, vision: keyof typeof MATRICES | 'greyscale') =>
  page.evaluate(
    ([name, matrix]) => {
      const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      const rows = matrix.split(' ').reduce<string[]>((all, value, index) => {
        const row = Math.floor(index / 3);
        all[row] = `${all[row] ?? ''} ${value}`;
        return all;
      }, []);
      const values = `${rows.map((row) => `${row} 0 0`).join(' ')} 0 0 0 1 0`;
      svg.setAttribute('width', '0');
      svg.setAttribute('height', '0');
      svg.innerHTML = `<filter id="vision" color-interpolation-filters="linearRGB"><feColorMatrix type="matrix" values="${values}" /></filter>`;
      document.body.append(svg);
      document.documentElement.style.filter = name === 'greyscale' ? 'grayscale(1)' : 'url(#vision)';
    },
    [vision, vision === 'greyscale' ? MATRICES.protanopia : MATRICES[vision]] as const,
  );

for (const theme of ['light', 'dark'] as const) {
  test.describe(theme, () => {
    for (const vision of [...(Object.keys(MATRICES) as (keyof typeof MATRICES)[]), 'greyscale'] as const)
      test(`pictures for ${vision}`, async ({ desk, page }) => {
        test.skip(!process.env.SCREENSHOTS, 'only when somebody wants to look');
        await page.setViewportSize({ width: 1040, height: 3100 });
        await desk.open({ example: 'decade', theme }, 'progress');
        await seeAs(page, vision);
        await desk.picture(`progress-${vision}-${theme}`);
      });

    test('the year’s steps are told apart by lightness alone', async ({ desk, page }) => {
      await desk.open({ example: 'decade', theme }, 'progress');
      const light = await page.evaluate(() => {
        const brush = document.createElement('canvas').getContext('2d')!;
        const style = getComputedStyle(document.documentElement);
        return [0, 1, 2, 3, 4].map((level) => {
          brush.fillStyle = style.getPropertyValue(`--heat-${level}`);
          brush.fillRect(0, 0, 1, 1);
          const [red, green, blue] = [...brush.getImageData(0, 0, 1, 1).data].map((part) => {
            const share = part / 255;
            return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        });
      });
      const steps = light.slice(1).map((value, index) => {
        const [bright, dim] = [Math.max(value, light[index]), Math.min(value, light[index])];
        return { deeper: value < light[index], contrast: (bright + 0.05) / (dim + 0.05) };
      });
      // On dark paper deep is bright; each step is at least a sixth lighter or darker than the last.
      expect(new Set(steps.map(({ deeper }) => deeper)).size).toBe(1);
      for (const { contrast } of steps) expect(contrast).toBeGreaterThan(1.16);
    });

    test('what hue says is also said by place, glyph and number', async ({ desk, page }) => {
      await desk.open({ example: 'typical', theme }, 'progress');
      // A petal has its own direction, its glyph and its numeral.
      const petals = page.locator('[data-chart="balance"] [data-mark]');
      const turns = await petals
        .locator('> g[transform^="rotate"]')
        .evaluateAll((all) => all.map((petal) => petal.getAttribute('transform')));
      expect(new Set(turns).size).toBe(7);
      for (const petal of await petals.all()) {
        await expect(petal.locator('text').first()).toHaveText(/^\d+$/);
        await expect(petal.locator('g[fill="none"]')).toHaveCount(1);
      }
      // Each line of strength is named, with its value and its trend in words.
      for (const name of ['Cultivate empathy', 'Set boundaries', 'Offer support'])
        await expect(page.locator('[data-chart="strength"] svg text').filter({ hasText: name })).toHaveCount(
          1,
        );
      // A row of the matrix carries name and glyph.
      await expect(page.locator('table.matrix tbody th svg')).toHaveCount(7);
    });
  });
}
