//! Where the person's data is.

use std::{
    ffi::OsString,
    path::{Path, PathBuf},
};

use thiserror::Error;

/// Names another place for the data, for both programs.
pub const DATA_DIR_VARIABLE: &str = "HEARTH_DATA_DIR";

/// What can go wrong before or while the journal is opened.
#[derive(Debug, Error)]
pub enum HostError {
    /// The system names no folder for application data.
    #[error("no data folder")]
    NoDataFolder,
    /// The journal said no.
    #[error(transparent)]
    Journal(#[from] hearth_core::Error),
}

/// The folder with the journal in it. It may not exist yet.
///
/// `HEARTH_DATA_DIR` if it is set; else `hearth` in the platform's folder for application data
/// that stays on this machine (on Linux `$XDG_DATA_HOME` or `~/.local/share`).
///
/// # Errors
/// When neither is known.
pub fn data_folder() -> Result<PathBuf, HostError> {
    choose(std::env::var_os(DATA_DIR_VARIABLE), dirs::data_local_dir())
}

fn choose(named: Option<OsString>, platform: Option<PathBuf>) -> Result<PathBuf, HostError> {
    match named.filter(|name| !name.is_empty()) {
        // A relative name stays the same folder even if the program moves about later.
        Some(name) => Ok(std::path::absolute(&name).unwrap_or_else(|_| name.into())),
        None => platform.map(|data| Path::join(&data, "hearth")).ok_or(HostError::NoDataFolder),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_named_folder_goes_before_the_platforms() {
        let named = std::env::temp_dir().join("mine");
        let chosen = choose(Some(named.clone().into()), Some("elsewhere".into())).unwrap();
        assert_eq!(chosen, named);
    }

    #[test]
    fn an_empty_name_counts_as_none() {
        let chosen = choose(Some(OsString::new()), Some("data".into())).unwrap();
        assert_eq!(chosen, Path::new("data").join("hearth"));
    }

    #[test]
    fn a_relative_name_becomes_absolute() {
        assert!(choose(Some("mine".into()), None).unwrap().is_absolute());
    }

    #[test]
    fn without_any_folder_there_is_none() {
        assert!(matches!(choose(None, None), Err(HostError::NoDataFolder)));
    }
}
