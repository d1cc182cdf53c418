//! The journal in files: exports, reading them back, and data that comes from other apps.

pub mod csv;
pub mod export;
pub mod file;
pub mod foreign;
pub mod import;
pub mod json;
pub mod markdown;
pub mod mask;
