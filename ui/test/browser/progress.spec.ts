import type { Page } from '@playwright/test';

import { expect, test } from './desk';

const asked = (page: Page) => page.evaluate(() => (window as any).askedProgress);
const frameOf = (page: Page, name: string) => page.locator(`chart-frame:has([data-table-for="${name}"])`);
const heading = (page: Page) => page.locator('h1');

/** Counts from now on what is drawn, and the formats of dates that are made. Runs in the page. */
function countDrawing() {
  const counted = { drawn: [] as string[], formats: 0 };
  (window as any).counted = counted;
  Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
    construct(target, given) {
      counted.formats += 1;
      return new target(...given);
    },
  });
  const listen = (chart: any) => {
    const { draw } = chart;
    chart.draw = (space: unknown) => {
      counted.drawn.push(chart.name);
      return draw(space);
    };
  };
  const frames = [...document.querySelectorAll<any>('chart-frame')];
  const known = new Set(frames.map(({ chart }) => chart));
  known.forEach(listen);
  const place = Object.getPrototypeOf(frames[0]);
  const { get, set } = Object.getOwnPropertyDescriptor(place, 'chart')!;
  Object.defineProperty(place, 'chart', {
    get,
    set(chart) {
      if (!known.has(chart)) listen(chart);
      known.add(chart);
      set!.call(this, chart);
    },
  });
}

test.describe('the names of the seven', () => {
  test('lead from the week and from the lines of strength to their pages', async ({ desk, page }) => {
    await desk.open({ example: 'typical' }, 'progress');
    await page.getByRole('button', { name: 'Set boundaries', exact: true }).click();
    await expect(page.locator('[data-view="practice"] h1')).toHaveText('Set boundaries');
    await page.click('[data-goto="progress"]');
    await page.locator('svg.chart [data-to-practice="support"] text').first().click();
    await expect(page.locator('[data-view="practice"] h1')).toHaveText('Offer support');
  });

  test('are one stop for the keyboard, walked by arrows', async ({ desk, page }) => {
    await desk.open({ example: 'typical' }, 'progress');
    const name = (id: string) => page.locator(`.matrix [data-to-practice="${id}"]`);
    await name('empathy').focus();
    await page.keyboard.press('ArrowDown');
    await expect(name('boundaries')).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Tab');
    await expect(page.locator('.matrix .mark-btn:focus')).toHaveCount(1);
    await page.keyboard.press('Shift+Tab');
    await name('empathy').press('Enter');
    await expect(page.locator('[data-view="practice"] h1')).toHaveText('Cultivate empathy');
  });
});

