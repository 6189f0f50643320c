//! What can be typed, said in a language: the help of every command.
//!
//! Each command, argument and value is in a table beside its message; what clap would say itself in English is
//! hidden, and said here.

use clap::{Arg, ArgAction, Command, CommandFactory};
use session::Language;

use crate::args::Args;

/// Behind every option of a command; help itself comes later still.
const LAST: usize = 900;

/// A message.
type Said = fn(Language) -> String;

/// Commands, with what they do and examples of their use.
const VERBS: &[(&str, Said, Said)] = &[
    ("new", Language::help_new, Language::help_examples_new),
    (
        "templates",
        Language::help_templates,
        Language::help_examples_templates,
    ),
    (
        "outline",
        Language::help_outline,
        Language::help_examples_outline,
    ),
    (
        "revise",
        Language::help_revise,
        Language::help_examples_revise,
    ),
    ("maps", Language::help_maps, Language::help_examples_maps),
    (
        "import",
        Language::help_import,
        Language::help_examples_import,
    ),
    ("match", Language::help_match, Language::help_examples_match),
    (
        "overlay",
        Language::help_overlay,
        Language::help_examples_overlay,
    ),
    (
        "compare",
        Language::help_compare,
        Language::help_examples_compare,
    ),
    (
        "insights",
        Language::help_insights,
        Language::help_examples_insights,
    ),
    ("cases", Language::help_cases, Language::help_examples_cases),
    ("case", Language::help_case, Language::help_examples_case),
    (
        "discover",
        Language::help_discover,
        Language::help_examples_discover,
    ),
    (
        "replay",
        Language::help_replay,
        Language::help_examples_replay,
    ),
    (
        "history",
        Language::help_history,
        Language::help_examples_history,
    ),
    ("diff", Language::help_diff, Language::help_examples_diff),
    ("merge", Language::help_merge, Language::help_examples_merge),
    (
        "rescue",
        Language::help_rescue,
        Language::help_examples_rescue,
    ),
    (
        "export",
        Language::help_export,
        Language::help_examples_export,
    ),
    ("serve", Language::help_serve, Language::help_examples_serve),
];

