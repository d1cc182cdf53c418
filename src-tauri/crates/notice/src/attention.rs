//! What the desk is like at this moment, so that a reminder does not speak into a talk, an empty
//! room, or against the person's own wish for quiet.
//!
//! | room | what is in it |
//! |---|---|
//! | `do_not_disturb`, `away`, `presenting` | the three questions, as Linux answers them |
//! | `screen_cast` | the list of PipeWire's streams, read |
//! | `bus`, `xfconf`, `x11`, `program` | whom they ask |
//! | `macos`, `windows` | the same questions there |
//!
//! # What each system offers
//!
//! “Seen” names what was really run; “stand-in” is a small service or program of the tests'
//! own that says what the real one is documented to say; “read” is the source of the real one.
//!
//! | question | system | what is asked | how it was tried |
//! |---|---|---|---|
//! | do not disturb | KDE Plasma and others of the standard | `Inhibited` of `org.freedesktop.Notifications` | stand-in |
//! | | dunst | `paused` of `org.dunstproject.cmd0` | seen, dunst 1.9 |
//! | | Xfce | Xfconf, `xfce4-notifyd/do-not-disturb` | seen, xfce4-notifyd 0.7 and its settings |
//! | | MATE | `gsettings`, `do-not-disturb` | by hand, mate-notification-daemon 1.26 |
//! | | GNOME | `gsettings`, `show-banners` | stand-in |
//! | | Cinnamon | `gsettings`, `display-notifications` | server's name read, not run |
//! | | mako, swaync, Budgie, others | nothing that all of them share | not asked |
//! | | macOS, Windows | nothing: both keep what they hold back in their notification centre | – |
//! | away | GNOME | `GetIdletime` of Mutter | stand-in |
//! | | X11 | the screen saver extension | seen, Xvfb |
//! | | screen savers and lockers | `GetActive` | stand-in for GNOME's |
//! | | Wayland without Mutter | no idle time without standing by for it; its lock, where it has a `GetActive` | not asked |
//! | | macOS | `ioreg`: `HIDIdleTime`, `CGSSessionScreenIsLocked` | its words read, not run |
//! | | Windows | `GetLastInputInfo` | asked under Wine |
//! | presenting | X11 | whether the active window fills the screen | seen, Xvfb and openbox |
//! | | Xfce | Xfconf, presentation mode of the power manager | stand-in |
//! | | PipeWire | `pw-dump`: a running stream of mutter, KWin, niri or the portals of wlroots and Hyprland | their sources read, stand-in `pw-dump` |
//! | | Wayland | no program may ask whether another fills the screen | not asked |
//! | | X11 without PipeWire | a shared screen leaves no trace | not asked |
//! | | macOS, Windows | nothing: both hold banners back by themselves while the screen is shared or full | – |
//!
//! `GetSessionIdleTime` of the screen savers is not asked: its unit is seconds in the text that
//! describes it and milliseconds in KDE.

#[cfg(target_os = "linux")]
mod away;
#[cfg(target_os = "linux")]
mod bus;
#[cfg(target_os = "linux")]
mod do_not_disturb;
#[cfg(any(target_os = "macos", test))]
mod macos;
#[cfg(target_os = "linux")]
mod presenting;
#[cfg(unix)]
mod program;
#[cfg(any(target_os = "linux", test))]
mod screen_cast;
#[cfg(windows)]
mod windows;
#[cfg(target_os = "linux")]
mod x11;
#[cfg(target_os = "linux")]
mod xfconf;

use std::{
    env,
    ffi::OsString,
    path::Path,
    sync::{
        atomic::{AtomicUsize, Ordering},
        mpsc::{self, Receiver, Sender},
    },
    thread,
    time::{Duration, Instant},
};

use hearth_core::reminder::attention::Attention;

/// Somebody who touched nothing for so long is not there.
#[cfg(any(target_os = "linux", target_os = "macos", windows))]
const AWAY_AFTER: Duration = Duration::from_secs(10 * 60);

/// How long anybody who is asked may take.
#[cfg(unix)]
const LIMIT: Duration = Duration::from_secs(2);

/// How long all of it may take. A little more than the limit, so that the answer of one who took
/// all the time there is still arrives.
const PATIENCE: Duration = Duration::from_millis(2500);

/// So many questions may be open. Only a bus or display that takes a connection and then says
/// nothing at all keeps one open past its limit; this keeps them from piling up minute by minute.
const OPEN_AT_MOST: usize = 30;

static OPEN: AtomicUsize = AtomicUsize::new(0);

