//! Who speaks just now: the words in the language that may change while the program runs.

use std::{
    fmt,
    sync::{Arc, PoisonError, RwLock},
};

use crate::{locale::Locale, words::Words};

/// The words of the moment. Clones change together.
#[derive(Clone)]
pub struct Speaker(Arc<RwLock<(Option<Locale>, Arc<Words>)>>);

impl Speaker {
    /// One that speaks as `locale` says.
    #[must_use]
    pub fn new(locale: Locale) -> Self {
        let words = Arc::new(Words::new(&locale));
        Self(Arc::new(RwLock::new((Some(locale), words))))
    }

    /// The words of the moment.
    #[must_use]
    pub fn words(&self) -> Arc<Words> {
        // The lock guards two pointers, which are whole even after a panic.
        Arc::clone(&self.0.read().unwrap_or_else(PoisonError::into_inner).1)
    }

    /// Speaks as `locale` says from now on; says whether that is a change.
    pub fn speak(&self, locale: Locale) -> bool {
        let mut spoken = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if spoken.0.as_ref() == Some(&locale) {
            return false;
        }
        let words = Arc::new(Words::new(&locale));
        *spoken = (Some(locale), words);
        true
    }
}

impl From<Arc<Words>> for Speaker {
    fn from(words: Arc<Words>) -> Self {
        Self(Arc::new(RwLock::new((None, words))))
    }
}

impl fmt::Debug for Speaker {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Speaker").field(&self.words().language()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pseudo;

    fn locale(tag: &str) -> Locale {
        Locale { tag: tag.to_owned() }
    }

    #[test]
    fn a_change_reaches_everybody_and_only_a_change_is_one() {
        let speaker = Speaker::new(locale("en-GB"));
        let elsewhere = speaker.clone();
        let before = elsewhere.words();
        assert!(!speaker.speak(locale("en-GB")));
        assert!(speaker.speak(locale(pseudo::TAG)));
        assert_ne!(elsewhere.words().say("balance-even"), before.say("balance-even"));
    }
}
