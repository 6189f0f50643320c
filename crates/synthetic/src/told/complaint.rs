//! The Complaint journey sample: people from a broken promise to trust repaired, or not.
//!
//! Stories retold at every hand-over, promises of a call that nobody makes, apologies that come after the money.

use crate::engine::Channel::{At, Home};
use crate::engine::{DAY_S, HOUR_S, Happening, Journey, YEAR_2026_S};
use crate::hours::Hours::{Any, Awake, Office};
use crate::story::Stories;

/// People from a broken promise to trust repaired, or not.
pub const COMPLAINT: Journey = Journey {
    name: "complaint",
    seed: 1107,
    n_cases: 440,
    letter: 'C',
    begin_s: YEAR_2026_S,
    n_days: 230.0,
    traits: &[("topic", &[(42, "delivery"), (33, "bill"), (25, "quality")])],
    homes: &[(55, "phone"), (25, "mail"), (20, "chat")],
    path: |draw| STORIES.tell(draw),
    happenings: &[
        Happening::new("promise_broken", 1.0 * DAY_S, 0.8, Any, At("system")),
        Happening::new("contact_made", 9.0 * HOUR_S, 1.1, Awake, Home),
        Happening::new("story_retold", 1.2 * DAY_S, 0.9, Office, Home),
        Happening::new("handed_over", 7.0 * HOUR_S, 1.0, Office, At("system")),
        Happening::new("posted_in_public", 2.0 * DAY_S, 0.9, Awake, At("web")),
        Happening::new("called_again", 3.0 * DAY_S, 0.7, Awake, At("phone")),
        Happening::new("answer_given", 2.5 * DAY_S, 0.7, Office, Home),
        Happening::new("money_back", 3.0 * DAY_S, 0.6, Office, At("account")),
        Happening::new("apology_sent", 1.5 * DAY_S, 0.8, Office, At("mail")),
        Happening::new("follow_up_call", 9.0 * DAY_S, 0.5, Office, At("phone")),
        Happening::new("bought_again", 24.0 * DAY_S, 0.5, Awake, At("web")),
        Happening::new("left_for_good", 14.0 * DAY_S, 0.7, Awake, At("system")),
        Happening::new("ombudsman", 10.0 * DAY_S, 0.6, Office, At("letter")),
    ],
    money: None,
    survey: None,
};

const STORIES: Stories = Stories {
    ways: &[
        // As drawn.
        (
            300,
            "promise_broken contact_made handed_over story_retold SOLVED REPAIR",
        ),
        // The story is told at every desk.
        (
            110,
            "promise_broken contact_made handed_over story_retold AGAIN SOLVED REPAIR",
        ),
        // Nobody calls back.
        (
            85,
            "promise_broken contact_made handed_over story_retold called_again+35 SOLVED left_for_good:6|bought_again:4",
        ),
        // Solved where it was told first.
        (
            60,
            "promise_broken contact_made answer_given money_back REPAIR",
        ),
        // The money, and no apology.
        (
            60,
            "promise_broken contact_made handed_over story_retold answer_given money_back bought_again:3|left_for_good:7",
        ),
        // Leaves after the first contact.
        (55, "promise_broken contact_made left_for_good"),
        // Lost at the hand-over.
        (45, "promise_broken contact_made handed_over"),
        // Sorry first, money later.
        (
            40,
            "promise_broken contact_made handed_over story_retold answer_given apology_sent money_back follow_up_call bought_again",
        ),
        // Nobody had noticed that a promise was broken.
        (40, "contact_made handed_over story_retold SOLVED REPAIR"),
        // Told to the world in place of the company.
        (
            40,
            "promise_broken posted_in_public handed_over story_retold SOLVED REPAIR",
        ),
        // The answer does not help, and all begins anew.
        (
            30,
            "promise_broken contact_made handed_over story_retold answer_given contact_made handed_over story_retold SOLVED REPAIR",
        ),
        // Gone, and back again.
        (
            60,
            "promise_broken contact_made handed_over story_retold SOLVED follow_up_call left_for_good bought_again",
        ),
        // Tells it twice, to be sure.
        (
            40,
            "promise_broken contact_made contact_made handed_over story_retold SOLVED REPAIR",
        ),
        // Goes to the ombudsman.
        (
            20,
            "promise_broken contact_made handed_over story_retold answer_given ombudsman money_back",
        ),
    ],
    legs: &[
        ("SOLVED", "answer_given money_back apology_sent"),
        ("REPAIR", "follow_up_call bought_again:78|left_for_good:22"),
        ("AGAIN", "handed_over story_retold RETOLD?35"),
        ("RETOLD", "handed_over story_retold"),
    ],
    stray: ("called_again", 4),
};
