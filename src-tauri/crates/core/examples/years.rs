//! Makes a journal of ten years, past its welcome, for `cargo xtask bench`: the folder, then how
//! many entries.
#![allow(clippy::unwrap_used)] // what fails here fails the benchmark

#[expect(dead_code, reason = "the benchmarks use the rest")]
#[path = "../benches/ten_years/mod.rs"]
mod ten_years;

use std::time::{SystemTime, UNIX_EPOCH};

fn main() {
    let mut arguments = std::env::args().skip(1);
    let (folder, entries) = (arguments.next().unwrap(), arguments.next().unwrap());
    let folder = std::path::Path::new(&folder);
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    let note = "'Let her finish, number ' || i";
    ten_years::fill(folder, now.try_into().unwrap(), entries.parse().unwrap(), note, "NULL");
    ten_years::open(folder).mark_welcomed().unwrap();
}
