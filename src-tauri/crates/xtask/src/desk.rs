//! A display, a window manager and a session bus of our own, for programs that are measured. What
//! is started here is ended here, by its process.

use std::{
    fs,
    io::{BufRead as _, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context as _, Result, ensure};
use tempfile::TempDir;

use crate::step::{execute, target};

/// Longer than anything takes that works.
const PATIENCE: Duration = Duration::from_secs(30);
/// A bus that starts nothing by itself, or what it starts would be measured too.
const BUS: &str = r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:tmpdir=FOLDER</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>"#;

/// A process that ends with its owner.
pub(crate) struct Owned(Child);

impl Owned {
    /// Starts it.
    pub(crate) fn start(command: &mut Command) -> Result<Self> {
        let name = command.get_program().to_string_lossy().into_owned();
        let child = command.stdin(Stdio::null()).spawn();
        Ok(Self(child.with_context(|| format!("{name} could not be started"))?))
    }

    /// Its process id.
    pub(crate) fn id(&self) -> u32 {
        self.0.id()
    }

    fn first_line(&mut self) -> Result<String> {
        let output = self.0.stdout.take().context("its output is not read")?;
        let mut line = String::new();
        BufReader::new(output).read_line(&mut line)?;
        Ok(line.trim().to_owned())
    }
}

impl Drop for Owned {
    fn drop(&mut self) {
        // It may have ended by itself; then there is nothing to do.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Where programs are measured.
pub(crate) struct Desk {
    // In the order in which they are ended: the folder last.
    parts: Vec<Owned>,
    display: String,
    bus: String,
    folder: TempDir,
}

impl Desk {
    /// Sets it up.
    pub(crate) fn new() -> Result<Self> {
        let folder = tempfile::tempdir().context("no folder for the desk")?;
        let config = folder.path().join("bus.conf");
        fs::write(&config, BUS.replace("FOLDER", &folder.path().to_string_lossy()))?;
        let mut display = Owned::start(quiet(Command::new("Xvfb").args([
            "-displayfd",
            "1",
            "-screen",
            "0",
            "1400x1000x24",
            "-nolisten",
            "tcp",
        ])))?;
        let mut bus = Owned::start(quiet(
            Command::new("dbus-daemon")
                .args(["--nofork", "--print-address=1", "--config-file"])
                .arg(&config),
        ))?;
        let names = (format!(":{}", display.first_line()?), bus.first_line()?);
        let mut desk = Self { parts: vec![bus, display], display: names.0, bus: names.1, folder };
        desk.keep(quiet(&mut desk.command("openbox")))?;
        Ok(desk)
    }

    /// Starts a program that stays as long as the desk.
    pub(crate) fn keep(&mut self, command: &mut Command) -> Result<()> {
        // Before the display and the bus, which it talks to until it ends.
        self.parts.insert(0, Owned::start(command)?);
        Ok(())
    }

    /// A program on this desk, with the desk's own folders for all it keeps.
    pub(crate) fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        for kind in ["CONFIG", "CACHE", "DATA", "STATE"] {
            command.env(format!("XDG_{kind}_HOME"), self.folder.path().join(kind));
        }
        command
            .current_dir(self.folder.path())
            .env("HOME", self.folder.path())
            .env("XDG_RUNTIME_DIR", self.folder.path())
            .env("DISPLAY", &self.display)
            .env("DBUS_SESSION_BUS_ADDRESS", &self.bus)
            .env("GDK_BACKEND", "x11")
            .env("NO_AT_BRIDGE", "1")
            .env("LC_ALL", "C.UTF-8");
        command
    }

    /// A folder on this desk.
    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Makes a journal of ten years with so many entries, past its welcome. It takes the example
    /// `years` of hearth-core, built with optimisation.
    pub(crate) fn journal(&self, name: &str, entries: u32) -> Result<PathBuf> {
        let folder = self.folder().join(name);
        fs::create_dir_all(&folder)?;
        let now = chrono::Utc::now().timestamp();
        let mut years = self.command(target().join("release/examples/years"));
        execute(years.arg(&folder).args([entries.to_string(), now.to_string()]))?;
        Ok(folder)
    }

    /// Starts Hearth, or what it is compared with, on a journal.
    pub(crate) fn open(&self, program: &Path, arguments: &[&str], data: &Path) -> Result<Opened> {
        let ready = self.folder().join("ready");
        forget(&ready)?;
        let mut command = self.command(program);
        command.args(arguments).env("HEARTH_DATA_DIR", data).env("HEARTH_READY_FILE", &ready);
        let start = Instant::now();
        Ok(Opened { process: Owned::start(quiet(&mut command))?, ready, start })
    }
}

/// A program with a window, or with one to come.
pub(crate) struct Opened {
    process: Owned,
    ready: PathBuf,
    start: Instant,
}

impl Opened {
    /// Waits for the first frame of its window; how long it took, in milliseconds.
    pub(crate) fn first_frame(&self) -> Result<f64> {
        until("a first frame", Duration::from_millis(1), || self.ready.exists())?;
        Ok(self.start.elapsed().as_secs_f64() * 1000.0)
    }

    /// Makes ready to wait for the first frame of its next window.
    pub(crate) fn forget_first_frame(&self) -> Result<()> {
        forget(&self.ready)
    }

    /// Its process id.
    pub(crate) fn id(&self) -> u32 {
        self.process.id()
    }

    /// Ends it as a logout does, so that nothing is left of it when the next one comes.
    pub(crate) fn end(mut self) -> Result<()> {
        execute(Command::new("kill").arg(self.id().to_string()))?;
        self.process.0.wait().context("the program could not be waited for")?;
        Ok(())
    }
}

fn forget(ready: &Path) -> Result<()> {
    if ready.exists() {
        fs::remove_file(ready).context("the file of the last first frame stays")?;
    }
    Ok(())
}

/// Asks until it is so.
///
/// # Errors
/// When it is not so for half a minute; the sentence names what was waited for.
pub(crate) fn until(what: &str, pause: Duration, is_so: impl Fn() -> bool) -> Result<()> {
    let start = Instant::now();
    while !is_so() {
        ensure!(start.elapsed() < PATIENCE, "no {what} within {} s", PATIENCE.as_secs());
        thread::sleep(pause);
    }
    Ok(())
}

/// Its first line is read, or nothing; what it complains of is of no interest.
fn quiet(command: &mut Command) -> &mut Command {
    command.stdout(Stdio::piped()).stderr(Stdio::null())
}
