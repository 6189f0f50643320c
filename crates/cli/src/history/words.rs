//! What differs, in the words that the page has for it.

use session::{EntityId, FieldDifference, Language};

/// What chooses between yes and no.
const FLAGS: [&str; 9] = [
    "optional",
    "repeatable",
    "unobservable",
    "start",
    "hidden",
    "pinned",
    "collapsed",
    "linkNewSteps",
    "only",
];

/// What kind of thing it is.
pub(super) fn thing(to: Language, id: EntityId) -> String {
    match id {
        EntityId::Map(_) => to.history_things_map(),
        EntityId::Stage(_) => to.history_things_stage(),
        EntityId::Step(_) => to.history_things_step(),
        EntityId::Lane(_) => to.history_things_lane(),
        EntityId::Card(_) => to.history_things_card(),
        EntityId::Picture(_) => to.history_things_picture(),
        EntityId::Emotion(_) => to.history_things_emotion(),
        EntityId::Transition(_) => to.history_things_transition(),
        EntityId::Rule(_) => to.history_things_rule(),
        EntityId::Log(_) => to.history_things_log(),
        EntityId::Segment(_) => to.history_things_segment(),
        EntityId::ScoreRule(_) => to.history_things_score_rule(),
        EntityId::Acceptance(_) => to.history_things_acceptance(),
        EntityId::View(_) => to.history_things_view(),
        EntityId::Brand(_) => to.history_things_brand(),
        EntityId::Font(_) => to.history_things_font(),
    }
}

/// What a field is called, what it held and what it holds.
pub(super) fn field(to: Language, of: EntityId, it: &FieldDifference) -> String {
    let name = name(to, &it.field);
    let said = |said: &Option<String>| value(to, of, &it.field, said.as_ref());
    match (&it.before, &it.after) {
        (None, None) => to.history_differs(&name),
        (before, after) => to.history_field(&name, &said(before), &said(after)),
    }
}

/// What a field holds.
pub(super) fn value(to: Language, of: EntityId, field: &str, value: Option<&String>) -> String {
    match value {
        Some(value) => said(to, of, field, value).unwrap_or_else(|| value.clone()),
        None => to.history_nothing(),
    }
}

pub(super) fn name(to: Language, field: &str) -> String {
    match field {
        "name" => to.history_fields_name(),
        "title" => to.history_fields_title(),
        "text" => to.history_fields_text(),
        "stage" => to.history_fields_stage(),
        "step" => to.history_fields_step(),
        "last" => to.history_fields_last(),
        "lane" => to.history_fields_lane(),
        "kind" => to.history_fields_kind(),
        "choices" => to.history_fields_choices(),
        "chart" => to.history_fields_chart(),
        "hidden" => to.history_fields_hidden(),
        "pinned" => to.history_fields_pinned(),
        "collapsed" => to.history_fields_collapsed(),
        "lifecycle" => to.history_fields_lifecycle(),
        "speakerNotes" => to.history_fields_speaker_notes(),
        "flow" => to.history_fields_flow(),
        "optional" => to.history_fields_optional(),
        "repeatable" => to.history_fields_repeatable(),
        "unobservable" => to.history_fields_unobservable(),
        "start" => to.history_fields_start(),
        "end" => to.history_fields_end(),
        "branch" => to.history_fields_branch(),
        "experienceOwner" => to.history_fields_experience_owner(),
        "contentOwner" => to.history_fields_content_owner(),
        "channelOwner" => to.history_fields_channel_owner(),
        "tags" => to.history_fields_tags(),
        "icon" => to.history_fields_icon(),
        "consent" => to.history_fields_consent(),
        "touchpoint" => to.history_fields_touchpoint(),
        "origin" => to.history_fields_origin(),
        "condition" => to.history_fields_condition(),
        "expectedTime" => to.history_fields_expected_time(),
        "expectedPermille" => to.history_fields_expected_permille(),
        "halfSteps" => to.history_fields_half_steps(),
        "word" => to.history_fields_word(),
        "image" => to.history_fields_image(),
        "unmatched" => to.history_fields_unmatched(),
        "linkNewSteps" => to.history_fields_link_new_steps(),
        "counting" => to.history_fields_counting(),
        "persona" => to.history_fields_persona(),
        "scenario" => to.history_fields_scenario(),
        "goal" => to.history_fields_goal(),
        "expectation" => to.history_fields_expectation(),
        "scope" => to.history_fields_scope(),
        "trigger" => to.history_fields_trigger(),
        "status" => to.history_fields_status(),
        "version" => to.history_fields_version(),
        "date" => to.history_fields_date(),
        "target" => to.history_fields_target(),
        "matcher" => to.history_fields_matcher(),
        "reading" => to.history_fields_reading(),
        "departure" => to.history_fields_departure(),
        "reason" => to.history_fields_reason(),
        "from" => to.history_fields_from(),
        "to" => to.history_fields_to(),
        "detailOf" => to.history_fields_detail_of(),
        "joined" => to.history_fields_joined(),
        "lens" => to.history_fields_lens(),
        "arrangement" => to.history_fields_arrangement(),
        "without" => to.history_fields_without(),
        "owners" => to.history_fields_owners(),
        "only" => to.history_fields_only(),
        "logo" => to.history_fields_logo(),
        "accent" => to.history_fields_accent(),
        "stages" => to.history_fields_stages(),
        "place" => to.history_fields_place(),
        "source" => to.history_fields_source(),
        other => other.to_owned(),
    }
}

