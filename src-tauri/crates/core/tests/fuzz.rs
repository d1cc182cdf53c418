//! Every reader of files, fed with changed files for as long as `HEARTH_FUZZ_SECONDS` says; a
//! second each in every test run, a minute each in `cargo xtask soak`. None may panic, and none
//! may take longer over a small file than a person would wait.
#![allow(clippy::unwrap_used, clippy::expect_used)] // what fails here fails a test

#[path = "fixtures/foreign/mod.rs"]
mod fixtures;

use std::{
    env,
    time::{Duration, Instant},
};

use fixtures::good;
use hearth_core::transfer::{foreign::parse, json};

const JSON: &str = include_str!("fixtures/export.json");

/// A random number generator of three lines.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % sides.max(1)
    }
}

/// Bytes that mean something to one of the formats.
const WORDS: &[&[u8]] = &[
    b"\"",
    b",",
    b";",
    b"\t",
    b"\r\n",
    b"\0",
    b"{",
    b"}",
    b"[",
    b"]",
    b"-1",
    b"9999999999",
    b"1e309",
    b"null",
    b"PK\x03\x04",
    b"\xff\xfe",
    b"\xed\xa0\x80",
    b"2024-02-30",
    b"&#x0;",
    b"<br>",
    b"=1+1",
];

/// A copy with some bytes flipped, cut, doubled, or replaced by words.
fn changed(file: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut bytes = file.to_vec();
    for _ in 0..=dice.roll(6) {
        let at = dice.roll(bytes.len());
        match dice.roll(5) {
            0 if !bytes.is_empty() => bytes[at] ^= 1 << dice.roll(8),
            1 => bytes.truncate(at),
            2 => {
                let end = (at + dice.roll(64)).min(bytes.len());
                let piece = bytes[at.min(end)..end].to_vec();
                let to = dice.roll(bytes.len());
                bytes.splice(to..to, piece);
            }
            3 => {
                let word = WORDS[dice.roll(WORDS.len())];
                bytes.splice(at..at, word.iter().copied());
            }
            _ => {
                let end = (at + dice.roll(16)).min(bytes.len());
                bytes.drain(at.min(end)..end);
            }
        }
    }
    bytes
}

fn fuzz(name: &str, file: &[u8], mut read: impl FnMut(&[u8]) -> bool) {
    let seconds = env::var("HEARTH_FUZZ_SECONDS").map_or(1, |seconds| seconds.parse().unwrap());
    let (mut dice, start) = (Dice(file.len() as u64), Instant::now());
    let (mut files, mut taken) = (0_u64, 0_u64);
    while start.elapsed() < Duration::from_secs(seconds) {
        taken += u64::from(read(&changed(file, &mut dice)));
        files += 1;
    }
    assert!(read(file), "{name} takes the file it began with");
    assert!(files > 20 && taken < files, "{name}: {taken} of {files} changed files were taken");
    println!("{name}: {files} changed files, {taken} of them still a file of this kind");
}

#[test]
fn no_changed_file_of_another_app_brings_a_reader_down() {
    for (format, file) in good() {
        fuzz(format.id(), &file, |bytes| parse(format, "x", bytes, None).is_ok());
    }
}

#[test]
fn no_changed_export_of_hearth_brings_its_reader_down() {
    fuzz("hearth-json", JSON.as_bytes(), |bytes| json::read("x", bytes).is_ok());
}
