//! What a warning is about, and how that is said.

use chrono::DateTime;
use journey::{Place, StageId, StepId, TransitionId};
use language::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::filter::wording::Wording;
use crate::matching::score::Unread;
use crate::overlay::Warning;

/// What to know before trusting the figures.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(
    tag = "type",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
pub enum Caution {
    /// The header of the map leaves something open.
    Header {
        /// Whose journey it is.
        persona: bool,
        /// What they want to achieve.
        goal: bool,
        /// What the map covers and leaves out.
        scope: bool,
    },
    /// Of the steps that the warning names.
    Steps {
        /// What.
        what: AboutSteps,
    },
    /// No way leads from a start to an end.
    NoWay,
    /// A parallel stage can be gone through in more ways than are compared.
    TooManyCombinations {
        /// Which.
        stage: StageId,
    },
    /// The map draws a step of another one in detail.
    InDetail {
        /// Which.
        step: StepId,
        /// Cases that come there.
        n_cases: u64,
        /// All cases.
        n_all: u64,
    },
    /// Of the rules.
    Rules {
        /// What.
        what: AboutRules,
    },
    /// Repetitions that nobody drew keep passages from counting.
    Repeats {
        /// What happens again.
        place: Place,
        /// Cases in which that is so, at most.
        n_cases: u64,
        /// The transitions that are passed.
        passed: Vec<TransitionId>,
    },
    /// The zone of the working hours is not known.
    ZoneUnknown {
        /// What was written.
        zone: String,
    },
    /// Many events are matched to no step.
    FewMatched {
        /// The share of those that are, 0 to 1.
        share: f64,
        /// How many are not.
        n_unmatched: u64,
    },
    /// Shares of few cases.
    FewCases {
        /// How many.
        n_cases: u64,
    },
    /// Cases without any matched event.
    CasesUnseen {
        /// How many.
        n_cases: u64,
    },
    /// The shares stated for what leaves a step do not add up.
    SharesAstray {
        /// The step.
        step: StepId,
        /// Their sum, in thousandths.
        permille: u16,
    },
    /// Of the answers.
    Scores {
        /// What.
        what: AboutScores,
    },
    /// Of the data.
    Data {
        /// What.
        what: AboutData,
    },
}

/// What to know of some steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum AboutSteps {
    /// Nobody answers for the experience.
    NobodyAnswers,
    /// Two answer for the same.
    SeveralAnswer,
    /// No way leads there from a start.
    Unreachable,
    /// No way leads on to an end.
    Endless,
    /// They lead to each other, and no event shows any of them.
    UnseenCircle,
    /// No rule says which events show them.
    NoRule,
    /// Their rules claim no event.
    NoEvents,
    /// They are marked as unobservable and are observed.
    SeenAfterAll,
}

/// What to know of the rules.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(
    tag = "type",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
pub enum AboutRules {
    /// A pattern cannot be read.
    PatternBroken {
        /// The pattern.
        pattern: String,
    },
    /// A rule names a touchpoint that no step has.
    TouchpointGone,
    /// A rule claims most of the events.
    Greedy {
        /// Its place among the rules, from one.
        rule: u64,
        /// Events that it claims.
        n_events: u64,
        /// Events that count.
        n_all: u64,
    },
}

/// What to know of the answers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(
    tag = "type",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
pub enum AboutScores {
    /// Some cannot be read.
    Unread {
        /// The column.
        column: String,
        /// Which.
        unread: Unread,
    },
    /// A score rule reads none.
    None {
        /// The column.
        column: String,
    },
    /// Their events show no step.
    Unplaced {
        /// How many.
        n_answers: u64,
    },
}

/// What to know of the data.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(
    tag = "type",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
