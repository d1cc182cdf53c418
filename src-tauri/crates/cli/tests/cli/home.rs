//! A person's folder, and the program run in it.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use assert_cmd::{Command, assert::Assert};
use serde_json::Value;
use tempfile::TempDir;

/// A folder that is gone afterwards.
pub(crate) struct Home {
    root: TempDir,
}

impl Home {
    pub(crate) fn new() -> Self {
        Self { root: tempfile::tempdir().unwrap() }
    }

    /// Where the program keeps its data; made by the program itself.
    pub(crate) fn data(&self) -> PathBuf {
        self.root.path().join("data")
    }

    pub(crate) fn journal(&self) -> PathBuf {
        self.data().join("journal.db")
    }

    /// The program, ready to run.
    pub(crate) fn hearth(&self, arguments: &[&str]) -> Command {
        let mut command = assert_cmd::cargo::cargo_bin_cmd!("hearth");
        command
            .args(arguments)
            .env("HEARTH_DATA_DIR", self.data())
            .env("TZ", "Europe/Berlin")
            .env("LC_ALL", "en_GB.UTF-8")
            .env_remove("LANGUAGE")
            .env_remove("CLICOLOR_FORCE");
        command
    }

    /// Runs it, expects success, and gives what it said.
    pub(crate) fn says(&self, arguments: &[&str]) -> String {
        text(&self.hearth(arguments).assert().success())
    }

    /// Runs it with `--json` and gives what it said.
    pub(crate) fn json(&self, arguments: &[&str]) -> Value {
        let all = [arguments, &["--json"]].concat();
        serde_json::from_str(&self.says(&all)).unwrap()
    }

    /// Runs it, expects this exit code, and gives the sentence on standard error.
    pub(crate) fn refuses(&self, code: i32, arguments: &[&str]) -> String {
        let refused = self.hearth(arguments).assert().code(code).stdout("");
        String::from_utf8(refused.get_output().stderr.clone()).unwrap()
    }
}

fn text(assert: &Assert) -> String {
    String::from_utf8(assert.get_output().stdout.clone()).unwrap()
}

/// Every file under `path` with its bytes, to see that nothing changed.
pub(crate) fn everything_in(path: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    if path.is_file() {
        return BTreeMap::from([(path.to_owned(), fs::read(path).unwrap())]);
    }
    fs::read_dir(path).unwrap().flat_map(|entry| everything_in(&entry.unwrap().path())).collect()
}
