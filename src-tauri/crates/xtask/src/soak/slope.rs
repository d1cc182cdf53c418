//! How steeply something grows, whatever single moments say.

/// The middle of the slopes between every two points, after Theil and Sen: a few that stray do not
/// move it, as they would move a line of least squares. `NaN` for fewer than two points.
pub(super) fn slope(points: &[(f64, f64)]) -> f64 {
    let pairs = points
        .iter()
        .enumerate()
        .flat_map(|(after, a)| points[after + 1..].iter().map(move |b| (b.1 - a.1) / (b.0 - a.0)));
    median(pairs.collect())
}

/// The middle one, or the mean of the middle two; `NaN` for none.
pub(super) fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    let middle = |at: usize| values.get(at).copied().unwrap_or(f64::NAN);
    match values.len() {
        even if even.is_multiple_of(2) => {
            f64::midpoint(middle((even / 2).wrapping_sub(1)), middle(even / 2))
        }
        odd => middle(odd / 2),
    }
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

    #[test]
    fn the_median_of_an_even_number_lies_between() {
        assert!((median(vec![4.0, 1.0, 3.0, 2.0]) - 2.5).abs() < 1e-9);
    }
}
