//! What shoppers say when they are asked how it was.

use crate::draw::Draw;

/// What they are asked, in the order of the columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Asked {
    /// How likely they are to recommend, 0 to 10, by mail soon after the parcel or the next purchase.
    Nps,
    /// How satisfied they are, 1 to 5, right after a contact.
    Csat,
    /// 1 to 5, with the review.
    Stars,
}

/// What is said of the last of some events, and in which column; most do not answer.
pub(crate) fn opinion(draw: &mut Draw, events: &[&str]) -> Option<(usize, u32)> {
    let (last, before) = events.split_last()?;
    let n_calls = before.iter().filter(|it| **it == "call_where_is_order");
    let has_called = n_calls.count() > 0;
    let has_returned = before.contains(&"return_request");
    // Who asks, how many of a hundred answer, the share that is content, and how far answers scatter.
    let (survey, percent, content) = match *last {
        // The parcel is assumed to please; who had to wait and call for it does not think so.
        "delivered" => (Asked::Nps, 34, if has_called { 0.2 } else { 0.46 }),
        "repeat_purchase" => (Asked::Nps, 28, 0.76),
        "call_where_is_order" => (Asked::Csat, 45, if has_called { 0.15 } else { 0.32 }),
        "help_view" => (Asked::Csat, 26, 0.66),
        "return_request" => (Asked::Csat, 40, 0.36),
        "refund" => (Asked::Csat, 30, 0.62),
        "review_posted" => (Asked::Stars, 88, if has_returned { 0.3 } else { 0.76 }),
        _ => return None,
    };
    if !draw.happens(f64::from(percent) / 100.0) {
        return None;
    }
    let (low, high) = match survey {
        Asked::Nps => (0, 10),
        Asked::Csat | Asked::Stars => (1, 5),
    };
    // One toss a point: answers crowd around what most think, and reach both ends.
    let mood = (content + 0.9 * (draw.share() - 0.5)).clamp(0.02, 0.98);
    let points = (low..high).filter(|_| draw.happens(mood)).count();
    Some((survey as usize, low + u32::try_from(points).unwrap_or(0)))
}
