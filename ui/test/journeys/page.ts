/** The real window, as a person meets it. */
import { Builder, By, Capabilities, type WebDriver, type WebElement } from 'selenium-webdriver';

import { type Desk, programs, until } from './desk';

export class Page {
  private constructor(
    readonly desk: Desk,
    readonly driver: WebDriver,
  ) {}

  /** Opens the app; a first start shows the welcome. */
  static async open(desk: Desk, application = programs.app): Promise<Page> {
    const capabilities = new Capabilities();
    capabilities.set('tauri:options', { application });
    capabilities.setBrowserName('wry');
    const driver = await until(
      'the window',
      () =>
        new Builder()
          .withCapabilities(capabilities)
          .usingServer(`http://127.0.0.1:${desk.driverPort}/`)
          .build(),
      30_000,
    );
    return new Page(desk, driver);
  }

  /** Opens the app and passes over the welcome if it is there. */
  static async openOnToday(desk: Desk, application = programs.app): Promise<Page> {
    const page = await Page.open(desk, application);
    const first = await page.find('[data-view="today"], [data-action="skip-welcome"]');
    if ((await first.getAttribute('data-action')) === 'skip-welcome')
      await page.click('[data-action="skip-welcome"]');
    await page.find('[data-view="today"] button[data-practice="listening"]');
    return page;
  }

  /** Waits for an element. A busy driver answers now and then with an error that says nothing. */
  find(selector: string): Promise<WebElement> {
    return until(selector, () => this.driver.findElement(By.css(selector)));
  }

  /** Clicks once the element can be clicked: the window may still be on its way. What lies below
   * is brought to the middle, as a person would; at the edge the toast may cover it. */
  async click(selector: string) {
    await until(`${selector} to be clicked`, async () => {
      const element = await this.find(selector);
      await this.driver.executeScript('arguments[0].scrollIntoView({ block: "center" })', element);
      await element.click();
      return true;
    });
  }

  count(selector: string): Promise<number> {
    return this.driver.findElements(By.css(selector)).then((found) => found.length);
  }

  text(selector: string): Promise<string> {
    return this.find(selector).then((element) => element.getText());
  }

  /** What would have another height if the page were laid out anew: what WebKitGTK got wrong at first. */
  misplaced(): Promise<string[]> {
    return this.ask<string[]>(`(() => {
      const main = document.querySelector('main');
      const parts = [...main.querySelectorAll('*')].filter((part) => part instanceof HTMLElement);
      const before = parts.map((part) => part.offsetHeight);
      main.style.display = 'none';
      void main.offsetHeight;
      main.style.display = '';
      return parts
        .filter((part, index) => Math.abs(part.offsetHeight - before[index]) > 1)
        .map((part) => part.localName + '.' + part.className + ': ' + part.textContent.trim().slice(0, 30));
    })()`);
  }

  /** Changes some settings as the window does. */
  async change(part: Record<string, unknown>) {
    await this.driver.executeAsyncScript(
      `const [part, done] = arguments; const { invoke } = window.__TAURI_INTERNALS__;
       invoke('start_up').then(({ settings }) => invoke('change_settings', { settings: { ...settings, ...part } })).then(done, done);`,
      part,
    );
  }

  goto(view: string): Promise<unknown> {
    return this.click(`[data-goto="${view}"]`).then(() => this.find(`[data-view="${view}"]`));
  }

  ask<T>(script: string): Promise<T> {
    return this.driver.executeScript(`return (${script})`);
  }

  close(): Promise<void> {
    return this.driver.quit();
  }
}
