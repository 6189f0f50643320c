//! Which column is what: guesses, each with a reason in words.

use crate::error::ImportError;
use crate::intake::lifecycle::is_life_cycle;
use crate::look::columns::Column;
use crate::preview::{ColumnKind, Guess, GuessedBy, Preview, Question, Roles, RolesGuess};

/// Names of columns, small letters only, the surest first.
const CASE_NAMES: [&str; 28] = [
    "caseconceptname",
    "caseid",
    "case",
    "traceid",
    "journeyid",
    "clientid",
    "customerid",
    "userid",
    "visitorid",
    "sessionid",
    "domainuserid",
    "distinctid",
    "anonymousid",
    "orderid",
    "ticketid",
    "patientid",
    "accountid",
    "memberid",
    "personid",
    "contactid",
    "leadid",
    "customer",
    "client",
    "user",
    "visitor",
    "session",
    "kunde",
    "fall",
];
const ACTIVITY_NAMES: [&str; 17] = [
    "conceptname",
    "activity",
    "activityname",
    "event",
    "eventname",
    "eventtype",
    "action",
    "touchpoint",
    "step",
    "task",
    "status",
    "name",
    "type",
    "page",
    "path",
    "ereignis",
    "aktivität",
];
const TIME_NAMES: [&str; 24] = [
    "timetimestamp",
    "timestamp",
    "eventtimestamp",
    "eventtime",
    "time",
    "datetime",
    "completetimestamp",
    "completetime",
    "endtimestamp",
    "endtime",
    "end",
    "occurredat",
    "happenedat",
    "derivedtstamp",
    "collectortstamp",
    "date",
    "eventdate",
    "createdat",
    "receivedat",
    "ts",
    "tstamp",
    "zeitpunkt",
    "zeit",
    "datum",
];
const START_NAMES: [&str; 8] = [
    "starttimestamp",
    "starttime",
    "start",
    "startedat",
    "begin",
    "begintime",
    "beganat",
    "beginn",
];

const LIFE_CYCLE_NAMES: [&str; 5] = [
    "lifecycletransition",
    "lifecycle",
    "transition",
    "eventlifecycle",
    "lifecyclestate",
];

/// Whether a column's name says that it holds times, so that its numbers may be such.
pub(crate) fn is_named_like_time(name: &str) -> bool {
    let name = plain(name);
    let parts = ["time", "date", "tstamp", "zeit", "datum", "stamp"];
    place(&name, &TIME_NAMES).is_some()
        || place(&name, &START_NAMES).is_some()
        || parts.iter().any(|it| name.contains(it))
}

/// The roles that names and values speak for.
pub(crate) fn roles(columns: &[Column]) -> RolesGuess {
    let time = time(columns);
    let start = best(columns, &START_NAMES, is_event_time)
        .filter(|(at, _)| time.as_ref().is_some_and(|it| it.column as usize != *at))
        .map(|(at, _)| Guess::of(at, GuessedBy::Start));
    let taken: Vec<usize> = [&time, &start]
        .into_iter()
        .flatten()
        .map(|it| it.column as usize)
        .collect();
    let activity = activity(columns, &taken);
    let case = case(columns, activity.as_ref());
    RolesGuess {
        case,
        activity,
        time,
        start,
        lifecycle: None,
    }
}

/// The column whose name and values speak for starts and completions that belong together.
pub(crate) fn lifecycle(columns: &[Column], rows: &[Vec<String>]) -> Option<Guess> {
    let tells = |at: &usize| {
        let values = rows
            .iter()
            .filter_map(|row| row.get(*at).map(String::as_str));
        is_life_cycle(values.filter(|it| !it.is_empty()))
    };
    let named = |at: &usize| place(&plain(&columns[*at].preview.name), &LIFE_CYCLE_NAMES).is_some();
    let at = (0..columns.len()).filter(named).find(tells)?;
    Some(Guess::of(at, GuessedBy::LifeCycle))
}

