//! Whether nobody is there.

use std::time::Duration;

use x11rb::protocol::screensaver::ConnectionExt as _;

use super::{
    AWAY_AFTER, Surroundings,
    bus::{Bus, Object},
    x11::Display,
};

const MUTTER: &str = "org.gnome.Mutter.IdleMonitor";
const MUTTER_CORE: Object =
    Object { path: "/org/gnome/Mutter/IdleMonitor/Core", interface: MUTTER };

/// Where screen savers and lockers say whether they are on. Old ones of KDE and Xfce have a path
/// of their own.
const SCREEN_SAVERS: [Object; 7] = [
    saver("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"),
    saver("/ScreenSaver", "org.freedesktop.ScreenSaver"),
    saver("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver"),
    saver("/org/xfce/ScreenSaver", "org.xfce.ScreenSaver"),
    saver("/", "org.xfce.ScreenSaver"),
    saver("/org/cinnamon/ScreenSaver", "org.cinnamon.ScreenSaver"),
    saver("/org/mate/ScreenSaver", "org.mate.ScreenSaver"),
];

const fn saver(path: &'static str, interface: &'static str) -> Object {
    Object { path, interface }
}

pub(super) fn nothing_was_touched(surroundings: &Surroundings) -> Option<bool> {
    let idle = shorter(idle_by_x11(surroundings), idle_by_mutter(surroundings))?;
    Some(idle >= AWAY_AFTER)
}

/// Whoever saw the last touch is right.
fn shorter(one: Option<Duration>, other: Option<Duration>) -> Option<Duration> {
    one.into_iter().chain(other).min()
}

fn idle_by_x11(surroundings: &Surroundings) -> Option<Duration> {
    let display = Display::open(surroundings)?;
    let request = display.connection.screensaver_query_info(display.root).ok()?;
    let idle = request.reply().ok()?.ms_since_user_input;
    Some(Duration::from_millis(idle.into()))
}

fn idle_by_mutter(surroundings: &Surroundings) -> Option<Duration> {
    let bus = Bus::open(surroundings)?;
    let idle = bus.service(MUTTER)?.call(MUTTER_CORE, "GetIdletime", &())?;
    Some(Duration::from_millis(idle))
}

pub(super) fn screen_is_locked(surroundings: &Surroundings) -> Option<bool> {
    let bus = Bus::open(surroundings)?;
    Some(SCREEN_SAVERS.into_iter().any(|saver| is_active(&bus, saver) == Some(true)))
}

fn is_active(bus: &Bus, saver: Object) -> Option<bool> {
    // Each has the name of its interface.
    bus.service(saver.interface)?.call(saver, "GetActive", &())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_saw_the_last_touch_is_right() {
        let minutes = |count: u64| Some(Duration::from_secs(60 * count));
        assert_eq!(shorter(minutes(6), minutes(4)), minutes(4));
        assert_eq!(shorter(minutes(4), minutes(6)), minutes(4));
        assert_eq!(shorter(None, minutes(6)), minutes(6));
        assert_eq!(shorter(minutes(6), None), minutes(6));
        assert_eq!(shorter(None, None), None);
    }
}
