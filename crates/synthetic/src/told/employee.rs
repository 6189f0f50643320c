//! The Employee journey sample: people from an advert to the years after they left.
//!
//! Laptops that come after the first day, reviews that never happen, and people who leave within half a year.

use crate::engine::Channel::{At, OneOf};
use crate::engine::{DAY_S, HOUR_S, Happening, Journey, YEAR_2025_S};
use crate::hours::Hours::{Awake, Office};
use crate::story::Stories;

/// People from an advert to the years after they left.
pub const EMPLOYEE: Journey = Journey {
    name: "employee",
    seed: 1106,
    n_cases: 480,
    letter: 'E',
    begin_s: YEAR_2025_S,
    n_days: 660.0,
    traits: &[(
        "team",
        &[(40, "service"), (35, "engineering"), (25, "sales")],
    )],
    homes: &[(70, "web"), (30, "mail")],
    path: |draw| STORIES.tell(draw),
    happenings: &[
        Happening::new("job_view", 2.0 * DAY_S, 1.1, Awake, At("web")),
        Happening::new("referred_by_colleague", 3.0 * DAY_S, 0.8, Awake, At("mail")),
        Happening::new("application_sent", 1.0 * DAY_S, 1.0, Awake, At("web")),
        Happening::new(
            "interview_held",
            12.0 * DAY_S,
            0.5,
            Office,
            OneOf(&[(60, "office"), (40, "video")]),
        ),
        Happening::new("second_interview", 8.0 * DAY_S, 0.5, Office, At("office")),
        Happening::new("offer_sent", 7.0 * DAY_S, 0.5, Office, At("mail")),
        Happening::new("offer_signed", 4.0 * DAY_S, 0.7, Awake, At("mail")),
        Happening::new("first_day", 32.0 * DAY_S, 0.3, Office, At("office")),
        Happening::new("laptop_received", 6.0 * HOUR_S, 1.0, Office, At("office")),
        Happening::new("buddy_met", 1.2 * DAY_S, 0.8, Office, At("office")),
        Happening::new("access_ticket", 1.5 * DAY_S, 0.8, Office, At("chat")),
        Happening::new(
            "one_to_one",
            16.0 * DAY_S,
            0.4,
            Office,
            OneOf(&[(70, "office"), (30, "video")]),
        ),
        Happening::new("training_done", 20.0 * DAY_S, 0.5, Office, At("web")),
        Happening::new("review_held", 40.0 * DAY_S, 0.4, Office, At("office")),
        Happening::new("role_changed", 35.0 * DAY_S, 0.5, Office, At("office")),
        Happening::new("resigned", 30.0 * DAY_S, 0.6, Office, At("mail")),
        Happening::new("exit_talk", 12.0 * DAY_S, 0.5, Office, At("office")),
        Happening::new("alumni_joined", 9.0 * DAY_S, 0.7, Awake, At("web")),
    ],
    money: None,
    survey: None,
};

const STORIES: Stories = Stories {
    ways: &[
        // As drawn.
        (330, "FIND HIRE START WORK review_held CHANGE?30 LEAVE?40"),
        // The laptop comes after the first day.
        (
            95,
            "FIND HIRE first_day access_ticket+30 laptop_received buddy_met WORK review_held",
        ),
        // Nobody holds a review.
        (80, "FIND HIRE START WORK CHANGE?30 LEAVE?50"),
        // Leaves within half a year.
        (60, "FIND HIRE START one_to_one?50 resigned exit_talk?50"),
        // No offer.
        (80, "FIND interview_held"),
        // Never hears again.
        (45, "FIND"),
        // Interview after interview.
        (
            45,
            "FIND interview_held second_interview+20 offer_sent offer_signed START WORK review_held",
        ),
        // The laptop is there before the first day.
        (
            35,
            "FIND HIRE laptop_received first_day buddy_met WORK review_held",
        ),
        // Asked over coffee.
        (
            35,
            "interview_held offer_sent offer_signed START WORK review_held",
        ),
        // A new role begins like a new job.
        (
            30,
            "FIND HIRE START WORK review_held role_changed buddy_met WORK review_held",
        ),
        // A ticket in place of a buddy.
        (
            30,
            "FIND HIRE first_day laptop_received access_ticket WORK review_held",
        ),
        // Stays for another role.
        (25, "FIND HIRE START WORK review_held resigned role_changed"),
        // Sees the advert, and then asks a colleague.
        (
            45,
            "job_view referred_by_colleague application_sent HIRE START WORK review_held",
        ),
        // Reviewed twice.
        (55, "FIND HIRE START WORK review_held review_held"),
    ],
    legs: &[
        (
            "FIND",
            "job_view:7|referred_by_colleague:3 application_sent",
        ),
        ("HIRE", "interview_held offer_sent offer_signed"),
        ("START", "first_day laptop_received buddy_met"),
        ("WORK", "one_to_one:7|training_done:3+55"),
        ("CHANGE", "role_changed"),
        ("LEAVE", "resigned exit_talk alumni_joined?45"),
    ],
    stray: ("access_ticket", 3),
};
