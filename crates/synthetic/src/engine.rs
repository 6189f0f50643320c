//! From a described journey to the rows of a log.

use std::io::Write;

use chrono::{DateTime, SecondsFormat};

use crate::WriteError;
use crate::draw::Draw;
use crate::hours::Hours;

/// 1 January 2025, 00:00 UTC, in seconds since 1970.
pub(crate) const YEAR_2025_S: f64 = 1_735_689_600.0;
/// 1 January 2026, 00:00 UTC, likewise.
pub(crate) const YEAR_2026_S: f64 = 1_767_225_600.0;
pub(crate) const MINUTE_S: f64 = 60.0;
pub(crate) const HOUR_S: f64 = 3_600.0;
pub(crate) const DAY_S: f64 = 86_400.0;

/// A made-up journey, described.
pub struct Journey {
    /// What its sample is called, without an ending.
    pub name: &'static str,
    /// The seed of the sample.
    pub seed: u64,
    /// How many people go through it in the sample.
    pub n_cases: u32,
    /// The letter before the number of each case.
    pub(crate) letter: char,
    /// When the first can begin, in seconds since 1970.
    pub(crate) begin_s: f64,
    /// Days on which journeys begin; the log ends with the last of them.
    pub(crate) n_days: f64,
    /// Columns that say something of each person: the values, by weight.
    pub(crate) traits: &'static [(&'static str, &'static [(u32, &'static str)])],
    /// Where people do what can be done anywhere.
    pub(crate) homes: &'static [(u32, &'static str)],
    /// The events of one journey, in order.
    pub(crate) path: fn(&mut Draw) -> Vec<&'static str>,
    /// What can happen.
    pub(crate) happenings: &'static [Happening],
    /// The money that moves, where some does.
    pub(crate) money: Option<Money>,
    /// What people are asked, where they are.
    pub(crate) survey: Option<Survey>,
}

/// Something that can happen.
pub(crate) struct Happening {
    name: &'static str,
    /// Median seconds since what happened before it.
    wait_s: f64,
    /// How far the logarithm of that wait scatters.
    spread: f64,
    hours: Hours,
    channel: Channel,
}

/// Where something happens.
#[derive(Clone, Copy)]
pub(crate) enum Channel {
    /// Wherever this person does what can be done anywhere.
    Home,
    /// Always here.
    At(&'static str),
    /// In one of several places, by weight.
    OneOf(&'static [(u32, &'static str)]),
}

impl Happening {
    pub(crate) const fn new(
        name: &'static str,
        wait_s: f64,
        spread: f64,
        hours: Hours,
        channel: Channel,
    ) -> Self {
        Self {
            name,
            wait_s,
            spread,
            hours,
            channel,
        }
    }
}

/// Amounts in a column of their own, in cents.
pub(crate) struct Money {
    /// The median of what one person spends, and the spread of its logarithm.
    pub(crate) median: f64,
    pub(crate) spread: f64,
    /// What moves with an event, for a person who spends so much.
    pub(crate) moved: fn(&mut Draw, &str, f64) -> Option<f64>,
}

/// What is answered after the last of some events: the number of the column, and the answer.
type Opinion = fn(&mut Draw, &[&str]) -> Option<(usize, u32)>;

/// Answers, each kind in a column of its own.
pub(crate) struct Survey {
    pub(crate) columns: &'static [&'static str],
    pub(crate) opinion: Opinion,
    /// The column whose answers come later, with an event of their own.
    pub(crate) by_mail: usize,
}

/// One line of the file.
#[derive(Clone)]
struct Row {
    time_s: f64,
    case: u32,
    event: &'static str,
    channel: &'static str,
    traits: Vec<&'static str>,
    /// In cents, where money moved.
    amount: Option<u32>,
    /// The column of answers, and what stands there.
    answer: Option<(usize, u32)>,
}

/// Writes the sample of a journey as CSV, in order of time; the same description gives the same bytes.
///
/// # Errors
/// When `out` cannot be written to.
pub fn write_csv(journey: &Journey, out: impl Write) -> Result<(), WriteError> {
    let mut draw = Draw::new(journey.seed);
    // Answers come from draws of their own: whoever is asked goes on as if nobody had asked.
    let mut answers = Draw::new(!journey.seed);
    let mut rows = Vec::new();
    for case in 0..journey.n_cases {
        let mut of_case = Vec::new();
        one_case(journey, &mut draw, case, &mut of_case);
        if let Some(survey) = &journey.survey {
            ask(survey, &mut answers, &mut of_case);
        }
        rows.append(&mut of_case);
    }
    // What happens after the last day is not in the log yet.
    rows.retain(|it| it.time_s < journey.begin_s + journey.n_days * DAY_S);
    rows.sort_by(|a, b| a.time_s.total_cmp(&b.time_s).then(a.case.cmp(&b.case)));
    write_rows(journey, &rows, out)
}

