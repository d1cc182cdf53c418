//! The one row of settings.
//!
//! Two flags say what the person has already seen. They are no settings anybody changes, so
//! undo leaves them alone: they have columns of their own.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, params};

use super::record::{Kind, Record};
use crate::{error::Result, settings::Settings};

const KEY: &str = "all";

impl Record for Settings {
    const KIND: Kind = Kind::Settings;

    fn key(&self) -> String {
        KEY.to_owned()
    }

    fn keys(_connection: &Connection) -> Result<Vec<String>> {
        Ok(vec![KEY.to_owned()])
    }

    fn find(connection: &Connection, _key: &str) -> Result<Option<Self>> {
        Ok(Some(without_flags(read(connection)?)))
    }

    fn put(&self, connection: &Connection, _now: DateTime<Utc>) -> Result<()> {
        connection
            .prepare_cached("UPDATE settings SET body = ?1")?
            .execute([serde_json::to_string(&without_flags(self.clone()))?])?;
        Ok(())
    }

    fn remove(connection: &Connection, _key: &str, now: DateTime<Utc>) -> Result<()> {
        Self::default().put(connection, now)
    }
}

fn without_flags(settings: Settings) -> Settings {
    Settings { welcomed: false, told_about_tray: false, ..settings }
}

/// All settings with the flags.
pub(crate) fn read(connection: &Connection) -> Result<Settings> {
    let (body, welcomed, told_about_tray): (String, bool, bool) = connection
        .prepare_cached("SELECT body, welcomed, told_about_tray FROM settings")?
        .query_row([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    let settings: Settings = serde_json::from_str(&body)?;
    Ok(Settings { welcomed, told_about_tray, ..settings })
}

/// Keeps what the person has already seen.
pub(crate) fn keep_flags(connection: &Connection, settings: &Settings) -> Result<()> {
    connection
        .prepare_cached("UPDATE settings SET welcomed = ?1, told_about_tray = ?2")?
        .execute(params![settings.welcomed, settings.told_about_tray])?;
    Ok(())
}
