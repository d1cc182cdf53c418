import { test } from './desk';
const go = (page: any, practice: string) =>
  page.evaluate((id: string) => (document.querySelector('entry-sheet') as any).about(id), practice);
for (const [name, options, width] of [
  ['hostile', { spaces: 'hostile' }, 400],
  ['hostile', { spaces: 'hostile' }, 1040],
  ['rtl', { spaces: 'some', rtl: true }, 1040],
  ['rtl', { spaces: 'some', rtl: true }, 400],
  ['narrow', { spaces: 'some' }, 320],
] as const)
  test(`look ${name} ${width}`, async ({ desk, page }) => {
    await page.setViewportSize({ width, height: 800 });
    const shot = async (what: string, fullPage = true) =>
      page.screenshot({ path: `/tmp/sixb/${name}-${what}-${width}.png`, fullPage, animations: 'disabled' });
    await desk.open(options as any, 'spaces');
    await page.waitForSelector('.kinds');
    await shot('spaces');
    console.log(name, width, 'overflow', await desk.overflows());
    await go(page, 'boundaries');
    await page.waitForSelector('rehearsal-card');
    await shot('boundaries');
    console.log(name, width, 'overflow', await desk.overflows());
  });
test('empty', async ({ desk, page }) => {
  await desk.open({ entries: 'none' } as any, 'spaces');
  await page.waitForSelector('.empty');
  await page.screenshot({ path: `/tmp/sixb/empty-1040.png`, fullPage: true });
  await go(page, 'boundaries');
  await page.waitForSelector('.acts');
  await page.screenshot({ path: `/tmp/sixb/empty-boundaries.png`, fullPage: true });
});
test('forced', async ({ desk, page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await desk.open({ spaces: 'some' }, 'spaces');
  await page.waitForSelector('.kinds');
  await page.screenshot({ path: `/tmp/sixb/forced-spaces.png`, fullPage: true });
  await go(page, 'boundaries');
  await page.waitForSelector('.acts');
  await page.screenshot({ path: `/tmp/sixb/forced-boundaries.png`, fullPage: true });
});