/// Arguments and options of commands; those of "which", "beside" and "all" belong to several.
const ARGUMENTS: &[(&str, &str, Said)] = &[
    ("all", "json", Language::help_all_json),
    ("all", "data", Language::help_all_data),
    ("all", "map", Language::help_all_map),
    ("all", "language", Language::help_all_language),
    ("all", "file", Language::help_all_file),
    ("history", "name", Language::help_history_name),
    ("diff", "from", Language::help_diff_from),
    ("diff", "to", Language::help_diff_to),
    ("diff", "maps", Language::help_diff_maps),
    ("diff", "with", Language::help_diff_with),
    ("merge", "other", Language::help_merge_other),
    ("merge", "prefer", Language::help_merge_prefer),
    ("merge", "dry_run", Language::help_merge_dry_run),
    ("new", "out", Language::help_new_out),
    ("rescue", "out", Language::help_rescue_out),
    ("new", "template", Language::help_new_template),
    ("new", "from", Language::help_new_from),
    ("new", "outline", Language::help_new_outline),
    ("new", "title", Language::help_new_title),
    ("revise", "workbook", Language::help_revise_workbook),
    ("revise", "dry_run", Language::help_revise_dry_run),
    (
        "revise",
        "with_conflicts",
        Language::help_revise_with_conflicts,
    ),
    ("templates", "save", Language::help_templates_save),
    ("templates", "title", Language::help_templates_title),
    (
        "templates",
        "description",
        Language::help_templates_description,
    ),
    (
        "templates",
        "with_cards",
        Language::help_templates_with_cards,
    ),
    ("templates", "remove", Language::help_templates_remove),
    ("match", "accept", Language::help_match_accept),
    ("match", "rules", Language::help_match_rules),
    ("overlay", "unmapped", Language::help_overlay_unmapped),
    (
        "overlay",
        "all_variants",
        Language::help_overlay_all_variants,
    ),
    ("which", "only", Language::help_which_only),
    ("which", "segments", Language::help_which_segments),
    ("which", "from", Language::help_which_from),
    ("which", "before", Language::help_which_before),
    ("which", "has", Language::help_which_has),
    ("which", "contains", Language::help_which_contains),
    ("beside", "segments", Language::help_beside_segments),
    ("beside", "day", Language::help_beside_day),
    ("beside", "points", Language::help_beside_points),
    ("beside", "person", Language::help_beside_person),
    ("insights", "kind", Language::help_insights_kind),
    ("insights", "channel", Language::help_insights_channel),
    ("insights", "again", Language::help_insights_again),
    ("insights", "switch", Language::help_insights_switch),
    ("insights", "ping_pong", Language::help_insights_ping_pong),
    ("insights", "silence", Language::help_insights_silence),
    ("insights", "source", Language::help_insights_source),
    ("insights", "journeys", Language::help_insights_journeys),
    ("insights", "reaching", Language::help_insights_reaching),
    ("insights", "outcome", Language::help_insights_outcome),
    ("cases", "figure", Language::help_cases_figure),
    ("cases", "skip", Language::help_cases_skip),
    ("cases", "limit", Language::help_cases_limit),
    ("replay", "from_zero", Language::help_replay_from_zero),
    ("case", "id", Language::help_case_id),
    ("discover", "file", Language::help_discover_file),
    ("discover", "activities", Language::help_discover_activities),
    ("discover", "paths", Language::help_discover_paths),
    ("discover", "draw", Language::help_discover_draw),
    ("serve", "file", Language::help_serve_file),
    ("serve", "port", Language::help_serve_port),
    ("serve", "template", Language::help_serve_template),
    ("export", "out", Language::help_export_out),
    ("export", "into", Language::help_export_into),
    ("export", "formats", Language::help_export_formats),
    ("export", "all_maps", Language::help_export_all_maps),
    ("export", "replace", Language::help_export_replace),
    ("export", "saved", Language::help_export_saved),
    ("export", "lens", Language::help_export_lens),
    ("export", "view", Language::help_export_view),
    ("export", "without", Language::help_export_without),
    ("export", "tag", Language::help_export_tag),
    ("export", "owner", Language::help_export_owner),
    ("export", "saying", Language::help_export_saying),
    ("export", "only", Language::help_export_only),
    ("export", "theme", Language::help_export_theme),
    ("export", "scale", Language::help_export_scale),
    ("export", "paper", Language::help_export_paper),
    ("export", "tiles", Language::help_export_tiles),
    ("export", "slides", Language::help_export_slides),
    (
        "export",
        "template_file",
        Language::help_export_template_file,
    ),
    ("export", "table", Language::help_export_table),
    ("export", "detail", Language::help_export_detail),
    ("export", "below", Language::help_export_below),
    ("export", "audience", Language::help_export_audience),
    (
        "export",
        "without_owners",
        Language::help_export_without_owners,
    ),
    ("export", "quotes", Language::help_export_quotes),
    (
        "export",
        "without_speaker_notes",
        Language::help_export_without_speaker_notes,
    ),
    ("import", "log", Language::help_import_log),
    ("import", "case", Language::help_import_case),
    ("import", "activity", Language::help_import_activity),
    ("import", "time", Language::help_import_time),
    ("import", "start", Language::help_import_start),
    ("import", "lifecycle", Language::help_import_lifecycle),
    ("import", "days_since", Language::help_import_days_since),
    ("import", "century", Language::help_import_century),
    ("import", "only", Language::help_import_only),
    ("import", "zone", Language::help_import_zone),
    ("import", "first", Language::help_import_first),
    ("import", "encoding", Language::help_import_encoding),
    ("import", "delimiter", Language::help_import_delimiter),
    ("maps", "file", Language::help_maps_file),
    ("maps", "to_be", Language::help_maps_to_be),
    ("maps", "detail", Language::help_maps_detail),
    ("maps", "rename", Language::help_maps_rename),
    ("maps", "remove", Language::help_maps_remove),
];

