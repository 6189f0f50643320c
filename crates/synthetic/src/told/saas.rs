//! The Software as a service sample: teams from a sheet that no longer copes to their first renewal.
//!
//! One in eight buys without ever having seen a demo, some tickets go from desk to desk, and many hear
//! from nobody before the renewal. Contracts run for half a year, so that renewals are in the log.

use crate::engine::Channel::{At, Home, OneOf};
use crate::engine::{DAY_S, Happening, Journey, MINUTE_S, YEAR_2025_S};
use crate::hours::Hours::{Any, Office};
use crate::story::Stories;

/// Teams from a sheet that no longer copes to their first renewal.
pub const SAAS: Journey = Journey {
    name: "saas",
    seed: 1101,
    n_cases: 620,
    letter: 'T',
    begin_s: YEAR_2025_S,
    n_days: 640.0,
    traits: &[
        (
            "plan",
            &[(58, "team"), (30, "business"), (12, "enterprise")],
        ),
        ("region", &[(55, "europe"), (30, "america"), (15, "asia")]),
    ],
    homes: &[(82, "web"), (18, "app")],
    path: |draw| STORIES.tell(draw),
    happenings: &[
        Happening::new("visit", 3.0 * DAY_S, 1.0, Any, Home),
        Happening::new("content_view", 20.0 * MINUTE_S, 1.3, Any, Home),
        Happening::new("newsletter_open", 2.0 * DAY_S, 1.0, Any, At("mail")),
        Happening::new("trial_start", 1.5 * DAY_S, 1.0, Any, Home),
        Happening::new("webinar_joined", 3.0 * DAY_S, 0.6, Office, At("web")),
        Happening::new(
            "demo_held",
            4.0 * DAY_S,
            0.6,
            Office,
            OneOf(&[(70, "call"), (30, "web")]),
        ),
        Happening::new("security_review", 9.0 * DAY_S, 0.6, Office, At("mail")),
        Happening::new("quote_sent", 3.0 * DAY_S, 0.7, Office, At("mail")),
        Happening::new(
            "contract_signed",
            8.0 * DAY_S,
            0.7,
            Office,
            OneOf(&[(75, "web"), (25, "mail")]),
        ),
        Happening::new("import_done", 4.0 * DAY_S, 0.9, Office, At("app")),
        Happening::new("invite_sent", 1.2 * DAY_S, 1.0, Office, At("app")),
        Happening::new("first_value", 5.0 * DAY_S, 0.8, Office, At("app")),
        Happening::new("active_day", 12.0 * DAY_S, 0.6, Office, At("app")),
        Happening::new("feature_used", 9.0 * DAY_S, 0.7, Office, At("app")),
        Happening::new("error", 8.0 * DAY_S, 0.9, Any, At("app")),
        Happening::new(
            "ticket_opened",
            40.0 * MINUTE_S,
            1.2,
            Office,
            OneOf(&[(60, "chat"), (40, "mail")]),
        ),
        Happening::new("ticket_reassigned", 1.1 * DAY_S, 0.6, Office, At("mail")),
        Happening::new(
            "ticket_solved",
            1.6 * DAY_S,
            0.9,
            Office,
            OneOf(&[(45, "chat"), (55, "mail")]),
        ),
        Happening::new("review_call", 25.0 * DAY_S, 0.4, Office, At("call")),
        Happening::new("renewal", 18.0 * DAY_S, 0.4, Office, At("mail")),
        Happening::new(
            "upgrade",
            14.0 * DAY_S,
            0.5,
            Office,
            OneOf(&[(60, "call"), (40, "web")]),
        ),
        Happening::new(
            "cancel",
            16.0 * DAY_S,
            0.5,
            Office,
            OneOf(&[(70, "mail"), (30, "web")]),
        ),
    ],
    money: None,
    survey: None,
};

const STORIES: Stories = Stories {
    ways: &[
        // As drawn.
        (330, "LOOK TRY BUY ONBOARD USE HELP?35 USE?50 END"),
        // Pays after the trial, and never saw a demo.
        (125, "LOOK trial_start BUY ONBOARD USE HELP?20 END"),
        // Looks at it and does nothing.
        (85, "LOOK trial_start demo_held?45"),
        // The quote is the end of it.
        (25, "LOOK TRY quote_sent"),
        // The ticket goes from desk to desk.
        (
            60,
            "LOOK TRY BUY ONBOARD USE HANDED active_day review_call renewal:3|cancel:5",
        ),
        // Nobody speaks with them before the renewal.
        (
            120,
            "LOOK TRY BUY ONBOARD USE HELP?30 renewal:55|upgrade:10|cancel:35",
        ),
        // Security asks once more after the quote.
        (
            40,
            "LOOK TRY quote_sent security_review quote_sent contract_signed ONBOARD USE END",
        ),
        // A peer sent them straight to the trial.
        (40, "TRY BUY ONBOARD USE END"),
        // Invites the team to an empty tool.
        (
            35,
            "LOOK TRY BUY invite_sent import_done first_value USE END",
        ),
        // Asks again before the answer.
        (
            45,
            "LOOK TRY BUY ONBOARD USE error ticket_opened ticket_opened ticket_solved active_day END",
        ),
        // Sees a webinar in place of a demo.
        (45, "LOOK trial_start webinar_joined BUY ONBOARD USE END"),
        // Leaves, and is won back.
        (45, "LOOK TRY BUY ONBOARD USE review_call cancel renewal"),
        // The onboarding comes to a halt.
        (30, "LOOK TRY BUY import_done invite_sent?40"),
    ],
    legs: &[
        ("LOOK", "visit:6|content_view:4 content_view?45"),
        ("TRY", "trial_start demo_held security_review?55"),
        ("BUY", "quote_sent contract_signed"),
        ("ONBOARD", "import_done invite_sent first_value"),
        ("USE", "active_day feature_used:6|active_day:4+62"),
        ("HELP", "error ticket_opened ticket_solved active_day"),
        (
            "HANDED",
            "error ticket_opened ticket_reassigned+40 ticket_solved",
        ),
        ("END", "review_call renewal:60|upgrade:25|cancel:15"),
    ],
    stray: ("newsletter_open", 4),
};
