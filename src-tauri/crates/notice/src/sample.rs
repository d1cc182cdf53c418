//! “Try one now”: a sample on the screen, and what its server can do.

use hearth_host::words::Words;

use crate::notification::{Notifier, ServerFacts, ServerState};

/// Shows a sample and tells what the server can do.
///
/// # Errors
/// A sentence that says why nothing was shown, and what that means.
pub fn try_one(notifier: &Notifier, words: &Words) -> Result<ServerFacts, String> {
    if notifier.say(words.say("notification-sample"))
        && let Some(facts) = notifier.facts()
    {
        return Ok(facts);
    }
    Err(words.say(match notifier.state() {
        ServerState::Frozen => "notification-frozen",
        _ => "notification-missing",
    }))
}
