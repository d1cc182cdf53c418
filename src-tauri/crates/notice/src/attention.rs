//! What the desk is like at this moment.
