/** A language for tests: English whose letters carry marks and whose words are longer, as the
 * programs dress it too. */
const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const DRESSED = [...'áƀçđéƒǧĥíĵķĺḿñóƥɋŕšŧúṽŵẋýžÁɃÇĐÉƑǦĤÍĴĶĹḾÑÓƤɊŔŠŦÚṼŴẊÝŽ'];

/** The text with each letter dressed and each vowel drawn out. */
export const dress = (text: string): string =>
  text.replace(/[a-z]/gi, (letter) => {
    const dressed = DRESSED[PLAIN.indexOf(letter)];
    return /[aeou]/.test(letter) ? dressed + dressed : dressed;
  });
