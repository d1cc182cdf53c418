//! Zip archives, read in memory and never further than a real export goes.

use std::{
    borrow::Cow,
    io::{Cursor, Read},
};

use zip::{ZipArchive, result::ZipError};

use super::{
    LARGEST_FILE,
    error::{ForeignError, Place, Problem},
};

/// Most files an archive may list.
const MOST_FILES: usize = 20_000;
/// A file that unpacks to more than this many times its size is refused, unless it is small.
const LARGEST_RATIO: u64 = 200;
/// Up to this many bytes any ratio will do.
const SMALL: u64 = 1024 * 1024;

/// An archive and how many more bytes may be unpacked from it.
pub(super) struct Archive<'a> {
    place: Place<'a>,
    zip: ZipArchive<Cursor<&'a [u8]>>,
    left: u64,
}

impl<'a> Archive<'a> {
    /// Reads the archive’s directory.
    pub(super) fn open(place: Place<'a>, bytes: &'a [u8]) -> Result<Self, ForeignError> {
        let zip =
            ZipArchive::new(Cursor::new(bytes)).map_err(|_| place.error(Problem::NoArchive))?;
        if zip.len() > MOST_FILES {
            return Err(place.error(Problem::Bomb));
        }
        Ok(Self { place, zip, left: LARGEST_FILE })
    }

    /// The names of its files, in the archive’s order.
    pub(super) fn names(&self) -> Result<Vec<String>, ForeignError> {
        let names = self.zip.file_names().map(|name| name.map(Cow::into_owned));
        names.collect::<Result<_, _>>().map_err(|_| self.place.error(Problem::Damaged))
    }

    /// Unpacks one file.
    ///
    /// # Errors
    /// When it is locked, damaged, or unpacks to too much.
    pub(super) fn read(&mut self, name: &str) -> Result<Vec<u8>, ForeignError> {
        let place = self.place.within(name);
        let file = self.zip.by_name(name).map_err(|error| place.error(problem(&error)))?;
        let ratio = file.compressed_size().saturating_mul(LARGEST_RATIO);
        // The unpacked size the archive states may be a lie, so the reading itself is limited.
        let limit = ratio.max(SMALL).min(self.left);
        let mut bytes = Vec::new();
        file.take(limit + 1).read_to_end(&mut bytes).map_err(|_| place.error(Problem::Damaged))?;
        if bytes.len() as u64 > limit {
            return Err(place.error(Problem::Bomb));
        }
        self.left = self.left.saturating_sub(bytes.len() as u64);
        Ok(bytes)
    }
}

fn problem(error: &ZipError) -> Problem {
    match error {
        ZipError::UnsupportedArchive(reason) if *reason == ZipError::PASSWORD_REQUIRED => {
            Problem::Encrypted
        }
        _ => Problem::Damaged,
    }
}
