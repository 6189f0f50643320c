//! What is notable among all the numbers that are compared.

use crate::contrast::ContrastRow;
use crate::contrast::difference::false_discovery;

/// How often a difference that is none may pass for one, among those called notable.
const FALSE_DISCOVERIES: f64 = 0.05;

/// Says of every difference how likely it is none, given how many there are, and whether it is notable.
pub(super) fn judge(rows: &mut [ContrastRow], least_difference: f64) {
    let differences = rows.iter().flat_map(|it| &it.differences).map(|it| it.p);
    let shifts = rows.iter().filter_map(|it| it.times.as_ref());
    let shifts = shifts.flat_map(|it| &it.shifts).map(|it| it.p);
    let feelings = rows.iter().filter_map(|it| it.feelings.as_ref());
    let feelings = feelings.flat_map(|it| &it.differences).map(|it| it.p);
    let ps: Vec<f64> = differences
        .chain(shifts)
        .chain(feelings)
        .flatten()
        .collect();
    let mut rates = false_discovery(&ps).into_iter();
    let is_rare = |q: Option<f64>| q.is_some_and(|it| it <= FALSE_DISCOVERIES);
    for row in rows.iter_mut() {
        let drawn = row.by_person.iter().copied().chain(std::iter::repeat(None));
        for (it, drawn) in row.differences.iter_mut().zip(drawn) {
            it.q = it.p.and_then(|_| rates.next());
            let is_large = it.value.is_some_and(|it| it.abs() >= least_difference);
            // What may as well be none when persons are drawn is not notable.
            let is_sure = drawn.is_none_or(|it| it.low > 0.0 || it.high < 0.0);
            it.notable = is_large && is_sure && is_rare(it.q);
        }
    }
    let shifts = rows.iter_mut().filter_map(|it| it.times.as_mut());
    for it in shifts.flat_map(|it| &mut it.shifts) {
        it.q = it.p.and_then(|_| rates.next());
        it.notable = is_rare(it.q);
    }
    let feelings = rows.iter_mut().filter_map(|it| it.feelings.as_mut());
    for it in feelings.flat_map(|it| &mut it.differences) {
        it.q = it.p.and_then(|_| rates.next());
        it.notable = is_rare(it.q);
    }
}
