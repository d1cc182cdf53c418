//! Wine, with a Windows of its own below the target folder.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context as _, Result};

use crate::step::{execute, succeeds};

/// What Debian's Wine lacks and Rust's standard library asks for: random bytes.
const RANDOM: &str = "\
#include <stddef.h>
__declspec(dllimport) unsigned char __stdcall SystemFunction036(void *, unsigned long);
__declspec(dllexport) int ProcessPrng(unsigned char *bytes, size_t count) {
  return SystemFunction036(bytes, (unsigned long)count);
}
";
/// So many seconds Wine's server waits for the next program, should nobody end it.
const PATIENCE: &str = "-p600";

/// A Windows that runs until it is dropped.
pub(super) struct Wine {
    system: PathBuf,
    libraries: PathBuf,
}

impl Wine {
    /// Makes a Windows 10 in `folder`, if it is not there yet, and starts it.
    pub(super) fn start(folder: &Path) -> Result<Self> {
        let wine = Self { system: folder.join("wine"), libraries: folder.join("wine-libraries") };
        wine.give_random_bytes()?;
        fs::create_dir_all(&wine.system).context("no folder for Wine")?;
        wine.end();
        // Started first: of many programs that would start it at once some are refused.
        execute(wine.surround(Command::new("wineserver").arg(PATIENCE)))?;
        let version = ["reg", "add", r"HKCU\Software\Wine", "/v", "Version", "/d", "win10", "/f"];
        execute(wine.surround(Command::new("wine").args(version)))?;
        Ok(wine)
    }

    /// Lets a program that starts Wine find this one.
    pub(super) fn surround<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command
            .env("WINEPREFIX", &self.system)
            .env("WINEDEBUG", "-all")
            // Else it offers to install what runs .NET and shows HTML.
            .env("WINEDLLOVERRIDES", "mscoree,mshtml=")
            // Where it looks for libraries that are not beside a program.
            .env("WINEPATH", &self.libraries)
    }

    fn give_random_bytes(&self) -> Result<()> {
        fs::create_dir_all(&self.libraries).context("no folder for Wine's libraries")?;
        let source = self.libraries.join("bcryptprimitives.c");
        fs::write(&source, RANDOM).context("bcryptprimitives.c could not be written")?;
        let mut compiler = Command::new("x86_64-w64-mingw32-gcc");
        compiler.args(["-shared", "-O1", "-o"]).arg(self.libraries.join("bcryptprimitives.dll"));
        execute(compiler.arg(&source).arg("-ladvapi32"))
    }

    /// Ends what runs in it, from a run before too.
    fn end(&self) {
        succeeds(self.surround(Command::new("wineserver").arg("-k")));
    }
}

impl Drop for Wine {
    fn drop(&mut self) {
        self.end();
    }
}
