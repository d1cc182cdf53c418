//! Measures: pure functions from entries and days to numbers.

pub mod balance;
pub mod heatmap;
pub mod month;
pub mod page;
pub mod practice_page;
pub mod range;
pub mod rhythm;
pub mod strength;
pub mod sum;
pub mod today;
pub mod week;
mod week_change;