test.describe('the week', () => {
  test('is walked by buttons and arrow keys, never past this one', async ({ desk, page }) => {
    await desk.open({}, 'progress');
    await expect(page.locator('[data-action="week-after"]')).toBeDisabled();
    await page.click('[data-action="week-before"]');
    await expect(heading(page)).toContainText('27 April');
    await page.keyboard.press('ArrowRight');
    await expect(heading(page)).toContainText('10 May');
    await page.keyboard.press('ArrowRight');
    await expect(heading(page)).toContainText('10 May');
    await page.getByLabel('Week of this day').fill('2026-02-11');
    await expect(heading(page)).toContainText('9 – 15 February');
    await page.getByRole('button', { name: 'This week' }).click();
    await expect(heading(page)).toContainText('10 May');
  });

  test('of another year says so', async ({ desk, page }) => {
    await desk.open({}, 'progress');
    const field = page.getByLabel('Week of this day');
    await field.fill('2025-05-07');
    await expect(heading(page)).toHaveText(/^5.+11 May 2025$/);
    await field.fill('2026-05-07');
    await expect(heading(page)).toHaveText(/^4.+10 May$/);
  });

  test('that cannot be shown leaves the date field when the field is left', async ({ desk, page }) => {
    await desk.open({}, 'progress');
    const field = page.getByLabel('Week of this day');
    for (const day of ['2031-01-01', '1969-12-31']) {
      await field.fill(day);
      await expect(heading(page)).toContainText('10 May');
      await field.blur();
      await expect(field).toHaveValue('2026-05-09');
    }
    await field.fill('2026-05-10');
    await field.press('Enter');
    await expect(field).toHaveValue('2026-05-09');
    // A day that can be shown stays.
    await field.fill('2026-02-11');
    await field.blur();
    await expect(field).toHaveValue('2026-02-11');
  });

  test('that travel left ahead of today is reached by arrows, keys and date', async ({ desk, page }) => {
    await desk.open({ lastDay: '2026-05-11' }, 'progress');
    const after = page.locator('[data-action="week-after"]');
    const thisWeek = page.locator('[data-action="this-week"]');
    await expect(thisWeek).toHaveCount(0);
    await after.click();
    await expect(heading(page)).toContainText('11 – 17 May');
    await expect(after).toBeDisabled();
    await thisWeek.click();
    await expect(heading(page)).toContainText('4 – 10 May');
    await page.keyboard.press('ArrowRight');
    await expect(heading(page)).toContainText('11 – 17 May');
    await page.keyboard.press('ArrowLeft');
    await page.getByLabel('Week of this day').fill('2026-05-11');
    await expect(heading(page)).toContainText('11 – 17 May');
    await page.getByLabel('Week of this day').fill('2026-05-12');
    await page.getByLabel('Week of this day').blur();
    await expect(page.getByLabel('Week of this day')).toHaveValue('2026-05-11');
  });

  test('speaks of a reserve only while it is under way', async ({ desk, page }) => {
    await desk.open({}, 'progress');
    const summary = page.locator('#week-matrix-summary');
    await expect(summary).toHaveText('Here on 5 days, 1 rest day in reserve.');
    await page.click('[data-action="week-before"]');
    await expect(summary).toHaveText('Here on 3 days.');
  });

  test('is walked by the touch pad, one step a roll', async ({ desk, page }) => {
    await desk.open({}, 'progress');
    await roll(page, 12, -60, 2);
    await expect(heading(page)).toContainText('27 April');
    await rest();
    await roll(page, 3, 60, 2);
    await expect(heading(page)).toContainText('4 – 10 May');
    // Down the page is not to the side.
    await rest();
    await roll(page, 6, -60, 120);
    await expect(heading(page)).toContainText('4 – 10 May');
  });

  /** Turns of a wheel without a pause; their real times count. */
  const roll = (page: Page, turns: number, deltaX: number, deltaY: number) =>
    page.evaluate(
      ([times, x, y]) => {
        const place = document.querySelector('#balance-title')!;
        for (let turn = 0; turn < times; turn++)
          place.dispatchEvent(new WheelEvent('wheel', { deltaX: x, deltaY: y, bubbles: true }));
      },
      [turns, deltaX, deltaY],
    );
  const rest = () => new Promise((rested) => setTimeout(rested, 400));

  const swipe = (page: Page, dx: number, dy: number) =>
    page.evaluate(
      ([x, y]) => {
        const place = document.querySelector('#balance-title')!;
        const tell = (type: string, clientX: number, clientY: number) =>
          place.dispatchEvent(
            new PointerEvent(type, {
              pointerType: 'touch',
              isPrimary: true,
              pointerId: 7,
              bubbles: true,
              clientX,
              clientY,
            }),
          );
        tell('pointerdown', 300, 300);
        tell('pointerup', 300 + x, 300 + y);
      },
      [dx, dy],
    );

  for (const rtl of [false, true])
    test(`is walked by a finger, ${rtl ? 'mirrored' : 'as reading goes'}`, async ({ desk, page }) => {
      await desk.open({ rtl }, 'progress');
      await swipe(page, rtl ? -120 : 120, 10);
      await expect(heading(page)).toContainText('27 April');
      await swipe(page, rtl ? -120 : 120, 200);
      await expect(heading(page)).toContainText('27 April');
      await swipe(page, rtl ? 120 : -120, 10);
      await expect(heading(page)).toContainText('4 – 10 May');
    });

  test('stays while a wide table is scrolled', async ({ desk, page }) => {
    await page.setViewportSize({ width: 400, height: 760 });
    await desk.open({}, 'progress');
    await page.locator('.swiped').evaluate((week) => {
      const box = document.createElement('div');
      box.innerHTML = '<p id="wide">wide</p>';
      box.style.overflowX = 'auto';
      (box.firstChild as HTMLElement).style.width = '2000px';
      week.prepend(box);
    });
    await page.locator('#wide').hover();
    for (let roll = 0; roll < 6; roll++) await page.mouse.wheel(-60, 0);
    await expect(heading(page)).toContainText('4 – 10 May');
  });
});

