//! Measures: pure functions from entries and days to numbers.

pub mod balance;
pub mod today;
pub mod week;
mod week_change;