/// What may stand behind an option.
const VALUES: &[(&str, &str, Said)] = &[
    ("kind", "rework", Language::help_values_kind_rework),
    ("kind", "contacts", Language::help_values_kind_contacts),
    ("kind", "typical", Language::help_values_kind_typical),
    ("kind", "feelings", Language::help_values_kind_feelings),
    (
        "kind",
        "stage-times",
        Language::help_values_kind_stage_times,
    ),
    ("kind", "over-time", Language::help_values_kind_over_time),
    ("kind", "outcome", Language::help_values_kind_outcome),
    ("kind", "effects", Language::help_values_kind_effects),
    ("kind", "coverage", Language::help_values_kind_coverage),
    ("unmapped", "keep", Language::help_values_unmapped_keep),
    ("unmapped", "ignore", Language::help_values_unmapped_ignore),
    ("prefer", "later", Language::help_values_prefer_later),
    ("prefer", "mine", Language::help_values_prefer_mine),
    ("prefer", "theirs", Language::help_values_prefer_theirs),
    ("lens", "assumed", Language::help_values_lens_assumed),
    ("lens", "overlay", Language::help_values_lens_overlay),
    ("lens", "observed", Language::help_values_lens_observed),
    ("view", "journey", Language::help_values_view_journey),
    ("view", "blueprint", Language::help_values_view_blueprint),
    ("theme", "light", Language::help_values_theme_light),
    ("theme", "dark", Language::help_values_theme_dark),
    ("paper", "picture", Language::help_values_paper_picture),
    ("paper", "slide", Language::help_values_paper_slide),
    (
        "days_since",
        "1900",
        Language::help_values_days_since_of1900,
    ),
    (
        "days_since",
        "1904",
        Language::help_values_days_since_of1904,
    ),
    ("century", "1900", Language::help_values_century_nineteen),
    ("century", "2000", Language::help_values_century_twenty),
    ("first", "day", |_| "31/12/2026".to_owned()),
    ("first", "month", |_| "12/31/2026".to_owned()),
];

/// What stands for a value; what is no word is the same in every language.
const NAMES: &[(&str, Said)] = &[
    ("FOLDER", Language::help_names_folder),
    ("TITLE", Language::help_names_title),
    ("LANGUAGE", Language::help_names_language),
    ("FILE", Language::help_names_file),
    ("OUT", Language::help_names_out),
    ("WORKBOOK", Language::help_names_workbook),
    ("ID", Language::help_names_id),
    ("KIND", Language::help_names_kind),
    ("FROM", Language::help_names_from),
    ("TO", Language::help_names_to),
    ("TEMPLATE", Language::help_names_template),
    ("DESCRIPTION", Language::help_names_description),
    ("LIKENESS", Language::help_names_likeness),
    ("EVENT=STEP", Language::help_names_event_step),
    ("COLUMN=VALUE", Language::help_names_column_value),
    ("CONDITION", Language::help_names_condition),
    ("DATE", Language::help_names_date),
    ("STEP", Language::help_names_step),
    ("COLUMN", Language::help_names_column),
    ("DAYS", Language::help_names_days),
    ("SHARE", Language::help_names_share),
    ("FIGURE", Language::help_names_figure),
    ("ZONE", Language::help_names_zone),
    ("LANE", Language::help_names_lane),
    ("WORDS", Language::help_names_words),
    ("POINTS", Language::help_names_points),
    ("UNMAPPED", Language::help_names_unmapped),
    ("LENS", Language::help_names_lens),
    ("VIEW", Language::help_names_view),
    ("TAG", Language::help_names_tag),
    ("OWNER", Language::help_names_owner),
    ("THEME", Language::help_names_theme),
    ("SCALE", Language::help_names_scale),
    ("PAPER", Language::help_names_paper),
    ("SHEETS", Language::help_names_sheets),
    ("TABLE", Language::help_names_table),
    ("DETAIL", Language::help_names_detail),
    ("ENCODING", Language::help_names_encoding),
    ("DELIMITER", Language::help_names_delimiter),
];

