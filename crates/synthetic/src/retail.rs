//! The Retail sample: shoppers from an advert to the next purchase, over nine months of 2026.
//!
//! Most come along as one would draw it; some leave the checkout, go back to compare, buy on a
//! friend's word, collect in the shop. One in five calls between dispatch and delivery to ask where
//! the parcel is. Journeys of the last weeks are still open. Some answer when they are asked how it was.

use std::io::Write;

use chrono::{DateTime, SecondsFormat};

use crate::WriteError;
use crate::draw::Draw;
use crate::journey::journey;
use crate::survey::{Survey, opinion};

/// The seed of the sample that ships.
pub const SAMPLE_SEED: u64 = 2026;
/// The number of shoppers in the sample that ships.
pub const SAMPLE_CASES: u32 = 1_200;

/// 1 January 2026, 00:00 UTC.
const BEGIN_S: f64 = 1_767_225_600.0;
const DAY_S: f64 = 86_400.0;
/// Days on which journeys begin; the log ends with the last of them.
const N_DAYS: f64 = 273.0;

const HEADER: [&str; 10] = [
    "case_id",
    "event",
    "timestamp",
    "channel",
    "segment",
    "region",
    "amount",
    "nps",
    "csat",
    "stars",
];

/// One line of the file.
struct Row {
    time_s: f64,
    case: u32,
    event: &'static str,
    channel: &'static str,
    segment: &'static str,
    region: &'static str,
    /// In cents, where money moved.
    amount: Option<u32>,
    /// What the shopper answered, by column of answers.
    answer: Option<(Survey, u32)>,
}

/// Writes made-up shoppers as CSV, in order of time; the same seed gives the same bytes.
///
/// # Errors
/// When `out` cannot be written to.
pub fn write_csv(seed: u64, n_cases: u32, out: impl Write) -> Result<(), WriteError> {
    let mut draw = Draw::new(seed);
    // Answers come from draws of their own: whoever is asked shops as if nobody had asked.
    let mut answers = Draw::new(!seed);
    let mut rows = Vec::new();
    for case in 0..n_cases {
        let mut of_case = Vec::new();
        shopper(&mut draw, case, &mut of_case);
        ask(&mut answers, &mut of_case);
        rows.append(&mut of_case);
    }
    // What happens after the last day is not in the log yet.
    rows.retain(|it| it.time_s < BEGIN_S + N_DAYS * DAY_S);
    rows.sort_by(|a, b| a.time_s.total_cmp(&b.time_s).then(a.case.cmp(&b.case)));
    let mut writer = csv::Writer::from_writer(out);
    writer.write_record(HEADER)?;
    for row in &rows {
        writer.write_record([
            &format!("S{:05}", row.case + 1),
            row.event,
            &timestamp(row.time_s),
            row.channel,
            row.segment,
            row.region,
            &row.amount.map_or(String::new(), money),
            &answer(row, Survey::Nps),
            &answer(row, Survey::Csat),
            &answer(row, Survey::Stars),
        ])?;
    }
    writer.flush().map_err(csv::Error::from)?;
    Ok(())
}

fn shopper(draw: &mut Draw, case: u32, rows: &mut Vec<Row>) {
    let segment = draw.one_of(&[(58, "new"), (34, "returning"), (8, "member")]);
    let region = draw.one_of(&[(35, "north"), (30, "south"), (20, "east"), (15, "west")]);
    let home = draw.one_of(&[(60, "web"), (40, "app")]);
    let cents = draw.around(6_400.0, 0.7).clamp(500.0, 200_000.0);
    let mut time_s = BEGIN_S + draw.share() * N_DAYS * DAY_S;
    for (at, event) in journey(draw).into_iter().enumerate() {
        if at > 0 {
            let (median_s, spread) = wait(event);
            time_s += draw.around(median_s, spread).max(2.0);
        }
        // Cents are whole numbers well below the limit of the type.
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "clamped to a small positive range above"
        )]
        let amount = match event {
            "purchase" | "refund" => Some(cents as u32),
            "repeat_purchase" => Some((cents * (0.5 + draw.share())) as u32),
            _ => None,
        };
        rows.push(Row {
            time_s: time_s.floor(),
            case,
            event,
            channel: channel(draw, event, home),
            segment,
            region,
            amount,
            answer: None,
        });
    }
}

/// Median seconds until this event after the one before, and the spread.
fn wait(event: &str) -> (f64, f64) {
    const MINUTE_S: f64 = 60.0;
    const HOUR_S: f64 = 3_600.0;
    match event {
        "referral" => (9.0 * HOUR_S, 0.9),
        "view_item" => (14.0 * MINUTE_S, 1.4),
        "store_visit" => (1.6 * DAY_S, 0.7),
        "add_wishlist" => (6.0 * MINUTE_S, 1.0),
        "add_to_cart" => (35.0 * MINUTE_S, 1.5),
        "begin_checkout" => (4.0 * MINUTE_S, 0.9),
        "purchase" => (6.0 * MINUTE_S, 0.6),
        "order_shipped" => (1.1 * DAY_S, 0.5),
        "call_where_is_order" => (2.3 * DAY_S, 0.4),
        "delivered" => (2.6 * DAY_S, 0.5),
        "register_product" => (20.0 * HOUR_S, 0.8),
        "help_view" => (7.0 * HOUR_S, 0.9),
        "return_request" => (5.0 * DAY_S, 0.6),
        "return_received" => (4.0 * DAY_S, 0.4),
        "refund" => (2.5 * DAY_S, 0.5),
        "repeat_purchase" => (24.0 * DAY_S, 0.6),
        "review_posted" => (6.0 * DAY_S, 0.7),
        _ => (11.0 * HOUR_S, 1.0),
    }
}

fn channel(draw: &mut Draw, event: &str, home: &'static str) -> &'static str {
    match event {
        "store_visit" => "shop",
        "call_where_is_order" => "phone",
        "order_shipped" | "delivered" | "newsletter_open" => "mail",
        "return_request" | "return_received" => {
            draw.one_of(&[(55, "mail"), (25, "shop"), (20, "web")])
        }
        _ => home,
    }
}

/// Asks some after the fact: a survey after the parcel, a number after a contact, stars with a review.
fn ask(draw: &mut Draw, rows: &mut Vec<Row>) {
    let events: Vec<&str> = rows.iter().map(|it| it.event).collect();
    let answers: Vec<Option<(Survey, u32)>> = (0..rows.len())
        .map(|at| opinion(draw, &events[..=at]))
        .collect();
    let mut asked = Vec::new();
    for (row, answer) in rows.iter_mut().zip(answers) {
        match answer {
            Some((Survey::Nps, _)) => asked.push(Row {
                time_s: (row.time_s + draw.around(0.1 * DAY_S, 0.6)).floor(),
                event: "survey_answered",
                channel: "mail",
                amount: None,
                answer,
                ..*row
            }),
            Some((Survey::Csat | Survey::Stars, _)) => row.answer = answer,
            None => {}
        }
    }
    rows.append(&mut asked);
}

fn answer(row: &Row, to: Survey) -> String {
    let given = row.answer.filter(|it| it.0 == to);
    given.map_or(String::new(), |it| it.1.to_string())
}

fn timestamp(time_s: f64) -> String {
    #[allow(
        clippy::cast_possible_truncation,
        reason = "seconds of 2026 fit into 63 bits"
    )]
    let time = DateTime::from_timestamp(time_s as i64, 0).expect("times lie in 2026");
    time.to_rfc3339_opts(SecondsFormat::Secs, true)
}

fn money(cents: u32) -> String {
    format!("{}.{:02}", cents / 100, cents % 100)
}
