//! Whether the screen belongs to something else, or to others too.

use super::{Surroundings, bus::Bus, program, screen_cast, x11::Display, xfconf};

pub(super) fn window_fills_the_screen(surroundings: &Surroundings) -> Option<bool> {
    let display = Display::open(surroundings)?;
    let active = *display.numbers(display.root, "_NET_ACTIVE_WINDOW")?.first()?;
    let full_screen = display.atom("_NET_WM_STATE_FULLSCREEN")?;
    let fills = display.numbers(active, "_NET_WM_STATE")?.contains(&full_screen);
    Some(fills && !is_our_own(&display, active))
}

/// Nobody is disturbed in Hearth by Hearth.
fn is_our_own(display: &Display, window: u32) -> bool {
    let process = display.numbers(window, "_NET_WM_PID");
    process.is_some_and(|process| process == [std::process::id()])
}

pub(super) fn presentation_mode(surroundings: &Surroundings) -> Option<bool> {
    let bus = Bus::open(surroundings)?;
    // Xfce's settings outlive its session; a mode left on counts only while somebody obeys it.
    bus.service("org.xfce.PowerManager")?;
    xfconf::is_on(&bus, "xfce4-power-manager", "/xfce4-power-manager/presentation-mode")
}

pub(super) fn screen_is_shared(surroundings: &Surroundings) -> Option<bool> {
    let dump = program::run("pw-dump", &[], surroundings)?;
    screen_cast::runs(&dump)
}