fn write_rows(journey: &Journey, rows: &[Row], out: impl Write) -> Result<(), WriteError> {
    let answers = journey.survey.as_ref().map_or(&[][..], |it| it.columns);
    let mut writer = csv::Writer::from_writer(out);
    let mut header = vec!["case_id", "event", "timestamp", "channel"];
    header.extend(journey.traits.iter().map(|it| it.0));
    header.extend(journey.money.as_ref().map(|_| "amount"));
    header.extend(answers);
    writer.write_record(&header)?;
    for row in rows {
        let mut cells = vec![
            format!("{}{:05}", journey.letter, row.case + 1),
            row.event.to_owned(),
            timestamp(row.time_s),
            row.channel.to_owned(),
        ];
        cells.extend(row.traits.iter().map(|it| (*it).to_owned()));
        if journey.money.is_some() {
            cells.push(row.amount.map_or(String::new(), money));
        }
        for column in 0..answers.len() {
            let given = row.answer.filter(|it| it.0 == column);
            cells.push(given.map_or(String::new(), |it| it.1.to_string()));
        }
        writer.write_record(&cells)?;
    }
    writer.flush().map_err(csv::Error::from)?;
    Ok(())
}

fn one_case(journey: &Journey, draw: &mut Draw, case: u32, rows: &mut Vec<Row>) {
    let traits: Vec<&str> = journey.traits.iter().map(|it| draw.one_of(it.1)).collect();
    let home = draw.one_of(journey.homes);
    let purse = journey.money.as_ref();
    let cents = purse.map_or(0.0, |it| {
        draw.around(it.median, it.spread).clamp(500.0, 200_000.0)
    });
    let mut time_s = journey.begin_s + draw.share() * journey.n_days * DAY_S;
    for (at, event) in (journey.path)(draw).into_iter().enumerate() {
        let it = happening(journey, event);
        if at > 0 {
            time_s += draw.around(it.wait_s, it.spread).max(2.0);
        }
        time_s = it.hours.at_or_after(time_s, draw);
        let moved = purse.and_then(|it| (it.moved)(draw, event, cents));
        // Cents are whole numbers well below the limit of the type.
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "clamped to a small positive range above"
        )]
        let amount = moved.map(|it| it as u32);
        rows.push(Row {
            time_s: time_s.floor(),
            case,
            event,
            channel: match it.channel {
                Channel::Home => home,
                Channel::At(place) => place,
                Channel::OneOf(places) => draw.one_of(places),
            },
            traits: traits.clone(),
            amount,
            answer: None,
        });
    }
}

fn happening(journey: &Journey, event: &str) -> &'static Happening {
    let found = journey.happenings.iter().find(|it| it.name == event);
    found.unwrap_or_else(|| panic!("{}: nobody says when “{event}” happens", journey.name))
}

/// Asks some after the fact: by mail a while later, or at once with what they did.
fn ask(survey: &Survey, draw: &mut Draw, rows: &mut Vec<Row>) {
    let events: Vec<&str> = rows.iter().map(|it| it.event).collect();
    let answers: Vec<Option<(usize, u32)>> = (0..rows.len())
        .map(|at| (survey.opinion)(draw, &events[..=at]))
        .collect();
    let mut asked = Vec::new();
    for (row, answer) in rows.iter_mut().zip(answers) {
        match answer {
            Some((column, _)) if column == survey.by_mail => asked.push(Row {
                time_s: (row.time_s + draw.around(0.1 * DAY_S, 0.6)).floor(),
                event: "survey_answered",
                channel: "mail",
                amount: None,
                answer,
                ..row.clone()
            }),
            Some(_) => row.answer = answer,
            None => {}
        }
    }
    rows.append(&mut asked);
}

fn timestamp(time_s: f64) -> String {
    #[allow(
        clippy::cast_possible_truncation,
        reason = "seconds of this century fit into 63 bits"
    )]
    let time = DateTime::from_timestamp(time_s as i64, 0).expect("times lie in this century");
    time.to_rfc3339_opts(SecondsFormat::Secs, true)
}

fn money(cents: u32) -> String {
    format!("{}.{:02}", cents / 100, cents % 100)
}
