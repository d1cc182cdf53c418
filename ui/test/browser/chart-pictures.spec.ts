import type { Page } from '@playwright/test';

import type { Picture } from '../../src/generated/types';
import { expect, test } from './desk';

const NAMES = ['week-matrix', 'balance', 'feeling', 'heatmap', 'month', 'strength', 'rhythm'];
const PRACTICES = /empathy|boundaries|supportive|community|listening|\bsupport\b|inclusivity|authenticity/i;

interface Choice {
  kind?: 'SVG' | 'PNG';
  theme?: 'Light' | 'Dark';
  names?: boolean;
}

async function save(page: Page, chart: string, { kind = 'SVG', theme = 'Light', names = true }: Choice = {}) {
  const frame = page.locator(`chart-frame:has([data-table-for="${chart}"])`);
  if ((await frame.locator('.save-panel').count()) === 0)
    await frame.locator('[data-action="picture"]').click();
  await frame.getByRole('radio', { name: kind }).check();
  await frame.getByRole('radio', { name: theme }).check();
  await frame.getByLabel('With practice names').setChecked(names);
  await page.evaluate(() => delete (window as any).savedPicture);
  await frame.locator('[data-action="save-picture"]').click();
  await page.waitForFunction(() => (window as any).savedPicture);
  return page.evaluate(() => (window as any).savedPicture as { path: string; picture: Picture });
}

async function svgOf(page: Page, chart: string, choice: Choice = {}) {
  const { picture } = await save(page, chart, choice);
  if (picture.kind !== 'svg') throw new Error('not an SVG');
  return picture.text;
}

/** What a picture must not carry. */
const STRANGE =
  /var\(|\sclass=|\sdata-|\saria-|\sstyle=|<script|<style|href|foreignObject|<!--|oklch|NaN|undefined/;

for (const chart of NAMES) {
  test(`${chart}: the picture stands alone`, async ({ desk, page }) => {
    await desk.open({ example: 'typical' }, 'progress');
    const light = await svgOf(page, chart);
    expect(light).toMatchSnapshot(`${chart}.svg`);
    expect(light).toMatch(/^<svg /);
    expect(STRANGE.exec(light)?.[0]).toBeUndefined();
    expect(light).toMatch(/<title>[^<]+<\/title>\n<desc>[^<]+<\/desc>/);
    expect(light).toContain('width="1040"');
    // Well formed, as every program that reads it wants.
    const trouble = await page.evaluate(
      (text) =>
        new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror')?.textContent,
      light,
    );
    expect(trouble).toBeUndefined();

    const dark = await svgOf(page, chart, { theme: 'Dark' });
    const colours = (text: string) => new Set(text.match(/#[0-9a-f]{6}/g));
    expect([...colours(light)].filter((colour) => colours(dark).has(colour))).toEqual([]);
    expect(dark.replace(/#[0-9a-f]{6}/g, '')).toBe(light.replace(/#[0-9a-f]{6}/g, ''));

    const nameless = await svgOf(page, chart, { names: false });
    expect(PRACTICES.exec(nameless)?.[0]).toBeUndefined();
  });

  test(`${chart}: pixels twice as fine, and not blank`, async ({ desk, page }) => {
    await desk.open({ example: 'typical' }, 'progress');
    const { path, picture } = await save(page, chart, { kind: 'PNG', theme: 'Dark' });
    expect(path).toMatch(new RegExp(`hearth-${chart}-\\d{4}-\\d\\d-\\d\\d\\.png$`));
    if (picture.kind !== 'png') throw new Error('not a PNG');
    const bytes = Buffer.from(picture.base64, 'base64');
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(bytes.readUInt32BE(16)).toBe(2080);
    const seen = await page.evaluate(async (base64) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      Object.assign(canvas, { width: image.width, height: image.height });
      const brush = canvas.getContext('2d')!;
      brush.drawImage(image, 0, 0);
      const { data } = brush.getImageData(0, 0, image.width, image.height);
      const colours = new Set<number>();
      let clear = 0;
      for (let at = 0; at < data.length; at += 4) {
        colours.add((data[at] << 16) | (data[at + 1] << 8) | data[at + 2]);
        if (data[at + 3] < 255) clear += 1;
      }
      return { colours: colours.size, clear, paper: [...data.slice(0, 3)] };
    }, picture.base64);
    expect(seen.colours).toBeGreaterThan(30);
    expect(seen.clear).toBe(0);
    // The dark theme's paper.
    expect(Math.max(...seen.paper)).toBeLessThan(40);
  });
}

test('a picture is said to be saved, and where', async ({ desk, page }) => {
  await desk.open({ example: 'typical' }, 'progress');
  await save(page, 'balance');
  await expect(page.getByRole('status')).toContainText(
    'The picture is saved in /home/sam/Pictures/hearth-balance-2026-05-10.svg',
  );
  await expect(page.locator('.save-panel')).toHaveCount(0);
  await expect(page.locator('chart-frame:has([data-chart="balance"]) [data-action="picture"]')).toBeFocused();
});

test('a picture that is not saved says why, and the choice stays open', async ({ desk, page }) => {
  await desk.open({ example: 'typical', fail: 'save_picture' }, 'progress');
  const frame = page.locator('chart-frame:has([data-table-for="balance"])');
  await frame.locator('[data-action="picture"]').click();
  await frame.locator('[data-action="save-picture"]').click();
  await expect(page.getByRole('status')).toContainText('The picture is not saved. The disk is full.');
  await expect(frame.locator('.save-panel')).toBeVisible();
});

test('thinking better of it saves nothing and says nothing', async ({ desk, page }) => {
  await desk.open({ example: 'typical', thoughtBetter: true }, 'progress');
  const frame = page.locator('chart-frame:has([data-table-for="balance"])');
  await frame.locator('[data-action="picture"]').click();
  await frame.locator('[data-action="save-picture"]').click();
  await page.waitForFunction(() => (window as any).suggested);
  expect(await page.evaluate(() => (window as any).savedPicture)).toBeUndefined();
  await expect(page.getByRole('status')).toHaveText('');
});

test('the choice of a picture is accessible, and closes by Escape and by a click beside it', async ({
  desk,
  page,
}) => {
  test.slow(); // a thousand marks are looked at
  await desk.open({ example: 'typical' }, 'progress');
  const opener = page.locator('chart-frame:has([data-table-for="balance"]) [data-action="picture"]');
  await opener.click();
  await desk.accessible();
  await desk.picture('save-menu');
  await page.keyboard.press('Escape');
  await expect(page.locator('.save-panel')).toHaveCount(0);
  await expect(opener).toBeFocused();
  await opener.click();
  await page.locator('h1').click();
  await expect(page.locator('.save-panel')).toHaveCount(0);
});

for (const example of ['empty', 'one', 'crowded', 'decade'] as const)
  test(`${example}: every chart makes a picture`, async ({ desk, page }) => {
    await desk.open({ example }, 'progress');
    for (const chart of NAMES) {
      const opener = page.locator(`chart-frame:has([data-table-for="${chart}"]) [data-action="picture"]`);
      if ((await opener.count()) === 0) continue;
      const text = await svgOf(page, chart);
      expect([chart, STRANGE.exec(text)?.[0]]).toEqual([chart, undefined]);
    }
  });