pub enum AboutData {
    /// Neighbouring events at the same moment.
    Ties {
        /// Pairs of them.
        n_ties: u64,
        /// All pairs of neighbours.
        n_neighbours: u64,
    },
    /// Rows that are there twice.
    Twice {
        /// How many.
        n_events: u64,
    },
    /// Times that are days.
    NoClock {
        /// The share of events on one full hour, 0 to 1.
        share: f64,
    },
    /// Events from before there were logs.
    TooEarly {
        /// How many.
        n_events: u64,
    },
    /// Events that end before they begin.
    EndFirst {
        /// How many.
        n_events: u64,
    },
    /// Days without any event.
    SilentDays {
        /// The first of them, in days since 1970.
        first: i64,
        /// How many.
        n_days: u64,
    },
    /// A case that is a bucket for many.
    Bucket {
        /// Its id.
        case: String,
        /// Its events.
        n_events: u64,
        /// All events.
        n_all: u64,
    },
    /// Cases of one event.
    OneEvent {
        /// Their share, 0 to 1.
        share: f64,
    },
    /// Cases of very many events.
    VeryLong {
        /// How many.
        n_cases: u64,
    },
    /// Names of events that differ in case or signs only.
    Alike {
        /// The names.
        names: Vec<String>,
    },
    /// Events that are there from the middle of the log on.
    Begin {
        /// Their names.
        names: Vec<String>,
    },
    /// Events that are there up to the middle of the log.
    End {
        /// Their names.
        names: Vec<String>,
    },
}

/// A sentence, and what to do about it.
type Said = (String, String);

impl Warning {
    /// Says it in the language of a wording. What was kept before it was noted down what a warning is about stays as
    /// it was written.
    pub(crate) fn say_in(&mut self, wording: &Wording<'_>) {
        if let Some(about) = &self.about {
            (self.sentence, self.hint) = about.said(&self.steps, wording);
        }
    }
}

impl Caution {
    fn said(&self, steps: &[StepId], wording: &Wording<'_>) -> Said {
        let it = wording.language;
        let step = |id| wording.project.step(id).map_or("", |it| it.name.as_str());
        match self {
            Self::Header {
                persona,
                goal,
                scope,
            } => {
                let parts = [
                    (*persona, it.warn_header_persona()),
                    (*goal, it.warn_header_goal()),
                    (*scope, it.warn_header_scope()),
                ];
                let missing = parts.into_iter().filter(|it| it.0).map(|it| it.1);
                let missing = missing.collect::<Vec<_>>().join(", ");
                (it.warn_header(&missing), it.warn_header_hint())
            }
            Self::Steps { what } => what.said(steps, wording),
            Self::NoWay => (it.warn_no_way(), it.warn_no_way_hint()),
            Self::TooManyCombinations { stage } => {
                let stage = wording.project.stage(*stage);
                let name = stage.map_or("", |it| it.name.as_str());
                let hint = it.warn_too_many_combinations_hint();
                (it.warn_too_many_combinations(name), hint)
            }
            Self::InDetail {
                step: id,
                n_cases,
                n_all,
            } => {
                let said = it.warn_in_detail(step(*id), *n_cases, *n_all);
                (said, it.warn_in_detail_hint())
            }
            Self::Rules { what } => what.said(it),
            Self::Repeats {
                place,
                n_cases,
                passed,
            } => {
                let drawn = passed.iter();
                let drawn = drawn.filter_map(|it| wording.project.transition(*it));
                let passed = drawn.map(|it| format!("{} → {}", step(it.from), step(it.to)));
                let passed = names(it, &passed.collect::<Vec<_>>());
                let said = it.warn_repeats(&wording.name(place), *n_cases, &passed);
                (said, it.warn_repeats_hint())
            }
            Self::ZoneUnknown { zone } => (it.warn_zone(zone), it.warn_zone_hint()),
            Self::FewMatched { share, n_unmatched } => {
                let said = it.warn_few_matched(&it.percent_tenths(*share), *n_unmatched);
                (said, it.warn_few_matched_hint())
            }
            Self::FewCases { n_cases } => (it.warn_few_cases(*n_cases), it.warn_few_cases_hint()),
            Self::CasesUnseen { n_cases } => (it.warn_unseen(*n_cases), it.warn_unseen_hint()),
            Self::SharesAstray { step: id, permille } => {
                let said = it.warn_shares(step(*id), &it.permille(*permille));
                (said, it.warn_shares_hint())
            }
            Self::Scores { what } => what.said(it),
            Self::Data { what } => what.said(it),
        }
    }
}

