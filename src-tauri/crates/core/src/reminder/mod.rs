//! Reminders: the rules, when the next is due, and what became of the earlier ones.

pub mod attention;
pub mod decision;
pub mod history;
pub mod later;
pub mod quiet;
pub mod rule;
pub mod schedule;
