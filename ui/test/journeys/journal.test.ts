import { By, Key } from 'selenium-webdriver';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { Desk, until, wait } from './desk';
import { Page } from './page';

let desk: Desk;
let page: Page;

beforeEach(async () => {
  desk = await Desk.make();
});
afterEach(async () => {
  await page?.close().catch(() => undefined);
  await desk.close();
});

const MARKED = 'Array.from(document.querySelectorAll("mark"), (mark) => mark.textContent).join()';
const notes = () => page.count('[data-view="journal"] journal-entry');

async function search(words: string) {
  const field = await page.find('[data-view="journal"] input[type="search"]');
  // The driver types no sign beyond the first plane; setting the value is what an input method does.
  await page.driver.executeScript(
    'arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event("input", { bubbles: true }))',
    field,
    words,
  );
}

describe('writing', () => {
  test('survives a crash in the middle of a sentence', async () => {
    page = await Page.openOnToday(desk);
    await page.goto('journal');
    await page.click('[data-action="write-freely"]');
    const field = await page.find('dialog textarea');
    await field.sendKeys('What I have told nobody, and begin to');
    // At most two seconds may be lost, so after two nothing is.
    await wait(2000);
    await desk.killApp('SIGKILL');
    await page.close().catch(() => undefined);
    expect(await desk.entries()).toEqual([]);

    page = await Page.openOnToday(desk);
    await page.goto('journal');
    await page.find('waiting-words .own');
    await desk.picture('journey-words-wait');
    // As it stands in the page: the driver takes words in one cut-off line for hidden.
    const waiting = await page.ask<string>('document.querySelector("waiting-words .own").textContent');
    expect(waiting.trim()).toBe('What I have told nobody, and begin to');
    await page.click('waiting-words [data-action="continue"]');
    const again = await page.find('dialog textarea');
    expect(await again.getAttribute('value')).toBe('What I have told nobody, and begin to');
    await again.sendKeys(Key.END, ' say here.');
    await page.click('dialog [data-action="save-entry"]');
    await until('the page', async () =>
      (await desk.entries()).some(({ note }) => note === 'What I have told nobody, and begin to say here.'),
    );
    await until('nothing to wait', async () => (await page.count('waiting-words li')) === 0);
  });

  test('a moment changed in place comes back as it was being changed', async () => {
    await desk.hearth('log', 'listening', '--note', 'Let her finish.');
    page = await Page.openOnToday(desk);
    await page.goto('journal');
    await page.click('[data-action="edit-entry"]');
    const field = await page.find('journal-entry textarea');
    await field.sendKeys(Key.END, ' Then I');
    await wait(2000);
    await desk.killApp('SIGKILL');
    await page.close().catch(() => undefined);

    page = await Page.openOnToday(desk);
    await page.goto('journal');
    const again = await page.find('journal-entry textarea');
    expect(await again.getAttribute('value')).toBe('Let her finish. Then I');
    expect((await desk.entries())[0].note).toBe('Let her finish.');
  });
});

describe('search', () => {
  test('finds part-words in any script and marks them', async () => {
    for (const [practice, note] of [
      ['listening', 'Called Jo back. Let her finish.'],
      ['support', 'Die Straße war leer, wir gingen über die Brücke.'],
      ['community', 'جلسنا معًا حول النار'],
      ['empathy', '她说今天很累，我只是听着。'],
      ['authenticity', 'One true word 🔥 and no more'],
    ])
      await desk.hearth('log', practice, '--note', note);
    page = await Page.openOnToday(desk);
    await page.goto('journal');
    await until('five moments', async () => (await notes()) === 5);
    for (const [words, marked] of [
      ['finis', 'finis'],
      ['uber', 'über'],
      ['BRÜCK', 'Brück'],
      ['النار', 'النار'],
      ['很累', '很累'],
      ['🔥', '🔥'],
    ]) {
      await search(words);
      await until(`${words} to be found`, async () => (await page.ask<string>(MARKED)) === marked);
      expect(await notes()).toBe(1);
      await desk.picture(`journey-search-${marked}`);
    }
  });
});

describe('hostile words', () => {
  test('run nothing, load nothing and lead nowhere', async () => {
    const note = [
      '# <img src=x onerror="document.title=\'ran\'">',
      '[press](javascript:document.title=1) and [a page](https://example.invalid/) and https://example.invalid/x',
      '<script>document.title = 2</script> **bold** ![picture](https://example.invalid/p.png)',
      `- ${'*'.repeat(2000)}`,
    ].join('\n\n');
    await desk.hearth('log', 'empathy', '--note', note);
    page = await Page.openOnToday(desk);
    await page.goto('journal');
    await page.find('journal-entry strong');
    await desk.picture('journey-hostile-markdown');
    expect(await page.count('journal-entry a[href], journal-entry img, journal-entry script')).toBe(0);
    for (const link of await page.driver.findElements(By.css('journal-entry note-text button')))
      if (await link.isDisplayed()) await link.click();
    await wait(500);
    expect(await page.ask<string>('document.title')).toBe('Hearth');
    expect(await page.ask<string>('location.href')).toMatch(/^tauri:|tauri\.localhost/);
    expect(
      await page.ask<string[]>(
        'performance.getEntriesByType("resource").map(({ name }) => name).filter((name) => name.includes("example"))',
      ),
    ).toEqual([]);
  });
});

