/** Pages come in any order, and their styles with them: no place needs or meets the styles of a page
 * that did not come yet. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import type { Page } from '@playwright/test';

import { expect, test } from './desk';
import { setRest } from './parts';
import { PLACES, reach } from './places';

const folder = join(import.meta.dirname, '../../dist/assets');
const SHEETS = readdirSync(folder)
  .filter((name) => name.endsWith('.css'))
  .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

/** What styles that are not there would say of what is. */
const missed = (page: Page) =>
  page.evaluate((sheets) => {
    const here = [...document.styleSheets].map(({ href }) => href?.split('/').at(-1));
    /** A state or a part that comes and goes belongs to its element. */
    const always = (selector: string) =>
      selector.replace(
        /::?(hover|focus|focus-visible|focus-within|active|disabled|before|after|marker|first-letter|placeholder|backdrop)(?![-\w])/g,
        '',
      );
    const said = (rules: CSSRuleList): string[] =>
      [...rules].flatMap((rule) => {
        if (!(rule instanceof CSSStyleRule)) return said((rule as CSSGroupingRule).cssRules ?? []);
        const element = document.body.querySelector(always(rule.selectorText));
        return element
          ? [`${rule.selectorText} styles ${element.localName}.${element.getAttribute('class')}`]
          : [];
      });
    return sheets
      .filter(({ name }) => !here.includes(name))
      .flatMap(({ name, text }) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        return said(sheet.cssRules).map((line) => `${name}: ${line}`);
      });
  }, SHEETS);

for (const place of PLACES)
  test(`${place.name} has all its styles, and none of another page`, async ({ desk, page }) => {
    await setRest(page, 'never');
    await desk.open(place.options, place.view);
    await reach(page, place);
    expect(await missed(page)).toEqual([]);
    await page.setViewportSize({ width: 400, height: 760 });
    await expect(page.locator('html')).toHaveAttribute('data-narrow');
    expect(await missed(page)).toEqual([]);
  });