/// What a yes is about.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(not(target_os = "linux"), allow(dead_code))] // the others ask less
enum About {
    DoNotDisturb,
    Away,
    Presenting,
}

/// Asks the desk; `None` where it has no answer, which counts as no.
type Question = fn(&Surroundings) -> Option<bool>;

#[cfg(target_os = "linux")]
const QUESTIONS: &[(About, Question)] = &[
    (About::DoNotDisturb, do_not_disturb::notifications_are_held),
    (About::Away, away::nothing_was_touched),
    (About::Away, away::screen_is_locked),
    (About::Presenting, presenting::window_fills_the_screen),
    (About::Presenting, presenting::presentation_mode),
    (About::Presenting, presenting::screen_is_shared),
];

#[cfg(target_os = "macos")]
const QUESTIONS: &[(About, Question)] =
    &[(About::Away, macos::nothing_was_touched), (About::Away, macos::screen_is_locked)];

#[cfg(windows)]
const QUESTIONS: &[(About, Question)] = &[(About::Away, windows::nothing_was_touched)];

#[cfg(not(any(target_os = "linux", target_os = "macos", windows)))]
const QUESTIONS: &[(About, Question)] = &[];

/// What the desk is like now. Takes at most two and a half seconds; what is unknown, missing,
/// broken or slow counts as no. `absence` is left for those who know the clock.
#[must_use]
pub fn look() -> Attention {
    Surroundings::of_this_session().look()
}

/// Where to ask.
#[derive(Debug, Clone, Default)]
pub struct Surroundings {
    /// The address of the session bus.
    pub session_bus: Option<String>,
    /// The X11 display.
    pub display: Option<String>,
    /// Whether the display is only there for old programs, and Wayland has the real one.
    pub wayland: bool,
    /// Where programs are looked for.
    pub path: Option<OsString>,
}

impl Surroundings {
    /// Those of the session this program runs in.
    #[must_use]
    pub fn of_this_session() -> Self {
        let kind = text("XDG_SESSION_TYPE");
        Self {
            session_bus: text("DBUS_SESSION_BUS_ADDRESS").or_else(bus_of_the_user),
            display: text("DISPLAY"),
            wayland: text("WAYLAND_DISPLAY").is_some() || kind.as_deref() == Some("wayland"),
            path: env::var_os("PATH"),
        }
    }

    /// What the desk is like now; see [`look`].
    #[must_use]
    pub fn look(&self) -> Attention {
        let end = Instant::now() + PATIENCE;
        let answers = self.ask();
        let mut attention = Attention::default();
        while let Ok(about) = answers.recv_timeout(end.saturating_duration_since(Instant::now())) {
            note(&mut attention, about);
        }
        attention
    }

    /// Each on a thread of its own, so that nobody waits for another. Only a yes is sent.
    fn ask(&self) -> Receiver<About> {
        let (sender, answers) = mpsc::channel();
        for &(about, question) in QUESTIONS {
            self.ask_one(about, question, sender.clone());
        }
        answers
    }

    fn ask_one(&self, about: About, question: Question, answers: Sender<About>) {
        let Some(place) = Place::take() else { return };
        let surroundings = self.clone();
        let asking = move || {
            let _place = place;
            if question(&surroundings) == Some(true) {
                // Nobody listens any more if it took too long.
                let _ = answers.send(about);
            }
        };
        if let Err(error) = thread::Builder::new().name("attention".into()).spawn(asking) {
            log::warn!("no thread to ask about {about:?}: {error}");
        }
    }
}

fn text(variable: &str) -> Option<String> {
    env::var(variable).ok().filter(|value| !value.is_empty())
}

/// Where systemd puts the bus; a program it starts knows the folder, not always the address.
fn bus_of_the_user() -> Option<String> {
    let bus = Path::new(&env::var_os("XDG_RUNTIME_DIR")?).join("bus");
    bus.exists().then(|| format!("unix:path={}", bus.display()))
}

fn note(attention: &mut Attention, about: About) {
    match about {
        About::DoNotDisturb => attention.do_not_disturb = true,
        About::Away => attention.away = true,
        About::Presenting => attention.presenting = true,
    }
}

/// One of the questions that may be open at a time.
struct Place;

impl Place {
    fn take() -> Option<Self> {
        let before = OPEN.fetch_add(1, Ordering::Relaxed);
        // Dropped where there is none, which gives the count back.
        Some(Self).filter(|_| before < OPEN_AT_MOST)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        OPEN.fetch_sub(1, Ordering::Relaxed);
    }
}
