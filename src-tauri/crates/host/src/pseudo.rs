//! A language for tests: English whose letters carry marks and whose words are longer, so that
//! whatever was not translated stands out, and whatever has no room is cut off.

use std::borrow::Cow;

/// Its BCP 47 tag.
pub const TAG: &str = "en-XA";

const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const DRESSED: &str = "áƀçđéƒǧĥíĵķĺḿñóƥɋŕšŧúṽŵẋýžÁɃÇĐÉƑǦĤÍĴĶĹḾÑÓƤɊŔŠŦÚṼŴẊÝŽ";

/// The text with each letter dressed and each vowel drawn out.
pub(crate) fn dress(text: &str) -> Cow<'_, str> {
    let letter = |letter: char| {
        let at = PLAIN.chars().position(|plain| plain == letter);
        let dressed = at.and_then(|at| DRESSED.chars().nth(at)).unwrap_or(letter);
        let times = if "aeou".contains(letter) { 2 } else { 1 };
        std::iter::repeat_n(dressed, times)
    };
    Cow::Owned(text.chars().flat_map(letter).collect())
}
