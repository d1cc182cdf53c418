/** A language for tests: English whose letters carry marks and whose words are longer, as the
 * programs dress it too. */
const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const DRESSED = [...'áƀçđéƒǧĥíĵķĺḿñóƥɋŕšŧúṽŵẋýžÁɃÇĐÉƑǦĤÍĴĶĹḾÑÓƤɊŔŠŦÚṼŴẊÝŽ'];

/** The text with each letter dressed and each vowel drawn out. */
export const dress = (text: string): string =>
  text.replace(/<\/?b>|[a-z]/gi, (found) => {
    // The signs of bold words stay as they are.
    if (found.length > 1) return found;
    const dressed = DRESSED[PLAIN.indexOf(found)];
    return /[aeou]/.test(found) ? dressed + dressed : dressed;
  });
