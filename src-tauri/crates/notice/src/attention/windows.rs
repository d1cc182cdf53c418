//! What Windows says. Focus assist, a presentation and a full screen are not asked about: Windows
//! then holds banners back by itself and keeps them in its notification centre.

use super::{AWAY_AFTER, Surroundings};

pub(super) fn nothing_was_touched(_: &Surroundings) -> Option<bool> {
    system_idle_time::get_idle_time().ok().map(|idle| idle >= AWAY_AFTER)
}
