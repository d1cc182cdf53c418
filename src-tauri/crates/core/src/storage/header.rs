//! Whose file it is, read from its first hundred bytes.
//!
//! Reading the bytes ourselves leaves no `-wal` or `-shm` behind, as even a read-only
//! connection would; a file that is not ours stays exactly as it was. A program killed between a
//! migration and its checkpoint leaves the newer version in the files beside it; `open` asks
//! again once it is connected.
//! Format: <https://sqlite.org/fileformat2.html#the_database_header>.

use std::{
    fs::File,
    io::{ErrorKind, Read as _},
    path::Path,
};

use crate::error::{Error, Result};

/// `HRTH`, as `application_id` in the header.
pub(super) const APPLICATION_ID: i32 = 0x4852_5448;

/// What a file's header says.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Header {
    /// There is no file, or an empty one.
    Fresh,
    /// A journal in this format.
    Journal(i32),
    /// Something else.
    Foreign,
}

/// Reads the header of the file at `path`.
///
/// # Errors
/// When the file is there and cannot be read.
pub(super) fn read(path: &Path) -> Result<Header> {
    let unusable = |error: std::io::Error| Error::FolderUnusable {
        path: path.to_owned(),
        reason: error.to_string(),
    };
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Header::Fresh),
        Err(error) => return Err(unusable(error)),
    };
    let mut bytes = Vec::with_capacity(100);
    file.take(100).read_to_end(&mut bytes).map_err(unusable)?;
    Ok(parse(&bytes))
}

fn parse(bytes: &[u8]) -> Header {
    let number = |at: usize| -> Option<i32> {
        Some(i32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
    };
    if bytes.is_empty() {
        return Header::Fresh;
    }
    match (bytes.starts_with(b"SQLite format 3\0"), number(60), number(68)) {
        (true, Some(version), Some(APPLICATION_ID)) => Header::Journal(version),
        _ => Header::Foreign,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_tells_whose_file_it_is() {
        let mut ours = b"SQLite format 3\0".to_vec();
        ours.resize(100, 0);
        assert_eq!(parse(&ours), Header::Foreign);
        ours[60..64].copy_from_slice(&7_i32.to_be_bytes());
        ours[68..72].copy_from_slice(&APPLICATION_ID.to_be_bytes());
        assert_eq!(parse(&ours), Header::Journal(7));
        assert_eq!(parse(&ours[..50]), Header::Foreign);
        assert_eq!(parse(b""), Header::Fresh);
        assert_eq!(parse(b"Dear diary"), Header::Foreign);
    }
}
