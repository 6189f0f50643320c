//! The Service blueprint sample: people whose machine is repaired, from the fault to the receipt.
//!
//! Parts that are not in stock, estimates that are never answered, machines that come back with the same fault.

use crate::engine::Channel::{At, Home};
use crate::engine::{DAY_S, HOUR_S, Happening, Journey, MINUTE_S, YEAR_2026_S};
use crate::hours::Hours::{Awake, Office};
use crate::story::Stories;

/// People whose machine is repaired, from the fault to the receipt.
pub const REPAIR: Journey = Journey {
    name: "repair",
    seed: 1105,
    n_cases: 420,
    letter: 'R',
    begin_s: YEAR_2026_S,
    n_days: 240.0,
    traits: &[(
        "machine",
        &[
            (44, "washing_machine"),
            (34, "coffee_machine"),
            (22, "vacuum_cleaner"),
        ],
    )],
    homes: &[(58, "phone"), (42, "web")],
    path: |draw| STORIES.tell(draw),
    happenings: &[
        Happening::new("repair_requested", 6.0 * HOUR_S, 1.0, Awake, Home),
        Happening::new("slot_booked", 30.0 * MINUTE_S, 1.0, Awake, Home),
        Happening::new("visit_moved", 2.0 * DAY_S, 0.7, Office, At("text")),
        Happening::new("technician_arrived", 3.0 * DAY_S, 0.5, Office, At("door")),
        Happening::new("estimate_given", 35.0 * MINUTE_S, 0.5, Office, At("door")),
        Happening::new("estimate_approved", 5.0 * HOUR_S, 1.4, Awake, Home),
        Happening::new("part_ordered", 3.0 * HOUR_S, 0.8, Office, At("system")),
        Happening::new("part_arrived", 4.0 * DAY_S, 0.5, Office, At("system")),
        Happening::new("repaired", 1.4 * DAY_S, 0.7, Office, At("door")),
        Happening::new("receipt_sent", 2.0 * HOUR_S, 0.9, Office, At("mail")),
        Happening::new("fault_again", 9.0 * DAY_S, 0.7, Awake, At("phone")),
        Happening::new("call_when", 2.0 * DAY_S, 0.6, Office, At("phone")),
        Happening::new("new_bought", 6.0 * DAY_S, 0.7, Awake, At("shop")),
    ],
    money: None,
    survey: None,
};

const STORIES: Stories = Stories {
    ways: &[
        // As drawn.
        (330, "repair_requested slot_booked VISIT PARTS?50 DONE"),
        // Nobody says when the part comes.
        (
            95,
            "repair_requested slot_booked VISIT part_ordered call_when+25 part_arrived DONE",
        ),
        // The visit moves.
        (
            70,
            "repair_requested slot_booked visit_moved slot_booked?40 VISIT DONE",
        ),
        // The estimate is never answered.
        (
            60,
            "repair_requested slot_booked technician_arrived estimate_given",
        ),
        // Repaired at once, without an estimate.
        (
            45,
            "repair_requested slot_booked technician_arrived repaired receipt_sent",
        ),
        // Comes back with the same fault.
        (
            45,
            "repair_requested slot_booked VISIT DONE repaired receipt_sent",
        ),
        // Booked by the shop.
        (35, "slot_booked VISIT DONE"),
        // Approved before the estimate was written.
        (
            35,
            "repair_requested slot_booked technician_arrived estimate_approved estimate_given DONE",
        ),
        // A second visit, from the beginning.
        (
            30,
            "repair_requested slot_booked VISIT PARTS slot_booked technician_arrived estimate_given estimate_approved DONE",
        ),
        // Buys a new one in place of the repair.
        (
            35,
            "repair_requested slot_booked technician_arrived estimate_given new_bought",
        ),
        // Books twice.
        (30, "repair_requested slot_booked slot_booked VISIT DONE"),
    ],
    legs: &[
        (
            "VISIT",
            "technician_arrived estimate_given estimate_approved",
        ),
        ("PARTS", "part_ordered part_arrived"),
        ("DONE", "repaired receipt_sent"),
    ],
    stray: ("call_when", 4),
};
