//! The house stays in order: imports go one way, files stay short, names say what things are.
//!
//! Every failure is a sentence that says what to do.

mod tidy {
    pub(crate) mod files;
    pub(crate) mod imports;
    pub(crate) mod names;
    pub(crate) mod supply;
    pub(crate) mod window;
    pub(crate) mod words;
}

use tidy::files::File;
use tidy::{files, imports, names, supply, window, words};

/// Fails with everything that is out of order at once.
#[track_caller]
fn check(untidy: Vec<String>) {
    assert!(untidy.is_empty(), "\n{}\n", untidy.join("\n"));
}

/// What is out of order in any file, one look at a time.
#[track_caller]
fn check_files(look: impl Fn(&File) -> Option<String>) {
    check(files::all().iter().filter_map(look).collect());
}

#[test]
fn crates_import_one_way() {
    check(imports::out_of_order());
}

#[test]
fn other_peoples_files_are_read_by_the_worker_alone() {
    check_files(imports::foreign_read_here);
}

#[test]
fn only_one_file_of_the_page_knows_the_window() {
    check_files(imports::window_in_page);
}

#[test]
fn files_are_short() {
    check_files(files::too_long);
}

#[test]
fn rust_files_say_what_they_are() {
    check_files(files::without_opening);
}

#[test]
fn the_root_is_seen_at_a_glance() {
    check(files::crowded_root());
}

#[test]
fn folders_are_seen_at_a_glance() {
    check(files::crowded_folders());
}

#[test]
fn nothing_names_the_machine_it_was_written_on() {
    check_files(files::machine);
}

#[test]
fn every_deviation_has_its_spec() {
    check(files::deviations_without_spec());
}

#[test]
fn names_say_what_things_are() {
    check_files(names::banned);
}

#[test]
fn the_window_keeps_its_page_shut_in() {
    check(window::wider_than_needed());
}

#[test]
fn what_is_said_stands_in_the_files_of_the_languages() {
    check_files(words::in_one_language);
}

#[test]
fn no_message_is_there_for_nobody() {
    check(words::said_by_nobody(&files::all()));
}

#[test]
fn crates_are_free_published_and_new_enough() {
    check(supply::unfit_crates());
}

#[test]
fn packages_of_the_page_are_known() {
    check(supply::unfit_packages());
}
