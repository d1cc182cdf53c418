//! What the desk is like: asked of real services where Debian has them, else of stand-ins that say
//! what the real ones are documented to say.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used)] // what fails here fails a test

mod desk;

use std::{
    fs,
    os::unix::fs::PermissionsExt as _,
    time::{Duration, Instant},
};

use chrono_tz::Tz;
use desk::{Desk, server::Server, until};
use hearth_core::reminder::attention::Attention;
use hearth_notice::attention::Surroundings;
use x11rb::{
    COPY_DEPTH_FROM_PARENT,
    connection::Connection as _,
    protocol::xproto::{
        AtomEnum, ConnectionExt as _, CreateWindowAux, EventMask, PropMode, WindowClass,
    },
    wrapper::ConnectionExt as _,
};
use zbus::{blocking::connection, interface};

fn desk() -> Desk {
    Desk::new(Tz::UTC)
}

/// Looks at a desk, whose own programs are the only ones there are.
fn look(desk: &Desk) -> Attention {
    let display = Some(desk.display.clone()).filter(|display| !display.is_empty());
    Surroundings {
        session_bus: Some(desk.bus.clone()),
        display,
        wayland: false,
        path: Some(desk.path("bin").into()),
    }
    .look()
}

const FREE: Attention =
    Attention { do_not_disturb: false, away: false, presenting: false, absence: None };
const HELD: Attention = Attention { do_not_disturb: true, ..FREE };
const AWAY: Attention = Attention { away: true, ..FREE };
const PRESENTING: Attention = Attention { presenting: true, ..FREE };

/// A program of the desk's own that says `said`, whatever it is asked.
fn program(desk: &Desk, name: &str, said: &str) {
    let folder = desk.path("bin");
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join(name);
    fs::write(&path, format!("#!/bin/sh\ncat <<'END'\n{said}\nEND\n")).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
}

#[test]
fn a_desk_with_nobody_to_ask_is_a_free_one() {
    assert_eq!(look(&desk()), FREE);
    assert_eq!(Surroundings::default().look(), FREE);
    let nowhere = Surroundings {
        session_bus: Some("unix:path=/nonexistent/bus".to_owned()),
        display: Some(":4711".to_owned()),
        wayland: false,
        path: Some("/nonexistent".into()),
    };
    assert_eq!(nowhere.look(), FREE);
}

#[test]
fn a_server_that_is_inhibited_holds() {
    let desk = desk();
    let server = Server::start(&desk.bus);
    assert_eq!(look(&desk), FREE);
    server.inhibit(true);
    assert_eq!(look(&desk), HELD);
    server.inhibit(false);
    assert_eq!(look(&desk), FREE);
}

#[test]
fn dunst_that_is_paused_holds_and_a_frozen_one_counts_as_free() {
    let mut desk = desk().with_display();
    let dunst = desk.start("dunst", &[]);
    until("dunst", || (!desk.run("dunstctl", &["count"]).is_empty()).then_some(()));
    assert_eq!(look(&desk), FREE);
    desk.run("dunstctl", &["set-paused", "true"]);
    assert_eq!(look(&desk), HELD);
    desk.run("dunstctl", &["set-paused", "false"]);
    assert_eq!(look(&desk), FREE);

    desk.run("dunstctl", &["set-paused", "true"]);
    desk.signal(dunst, "-STOP");
    let asked = Instant::now();
    assert_eq!(look(&desk), FREE);
    assert!(asked.elapsed() < Duration::from_secs(10), "it waited for a frozen server");
    desk.signal(dunst, "-CONT");
    until("dunst again", || (look(&desk) == HELD).then_some(()));
}

#[test]
fn xfces_own_switch_holds_while_its_server_runs() {
    let mut desk = desk().with_display();
    desk.start("/usr/lib/x86_64-linux-gnu/xfce4/xfconf/xfconfd", &[]);
    let set = |desk: &Desk, on: &str| {
        let property = ["-c", "xfce4-notifyd", "-p", "/do-not-disturb"];
        desk.run("xfconf-query", &[&property[..], &["-n", "-t", "bool", "-s", on]].concat());
        desk.run("xfconf-query", &property).trim() == on
    };
    until("xfconfd", || set(&desk, "true").then_some(()));
    assert_eq!(look(&desk), FREE, "a setting left behind holds nothing");
    desk.start("/usr/lib/x86_64-linux-gnu/xfce4/notifyd/xfce4-notifyd", &[]);
    until("the switch", || (look(&desk) == HELD).then_some(()));
    assert!(set(&desk, "false"));
    assert_eq!(look(&desk), FREE);
}

#[test]
fn a_setting_of_gnome_counts_only_where_gnome_shows_the_notifications() {
    let desk = desk();
    program(&desk, "gsettings", "false"); // show-banners
    let another = Server::start(&desk.bus);
    assert_eq!(look(&desk), FREE);
    drop(another);
    let _gnome = Server::named("gnome-shell", &desk.bus);
    assert_eq!(look(&desk), HELD);
    program(&desk, "gsettings", "true");
    assert_eq!(look(&desk), FREE);
}

