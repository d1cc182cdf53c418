//! Balance: how evenly a week's attention is spread over the seven.

use serde::Serialize;
use ts_rs::TS;

/// The balance in one word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// No entries.
    Empty,
    /// Evenness of 0.85 or more.
    Even,
    /// In between.
    Leaning,
    /// One practice has more than two thirds.
    MostlyOne,
}

/// Shares and evenness of a week's entries.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Balance {
    /// Each practice's share in the seed's order, summing to 1; all 0 for an empty week.
    pub shares: [f64; 7],
    /// Pielou's evenness `J = H / ln 7`, `H = −Σ p ln p`; 0 to 1, `None` for an empty week.
    pub evenness: Option<f64>,
    /// In one word.
    pub shape: Shape,
}

/// The balance of a week in which the seven have these totals, in the seed's order.
#[must_use]
pub fn balance(totals: [u32; 7]) -> Balance {
    let total: u64 = totals.iter().copied().map(u64::from).sum();
    if total == 0 {
        return Balance { shares: [0.0; 7], evenness: None, shape: Shape::Empty };
    }
    let shares = totals.map(|count| f64::from(count) / total as f64);
    let evenness = evenness(shares);
    let most = totals.iter().copied().max().map_or(0, u64::from);
    Balance { shares, evenness: Some(evenness), shape: shape(evenness, most, total) }
}

/// Pielou's `J`. Rounding can carry seven equal shares a hair above 1, so it is held there.
fn evenness(shares: [f64; 7]) -> f64 {
    let present = shares.into_iter().filter(|share| *share > 0.0);
    // `p · ln(1/p)` rather than `−p · ln p`, which would make a lone practice come out as −0.
    let entropy: f64 = present.map(|share| share * share.recip().ln()).sum();
    (entropy / 7f64.ln()).clamp(0.0, 1.0)
}

/// More than two thirds in one practice caps `J` below 0.64, so the order of the arms is free.
fn shape(evenness: f64, most: u64, total: u64) -> Shape {
    if 3 * most > 2 * total {
        Shape::MostlyOne
    } else if evenness >= 0.85 {
        Shape::Even
    } else {
        Shape::Leaning
    }
}
