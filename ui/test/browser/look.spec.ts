import { test } from './desk';

for (const width of [400, 640, 1040, 1920])
  for (const theme of ['light', 'dark'] as const)
    test(`look ${width} ${theme}`, async ({ desk, page }) => {
      await page.setViewportSize({ width, height: width < 700 ? 800 : 900 });
      const shot = async (name: string, fullPage = true) =>
        page.screenshot({
          path: `/tmp/sixb/${name}-${width}-${theme}.png`,
          fullPage,
          animations: 'disabled',
        });
      await desk.open({ theme, spaces: 'some' }, 'spaces');
      await page.waitForSelector('.kinds');
      await shot('spaces');
      await page.click('[data-action="edit-space"]');
      await shot('space-form', false);
      await page.click('[data-action="merge-space"]');
      await shot('space-merge', false);
      await page.keyboard.press('Escape');
      await page.click('[data-action="show-away"]');
      const go = (practice: string) =>
        page.evaluate(async (id) => {
          (document.querySelector('entry-sheet') as any).about(id);
        }, practice);
      await go('boundaries');
      await page.waitForSelector('rehearsal-card');
      await page.click('[data-action="said-it"]');
      await page.click('[data-action="add-plan"]');
      await page.click('[data-action="another-sentence"]');
      await shot('boundaries');
      await go('listening');
      await page.waitForSelector('.acts');
      await shot('listening');
      await page.click('[data-action="write-from"]');
      await shot('sheet', false);
    });