impl AboutSteps {
    fn said(self, steps: &[StepId], wording: &Wording<'_>) -> Said {
        let it = wording.language;
        let called = steps.iter().filter_map(|it| wording.project.step(*it));
        let called: Vec<&str> = called.map(|it| it.name.as_str()).collect();
        let names = names(it, &called);
        match self {
            Self::NobodyAnswers => (
                it.warn_nobody_answers(&names),
                it.warn_nobody_answers_hint(),
            ),
            Self::SeveralAnswer => (
                it.warn_several_answer(&names),
                it.warn_several_answer_hint(),
            ),
            Self::Unreachable => (it.warn_unreachable(&names), it.warn_unreachable_hint()),
            Self::Endless => (it.warn_endless(&names), it.warn_endless_hint()),
            Self::UnseenCircle => (it.warn_unseen_circle(&names), it.warn_unseen_circle_hint()),
            Self::NoRule => (it.warn_no_rule(&names), it.warn_no_rule_hint()),
            Self::NoEvents => (it.warn_no_events(&names), it.warn_no_events_hint()),
            Self::SeenAfterAll => (
                it.warn_seen_after_all(&names),
                it.warn_seen_after_all_hint(),
            ),
        }
    }
}

impl AboutRules {
    fn said(&self, it: Language) -> Said {
        match self {
            Self::PatternBroken { pattern } => {
                let said = it.warn_pattern_broken(pattern);
                (said, it.warn_pattern_broken_hint())
            }
            Self::TouchpointGone => (it.warn_touchpoint_gone(), it.warn_touchpoint_gone_hint()),
            Self::Greedy {
                rule,
                n_events,
                n_all,
            } => {
                let said = it.warn_rule_greedy(*rule, *n_events, *n_all);
                (said, it.warn_rule_greedy_hint())
            }
        }
    }
}

impl AboutScores {
    fn said(&self, it: Language) -> Said {
        match self {
            Self::Unread { column, unread } => {
                let what = unread.said(it);
                (it.warn_unread(column, &what), it.warn_unread_hint())
            }
            Self::None { column } => (it.warn_no_answers(column), it.warn_no_answers_hint()),
            Self::Unplaced { n_answers } => (it.warn_unplaced(*n_answers), it.warn_unplaced_hint()),
        }
    }
}

impl AboutData {
    fn said(&self, it: Language) -> Said {
        let share = |share: f64| it.percent_tenths(share);
        match self {
            Self::Ties {
                n_ties,
                n_neighbours,
            } => (it.warn_ties(*n_ties, *n_neighbours), it.warn_ties_hint()),
            Self::Twice { n_events } => (it.warn_twice(*n_events), it.warn_twice_hint()),
            Self::NoClock { share: of } => (it.warn_no_clock(&share(*of)), it.warn_no_clock_hint()),
            Self::TooEarly { n_events } => (it.warn_too_early(*n_events), it.warn_too_early_hint()),
            Self::EndFirst { n_events } => (it.warn_end_first(*n_events), it.warn_end_first_hint()),
            Self::SilentDays { first, n_days } => {
                let day = DateTime::from_timestamp(first * 86_400, 0);
                let day = day.map_or(String::new(), |day| it.whole_day(day.date_naive()));
                let said = match n_days {
                    1 => it.warn_silent_day(&day),
                    _ => it.warn_silent_days(*n_days, &day),
                };
                (said, it.warn_silent_days_hint())
            }
            Self::Bucket {
                case,
                n_events,
                n_all,
            } => {
                let said = it.warn_bucket(case, *n_events, *n_all);
                (said, it.warn_bucket_hint())
            }
            Self::OneEvent { share: of } => {
                (it.warn_one_event(&share(*of)), it.warn_one_event_hint())
            }
            Self::VeryLong { n_cases } => (it.warn_very_long(*n_cases), it.warn_very_long_hint()),
            Self::Alike { names: of } => (it.warn_alike(&names(it, of)), it.warn_alike_hint()),
            Self::Begin { names: of } => (it.warn_begins(&names(it, of)), it.warn_begins_hint()),
            Self::End { names: of } => (it.warn_ends(&names(it, of)), it.warn_begins_hint()),
        }
    }
}

/// “I search”, “I compare” and 3 more.
fn names<S: AsRef<str>>(language: Language, names: &[S]) -> String {
    let shown = names.iter().take(3);
    let shown: Vec<String> = shown.map(|it| language.cases_quoted(it.as_ref())).collect();
    let shown = shown.join(", ");
    match names.len().saturating_sub(3) {
        0 => shown,
        n_more => language.place_more(&shown, n_more as u64),
    }
}
