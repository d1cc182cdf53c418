//! How steeply something grows, whatever single moments say.

use crate::median::median;

/// The middle of the slopes between every two points, after Theil and Sen: a few that stray do not
/// move it, as they would move a line of least squares. `NaN` for fewer than two points.
pub(super) fn slope(points: &[(f64, f64)]) -> f64 {
    let pairs = points
        .iter()
        .enumerate()
        .flat_map(|(after, a)| points[after + 1..].iter().map(move |b| (b.1 - a.1) / (b.0 - a.0)));
    median(pairs.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(heights: &[f64]) -> f64 {
        slope(&(0_u32..).map(f64::from).zip(heights.iter().copied()).collect::<Vec<_>>())
    }

    #[test]
    fn a_slope_is_that_of_most_points() {
        let table: [(&[f64], f64); 5] = [
            (&[5.0, 5.0, 5.0], 0.0),
            (&[1.0, 3.0, 5.0, 7.0], 2.0),
            (&[4.0, 3.0, 2.0], -1.0),
            // Two stray ones among ten.
            (&[0.0, 1.0, 90.0, 3.0, 4.0, 5.0, 6.0, -70.0, 8.0, 9.0], 1.0),
            // Up and down about the same height.
            (&[1.0, 2.0, 1.0, 2.0, 1.0, 2.0, 1.0], 0.0),
        ];
        for (heights, expected) in table {
            assert!((of(heights) - expected).abs() < 1e-9, "{heights:?}: {}", of(heights));
        }
    }

    #[test]
    fn one_point_has_no_slope() {
        assert!(of(&[3.0]).is_nan() && of(&[]).is_nan());
    }
}
