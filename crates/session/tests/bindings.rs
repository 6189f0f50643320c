//! The page's types are the session's types: the committed file is what the generator writes.

use expect_test::expect_file;

/// `UPDATE_EXPECT=1 cargo test -p session --test bindings` writes the file anew.
#[test]
fn the_committed_types_are_fresh() {
    expect_file!["../../../ui/src/bindings/index.ts"].assert_eq(&session::typescript());
}
