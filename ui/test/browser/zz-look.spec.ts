import { test } from './desk';
for (const [example, theme, width, dir] of [
  ['typical', 'light', 1040, 'ltr'],
  ['typical', 'dark', 1040, 'ltr'],
  ['typical', 'light', 400, 'ltr'],
  ['decade', 'light', 1920, 'ltr'],
  ['crowded', 'light', 1040, 'rtl'],
  ['one', 'light', 1040, 'ltr'],
  ['empty', 'light', 1040, 'ltr'],
  ['crowded', 'dark', 640, 'ltr'],
] as const)
  test(`look ${example} ${theme} ${width} ${dir}`, async ({ desk, page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: theme });
    await desk.open({ example } as any, 'progress');
    await page.evaluate((dir) => (document.documentElement.dir = dir), dir);
    await page.evaluate(() => (document.querySelector('progress-view') as any)?.requestUpdate());
    await page.evaluate(() => document.querySelectorAll('chart-frame').forEach((f: any) => f.requestUpdate()));
    await page.waitForTimeout(900);
    await page.screenshot({ path: `/tmp/look/${example}-${theme}-${width}-${dir}.png`, fullPage: true });
  });
