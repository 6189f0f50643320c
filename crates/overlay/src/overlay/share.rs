//! Shares and times, with how sure they are and how much of them is said.

use language::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A share with its base: k of n and the Wilson 95 % interval.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Share {
    /// Numerator.
    pub k: u64,
    /// Denominator.
    pub n: u64,
    /// k / n; absent where n is 0.
    pub value: Option<f64>,
    /// Lower end of the interval.
    pub low: Option<f64>,
    /// Upper end of the interval.
    pub high: Option<f64>,
    /// How much of it is said; all of it, but where few are meant and others are to see it.
    #[serde(default, skip_serializing_if = "Bound::is_exact")]
    #[ts(as = "Option<Bound>", optional)]
    pub bound: Bound,
}

/// How much of a share is said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Bound {
    /// It is what it says.
    #[default]
    Exact,
    /// The numerator is below `k`.
    Below,
    /// The numerator is above `k`.
    Above,
    /// `k` and `n` are rounded, and the value is theirs; or the value is rounded to whole percent, and `k` and `n`
    /// are 0: they would tell a small group.
    Rounded,
    /// Nothing: with others it would tell a small group. `k` is 0 and there is no value.
    Withheld,
}

impl Bound {
    /// Whether it is what it says.
    #[must_use]
    pub fn is_exact(&self) -> bool {
        *self == Self::Exact
    }
}

impl Share {
    /// The share in words: "34 %"; "<3 %" or ">97 %" where only a bound is said, none where nothing is.
    #[must_use]
    pub fn said(&self, language: Language) -> Option<String> {
        let sign = self.sign()?;
        let said = language.percent(self.value?);
        // Of next to nothing and nearly all a bound is said already.
        let is_bound = said.starts_with(['<', '>']);
        Some(if is_bound {
            said
        } else {
            format!("{sign}{said}")
        })
    }

    /// Whether numerator and denominator are told, be it rounded.
    #[must_use]
    pub fn is_counted(&self) -> bool {
        match self.bound {
            Bound::Exact => true,
            Bound::Rounded => self.n > 0,
            Bound::Below | Bound::Above | Bound::Withheld => false,
        }
    }

    /// The share, the numerator ("12", "<10") and the denominator; none where not all of them are said.
    #[must_use]
    pub fn in_full(&self, language: Language) -> Option<(String, String, u64)> {
        if self.bound == Bound::Rounded && !self.is_counted() {
            return None;
        }
        let counted = format!("{}{}", self.sign()?, language.count(self.k));
        Some((self.said(language)?, counted, self.n))
    }

    fn sign(&self) -> Option<&'static str> {
        match self.bound {
            Bound::Exact | Bound::Rounded => Some(""),
            Bound::Below => Some("<"),
            Bound::Above => Some(">"),
            Bound::Withheld => None,
        }
    }
}

/// A distribution of times, in seconds; quantiles of type 7.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Times {
    /// How many times were measured.
    pub n: u64,
    /// Smallest; absent where others are to see it.
    pub min_s: Option<f64>,
    /// First quartile.
    pub p25_s: f64,
    /// Median.
    pub median_s: f64,
    /// Lower end of the median's 95 % interval by order statistics; absent below six times.
    #[serde(default)]
    pub median_low_s: Option<f64>,
    /// Upper end.
    #[serde(default)]
    pub median_high_s: Option<f64>,
    /// Third quartile.
    pub p75_s: f64,
    /// Ninth decile.
    pub p90_s: f64,
    /// Mean.
    pub mean_s: f64,
    /// Largest; absent where others are to see it.
    pub max_s: Option<f64>,
}
