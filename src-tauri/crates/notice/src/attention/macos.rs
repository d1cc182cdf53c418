//! What a Mac says. Its Focus modes, and a screen that is shared or full, are not asked about:
//! macOS then holds banners back by itself and keeps them in its notification centre.

use std::time::Duration;

/// The last touch, from what `ioreg -c IOHIDSystem -d 4` says.
#[cfg_attr(not(target_os = "macos"), allow(dead_code))]
fn idle(registry: &str) -> Option<Duration> {
    value(registry, "HIDIdleTime")?.parse().ok().map(Duration::from_nanos)
}

/// Whether the screen is locked, from what `ioreg -n Root -d1` says. An open screen has no such
/// line at all.
fn is_locked(registry: &str) -> bool {
    value(registry, "CGSSessionScreenIsLocked") == Some("Yes")
}

/// What stands behind `"key" =` up to the next mark; nested values have no space around it.
fn value<'a>(registry: &'a str, key: &str) -> Option<&'a str> {
    let (_, rest) = registry.split_once(&format!("\"{key}\""))?;
    let rest = rest.trim_start().strip_prefix('=')?.trim_start();
    rest.split([',', '}', ')', '\n', '\r', ' ']).next()
}

#[cfg(target_os = "macos")]
mod asked {
    use super::super::{AWAY_AFTER, Surroundings, program};

    pub(in super::super) fn nothing_was_touched(surroundings: &Surroundings) -> Option<bool> {
        let said = program::run("ioreg", &["-c", "IOHIDSystem", "-d", "4"], surroundings)?;
        Some(super::idle(&said)? >= AWAY_AFTER)
    }

    pub(in super::super) fn screen_is_locked(surroundings: &Surroundings) -> Option<bool> {
        let said = program::run("ioreg", &["-n", "Root", "-d1"], surroundings)?;
        Some(super::is_locked(&said))
    }
}

#[cfg(target_os = "macos")]
pub(super) use asked::{nothing_was_touched, screen_is_locked};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_touch_is_read_in_nanoseconds() {
        let said = "    {\n      \"IOClass\" = \"IOHIDSystem\"\n      \"HIDIdleTime\" = 360000000000\n    }\n";
        assert_eq!(idle(said), Some(Duration::from_secs(360)));
        assert_eq!(idle("  | |   \"HIDIdleTime\" = 1500\r\n"), Some(Duration::from_nanos(1500)));
    }

    #[test]
    fn what_is_not_said_is_not_known() {
        for said in ["", "\"HIDIdleTime\"", "\"HIDIdleTime\" = ", "\"HIDIdleTime\" = soon\n"] {
            assert_eq!(idle(said), None, "{said}");
        }
    }

    #[test]
    fn only_a_locked_screen_says_so() {
        let users = |lock: &str| {
            format!("  \"IOConsoleUsers\" = ({{\"kCGSSessionOnConsoleKey\"=Yes{lock},\"x\"=1}})\n")
        };
        assert!(is_locked(&users(",\"CGSSessionScreenIsLocked\"=Yes")));
        assert!(is_locked("\"CGSSessionScreenIsLocked\" = Yes\n"));
        assert!(!is_locked(&users(",\"CGSSessionScreenIsLocked\"=No")));
        assert!(!is_locked(&users("")));
        assert!(!is_locked(""));
    }
}
