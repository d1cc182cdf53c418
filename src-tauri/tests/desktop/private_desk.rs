//! A display, a session bus and folders for one test. Everything started here ends here.

use std::{
    io::{BufRead as _, BufReader, Read as _},
    path::PathBuf,
    process::{Child, Command, ExitStatus, Stdio},
    thread,
    time::{Duration, Instant},
};

use tempfile::TempDir;

const BUS: &str = r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:tmpdir=FOLDER</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy></busconfig>"#;

/// Asks until there is an answer.
///
/// # Panics
/// After twenty seconds, naming what it waited for.
pub(crate) fn until<T>(what: &str, ask: impl Fn() -> Option<T>) -> T {
    let end = Instant::now() + Duration::from_secs(20);
    while Instant::now() < end {
        if let Some(answer) = ask() {
            return answer;
        }
        thread::sleep(Duration::from_millis(100));
    }
    panic!("waited too long for {what}");
}

pub(crate) struct Desk {
    folder: TempDir,
    display: String,
    bus: String,
    helpers: Vec<Child>,
    app: Option<Child>,
}

impl Desk {
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut desk =
            Self { folder, display: String::new(), bus: String::new(), helpers: vec![], app: None };
        desk.bus = desk.another_bus();
        let display = ["-displayfd", "1", "-screen", "0", "1280x960x24", "-nolisten", "tcp"];
        desk.display = format!(":{}", desk.start_helper("Xvfb", &display));
        desk
    }

    pub(crate) fn bus(&self) -> &str {
        &self.bus
    }

    /// A bus that starts no service by itself; its address.
    pub(crate) fn another_bus(&mut self) -> String {
        let folder = self.folder.path().display().to_string();
        let config = self.folder.path().join("bus.conf");
        std::fs::write(&config, BUS.replace("FOLDER", &folder)).unwrap();
        let config = format!("--config-file={}", config.display());
        self.start_helper("dbus-daemon", &["--nofork", "--print-address=1", &config])
    }

    /// Starts a program and gives the first line it prints.
    fn start_helper(&mut self, program: &str, arguments: &[&str]) -> String {
        let mut child = Command::new(program)
            .args(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("{program}: {error}; `cargo xtask setup` installs it"));
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        self.helpers.push(child);
        line.trim().to_owned()
    }

    fn command(&self, program: PathBuf, bus: &str) -> Command {
        let mut command = Command::new(program);
        for kind in ["CONFIG", "CACHE", "DATA", "STATE"] {
            command.env(format!("XDG_{kind}_HOME"), self.folder.path().join(kind));
        }
        command
            .env("HOME", self.folder.path())
            .env("XDG_RUNTIME_DIR", self.folder.path())
            .env("HEARTH_DATA_DIR", self.folder.path().join("data"))
            .env("DISPLAY", &self.display)
            .env("GDK_BACKEND", "x11")
            .env("NO_AT_BRIDGE", "1")
            .env("LC_ALL", "C.UTF-8")
            .env("DBUS_SESSION_BUS_ADDRESS", bus);
        command
    }

    fn app_command(&self, bus: &str) -> Command {
        self.command(env!("CARGO_BIN_EXE_hearth-desktop").into(), bus)
    }

    pub(crate) fn start_app(&mut self, arguments: &[&str]) {
        let bus = self.bus.clone();
        let child = self.app_command(&bus).args(arguments).stderr(Stdio::null()).spawn().unwrap();
        self.app = Some(child);
    }

    /// Starts a second app on the same bus and waits for its end.
    pub(crate) fn run_app(&self, arguments: &[&str]) -> ExitStatus {
        self.app_command(&self.bus).args(arguments).stderr(Stdio::null()).status().unwrap()
    }

    /// Starts a second app on another bus; its end and what it said.
    pub(crate) fn run_app_on(&self, bus: &str) -> (ExitStatus, String) {
        let mut child = self.app_command(bus).stderr(Stdio::piped()).spawn().unwrap();
        let mut said = String::new();
        child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
        (child.wait().unwrap(), said)
    }

    /// Runs the command line on this desk's journal.
    pub(crate) fn hearth(&self, arguments: &[&str]) -> String {
        let program = PathBuf::from(env!("CARGO_BIN_EXE_hearth-desktop")).with_file_name("hearth");
        let output = self.command(program, &self.bus).args(arguments).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }

    /// Titles of the windows that can be seen.
    pub(crate) fn windows(&self) -> Vec<String> {
        let output = Command::new("xdotool")
            .args(["search", "--onlyvisible", "--name", "^Hearth$", "getwindowname", "%@"])
            .env("DISPLAY", &self.display)
            .output()
            .unwrap();
        String::from_utf8_lossy(&output.stdout).lines().map(str::to_owned).collect()
    }

    /// How bright a piece from the window's middle is, from 0 for black to 1 for white.
    pub(crate) fn brightness(&self) -> f64 {
        let output = Command::new("import")
            .args(["-window", "root", "-crop", "600x500+200+120"])
            .args(["-colorspace", "Gray", "-format", "%[fx:mean]", "info:"])
            .env("DISPLAY", &self.display)
            .output()
            .unwrap();
        String::from_utf8(output.stdout).unwrap().parse().unwrap()
    }

    pub(crate) fn wait_for_end(&mut self) {
        let app = std::cell::RefCell::new(self.app.take().unwrap());
        let status = until("the end", || app.borrow_mut().try_wait().unwrap());
        assert!(status.success(), "the app ended with {status}");
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        for child in self.app.iter_mut().chain(self.helpers.iter_mut().rev()) {
            // It may have ended by itself.
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}