test.describe('beyond the week', () => {
  test('every choice asks with all four parameters', async ({ desk, page }) => {
    await desk.open({}, 'progress');
    expect(await asked(page)).toEqual({ day: '2026-05-09', range: 'three_months', year: null, month: null });
    await page.getByRole('radio', { name: 'A year' }).check();
    await page.getByLabel('The year to show').selectOption('2025');
    await expect(page.locator('#heatmap-title')).toContainText('2025');
    await page.click('[data-action="month-before"]');
    await expect(page.locator('#month-title')).toContainText('April 2026');
    await page.click('[data-action="week-before"]');
    await expect(heading(page)).toContainText('27 April');
    expect(await asked(page)).toEqual({
      day: '2026-05-02',
      range: 'year',
      year: 2025,
      month: '2026-04-01',
    });
  });

  test('years go by arrows, from the last twelve months to the first', async ({ desk, page }) => {
    await desk.open({}, 'progress');
    const select = page.getByLabel('The year to show');
    await expect(page.locator('[data-action="year-after"]')).toBeDisabled();
    for (const year of ['2026', '2025', '2024']) {
      await page.click('[data-action="year-before"]');
      await expect(select).toHaveValue(year);
    }
    await expect(page.locator('[data-action="year-before"]')).toBeDisabled();
    await page.click('[data-action="year-after"]');
    await expect(select).toHaveValue('2025');
  });

  test('months go by arrows, never past this one', async ({ desk, page }) => {
    await desk.open({}, 'progress');
    await expect(page.locator('[data-action="month-after"]')).toBeDisabled();
    for (const month of ['April', 'March', 'February', 'January']) {
      await page.click('[data-action="month-before"]');
      await expect(page.locator('#month-title')).toContainText(`${month} 2026`);
    }
    await page.click('[data-action="month-after"]');
    await expect(page.locator('#month-title')).toContainText('February 2026');
  });

  test('what is on screen stays until the answer is there, and nothing moves', async ({ desk, page }) => {
    await desk.open({ slow: true }, 'progress');
    const answer = () => page.evaluate(() => (window as any).answer());
    await answer();
    const place = () =>
      frameOf(page, 'rhythm').evaluate((frame) => {
        const { top, height } = frame.getBoundingClientRect();
        return { top: top + window.scrollY, height };
      });
    const before = await place();
    const words = await page.locator('#strength-summary').textContent();
    await page.getByRole('radio', { name: '4 weeks' }).check();
    await page.getByLabel('The year to show').selectOption('2024');
    await expect(page.locator('#strength-summary')).toHaveText(words!);
    await expect(page.locator('#heatmap-title')).toHaveText('The last twelve months');
    expect(await place()).toEqual(before);
    await answer();
    await expect(page.locator('#heatmap-title')).toContainText('2024');
    expect(await place()).toEqual(before);
  });

  test('a choice draws nothing until its answer is there, and then each chart once', async ({
    desk,
    page,
  }) => {
    await desk.open({ slow: true }, 'progress');
    const answer = () => page.evaluate(() => (window as any).answer());
    await answer();
    await expect(page.locator('svg.chart').last()).toBeVisible();
    await page.evaluate(countDrawing);
    const counted = () => page.evaluate(() => (window as any).counted);
    await page.getByRole('radio', { name: '4 weeks' }).check();
    await page.click('[data-action="month-before"]');
    expect(await counted()).toEqual({ drawn: [], formats: 0 });
    await answer();
    await expect(page.locator('#month-title')).toContainText('April 2026');
    // The week stands in the window as a table.
    const drawn = ['balance', 'feeling', 'heatmap', 'month', 'rhythm', 'strength'];
    expect((await counted()).drawn.sort()).toEqual(drawn);
    // What dates look like was known before.
    expect((await counted()).formats).toBe(0);
  });

  test('a choice that cannot be answered goes back to what is on screen', async ({ desk, page }) => {
    await desk.open({}, 'progress');
    await page.evaluate(() => (window as any).breakDown('progress_page'));
    await page.getByRole('radio', { name: '4 weeks' }).click();
    await expect(page.getByRole('alert')).toContainText('this is as it was before');
    await expect(page.getByRole('radio', { name: '3 months' })).toBeChecked();
    await page.getByLabel('The year to show').selectOption('2024');
    await expect(page.getByLabel('The year to show')).toHaveValue('');
    await page.evaluate(() => (window as any).heal());
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test('a journal without any entry is one calm sentence', async ({ desk, page }) => {
    await desk.open({ example: 'empty' }, 'progress');
    await expect(page.locator('chart-frame')).toHaveCount(3);
    await expect(page.locator('.empty')).toContainText('Once a few moments are here');
    await expect(page.locator('#feeling-summary')).toContainText('can be added');
    await desk.accessible();
    await desk.picture('progress-first-time');
  });
});

test('the arrow keys go where the eye does in a narrow rhythm, whose weekdays are columns', async ({
  desk,
  page,
}) => {
  await page.setViewportSize({ width: 400, height: 760 });
  await desk.open({ example: 'crowded' }, 'progress');
  const from = frameOf(page, 'rhythm').locator('[data-mark]').nth(30);
  const focused = page.locator('[data-mark]:focus');
  const moved = async (key: string) => {
    await from.focus();
    const before = (await from.boundingBox())!;
    await page.keyboard.press(key);
    const after = (await focused.boundingBox())!;
    return [Math.sign(Math.round(after.x - before.x)), Math.sign(Math.round(after.y - before.y))];
  };
  expect(await moved('ArrowDown')).toEqual([0, 1]);
  expect(await moved('ArrowUp')).toEqual([0, -1]);
  expect(await moved('ArrowRight')).toEqual([1, 0]);
  expect(await moved('ArrowLeft')).toEqual([-1, 0]);
});

test.describe('the entries behind a mark', () => {
  test('are those of a practice on a day', async ({ desk, page }) => {
    await desk.open({}, 'progress');
    await page.getByRole('button', { name: /Practice active listening, Saturday/ }).click();
    await expect(page.locator('journal-entry')).toHaveCount(1);
    await expect(page.locator('#behind')).toBeFocused();
    await expect(page.locator('journal-entry')).toContainText('Called Jo back');
    await desk.accessible();
  });

  test('are all of a day one was present', async ({ desk, page }) => {
    await desk.open({}, 'progress');
    await page.getByRole('button', { name: /Saturday,? 9 May: present/ }).click();
    await expect(page.locator('#behind')).toContainText(/Saturday,? 9 May/);
    await expect(page.locator('journal-entry')).toHaveCount(3);
  });

  test('are a day of the year, and its week is a step away', async ({ desk, page }) => {
    await desk.open({}, 'progress');
    await frameOf(page, 'heatmap').locator('[data-mark="2026-04-29"]').click();
    await expect(page.locator('#behind')).toContainText(/Wednesday,? 29 April/);
    await expect(page.locator('journal-entry')).toHaveCount(1);
    await page.click('[data-action="go-to-week"]');
    await expect(heading(page)).toContainText('27 April');
    await expect(heading(page)).toBeFocused();
    await expect(heading(page)).toBeInViewport();
  });

  test('are those of a weekday and an hour', async ({ desk, page }) => {
    await desk.open({}, 'progress');
    const marks = frameOf(page, 'rhythm').locator('[role="button"]');
    for (let index = 0; index < (await marks.count()); index++) {
      const mark = marks.nth(index);
      const count = Number(/: (\d+) time/.exec((await mark.getAttribute('aria-label'))!)?.[1]);
      await mark.click();
      await expect(page.locator('#behind')).toContainText(/day from \d\d:00 to \d\d:00, 10 Feb/);
      await expect(page.locator('journal-entry')).toHaveCount(count);
      await page.getByRole('button', { name: 'Close' }).click();
    }
    expect(await marks.count()).toBeGreaterThan(5);
  });

  test('close when their chart shows another time, and stay when another does', async ({ desk, page }) => {
    await desk.open({}, 'progress');
    await frameOf(page, 'heatmap').locator('[data-mark="2026-05-05"]').click();
    await expect(page.locator('#behind')).toBeVisible();
    await page.getByRole('radio', { name: '4 weeks' }).check();
    await expect(page.getByRole('radio', { name: '4 weeks' })).toBeChecked();
    await expect(page.locator('#behind')).toBeVisible();
    await page.getByLabel('The year to show').selectOption('2025');
    await expect(page.locator('#behind')).toHaveCount(0);
  });

  test('come in portions where there are many', async ({ desk, page }) => {
    await desk.open({ entries: 'many' }, 'progress');
    await frameOf(page, 'strength').locator('[data-mark^="all"]').last().click();
    await expect(page.locator('#behind')).toBeFocused();
    const whole = await page.locator('journal-entry').count();
    expect(whole).toBe(200);
    await page.click('[data-action="more"]');
    await expect(page.locator('journal-entry')).not.toHaveCount(200);
  });
});

test.describe('on paper', () => {
  for (const theme of ['light', 'dark'] as const)
    test(`white paper, dark ink, nothing to press, out of a ${theme} window`, async ({ desk, page }) => {
      await page.setViewportSize({ width: 2000, height: 1000 });
      await desk.open({ example: 'typical', theme }, 'progress');
      await page.emulateMedia({ media: 'print', colorScheme: theme });
      await expect(page.locator('[data-chart="week-matrix"]')).toHaveJSProperty('tagName', 'SECTION');
      const look = await page.evaluate(() => {
        const { backgroundColor, color } = getComputedStyle(document.body);
        const seen = (element: Element) => element.getBoundingClientRect().width > 1;
        return {
          paper: backgroundColor,
          ink: color,
          buttons: [...document.querySelectorAll('button, select, input, nav, .status')].filter(seen).length,
          widths: [...document.querySelectorAll('svg.chart')].map((svg) => svg.getBoundingClientRect().width),
          heights: [...document.querySelectorAll('.figure')].map((one) => one.getBoundingClientRect().height),
        };
      });
      expect(look.paper).toBe('rgb(255, 255, 255)');
      expect(look.ink).toBe('rgb(0, 0, 0)');
      expect(look.buttons).toBe(0);
      // All as wide as the sheet, but for the two that share a page and are a fifth smaller.
      expect(look.widths.filter((width) => width === 640)).toHaveLength(5);
      expect(Math.min(...look.widths)).toBeGreaterThan(640 * 0.79);
      expect(look.widths.length).toBe(await page.locator('chart-frame').count());
      // A page of A4 or of Letter holds any of them whole.
      expect(Math.max(...look.heights)).toBeLessThan(940);
      for (const summary of await page.locator('.chart-summary').all()) await expect(summary).toBeVisible();
      await page.emulateMedia({ media: 'screen', colorScheme: theme });
      await expect(page.locator('[data-chart="week-matrix"]')).toHaveJSProperty('tagName', 'TABLE');
    });

  for (const format of ['A4', 'Letter'])
    test(`four pages of ${format}, none of them blank`, async ({ desk, page }) => {
      await desk.open({ example: 'typical' }, 'progress');
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('[data-chart="week-matrix"]')).toHaveJSProperty('tagName', 'SECTION');
      const paper = (await page.pdf({ format })).toString('latin1');
      expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(4);
      // Lines that lead the eye are fainter than a frame's.
      const lines = await page
        .locator('svg.chart path[stroke="var(--line)"]')
        .evaluateAll((all) => [...new Set(all.map((line) => getComputedStyle(line).stroke))]);
      expect(lines).toEqual(['rgb(184, 184, 184)']);
    });

  test('the drawings stand before the paper is made', async ({ desk, page }) => {
    await desk.open({ example: 'typical' }, 'progress');
    const widths = await page.evaluate(() => {
      const drawn = () =>
        [...document.querySelectorAll<SVGSVGElement>('svg.chart')].map((svg) => svg.viewBox.baseVal.width);
      window.dispatchEvent(new Event('beforeprint'));
      const paper = drawn();
      window.dispatchEvent(new Event('afterprint'));
      return { paper, screen: drawn() };
    });
    expect(widths.paper).toEqual(Array(7).fill(640));
    // The week's table stands in the window again.
    expect(widths.screen).toHaveLength(6);
    expect(widths.screen).not.toContain(640);
  });

  test('the button asks the program to print', async ({ desk, page }) => {
    await desk.open({}, 'progress');
    await page.click('[data-action="print"]');
    expect(await page.evaluate(() => (window as any).printed)).toBe(1);
  });

  test('printing that fails says why', async ({ desk, page }) => {
    await desk.open({ fail: 'print_page' }, 'progress');
    await page.click('[data-action="print"]');
    await expect(page.getByRole('status')).toContainText('The disk is full');
  });
});

for (const width of [400, 700, 1040, 2000])
  for (const rtl of [false, true])
    test(`fits ${width} pixels ${rtl ? 'from right to left' : ''}`, async ({ desk, page }) => {
      await page.setViewportSize({ width, height: 900 });
      await desk.open({ example: 'crowded', rtl }, 'progress');
      expect(await desk.overflows()).toBe(false);
      const loose = await page.locator('svg.chart').evaluateAll((drawings) =>
        drawings.flatMap((svg) => {
          const room = svg.closest('chart-frame')!.getBoundingClientRect();
          return [...svg.querySelectorAll('text')]
            .filter((text) => {
              const box = text.getBoundingClientRect();
              return box.left < room.left - 2 || box.right > room.right + 2;
            })
            .map((text) => text.textContent);
        }),
      );
      expect(loose).toEqual([]);
    });
