//! Data that comes in from elsewhere.

pub mod foreign;
