//! Makes a journal of ten years, past its welcome, for `cargo xtask bench`: the folder, then how
//! many entries, then when the newest was made, in seconds since 1970.
#![allow(clippy::unwrap_used)] // what fails here fails the benchmark

#[expect(dead_code, reason = "the benchmarks use the rest")]
#[path = "../benches/ten_years/mod.rs"]
mod ten_years;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let (folder, entries, now) =
        (arguments.next().unwrap(), arguments.next().unwrap(), arguments.next().unwrap());
    let folder = std::path::Path::new(&folder);
    let note = "'Let her finish, number ' || i";
    ten_years::fill(folder, now.parse().unwrap(), entries.parse().unwrap(), note, "NULL");
    ten_years::open(folder).mark_welcomed().unwrap();
}
