//! The Retail sample: shoppers from an advert to the next purchase, over nine months of 2026.
//!
//! Most come along as one would draw it; some leave the checkout, go back to compare, buy on a
//! friend's word, collect in the shop. One in five calls between dispatch and delivery to ask where
//! the parcel is. Journeys of the last weeks are still open. Some answer when they are asked how it was.

use crate::draw::Draw;
use crate::engine::Channel::{self, At, Home, OneOf};
use crate::engine::{DAY_S, HOUR_S, Happening, Journey, MINUTE_S, Money, Survey, YEAR_2026_S};
use crate::hours::Hours::Any;
use crate::told::shopper::journey;
use crate::told::survey::{Asked, opinion};

const RETURN_PLACES: Channel = OneOf(&[(55, "mail"), (25, "shop"), (20, "web")]);

/// Shoppers, online and in the shop.
pub const RETAIL: Journey = Journey {
    name: "retail",
    seed: 2026,
    n_cases: 1_200,
    letter: 'S',
    begin_s: YEAR_2026_S,
    n_days: 273.0,
    traits: &[
        ("segment", &[(58, "new"), (34, "returning"), (8, "member")]),
        (
            "region",
            &[(35, "north"), (30, "south"), (20, "east"), (15, "west")],
        ),
    ],
    homes: &[(60, "web"), (40, "app")],
    path: journey,
    happenings: &[
        Happening::new("ad_click", 11.0 * HOUR_S, 1.0, Any, Home),
        Happening::new("referral", 9.0 * HOUR_S, 0.9, Any, Home),
        Happening::new("view_item", 14.0 * MINUTE_S, 1.4, Any, Home),
        Happening::new("store_visit", 1.6 * DAY_S, 0.7, Any, At("shop")),
        Happening::new("add_wishlist", 6.0 * MINUTE_S, 1.0, Any, Home),
        Happening::new("add_to_cart", 35.0 * MINUTE_S, 1.5, Any, Home),
        Happening::new("begin_checkout", 4.0 * MINUTE_S, 0.9, Any, Home),
        Happening::new("purchase", 6.0 * MINUTE_S, 0.6, Any, Home),
        Happening::new("order_shipped", 1.1 * DAY_S, 0.5, Any, At("mail")),
        Happening::new("call_where_is_order", 2.3 * DAY_S, 0.4, Any, At("phone")),
        Happening::new("delivered", 2.6 * DAY_S, 0.5, Any, At("mail")),
        Happening::new("register_product", 20.0 * HOUR_S, 0.8, Any, Home),
        Happening::new("help_view", 7.0 * HOUR_S, 0.9, Any, Home),
        Happening::new("return_request", 5.0 * DAY_S, 0.6, Any, RETURN_PLACES),
        Happening::new("return_received", 4.0 * DAY_S, 0.4, Any, RETURN_PLACES),
        Happening::new("refund", 2.5 * DAY_S, 0.5, Any, Home),
        Happening::new("repeat_purchase", 24.0 * DAY_S, 0.6, Any, Home),
        Happening::new("review_posted", 6.0 * DAY_S, 0.7, Any, Home),
        Happening::new("newsletter_open", 11.0 * HOUR_S, 1.0, Any, At("mail")),
    ],
    money: Some(Money {
        median: 6_400.0,
        spread: 0.7,
        moved,
    }),
    survey: Some(Survey {
        columns: &["nps", "csat", "stars"],
        opinion,
        by_mail: Asked::Nps as usize,
    }),
};

fn moved(draw: &mut Draw, event: &str, cents: f64) -> Option<f64> {
    match event {
        "purchase" | "refund" => Some(cents),
        "repeat_purchase" => Some(cents * (0.5 + draw.share())),
        _ => None,
    }
}
