//! How moments, days and words of the domain are written in columns.

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::types::{FromSql, FromSqlError, Type};
use serde::{Serialize, de::DeserializeOwned};
use uuid::Uuid;

use crate::error::Result;

/// A moment as milliseconds since 1970 UTC.
pub(super) fn millis(moment: DateTime<Utc>) -> i64 {
    moment.timestamp_millis()
}

/// The moment that `column` holds.
pub(super) fn moment(row: &rusqlite::Row<'_>, column: &str) -> rusqlite::Result<DateTime<Utc>> {
    let millis: i64 = row.get(column)?;
    DateTime::from_timestamp_millis(millis).ok_or_else(|| unreadable(column, "a moment"))
}

/// The moment that `column` holds, if it holds one.
pub(super) fn optional_moment(
    row: &rusqlite::Row<'_>,
    column: &str,
) -> rusqlite::Result<Option<DateTime<Utc>>> {
    let millis: Option<i64> = row.get(column)?;
    Ok(millis.and_then(DateTime::from_timestamp_millis))
}

/// The day that `column` holds.
pub(super) fn day(row: &rusqlite::Row<'_>, column: &str) -> rusqlite::Result<NaiveDate> {
    optional_day(row, column)?.ok_or_else(|| unreadable(column, "a day"))
}

/// The day that `column` holds, if it holds one.
pub(super) fn optional_day(
    row: &rusqlite::Row<'_>,
    column: &str,
) -> rusqlite::Result<Option<NaiveDate>> {
    let text: Option<String> = row.get(column)?;
    text.map(|text| text.parse()).transpose().map_err(|_| unreadable(column, "a day"))
}

/// The identifier that `column` holds.
pub(super) fn identifier(row: &rusqlite::Row<'_>, column: &str) -> rusqlite::Result<Uuid> {
    optional_identifier(row, column)?.ok_or_else(|| unreadable(column, "an identifier"))
}

/// The identifier that `column` holds, if it holds one.
pub(super) fn optional_identifier(
    row: &rusqlite::Row<'_>,
    column: &str,
) -> rusqlite::Result<Option<Uuid>> {
    let text: Option<String> = row.get(column)?;
    text.map(|text| text.parse()).transpose().map_err(|_| unreadable(column, "an identifier"))
}

/// The unit variant's name as serde writes it, for a column of words.
pub(super) fn word<T: Serialize>(value: &T) -> Result<String> {
    Ok(serde_json::to_string(value)?.trim_matches('"').to_owned())
}

/// The unit variant that the word in `column` names.
pub(super) fn from_word<T: DeserializeOwned>(
    row: &rusqlite::Row<'_>,
    column: &str,
) -> rusqlite::Result<T> {
    optional_from_word(row, column)?.ok_or_else(|| unreadable(column, "a known word"))
}

/// The unit variant that the word in `column` names, if there is a word.
pub(super) fn optional_from_word<T: DeserializeOwned>(
    row: &rusqlite::Row<'_>,
    column: &str,
) -> rusqlite::Result<Option<T>> {
    let text: Option<String> = row.get(column)?;
    text.map(|text| serde_json::from_value(serde_json::Value::String(text)))
        .transpose()
        .map_err(|_| unreadable(column, "a known word"))
}

/// The value in a column that earlier schemas lack: a damaged journal is read as it is, without
/// being migrated first.
pub(super) fn newer_column<T: FromSql>(
    row: &rusqlite::Row<'_>,
    column: &str,
) -> rusqlite::Result<Option<T>> {
    match row.get(column) {
        Err(rusqlite::Error::InvalidColumnName(_)) => Ok(None),
        other => other,
    }
}

/// A value that the schema's checks should have kept out.
pub(super) fn unreadable(column: &str, wanted: &str) -> rusqlite::Error {
    let reason = format!("column {column} does not hold {wanted}");
    rusqlite::Error::FromSqlConversionFailure(
        0,
        Type::Text,
        Box::new(FromSqlError::Other(reason.into())),
    )
}
