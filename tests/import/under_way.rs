//! What may happen while a file is read.

use std::ops::ControlFlow;

use import::ImportError;

use crate::{fixture, heard, hint, look};

#[test]
fn an_import_can_be_stopped_and_tells_how_far_it_is() {
    let path = fixture("shop.xes");
    let roles = look(&path).guessed_roles().unwrap();
    let stopped = heard(&path, &roles, |_| ControlFlow::Break(()));
    assert!(matches!(stopped, Err(ImportError::Cancelled)));
}

#[test]
fn a_file_that_is_written_to_while_it_is_read_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("live.csv");
    let row = "c1,visit,2026-03-02T09:00:00.000Z\n";
    for n_bytes in [0, 1_000_000, 20_000_000] {
        let text = "case,event,time\n".to_owned() + &row.repeat(300_000);
        std::fs::write(&path, &text).unwrap();
        let roles = look(&path).guessed_roles().unwrap();
        let file = std::fs::File::options().write(true).open(&path).unwrap();
        let mut n_told = 0;
        let mut change = |_| {
            n_told += 1;
            if n_told == 9 {
                file.set_len(n_bytes).unwrap();
            }
            ControlFlow::Continue(())
        };
        let error = heard(&path, &roles, &mut change).unwrap_err();
        assert!(matches!(error, ImportError::Changed), "{error}");
        assert!(hint(&error).starts_with("Wait until"));
    }
}