impl Preview {
    /// What would be confirmed by someone who takes every guess.
    ///
    /// # Errors
    /// When a column could not be guessed, or when there are questions that only a person can answer.
    pub fn guessed_roles(&self) -> Result<Roles, ImportError> {
        let name = |guess: &Guess| self.columns[guess.column as usize].name.clone();
        let guess = &self.guess;
        let time = guess.time.as_ref().ok_or(ImportError::NoTimeColumn)?;
        let case = guess.case.as_ref().ok_or(ImportError::NoCaseColumn)?;
        let activity = guess.activity.as_ref();
        let activity = activity.ok_or(ImportError::NoActivityColumn)?;
        if let Some(question) = self.questions.first() {
            return Err(match question {
                Question::DayOrMonthFirst { example } => ImportError::DayOrMonthFirst {
                    example: example.clone(),
                },
                Question::SpreadsheetDays { example, .. } => ImportError::SpreadsheetDays {
                    example: example.clone(),
                },
                Question::WhichCentury { example } => ImportError::WhichCentury {
                    example: example.clone(),
                },
                Question::WhichZone { example } => ImportError::WhichZone {
                    example: example.clone(),
                },
            });
        }
        Ok(Roles {
            case: name(case),
            activity: name(activity),
            time: name(time),
            start: guess.start.as_ref().map(name),
            lifecycle: guess.lifecycle.as_ref().map(name),
            ..Roles::default()
        })
    }
}

fn time(columns: &[Column]) -> Option<Guess> {
    if let Some((at, _)) = best(columns, &TIME_NAMES, is_event_time) {
        return Some(Guess::of(at, GuessedBy::NamedTime));
    }
    let not_start =
        |it: &Column| is_event_time(it) && place(&plain(&it.preview.name), &START_NAMES).is_none();
    let at = columns.iter().position(not_start);
    let at = at.or_else(|| columns.iter().position(is_event_time));
    at.map(|at| Guess::of(at, GuessedBy::FirstTimes))
}

fn activity(columns: &[Column], taken: &[usize]) -> Option<Guess> {
    let fits = |it: &Column| {
        !is_of_case(it)
            && !matches!(it.preview.looks_like, ColumnKind::Time | ColumnKind::Number)
            && it.preview.n_distinct > 0
    };
    if let Some((at, _)) = best(columns, &ACTIVITY_NAMES, fits) {
        let repeats = columns[at].preview.looks_like == ColumnKind::Category;
        return Some(Guess::of(
            at,
            if repeats {
                GuessedBy::NamedActivityRepeats
            } else {
                GuessedBy::NamedActivity
            },
        ));
    }
    let is_category = |at: usize, it: &Column| {
        fits(it)
            && it.preview.looks_like == ColumnKind::Category
            && it.preview.n_distinct > 1
            && !taken.contains(&at)
            && place(&plain(&it.preview.name), &CASE_NAMES).is_none()
    };
    let at = (0..columns.len()).find(|&at| is_category(at, &columns[at]))?;
    Some(Guess::of(at, GuessedBy::FewNames))
}

fn case(columns: &[Column], activity: Option<&Guess>) -> Option<Guess> {
    let is_free = |at: usize| activity.is_none_or(|it| it.column as usize != at);
    let repeats = |it: &Column| {
        it.preview.n_distinct > 1 && it.preview.n_distinct * 10 <= it.n_rows.max(1) * 9
    };
    let filled = |it: &Column| {
        it.preview.looks_like != ColumnKind::Time && it.preview.n_empty * 2 <= it.n_rows
    };
    if let Some((at, _)) = best(columns, &CASE_NAMES, |it| filled(it) && repeats(it)) {
        return Some(Guess::of(at, GuessedBy::NamedCaseRepeats));
    }
    if let Some((at, _)) = best(columns, &CASE_NAMES, filled) {
        return Some(Guess::of(at, GuessedBy::NamedCase));
    }
    let looks_like_case = |it: &Column| {
        filled(it)
            && repeats(it)
            && it.preview.n_empty == 0
            && it.preview.n_distinct * 50 > it.n_rows
    };
    let at = (0..columns.len()).find(|&at| is_free(at) && looks_like_case(&columns[at]))?;
    Some(Guess::of(at, GuessedBy::ValuesRepeat))
}

/// The column whose name stands foremost among the names.
fn best(
    columns: &[Column],
    names: &[&str],
    fits: impl Fn(&Column) -> bool,
) -> Option<(usize, usize)> {
    let candidates = columns.iter().enumerate().filter(|(_, it)| fits(it));
    candidates
        .filter_map(|(at, it)| Some((at, place(&plain(&it.preview.name), names)?)))
        .min_by_key(|(_, place)| *place)
}

fn place(name: &str, names: &[&str]) -> Option<usize> {
    names.iter().position(|it| *it == name)
}

fn is_event_time(column: &Column) -> bool {
    column.shape.is_some() && !is_of_case(column)
}

/// Attributes of a whole case carry this mark in event logs.
fn is_of_case(column: &Column) -> bool {
    column.preview.name.starts_with("case:")
}

/// A name without what spellings differ in: capitals, blanks, signs, invisible letters.
fn plain(name: &str) -> String {
    name.chars()
        .filter(|it| it.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}
