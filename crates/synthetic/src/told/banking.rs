//! The Banking and insurance sample: households from a change in their life to the first renewal.
//!
//! One in six sends the same papers twice, some hear the decision before their papers are complete, and claims
//! are handed on until nobody knows the story; who waits in vain for the money leaves at the renewal.

use crate::engine::Channel::{At, Home, OneOf};
use crate::engine::{DAY_S, HOUR_S, Happening, Journey, YEAR_2025_S};
use crate::hours::Hours::{Awake, Office};
use crate::story::Stories;

/// Households from a change in their life to the first renewal.
pub const BANKING: Journey = Journey {
    name: "banking",
    seed: 1102,
    n_cases: 600,
    letter: 'H',
    begin_s: YEAR_2025_S,
    n_days: 600.0,
    traits: &[
        (
            "product",
            &[(46, "household"), (30, "life"), (24, "account")],
        ),
        (
            "region",
            &[(35, "north"), (30, "south"), (20, "east"), (15, "west")],
        ),
    ],
    homes: &[(62, "web"), (38, "app")],
    path: |draw| STORIES.tell(draw),
    happenings: &[
        Happening::new("guide_view", 2.0 * DAY_S, 1.1, Awake, Home),
        Happening::new(
            "quote_created",
            4.0 * HOUR_S,
            1.4,
            Awake,
            OneOf(&[(55, "web"), (25, "app"), (20, "broker")]),
        ),
        Happening::new(
            "meeting_held",
            6.0 * DAY_S,
            0.6,
            Office,
            OneOf(&[(55, "branch"), (30, "broker"), (15, "call")]),
        ),
        Happening::new("branch_visit", 5.0 * DAY_S, 0.6, Office, At("branch")),
        Happening::new(
            "kyc_started",
            3.0 * DAY_S,
            0.9,
            Awake,
            OneOf(&[(70, "app"), (30, "branch")]),
        ),
        Happening::new(
            "doc_uploaded",
            1.2 * DAY_S,
            1.0,
            Awake,
            OneOf(&[(60, "app"), (40, "mail")]),
        ),
        Happening::new("doc_requested_again", 4.0 * DAY_S, 0.5, Office, At("mail")),
        Happening::new("info_requested", 5.0 * DAY_S, 0.5, Office, At("mail")),
        Happening::new(
            "decision_made",
            9.0 * DAY_S,
            0.6,
            Office,
            OneOf(&[(60, "mail"), (40, "app")]),
        ),
        Happening::new("activated", 2.0 * DAY_S, 0.8, Awake, At("app")),
        Happening::new("first_premium", 12.0 * DAY_S, 0.5, Office, At("account")),
        Happening::new(
            "claim_opened",
            34.0 * DAY_S,
            0.6,
            Awake,
            OneOf(&[(55, "call"), (45, "app")]),
        ),
        Happening::new("handover", 3.0 * DAY_S, 0.6, Office, At("call")),
        Happening::new("payment_sent", 11.0 * DAY_S, 0.6, Office, At("account")),
        Happening::new("charge_call", 4.0 * DAY_S, 0.7, Office, At("call")),
        Happening::new("renewal_sent", 38.0 * DAY_S, 0.4, Office, At("mail")),
        Happening::new("renewed", 11.0 * DAY_S, 0.5, Awake, Home),
        Happening::new("lapsed", 16.0 * DAY_S, 0.5, Office, At("mail")),
    ],
    money: None,
    survey: None,
};

const STORIES: Stories = Stories {
    ways: &[
        // As drawn.
        (300, "LOOK ADVICE APPLY DECIDE START CLAIM?30 REVIEW"),
        // The same papers are asked for twice.
        (
            150,
            "LOOK ADVICE kyc_started TWICE DECIDE START CLAIM?25 REVIEW",
        ),
        // Decided before the papers are complete.
        (
            45,
            "LOOK ADVICE kyc_started decision_made doc_uploaded START REVIEW",
        ),
        // The story is told at every hand-over.
        (
            70,
            "LOOK ADVICE APPLY DECIDE START claim_opened handover handover handover handover?35 payment_sent renewal_sent renewed:4|lapsed:6",
        ),
        // No money before the renewal, and so they leave.
        (
            65,
            "LOOK ADVICE APPLY DECIDE START claim_opened handover charge_call?30 renewal_sent lapsed",
        ),
        // Comes from a comparison site with a figure.
        (40, "quote_created APPLY DECIDE START REVIEW"),
        // Applies without a figure.
        (45, "LOOK APPLY DECIDE START REVIEW"),
        // The figure is the end of it.
        (60, "LOOK ADVICE"),
        // Gives up among the papers.
        (55, "LOOK ADVICE APPLY"),
        // Goes back to the calculator.
        (
            35,
            "LOOK ADVICE kyc_started quote_created kyc_started doc_uploaded DECIDE START REVIEW",
        ),
        // Shows the passport in the branch.
        (
            35,
            "LOOK ADVICE branch_visit doc_uploaded DECIDE START REVIEW",
        ),
        // Leaves, and is won back.
        (
            50,
            "LOOK ADVICE APPLY DECIDE START renewal_sent lapsed renewed",
        ),
        // The answer is no.
        (15, "LOOK ADVICE APPLY decision_made"),
    ],
    legs: &[
        ("LOOK", "guide_view+30"),
        ("ADVICE", "quote_created+25 meeting_held?45"),
        ("APPLY", "kyc_started doc_uploaded"),
        (
            "TWICE",
            "doc_uploaded doc_requested_again doc_uploaded DOCS_AGAIN?25",
        ),
        ("DOCS_AGAIN", "doc_requested_again doc_uploaded"),
        ("DECIDE", "info_requested?30 decision_made"),
        ("START", "activated first_premium"),
        ("CLAIM", "claim_opened handover payment_sent"),
        ("REVIEW", "renewal_sent renewed:78|lapsed:22"),
    ],
    stray: ("charge_call", 3),
};