/// Choices and numbers come as the session keeps them; people write what they like into all other fields.
fn said(to: Language, of: EntityId, field: &str, value: &str) -> Option<String> {
    if FLAGS.contains(&field) {
        return match value {
            "yes" => Some(to.history_yes()),
            "no" => Some(to.history_no()),
            _ => None,
        };
    }
    match (of, field) {
        (_, "expectedPermille") => value.parse().ok().map(|it| to.permille(it)),
        // Feelings are counted in half steps, up to four to each side.
        (_, "halfSteps") => value.parse::<f64>().ok().map(|it| to.feeling(it / 4.0)),
        (EntityId::Lane(_), "kind") => lane(to, value),
        (EntityId::Map(_), _) => of_map(to, field, value),
        _ => of_drawing(to, field, value),
    }
}

fn of_map(to: Language, field: &str, value: &str) -> Option<String> {
    Some(match (field, value) {
        ("kind", "asIs") => to.maps_kinds_as_is(),
        ("kind", "toBe") => to.maps_kinds_to_be(),
        ("unmatched", "ignore") => to.history_ignore(),
        ("unmatched", "keep") => to.history_keep(),
        ("status", "draft") => to.header_statuses_draft(),
        ("status", "inReview") => to.header_statuses_in_review(),
        ("status", "agreed") => to.header_statuses_agreed(),
        ("status", "outdated") => to.header_statuses_outdated(),
        _ => return None,
    })
}

fn of_drawing(to: Language, field: &str, value: &str) -> Option<String> {
    Some(match (field, value) {
        ("chart", "bars") => to.lane_look_bars(),
        ("chart", "line") => to.lane_look_line(),
        ("lifecycle", "consideration") => to.lifecycles_consideration(),
        ("lifecycle", "purchase") => to.lifecycles_purchase(),
        ("lifecycle", "postPurchase") => to.lifecycles_post_purchase(),
        ("flow", "drawn") => to.flows_drawn(),
        ("flow", "free") => to.flows_free(),
        ("flow", "parallel") => to.flows_parallel(),
        ("end", "success") => to.outcomes_success(),
        ("end", "abandon") => to.outcomes_abandon(),
        ("end", "defer") => to.outcomes_defer(),
        ("end", "complaint") => to.outcomes_complaint(),
        ("origin", "next") => to.origins_next(),
        ("origin", "drawn") => to.origins_drawn(),
        ("origin", "observed") => to.origins_observed(),
        ("lens", "assumed") => to.cli_lenses_assumed(),
        ("lens", "overlay") => to.cli_lenses_overlay(),
        ("lens", "observed") => to.cli_lenses_observed(),
        ("arrangement", "journey") => to.cli_arrangements_journey(),
        ("arrangement", "blueprint") => to.cli_arrangements_blueprint(),
        _ => return None,
    })
}

fn lane(to: Language, kind: &str) -> Option<String> {
    Some(match kind {
        "actions" => to.lanes_actions(),
        "thoughts" => to.lanes_thoughts(),
        "emotion" => to.lanes_emotion(),
        "needs" => to.lanes_needs(),
        "expectations" => to.lanes_expectations(),
        "touchpoints" => to.lanes_touchpoints(),
        "channels" => to.lanes_channels(),
        "pains" => to.lanes_pains(),
        "gains" => to.lanes_gains(),
        "evidence" => to.lanes_evidence(),
        "frontstage" => to.lanes_frontstage(),
        "backstage" => to.lanes_backstage(),
        "support" => to.lanes_support(),
        "systems" => to.lanes_systems(),
        "owners" => to.lanes_owners(),
        "metrics" => to.lanes_metrics(),
        "opportunities" => to.lanes_opportunities(),
        "notes" => to.lanes_notes(),
        "text" => to.lanes_text(),
        "number" => to.lanes_number(),
        "date" => to.lanes_date(),
        "choice" => to.lanes_choice(),
        "link" => to.lanes_link(),
        "image" => to.lanes_image(),
        "chart" => to.lanes_chart(),
        _ => return None,
    })
}
