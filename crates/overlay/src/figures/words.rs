//! Numbers as people read them.

use language::Language;

use crate::overlay::Share;

/// A share with its base: 1,316 of 1,434 cases (91.8 %).
pub(crate) fn share_of(language: Language, share: &Share, noun: &str) -> String {
    if !share.is_counted() {
        return match (share.in_full(language), share.said(language)) {
            (Some((said, k, n)), _) => {
                let base = language.explain_share_bounded(&k, n, noun);
                language.explain_with_share(&base, &said)
            }
            (None, Some(said)) => said,
            (None, None) => language.explain_share_withheld(),
        };
    }
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
