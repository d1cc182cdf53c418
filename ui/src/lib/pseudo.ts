/** A language for tests: English whose letters carry marks and whose words are longer, as the
 * programs dress it too. */
const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const DRESSED = [...'áƀçđéƒǧĥíĵķĺḿñóƥɋŕšŧúṽŵẋýžÁɃÇĐÉƑǦĤÍĴĶĹḾÑÓƤɊŔŠŦÚṼŴẊÝŽ'];

/** From this length on a word may break in its middle, as translations allow it. */
const LONG = 8;

function dressedLetter(letter: string): string {
  const dressed = DRESSED[PLAIN.indexOf(letter)];
  return /[aeou]/.test(letter) ? dressed + dressed : dressed;
}

function dressedWord(word: string): string {
  const letters = [...word].map(dressedLetter);
  if (word.length >= LONG) letters.splice(word.length / 2, 0, '\u00ad');
  return letters.join('');
}

/** The text with each letter dressed and each vowel drawn out. The signs of bold words stay. */
export const dress = (text: string): string =>
  text.replace(/<\/?b>|[a-z]+/gi, (found) => (found.startsWith('<') ? found : dressedWord(found)));
