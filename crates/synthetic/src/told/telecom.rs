//! The Telecom sample: households from a look at the plans to a change of mind.
//!
//! Appointments move, the last step of the installation needs a call, the first bill is questioned, and who has
//! called twice about the same fault takes the number elsewhere.

use crate::engine::Channel::{At, Home, OneOf};
use crate::engine::{DAY_S, HOUR_S, Happening, Journey, MINUTE_S, YEAR_2025_S};
use crate::hours::Hours::{Awake, Office};
use crate::story::Stories;

/// Households from a look at the plans to a change of mind.
pub const TELECOM: Journey = Journey {
    name: "telecom",
    seed: 1104,
    n_cases: 600,
    letter: 'L',
    begin_s: YEAR_2025_S,
    n_days: 480.0,
    traits: &[
        (
            "product",
            &[(48, "fibre"), (34, "mobile"), (18, "television")],
        ),
        ("region", &[(52, "city"), (30, "town"), (18, "country")]),
    ],
    homes: &[(66, "web"), (20, "shop"), (14, "phone")],
    path: |draw| STORIES.tell(draw),
    happenings: &[
        Happening::new("coverage_check", 1.0 * DAY_S, 1.2, Awake, At("web")),
        Happening::new(
            "plan_view",
            9.0 * MINUTE_S,
            1.3,
            Awake,
            OneOf(&[(75, "web"), (25, "shop")]),
        ),
        Happening::new("order_placed", 1.4 * DAY_S, 1.1, Awake, Home),
        Happening::new("credit_check", 2.0 * HOUR_S, 1.0, Office, At("system")),
        Happening::new("port_request", 1.0 * DAY_S, 0.9, Awake, Home),
        Happening::new("kit_shipped", 2.0 * DAY_S, 0.5, Office, At("parcel")),
        Happening::new("appointment_set", 2.0 * DAY_S, 0.6, Office, At("text")),
        Happening::new(
            "appointment_moved",
            4.0 * DAY_S,
            0.7,
            Office,
            OneOf(&[(60, "text"), (40, "letter")]),
        ),
        Happening::new("order_changed", 1.5 * DAY_S, 0.7, Office, At("phone")),
        Happening::new("install_start", 5.0 * DAY_S, 0.6, Awake, At("home")),
        Happening::new(
            "call_install_help",
            25.0 * MINUTE_S,
            0.7,
            Awake,
            At("phone"),
        ),
        Happening::new("line_active", 70.0 * MINUTE_S, 0.9, Awake, At("system")),
        Happening::new(
            "bill_issued",
            19.0 * DAY_S,
            0.3,
            Office,
            OneOf(&[(60, "mail"), (40, "app")]),
        ),
        Happening::new(
            "bill_query",
            4.0 * DAY_S,
            0.6,
            Office,
            OneOf(&[(70, "phone"), (30, "chat")]),
        ),
        Happening::new(
            "fault_reported",
            24.0 * DAY_S,
            0.7,
            Awake,
            OneOf(&[(55, "phone"), (25, "chat"), (20, "app")]),
        ),
        Happening::new("repeat_call", 3.0 * DAY_S, 0.6, Awake, At("phone")),
        Happening::new(
            "fault_fixed",
            2.2 * DAY_S,
            0.7,
            Office,
            OneOf(&[(45, "technician"), (55, "remote")]),
        ),
        Happening::new("upgrade", 30.0 * DAY_S, 0.5, Awake, Home),
        Happening::new("retention_offer", 21.0 * DAY_S, 0.6, Office, At("phone")),
        Happening::new("port_out", 8.0 * DAY_S, 0.6, Awake, Home),
        Happening::new("shop_visit", 3.0 * DAY_S, 0.7, Awake, At("shop")),
    ],
    money: None,
    survey: None,
};

const STORIES: Stories = Stories {
    ways: &[
        // As drawn.
        (320, "LOOK ORDER WAIT INSTALL BILL FAULT?35 STAY?45"),
        // The last step of the installation needs a call.
        (
            110,
            "LOOK ORDER kit_shipped install_start call_install_help+20 line_active BILL STAY?50",
        ),
        // The appointment moves.
        (
            100,
            "LOOK ORDER appointment_set appointment_moved+35 install_start line_active BILL STAY?40",
        ),
        // Called twice and more, and then took the number elsewhere.
        (
            65,
            "LOOK ORDER WAIT INSTALL BILL fault_reported repeat_call repeat_call+30 fault_fixed?45 port_out",
        ),
        // Only threats earn a good price.
        (40, "LOOK ORDER WAIT INSTALL BILL retention_offer upgrade"),
        // The offer comes after the number has gone.
        (30, "LOOK ORDER WAIT INSTALL BILL port_out retention_offer"),
        // The landlord ordered, and a box is at the door.
        (40, "kit_shipped INSTALL BILL STAY?40"),
        // The address turns out to be another, and all begins anew.
        (
            45,
            "LOOK ORDER coverage_check order_placed WAIT INSTALL BILL",
        ),
        // Looks around, and that is all.
        (60, "LOOK+20"),
        // Still no date, and so the order is dropped.
        (45, "LOOK ORDER appointment_set"),
        // The line is up before the box is plugged in.
        (40, "LOOK ORDER WAIT line_active install_start BILL"),
        // Orders in the shop, on paper.
        (40, "LOOK shop_visit port_request?50 WAIT INSTALL BILL"),
        // Takes the box along at once.
        (35, "LOOK ORDER install_start line_active BILL STAY?40"),
        // Confirmed, then changed.
        (30, "LOOK ORDER order_changed WAIT INSTALL BILL"),
    ],
    legs: &[
        ("LOOK", "coverage_check plan_view+45"),
        ("ORDER", "order_placed credit_check port_request?40"),
        ("WAIT", "kit_shipped:55|appointment_set:45"),
        ("INSTALL", "install_start line_active"),
        ("BILL", "bill_issued bill_query?18"),
        ("FAULT", "fault_reported fault_fixed"),
        ("STAY", "upgrade:45|KEEP:35|GO:20"),
        ("KEEP", "retention_offer"),
        ("GO", "retention_offer port_out"),
    ],
    stray: ("shop_visit", 3),
};
