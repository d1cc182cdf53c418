//! What Windows says. Focus assist, a presentation and a full screen are not asked about: Windows
//! then holds banners back by itself and keeps them in its notification centre.

use super::{AWAY_AFTER, Surroundings};

pub(super) fn nothing_was_touched(_: &Surroundings) -> Option<bool> {
    system_idle_time::get_idle_time().ok().map(|idle| idle >= AWAY_AFTER)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn windows_knows_when_it_was_last_touched() {
        assert!(nothing_was_touched(&Surroundings::default()).is_some());
    }
}
