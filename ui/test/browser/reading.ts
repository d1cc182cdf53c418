/** What a test reads off a page. These run inside the page: nothing in them may refer to the
 * outside. */

/** Texts that are cut off, by their beginning. */
export function cutOff(): string[] {
  const shown = [...document.querySelectorAll<HTMLElement>('body *')].filter(
    (element) =>
      element.checkVisibility() &&
      element.clientWidth > 1 &&
      element.innerText?.trim() &&
      // Said to readers alone; a person's long words, which open elsewhere.
      !element.matches('.vh, .own'),
  );
  const cut = shown.filter((element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    return (
      (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
      (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
    );
  });
  return cut.map((element) => `${element.tagName}.${element.className}: ${element.innerText.slice(0, 40)}`);
}

/** Words in plain letters, where the pseudo-language would have dressed them: not translated. A
 * person's own words, keys, places and what the browser itself says of browsers are no such words. */
export function plainWords(): string[] {
  const own = '.own, [dir="auto"], bdi, kbd, code, time, .data-folder, option[lang], script, style';
  const browsers = new Set<string>();
  for (let day = 0; day < 366; day += 1)
    for (const width of ['long', 'short', 'narrow'] as const)
      new Intl.DateTimeFormat('en', { weekday: width, month: width })
        .formatToParts(new Date(Date.UTC(2024, 0, 1 + day)))
        .forEach(({ value }) => browsers.add(value));
  new Intl.ListFormat('en')
    .formatToParts(['1', '2', '3'])
    .forEach(({ value }) => browsers.add(value.replace(/[ ,]/g, '')));
  const words = (text: string | null) =>
    (text?.replace(/\u2068.*?\u2069/gs, '').match(/[A-Za-z]{2,}/g) ?? []).filter(
      (word) => !browsers.has(word) && !/^[AP]M$/.test(word),
    );
  // Names that people gave are read aloud within what a control is called.
  const given = [...document.querySelectorAll('.own, bdi')]
    .map(({ textContent }) => textContent?.trim() ?? '')
    .filter((text) => text)
    .sort((one, other) => other.length - one.length);
  const withoutNames = (label: string | null) =>
    given.reduce((text, name) => text.replaceAll(name, ''), label ?? '');
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    if (!parentElement?.closest(own)) found.push(...words(textContent));
  }
  for (const element of document.querySelectorAll('body *'))
    for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-roledescription'])
      if (!element.closest(own)) found.push(...words(withoutNames(element.getAttribute(name))));
  return [...new Set(found)];
}

/** Numbers in western digits, with what stands round them. Keys are named as they are engraved. */
export function westernDigits(): string[] {
  const own = '.own, [dir="auto"], bdi, kbd, code, input, .data-folder, script, style';
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    if (/[0-9]/.test(textContent ?? '') && !parentElement?.closest(own)) found.push(String(textContent));
  }
  for (const element of document.querySelectorAll('[aria-label]')) {
    const label = (element.getAttribute('aria-label') ?? '').replace(/\u2068.*?\u2069/gs, '');
    if (/[0-9]/.test(label) && !element.closest(own)) found.push(label);
  }
  return found;
}
