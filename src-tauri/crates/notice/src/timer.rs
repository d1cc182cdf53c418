//! Waking without a running program.
