//! Maps as text: short enough for a test, legible to anyone who knows the journey.
//!
//! ```text
//! Consider: search, compare
//! Buy: order
//! search -> compare -> order
//! ```
//!
//! A line beginning with `#` is a comment. Indented lines belong to the line above them. Names that
//! contain one of `, | = ( ) :`, `->` or `=>` stand in double quotes.
//!
//! **Stages and steps.** `Consider: search, compare`, or one step a line, indented. In front of a
//! step's name may stand a short key for the rest of the text: `search = I look around`. Behind a
//! stage's name stand its place around the purchase and its flow, behind a step's name its marks:
//!
//! ```text
//! Consider (consideration, free):
//!   search  = I look around (start, repeatable)
//!   compare = I compare (optional)
//! Check (purchase, parallel): papers, stamp | money
//! Leave (post-purchase): thank = I say thanks (unobservable, end success, same as search)
//! ```
//!
//! Places: `consideration` (where none is named), `purchase`, `post-purchase`. Flows: `free`,
//! `parallel`. Speaker notes of a stage: `say "Ask who was there"`. In a parallel stage `|` and each new line begin a branch. Marks: `optional`,
//! `repeatable`, `unobservable`, `start`, `end` (with `success`, `abandon`, `defer` or `complaint`)
//! and `same as` another step, whose touchpoint it shares. Who answers for it: `owner Sales` for how people
//! experience it, `content owner Legal`, `channel owner "Web shop, IT"`. Each `tag "Quick win"` is a word by which
//! it is found together with others.
//!
//! **Transitions.** `search -> compare -> order`; a comma stands for a choice, brackets hold the
//! condition: `order -> keep, send back (if it does not fit)`. Nothing is linked that is not written.
//! Behind `expect` stands how much goes this way and how long it takes:
//! `order -> keep (expect 70 %, 1–3 days), send back (if it does not fit; expect 30 %)`.
//! With `=>` they are "next" transitions, a row that opens and closes as steps come and go.
//!
//! **Header.** `title:`, `persona:`, `scenario:`, `goal:`, `expectation:`, `scope:`, `trigger:`, `end:`,
//! `status:` (`draft`, `in review`, `agreed` or `outdated`), `version:`, `date: 2026-12-25`, `say:`
//! (speaker notes), and `unmatched: keep` or `ignore`.
//!
//! **Lanes.** What a lane holds stands in brackets; below it, step by step, its cards, or for an
//! emotion lane the value from −2 to +2 and a word:
//!
//! ```text
//! lane Thoughts (thoughts)
//!   compare: Which one fits me?
//! lane Feeling (emotion)
//!   compare: +0.5 curious
//! lane Effort (choice Low | High; pinned)
//!   search .. compare: Low
//! lane Minutes (chart line; collapsed)
//!   search: 12
//! ```
//!
//! `compare (tag "Quick win", tag web): Which one fits me?` is a card with tags; `call (icon phone): Hotline` has an icon beside it, and so can a step. A lane holds `actions`, `thoughts`, `emotion`, `needs`, `expectations`, `touchpoints`, `channels`, `pains`,
//! `gains`, `evidence`, `frontstage`, `backstage`, `support`, `systems`, `owners`, `metrics`, `opportunities` or
//! `notes`. `search .. compare` is a card over all steps from the one to the other. A lane of one's own kind is a
//! `text`, `number`, `date`, `choice`, `link`, `image` or `chart` (with `bars` or `line`); behind a picture's
//! words stands `(png …)` or `(svg …)`, a PNG
//! file or an SVG of plain shapes in base64. Behind a semicolon a lane is `hidden`, `pinned` or
//! `collapsed`.
//!
//! **Match rules.** The first match wins. Where a text has no `rules`, each observable step is shown
//! by the events named like its key.
//!
//! ```text
//! rules
//!   view_item, store_visit -> compare
//!   any case Checkout -> order
//!   pattern /product/* -> compare
//!   regex ^search_ -> search
//!   column page regex ^/help -> compare
//!   pattern heartbeat* -> leave out
//! ```
//!
//! **Score rules.** A column and its scale; in brackets where an answer counts, if not at the step its own
//! event shows, and the only event it is read from. Scales: `NPS`, `CSAT`, `CES`, `CES effort`, `stars`, or
//! one's own from the worst over the middle to the best.
//!
//! ```text
//! scores
//!   nps: NPS (step before)
//!   csat: CSAT (step before, event call)
//!   mood: from -1 over 0 to 1
//! ```
//!
//! **Steps in detail.** Behind `in detail order:` stands the map that draws the step `order` in detail, as a whole
//! text of this kind: up to the next such line, or the end. The step may stand on any map above it in the text.
//!
//! ```text
//! Buy: choose, order
//! choose -> order
//! in detail order:
//! Order: address, payment
//! address -> payment
//! ```

mod details;
mod lanes;
mod lines;
mod mistake;
pub(crate) mod outline;
mod reading;
mod scores;
mod steps;
mod token;

use crate::command::Command;

pub use self::mistake::{NotationError, NotationMistake};

/// The commands that draw the map that `text` describes.
///
/// All ids are derived from `name`: the same text and name always give the same commands. A caller
/// that uses a text more than once passes them through [`crate::re_minted`].
///
/// # Errors
/// The first line that cannot be read.
pub fn map_from_text(text: &str, name: &str) -> Result<Vec<Command>, NotationError> {
    details::commands(text, name)
}

#[cfg(test)]
mod tests;