#[test]
fn a_program_that_fails_or_never_ends_says_nothing_and_stays_nowhere() {
    let desk = desk();
    let _gnome = Server::named("gnome-shell", &desk.bus);
    program(&desk, "gsettings", "false\nEND\nexit 1\n: <<'END'");
    assert_eq!(look(&desk), FREE);
    // One keeps its output open, one closes it; neither ends.
    for stays in ["exec sleep 60", "exec sleep 60 >&-"] {
        let lines = format!("false\nEND\necho $$ > \"$0.id\"; {stays}\n: <<'END'");
        program(&desk, "gsettings", &lines);
        assert_eq!(look(&desk), FREE, "{stays}");
        let id = fs::read_to_string(desk.path("bin/gsettings.id")).unwrap();
        let process = std::path::PathBuf::from(format!("/proc/{}", id.trim()));
        until("its end", || (!process.exists()).then_some(()));
    }
}

struct Idle(u64);

#[interface(name = "org.gnome.Mutter.IdleMonitor")]
impl Idle {
    fn get_idletime(&self) -> u64 {
        self.0
    }
}

struct Saver(bool);

#[interface(name = "org.gnome.ScreenSaver")]
impl Saver {
    fn get_active(&self) -> bool {
        self.0
    }
}

fn serve<I: zbus::object_server::Interface>(
    desk: &Desk,
    name: &str,
    path: &str,
    service: I,
) -> zbus::blocking::Connection {
    let builder = connection::Builder::address(desk.bus.as_str()).unwrap();
    builder.serve_at(path, service).unwrap().name(name).unwrap().build().unwrap()
}

#[test]
fn somebody_who_touched_nothing_for_ten_minutes_is_away() {
    for (minutes, expected) in [(9, FREE), (11, AWAY)] {
        let desk = desk();
        let name = "org.gnome.Mutter.IdleMonitor";
        let path = "/org/gnome/Mutter/IdleMonitor/Core";
        let _mutter = serve(&desk, name, path, Idle(minutes * 60_000));
        assert_eq!(look(&desk), expected, "{minutes} minutes");
    }
}

#[test]
fn a_locked_or_dark_screen_has_nobody_before_it() {
    for (on, expected) in [(false, FREE), (true, AWAY)] {
        let desk = desk();
        let _saver = serve(&desk, "org.gnome.ScreenSaver", "/org/gnome/ScreenSaver", Saver(on));
        assert_eq!(look(&desk), expected, "{on}");
    }
}

#[test]
fn a_window_that_fills_the_screen_is_a_presentation() {
    let desk = desk().with_display();
    assert_eq!(look(&desk), FREE);
    let (connection, screen) = x11rb::connect(Some(&desk.display)).unwrap();
    let root = &connection.setup().roots[screen];
    let window = connection.generate_id().unwrap();
    let events = CreateWindowAux::new().event_mask(EventMask::STRUCTURE_NOTIFY);
    connection
        .create_window(
            COPY_DEPTH_FROM_PARENT,
            window,
            root.root,
            0,
            0,
            200,
            200,
            0,
            WindowClass::INPUT_OUTPUT,
            0,
            &events,
        )
        .unwrap();
    let atom =
        |name: &str| connection.intern_atom(false, name.as_bytes()).unwrap().reply().unwrap().atom;
    let state = [atom("_NET_WM_STATE_FULLSCREEN")];
    let property = atom("_NET_WM_STATE");
    connection
        .change_property32(PropMode::REPLACE, window, property, AtomEnum::ATOM, &state)
        .unwrap();
    connection.map_window(window).unwrap();
    connection.flush().unwrap();
    until("the full screen", || {
        desk.run("xdotool", &["windowactivate", &window.to_string()]);
        (look(&desk) == PRESENTING).then_some(())
    });
    connection.destroy_window(window).unwrap();
    connection.flush().unwrap();
    until("the free screen", || (look(&desk) == FREE).then_some(()));
}

struct Xfconf;

#[interface(name = "org.xfce.Xfconf")]
impl Xfconf {
    fn get_property(&self, channel: String, property: String) -> zbus::zvariant::OwnedValue {
        let wanted = ("xfce4-power-manager", "/xfce4-power-manager/presentation-mode");
        ((channel.as_str(), property.as_str()) == wanted).into()
    }
}

struct Nothing;

#[interface(name = "org.xfce.Power.Manager")]
impl Nothing {}

#[test]
fn xfces_presentation_mode_counts_while_its_power_manager_runs() {
    let desk = desk();
    let _settings = serve(&desk, "org.xfce.Xfconf", "/org/xfce/Xfconf", Xfconf);
    assert_eq!(look(&desk), FREE, "a mode left behind silences nothing");
    let _manager = serve(&desk, "org.xfce.PowerManager", "/org/xfce/PowerManager", Nothing);
    assert_eq!(look(&desk), PRESENTING);
}

#[test]
fn a_screen_that_is_shared_is_a_presentation() {
    let desk = desk();
    let dump = |state: &str| {
        format!(
            r#"[{{"id":47,"type":"PipeWire:Interface:Node","info":{{"state":"{state}","props":
            {{"media.class":"Stream/Output/Video","media.name":"meta-screen-cast-src"}}}}}}]"#
        )
    };
    program(&desk, "pw-dump", &dump("suspended"));
    assert_eq!(look(&desk), FREE);
    program(&desk, "pw-dump", &dump("running"));
    assert_eq!(look(&desk), PRESENTING);
}
