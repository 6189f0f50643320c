//! Numbers as people read them.

use language::Language;

use crate::overlay::Share;

/// A count with its thousands apart: 1,434.
pub(crate) fn count(n: u64) -> String {
    Language::En.count(n)
}

/// A share with one decimal: 91.8 %.
pub(crate) fn percent(value: f64) -> String {
    Language::En.percent_tenths(value)
}

/// A share without decimals, never rounded to nothing or to all: 41 %, less than 1 %.
pub(crate) fn percent_rounded(value: f64) -> String {
    Language::En.percent_begun(value)
}

/// A share with its base: 1,316 of 1,434 cases (91.8 %).
pub(crate) fn share_of(language: Language, share: &Share, noun: &str) -> String {
    let base = language.explain_share_of(share.k, share.n, noun);
    match share.value {
        Some(value) => language.explain_with_share(&base, &language.percent_tenths(value)),
        None => base,
    }
}

/// The interval of a share, with its method.
pub(crate) fn interval(language: Language, share: &Share) -> Option<String> {
    let (low, high) = share.low.zip(share.high)?;
    let (low, high) = (language.percent_tenths(low), language.percent_tenths(high));
    Some(language.explain_interval(&low, &high))
}

/// A number with as many of two decimals as it needs: 4, 2.5, −1.
pub(crate) fn number(value: f64) -> String {
    Language::En.decimal(value)
}

/// A feeling from −1 to +1 on the scale that curves are drawn on: +0.5, −1.2, 0.
#[must_use]
pub fn feeling(value: f64) -> String {
    Language::En.feeling(value)
}

/// A time in its two largest units: 45 s, 9 min, 1 d 19 h.
#[must_use]
pub fn duration(seconds: f64) -> String {
    Language::En.duration(seconds)
}
