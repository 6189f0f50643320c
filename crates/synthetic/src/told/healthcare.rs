//! The Healthcare sample: out-patients from a first concern to living with it.
//!
//! Instructions that come late end in another date, tests are done again where results are missing, and some
//! are never seen again after the treatment; a few of them are back at the hospital within weeks.

use crate::engine::Channel::{At, OneOf};
use crate::engine::{DAY_S, HOUR_S, Happening, Journey, MINUTE_S, YEAR_2025_S};
use crate::hours::Hours::{Any, Awake, Office};
use crate::story::Stories;

/// Out-patients from a first concern to living with it.
pub const HEALTHCARE: Journey = Journey {
    name: "healthcare",
    seed: 1103,
    n_cases: 620,
    letter: 'P',
    begin_s: YEAR_2025_S,
    n_days: 480.0,
    traits: &[
        (
            "age_band",
            &[(24, "under_40"), (40, "40_to_64"), (36, "65_and_over")],
        ),
        (
            "department",
            &[
                (40, "cardiology"),
                (35, "orthopaedics"),
                (25, "dermatology"),
            ],
        ),
    ],
    homes: &[(70, "web"), (30, "phone")],
    path: |draw| STORIES.tell(draw),
    happenings: &[
        Happening::new("info_view", 20.0 * HOUR_S, 1.0, Awake, At("web")),
        Happening::new("call", 1.5 * DAY_S, 0.9, Office, At("phone")),
        Happening::new("online_request", 1.0 * DAY_S, 0.9, Any, At("portal")),
        Happening::new("gp_visit", 4.0 * DAY_S, 0.7, Office, At("practice")),
        Happening::new("referral_sent", 1.4 * DAY_S, 0.8, Office, At("letter")),
        Happening::new(
            "appointment_offered",
            17.0 * DAY_S,
            0.5,
            Office,
            OneOf(&[(70, "letter"), (30, "portal")]),
        ),
        Happening::new(
            "reminder_sent",
            14.0 * DAY_S,
            0.5,
            Office,
            OneOf(&[(60, "letter"), (40, "text")]),
        ),
        Happening::new("reschedule", 1.1 * DAY_S, 0.8, Office, At("phone")),
        Happening::new("arrived", 6.0 * DAY_S, 0.4, Office, At("reception")),
        Happening::new("test_done", 50.0 * MINUTE_S, 0.5, Office, At("clinic")),
        Happening::new("test_repeated", 2.0 * DAY_S, 0.8, Office, At("clinic")),
        Happening::new(
            "result_told",
            6.0 * DAY_S,
            0.6,
            Office,
            OneOf(&[(60, "clinic"), (40, "letter")]),
        ),
        Happening::new(
            "treatment_start",
            4.0 * DAY_S,
            0.7,
            Office,
            OneOf(&[(50, "clinic"), (50, "pharmacy")]),
        ),
        Happening::new("refill", 16.0 * DAY_S, 0.4, Office, At("pharmacy")),
        Happening::new(
            "follow_up",
            18.0 * DAY_S,
            0.4,
            Office,
            OneOf(&[(70, "clinic"), (30, "phone")]),
        ),
        Happening::new("readmission", 12.0 * DAY_S, 0.7, Any, At("emergency")),
        Happening::new("pharmacist_asked", 2.0 * DAY_S, 0.8, Awake, At("pharmacy")),
    ],
    money: None,
    survey: None,
};

const STORIES: Stories = Stories {
    ways: &[
        // As drawn.
        (330, "CONCERN FIRST REFER PREPARE VISIT RESULT LIVE"),
        // Late instructions, and so another date.
        (
            110,
            "CONCERN FIRST REFER reminder_sent reschedule reminder_sent?60 VISIT RESULT LIVE",
        ),
        // The results are missing, and the test is done again.
        (
            120,
            "CONCERN FIRST REFER PREPARE arrived test_done test_repeated test_repeated?20 RESULT LIVE",
        ),
        // Nobody follows up.
        (90, "CONCERN FIRST REFER PREPARE VISIT RESULT refill+40"),
        // Back at the hospital soon after.
        (
            40,
            "CONCERN FIRST REFER PREPARE VISIT RESULT refill?50 readmission follow_up",
        ),
        // Instructions come by post after the date.
        (
            35,
            "CONCERN FIRST REFER arrived reminder_sent test_done RESULT LIVE",
        ),
        // Referred by the company doctor.
        (40, "REFER PREPARE VISIT RESULT LIVE"),
        // Referred by telephone, without a visit.
        (40, "CONCERN call REFER PREPARE VISIT RESULT LIVE"),
        // Back to the doctor with the result.
        (
            40,
            "CONCERN FIRST REFER PREPARE VISIT result_told gp_visit REFER PREPARE VISIT RESULT LIVE",
        ),
        // Asks online, hears nothing and calls.
        (
            35,
            "CONCERN online_request call gp_visit REFER PREPARE VISIT RESULT LIVE",
        ),
        // Asks the pharmacist in place of the practice.
        (
            35,
            "CONCERN pharmacist_asked gp_visit REFER PREPARE VISIT RESULT LIVE",
        ),
        // Waits for a letter, and goes elsewhere.
        (45, "CONCERN FIRST REFER"),
        // Cannot get through.
        (25, "CONCERN call"),
        // The doctor says that all is well.
        (15, "CONCERN FIRST"),
    ],
    legs: &[
        ("CONCERN", "info_view?60"),
        ("FIRST", "call:70|online_request:30 gp_visit"),
        ("REFER", "referral_sent appointment_offered"),
        ("PREPARE", "reminder_sent"),
        ("VISIT", "arrived test_done"),
        ("RESULT", "result_told treatment_start"),
        ("LIVE", "refill+35 follow_up+30"),
    ],
    stray: ("pharmacist_asked", 3),
};