/// The command line in a language.
pub(crate) fn command_line(to: Language) -> Command {
    let all = Args::command()
        .about(to.help_app())
        .disable_help_flag(true)
        .disable_version_flag(true)
        .subcommand_help_heading(to.help_commands())
        .subcommand_value_name(to.help_command())
        .arg(flag("help", 'h', to.help_print(), ArgAction::Help).global(true))
        .arg(flag("version", 'V', to.help_version(), ArgAction::Version));
    let mut all = of_command(all, "all", to);
    for (verb, does, examples) in VERBS {
        all = all.mut_subcommand(verb, |it| {
            let examples = examples(to).replace('\n', "\n  ");
            let it = it.about(does(to));
            of_command(it, verb, to).after_help(format!("{}\n  {examples}", to.help_example()))
        });
    }
    // What is used how is known once all is built.
    all.build();
    let all = all.mut_subcommand("help", |it| it.about(to.help_print_of()));
    let names: Vec<String> = VERBS.iter().map(|it| it.0.to_owned()).collect();
    let all = names
        .iter()
        .fold(all, |all, it| all.mut_subcommand(it, |it| usage(it, to)));
    usage(all, to)
}

fn flag(name: &'static str, short: char, help: String, action: ArgAction) -> Arg {
    let flag = Arg::new(name).long(name).short(short);
    flag.help(help).action(action)
}

fn of_command(command: Command, verb: &str, to: Language) -> Command {
    let (usage, template) = (to.help_usage(), "{about-with-newline}\n");
    command
        .help_template(format!(
            "{template}{usage} {{usage}}\n\n{{all-args}}{{after-help}}"
        ))
        .mut_args(|it| argument(it, verb, to))
}

fn argument(it: Arg, verb: &str, to: Language) -> Arg {
    let heading = if it.is_positional() {
        to.help_arguments()
    } else {
        to.help_options()
    };
    let help = told(&it, verb, to);
    let names = names(&it, to);
    // What every command takes stands behind what is its own.
    let it = if it.is_global_set() {
        it.display_order(LAST)
    } else {
        it
    };
    let it = it.help_heading(heading).help(help);
    match names {
        Some(names) => it
            .value_names(names)
            .hide_possible_values(true)
            .hide_default_value(true)
            .hide_env(true),
        None => it,
    }
}

/// What an argument means, what may stand there, and what does where nothing stands there.
fn told(it: &Arg, verb: &str, to: Language) -> String {
    let id = it.get_id().as_str();
    let places = [verb, "which", "beside", "all"];
    let said = |place: &str| {
        let mut all = ARGUMENTS.iter();
        all.find(|(of, name, _)| *of == place && *name == id)
    };
    let mut text = match places.into_iter().find_map(said) {
        Some((_, _, said)) => said(to),
        // Help and version say it already.
        None => it.get_help().map(ToString::to_string).unwrap_or_default(),
    };
    for value in it.get_possible_values() {
        let mut all = VALUES.iter();
        if let Some((_, name, said)) = all.find(|(of, it, _)| *of == id && *it == value.get_name())
        {
            text.push_str(&format!("\n- {name}: {}", said(to)));
        }
    }
    let takes_value = it.get_action().takes_values();
    let standard = it.get_default_values().first();
    let standard = standard.map(|it| it.to_string_lossy().into_owned());
    if let Some(standard) = standard.filter(|it| !it.is_empty() && takes_value) {
        text.push_str(&format!(" {}", to.help_standard(&standard)));
    }
    if let Some(setting) = it.get_env() {
        text.push_str(&format!(" {}", to.help_setting(&setting.to_string_lossy())));
    }
    text
}

/// What stands for the values of an argument.
fn names(it: &Arg, to: Language) -> Option<Vec<String>> {
    if !it.get_action().takes_values() {
        return None;
    }
    let said = |name: &str| {
        let mut all = NAMES.iter();
        let found = all.find(|it| it.0 == name);
        found.map_or_else(|| name.to_owned(), |(_, said)| said(to))
    };
    Some(match it.get_value_names() {
        Some(names) => names.iter().map(|it| said(it)).collect(),
        None => vec![said(&it.get_id().as_str().to_uppercase())],
    })
}

/// How a command is used, in words of the language.
fn usage(mut command: Command, to: Language) -> Command {
    let usage = in_words(&command.render_usage().to_string(), to);
    command.override_usage(usage)
}

/// What clap says of the use of a command, in words of the language and without its heading.
pub(super) fn in_words(usage: &str, to: Language) -> String {
    let usage = usage.split_once(": ").map_or(usage, |it| it.1);
    usage.trim().replace("[OPTIONS]", &to.help_some_options())
}
