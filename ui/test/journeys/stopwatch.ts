/** Measures inside the page, where no messages of the driver count. */
import type { Page } from './page';

/** Runs in the page, so it may use nothing from outside itself. */
function install() {
  const ROW = 'journal-timeline .moment:not(.waiting) .entry';
  const frame = () => new Promise<number>(requestAnimationFrame);
  const one = <T extends Element>(selector: string) => document.querySelector<T>(selector);

  /** Until something can be seen, which is a frame after it is in the document. */
  const seen = async (is: () => unknown, since: number) => {
    while (!is()) await frame();
    await frame();
    return performance.now() - since;
  };

  /** Whether there is a row in the middle of the window. A day's name is beside it, gaps are below. */
  const inSight = () => {
    const { left, width } = one('journal-timeline')!.getBoundingClientRect();
    const middle = [left + width / 2, innerHeight / 2] as const;
    return (
      document
        .elementFromPoint(...middle)
        ?.closest('.moment')
        ?.matches(':not(.waiting)') ?? false
    );
  };

  const rest = async () => {
    for (let left = 30; left > 0; left--) await frame();
  };

  /** From the click on “Journal” to its first row. */
  const open = async () => {
    one<HTMLElement>('[data-goto="today"]')!.click();
    await seen(() => one('[data-view="today"]') && !one(ROW), 0);
    await rest();
    const since = performance.now();
    one<HTMLElement>('[data-goto="journal"]')!.click();
    return seen(() => one(ROW), since);
  };

  /** Goes down, and up again from the end; a frame's length in ms, and whether it had a row in sight. */
  const scroll = async (frames: number, step: number) => {
    window.scrollTo(0, 0);
    await rest();
    const all: [number, boolean][] = [];
    let [before, way] = [await frame(), step];
    while (all.length < frames) {
      const last = document.documentElement.scrollHeight - innerHeight;
      if (window.scrollY + way > last || window.scrollY + way < 0) way = -way;
      window.scrollBy(0, way);
      const full = inSight();
      const now = await frame();
      all.push([now - before, full]);
      before = now;
    }
    return all;
  };

  /** To a share of the whole way, until rows stand there. */
  const jump = async (share: number) => {
    window.scrollTo(0, 0);
    await rest();
    const since = performance.now();
    window.scrollTo(0, share * document.documentElement.scrollHeight);
    await frame();
    return seen(inSight, since);
  };

  /** From the last key to marked rows; the rest of the typing hand is part of it. */
  const search = async (word: string) => {
    const field = one<HTMLInputElement>('input[type="search"]')!;
    const since = performance.now();
    field.value = word;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    return seen(() => one('journal-timeline mark')?.textContent === word, since);
  };

  Object.assign(window, { stopwatch: { open, scroll, jump, search } });
}

export class Stopwatch {
  private constructor(private readonly page: Page) {}

  static async start(page: Page): Promise<Stopwatch> {
    await page.driver.manage().setTimeouts({ script: 120_000 });
    await page.driver.executeScript(install);
    return new Stopwatch(page);
  }

  private async call<T>(name: string, ...values: unknown[]): Promise<T> {
    const { took, failed } = await this.page.driver.executeAsyncScript<{ took: T; failed?: string }>(
      `const [name, values, done] = arguments;
       stopwatch[name](...values).then((took) => done({ took }), (error) => done({ failed: String(error) }));`,
      name,
      values,
    );
    if (failed) throw new Error(`${name}: ${failed}`);
    return took;
  }

  open = () => this.call<number>('open');
  scroll = (frames: number, step: number) => this.call<[number, boolean][]>('scroll', frames, step);
  jump = (share: number) => this.call<number>('jump', share);
  search = (word: string) => this.call<number>('search', word);
}
