//! The journal in files: exports, and reading them back.

pub mod csv;
pub mod export;
pub mod file;
pub mod json;
pub mod markdown;
pub mod mask;
