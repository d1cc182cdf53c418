//! Which packages are needed, and what for.

use std::process::Command;

use super::system::System;
use crate::step::succeeds;

/// A Debian package and what it is needed for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Package {
    pub(crate) name: &'static str,
    pub(crate) why: &'static str,
}

const fn package(name: &'static str, why: &'static str) -> Package {
    Package { name, why }
}

/// To build and open Hearth.
pub(crate) const BUILD: &[Package] = &[
    package("build-essential", "the C compiler that builds SQLite"),
    package("pkg-config", "finds the system's libraries"),
    package("libwebkit2gtk-4.1-dev", "the web view in the window"),
    package("libayatana-appindicator3-dev", "the tray icon"),
];

/// To test it.
pub(crate) const TEST: &[Package] = &[
    package("webkit2gtk-driver", "drives the real window"),
    package("xvfb", "a display of the tests' own"),
    package("xauth", "lets xvfb-run start that display"),
    package("openbox", "a window manager for it"),
    package("dbus", "a session bus of the tests' own"),
    package("dunst", "a real notification service"),
    package("notification-daemon", "another one, of another make"),
    package("xfce4-notifyd", "a third, with a do-not-disturb of its own"),
    package("xfconf", "where that one keeps it"),
    package("faketime", "puts the reminder loop to sleep"),
    package("systemd", "judges the units of the reminders' timer"),
    package("libxml2-utils", "holds the Windows task against its schema"),
    package("strace", "makes a disk fail at every write in turn"),
    package("xdotool", "finds windows and closes them, and presses keys"),
    package("at-spi2-core", "the bus that screen readers listen to"),
    package("gir1.2-atspi-2.0", "reads the window as a screen reader does"),
    package("python3-gi", "runs that reader"),
    package("sqlite3", "makes the damaged and foreign journals of the tests"),
    package("imagemagick", "takes pictures of the display"),
    package("chromium-headless-shell", "the browser for the interface's tests, without a window"),
    package("fonts-noto-core", "letters of many scripts, and the same widths everywhere"),
];

/// To make packages of it.
pub(crate) const PACKAGE: &[Package] = &[
    package("dpkg-dev", "finds the packages that its libraries are in"),
    package("rpm", "finds the libraries that an .rpm asks for"),
];

/// To check the packages.
pub(crate) const CHECK: &[Package] = &[
    package("desktop-file-utils", "judges the entry for menus"),
    package("appstream", "judges what software centres show"),
    package("lintian", "judges the .deb"),
    package("debootstrap", "makes a clean Debian to install it in"),
];

/// To build it for Windows and macOS.
pub(crate) const CROSS: &[Package] = &[
    package("rustc-web", "a compiler that has the sources of its standard library"),
    package("rust-web-src", "these sources"),
    package("gcc-mingw-w64-x86-64", "links for Windows"),
    package("wine", "runs what was built for Windows"),
    package("wine64", "the same, for programs of 64 bits"),
    package("python3-venv", "brings a C compiler that knows macOS"),
];

/// What is missing on a system where we install nothing, each with the command that does.
pub(crate) fn missing_elsewhere(system: &System) -> Vec<(String, String)> {
    let (present, what, command) = match system {
        System::Debian => return Vec::new(),
        System::MacOs => (
            succeeds(Command::new("xcode-select").arg("-p")),
            "the Xcode command line tools",
            "xcode-select --install",
        ),
        System::Windows => (
            succeeds(Command::new("where").arg("link.exe")) || cfg!(target_env = "gnu"),
            "the C++ build tools (WebView2 is part of Windows 10 and 11)",
            "winget install Microsoft.VisualStudio.2022.BuildTools --override \"--add Microsoft.VisualStudio.Workload.VCTools\"",
        ),
        System::Fedora => (
            has_libraries(),
            "WebKitGTK 4.1 and Ayatana AppIndicator with their headers",
            "sudo dnf install gcc pkgconf webkit2gtk4.1-devel libayatana-appindicator-gtk3-devel",
        ),
        System::Arch => (
            has_libraries(),
            "WebKitGTK 4.1 and Ayatana AppIndicator",
            "sudo pacman -S --needed base-devel webkit2gtk-4.1 libayatana-appindicator",
        ),
        System::Other(_) => (
            has_libraries(),
            "WebKitGTK 4.1 and Ayatana AppIndicator with their headers",
            "install webkit2gtk-4.1 and libayatana-appindicator3 with your system's tool",
        ),
    };
    if present { Vec::new() } else { vec![(what.to_owned(), command.to_owned())] }
}

fn has_libraries() -> bool {
    let libraries = ["--exists", "webkit2gtk-4.1", "ayatana-appindicator3-0.1"];
    succeeds(Command::new("pkg-config").args(libraries))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_package_says_what_it_is_for_and_stands_once() {
        let all = [BUILD, TEST, PACKAGE, CHECK, CROSS].concat();
        assert!(all.iter().all(|package| !package.why.is_empty()));
        let mut names: Vec<&str> = all.iter().map(|package| package.name).collect();
        names.sort_unstable();
        let all = names.len();
        names.dedup();
        assert_eq!(names.len(), all);
    }
}
