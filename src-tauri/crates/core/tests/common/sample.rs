//! Journals full of entries nobody wrote: the same ones each time.
#![allow(dead_code)] // each test file uses some of it

use chrono::{DateTime, Duration, NaiveDate};
use hearth_core::{Journal, practice::Practice};
use rusqlite::{Connection, params};

/// Draws numbers that look random and are always the same (a linear congruential generator with
/// Knuth's constants).
pub(crate) struct Lot(u64);

impl Lot {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number from 0 to below `end`.
    pub(crate) fn draw(&mut self, end: u64) -> u64 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }
}

/// One entry to be.
pub(crate) struct Sample {
    pub(crate) day: NaiveDate,
    pub(crate) hour: i64,
    pub(crate) practice: Option<Practice>,
    pub(crate) feeling: Option<u8>,
}

/// Writes entries straight into the file, which is much faster than one by one.
pub(crate) fn fill(journal: &Journal, samples: impl Iterator<Item = Sample>) {
    let mut connection = Connection::open(journal.path()).unwrap();
    let transaction = connection.transaction().unwrap();
    for (number, sample) in samples.enumerate() {
        let at =
            sample.day.and_time(chrono::NaiveTime::MIN).and_utc() + Duration::hours(sample.hour);
        insert(&transaction, number, &sample, at);
    }
    transaction.commit().unwrap();
}

fn insert(connection: &Connection, number: usize, sample: &Sample, wall: DateTime<chrono::Utc>) {
    connection
        .prepare_cached(
            "INSERT INTO entries (id, practice, at, utc_offset, time_zone, day, note, feeling,
               private, source, created_at, updated_at)
             VALUES (?1, ?2, ?3, 7200, 'Europe/Berlin', ?4, ?5, ?6, 0, 'window', ?3, ?3)",
        )
        .unwrap()
        .execute(params![
            format!("00000000-0000-7000-8000-{number:012}"),
            sample.practice.map(Practice::id),
            wall.timestamp_millis() - 7_200_000,
            sample.day.to_string(),
            sample.practice.is_none().then_some("A page."),
            sample.feeling,
        ])
        .unwrap();
}

/// `days` days up to and with `last`, with about `a_day` entries on most of them.
pub(crate) fn samples(last: NaiveDate, days: i64, a_day: u64, lot: &mut Lot) -> Vec<Sample> {
    let mut samples = Vec::new();
    for ago in (0..days).rev() {
        let day = last - Duration::days(ago);
        let quiet = a_day < 10 && lot.draw(5) == 0;
        let times = if quiet { 0 } else { a_day / 2 + lot.draw(a_day + 1) };
        for _ in 0..times {
            samples.push(sample(day, lot));
        }
    }
    samples
}

/// Some practices come oftener than others, and evenings oftener than mornings.
fn sample(day: NaiveDate, lot: &mut Lot) -> Sample {
    let practice = [0, 0, 0, 1, 2, 2, 3, 3, 3, 3, 4, 4, 5, 6, 6][lot.draw(15) as usize];
    let hour = [7, 8, 8, 12, 13, 17, 18, 19, 19, 20, 20, 21, 22, 24][lot.draw(14) as usize];
    Sample {
        day,
        hour,
        practice: (lot.draw(40) > 0).then(|| Practice::ALL[practice]),
        feeling: (lot.draw(3) == 0).then(|| 2 + lot.draw(4) as u8),
    }
}