describe('a boundary', () => {
  test('is rehearsed, said, and kept with its moment', async () => {
    page = await Page.openOnToday(desk);
    await page.click('[data-action="focus-menu"]');
    await page.click('[data-pick="boundaries"]');
    await page.click('[data-action="rehearse"]');
    await page.find('[data-view="practice"]');
    await (await page.find('[name="sentence"]')).sendKeys('I can talk until six.');
    await page.click('[data-action="keep-rehearsal"]');
    await page.find('[data-action="said-it"]');
    await desk.picture('journey-rehearsal');
    await page.click('[data-action="said-it"]');
    await page.click('went-form input[value="3"]');
    await (await page.find('went-form [name="word"]')).sendKeys('lighter');
    await page.click('[data-action="keep-went"]');
    await until('the moment', async () => (await desk.entries()).length === 1);
    expect((await desk.entries())[0]).toMatchObject({ practice: 'boundaries', source: 'window' });

    await page.goto('journal');
    const moment = await page.find('journal-entry');
    await until('its sentence', async () => (await moment.getText()).includes('I can talk until six.'));
    expect(await moment.getText()).toContain('lighter');
    await desk.picture('journey-rehearsed-moment');
    await desk.hearth('undo');
    await until('nothing to be said', async () => (await desk.entries()).length === 0);
  });
});

describe('a safe space', () => {
  test('is added, named by a moment, and shows what it nourishes', async () => {
    page = await Page.openOnToday(desk);
    await page.goto('spaces');
    await page.click('[data-action="add-space"]');
    await (await page.find('dialog [name="name"]')).sendKeys('Jo');
    await (await page.find('dialog [name="why"]')).sendKeys('Hears the second answer.');
    await page.click('dialog [data-action="save-space"]');
    await until('the space', async () => (await page.text('[data-view="spaces"]')).includes('second answer'));

    await page.goto('today');
    await page.click('button[data-practice="listening"]');
    await page.click('[data-action="add-note"]');
    await page.click('dialog [name="space"] option[value="Jo"]');
    await page.click('dialog [data-action="save-entry"]');
    await until('the moment', async () => (await desk.entries())[0]?.space === 'Jo');

    await page.goto('spaces');
    await until('its use', async () => /today/i.test(await page.text('.space')));
    expect(await page.text('.space')).toMatch(/Jo/);
    await desk.picture('journey-space');
    await page.click('[data-action="space-moments"]');
    await page.find('[data-view="journal"]');
    await until('its moments', async () => (await notes()) === 1);
  });
});

describe('rest', () => {
  test('of three days is marked, shown, and cleared', async () => {
    page = await Page.openOnToday(desk);
    const today = JSON.parse(await desk.hearth('today', '--json')).day as string;
    const last = new Date(Date.parse(today) + 2 * 86_400_000).toISOString().slice(0, 10);
    await page.click('[data-action="focus-menu"]');
    await page.click('[data-action="rest-days"]');
    const field = await page.find('dialog [name="until"]');
    await page.driver.executeScript(
      'arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event("input", { bubbles: true }))',
      field,
      last,
    );
    await page.click('dialog [data-action="save-rest"]');
    await until('the rest', async () => JSON.parse(await desk.hearth('today', '--json')).rest_until === last);
    await desk.picture('journey-rest');
    await desk.hearth('undo');
    await until('its end', async () => JSON.parse(await desk.hearth('today', '--json')).rest === false);
  });
});

describe('privacy', () => {
  test('blurs words until they are looked at, and hides the window by a key', async () => {
    await desk.hearth('log', 'listening', '--note', 'Let her finish.');
    page = await Page.openOnToday(desk);
    await page.goto('settings');
    await page.click('[data-action="toggle-blur"]');
    await page.goto('journal');
    const filter = () =>
      page.ask<string>('getComputedStyle(document.querySelector("journal-entry .own")).filter');
    await until('the blur', async () => (await filter()).includes('blur'));
    await desk.picture('journey-blur');
    const words = await page.find('journal-entry .own');
    await page.driver.actions().move({ origin: words }).perform();
    await until('the words', async () => !(await filter()).includes('blur'));

    const body = await page.find('body');
    // The window is gone before the driver can say that it pressed the keys.
    await body.sendKeys(Key.chord(Key.CONTROL, Key.SHIFT, 'h')).catch(() => undefined);
    await until('the window to go', () =>
      desk.window().then(
        () => false,
        () => true,
      ),
    );
    expect(desk.appPids().length).toBeGreaterThan(0);
  });
});

describe('the example', () => {
  test('shows a lived-in journal and leaves no trace', async () => {
    page = await Page.open(desk);
    await page.click('[data-action="example"]');
    await page.find('[data-action="leave-example"]');
    await desk.picture('journey-example-today');
    await page.goto('journal');
    await until('its moments', async () => (await notes()) > 5);
    await page.goto('spaces');
    await page.find('.space');
    await desk.picture('journey-example-spaces');
    expect(await desk.entries()).toEqual([]);
    await page.click('[data-action="leave-example"]');
    await until('the own journal', async () => (await page.count('[data-action="leave-example"]')) === 0);
    expect(await desk.entries()).toEqual([]);
    expect((await desk.run('ls', [desk.data])).split('\n')).not.toContain('example');
    expect(await desk.run('grep', ['-rlE', 'supper circle|Riverside', desk.data]).catch(() => '')).toBe('');
  });
});
