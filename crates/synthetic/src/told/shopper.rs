//! One shopper's journey: which events, in which order, by the story that is told with it.

use crate::draw::Draw;

/// How a journey differs from the drawn one, if it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Story {
    /// As drawn.
    AsDrawn,
    /// Looks around and never comes to buy.
    LosesInterest,
    /// Leaves the checkout and stays away.
    AbandonsCheckout,
    /// Buys on a friend's word without looking around.
    BuysOnReferral,
    /// Goes back from the checkout to compare once more.
    GoesBackToCompare,
    /// Comes into the shop or to a product page, with nothing before it.
    ComesUnannounced,
    /// Sees an advert and then asks a friend as well.
    AsksFriendAfterAdvert,
    /// Reads the help and then registers as well.
    RegistersAfterHelp,
    /// Fills the basket in several goes.
    FillsBasketAgain,
    /// Never registers nor looks for help.
    SkipsSetUp,
    /// Collects in the shop instead of waiting for the parcel.
    CollectsInShop,
    /// Calls instead of the return being noted as received.
    CallsAboutReturn,
    /// Has the money before the return has arrived.
    RefundedEarly,
    /// Buys again before the first parcel is there.
    BuysAgainEarly,
    /// Registers while the parcel is still on its way.
    RegistersBeforeDelivery,
    /// Reviews the delivery before the product was in use.
    ReviewsBeforeUse,
}

const STORIES: [(u32, Story); 16] = [
    (545, Story::AsDrawn),
    (60, Story::LosesInterest),
    (70, Story::AbandonsCheckout),
    (35, Story::BuysOnReferral),
    (50, Story::GoesBackToCompare),
    (50, Story::ComesUnannounced),
    (20, Story::AsksFriendAfterAdvert),
    (20, Story::RegistersAfterHelp),
    (30, Story::FillsBasketAgain),
    (30, Story::SkipsSetUp),
    (25, Story::CollectsInShop),
    (15, Story::CallsAboutReturn),
    (20, Story::RefundedEarly),
    (15, Story::BuysAgainEarly),
    (20, Story::RegistersBeforeDelivery),
    (15, Story::ReviewsBeforeUse),
];

/// The events of one journey, in order.
pub(crate) fn journey(draw: &mut Draw) -> Vec<&'static str> {
    let story = draw.one_of(&STORIES);
    let mut events = trigger(draw, story);
    consider(draw, story, &mut events);
    if story == Story::LosesInterest {
        return with_noise(draw, events);
    }
    choose(draw, story, &mut events);
    if story == Story::AbandonsCheckout {
        return with_noise(draw, events);
    }
    receive(draw, story, &mut events);
    let returns =
        draw.happens(0.12) || story == Story::RefundedEarly || story == Story::CallsAboutReturn;
    let end = come_back(draw, story, returns);
    if story == Story::ReviewsBeforeUse {
        events.push("review_posted");
    }
    set_up(draw, story, &mut events);
    if returns {
        events.extend(if story == Story::RefundedEarly {
            ["return_request", "refund", "return_received"]
        } else if story == Story::CallsAboutReturn {
            ["return_request", "call_where_is_order", "refund"]
        } else {
            ["return_request", "return_received", "refund"]
        });
    }
    events.extend(end);
    with_noise(draw, events)
}

fn trigger(draw: &mut Draw, story: Story) -> Vec<&'static str> {
    if story == Story::ComesUnannounced {
        return Vec::new();
    }
    if story == Story::AsksFriendAfterAdvert {
        return vec!["ad_click", "referral"];
    }
    if story == Story::BuysOnReferral {
        return vec!["referral"];
    }
    vec![draw.one_of(&[(62, "ad_click"), (38, "referral")])]
}

fn consider(draw: &mut Draw, story: Story, events: &mut Vec<&'static str>) {
    if story == Story::BuysOnReferral {
        return;
    }
    let kinds = [(60, "view_item"), (22, "store_visit"), (18, "add_wishlist")];
    for _ in 0..draw.one_of(&[(40, 1), (32, 2), (18, 3), (7, 4), (3, 6)]) {
        events.push(draw.one_of(&kinds));
    }
}

fn choose(draw: &mut Draw, story: Story, events: &mut Vec<&'static str>) {
    if story == Story::BuysOnReferral {
        events.push("purchase");
        return;
    }
    events.push("add_to_cart");
    if story == Story::FillsBasketAgain {
        for _ in 0..=draw.below(2) {
            events.push("add_to_cart");
        }
    }
    // Nobody pays without the checkout, although the map allows it.
    events.push("begin_checkout");
    if story == Story::AbandonsCheckout {
        return;
    }
    if story == Story::GoesBackToCompare {
        events.extend(["view_item", "add_to_cart", "begin_checkout"]);
    }
    events.push("purchase");
}

fn receive(draw: &mut Draw, story: Story, events: &mut Vec<&'static str>) {
    if story == Story::CollectsInShop {
        events.push("store_visit");
        return;
    }
    if story == Story::BuysAgainEarly {
        events.push("repeat_purchase");
    }
    events.push("order_shipped");
    if draw.happens(0.21) {
        events.push("call_where_is_order");
        if draw.happens(0.15) {
            events.push("call_where_is_order");
        }
    }
    if story == Story::RegistersBeforeDelivery {
        events.push("register_product");
    }
    events.push("delivered");
}

fn set_up(draw: &mut Draw, story: Story, events: &mut Vec<&'static str>) {
    match story {
        Story::SkipsSetUp | Story::RegistersBeforeDelivery => {}
        Story::RegistersAfterHelp => events.extend(["help_view", "register_product"]),
        Story::AsDrawn
        | Story::LosesInterest
        | Story::AbandonsCheckout
        | Story::BuysOnReferral
        | Story::GoesBackToCompare
        | Story::ComesUnannounced
        | Story::AsksFriendAfterAdvert
        | Story::FillsBasketAgain
        | Story::CollectsInShop
        | Story::CallsAboutReturn
        | Story::RefundedEarly
        | Story::BuysAgainEarly
        | Story::ReviewsBeforeUse => {
            events.push(draw.one_of(&[(66, "register_product"), (34, "help_view")]));
        }
    }
}

/// The last event. Nobody who had money back buys again, although the map allows it.
fn come_back(draw: &mut Draw, story: Story, returns: bool) -> Option<&'static str> {
    if story == Story::BuysAgainEarly || story == Story::ReviewsBeforeUse {
        return None;
    }
    if returns {
        return Some("review_posted");
    }
    Some(draw.one_of(&[(52, "repeat_purchase"), (48, "review_posted")]))
}

/// Now and then an event that no step of the map claims.
fn with_noise(draw: &mut Draw, mut events: Vec<&'static str>) -> Vec<&'static str> {
    if draw.happens(0.05) {
        let len = u32::try_from(events.len()).expect("a journey is short");
        let at = 1 + draw.below(len);
        events.insert(at as usize, "newsletter_open");
    }
    events
}
