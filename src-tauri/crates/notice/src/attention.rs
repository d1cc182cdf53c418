//! What the desk is like at this moment.

use hearth_core::reminder::attention::Attention;

/// Asks the desk.
#[must_use]
pub fn look() -> Attention {
    Attention::default()
}
