//! What tables leave open beyond day and month, and what life cycles become.

use std::ops::ControlFlow;

use events::EventLog;
use import::{
    Century, ForeignFile, ImportError, ImportOptions, ImportReport, LifeCycleReport, Preview,
    Question, Roles, SpreadsheetDays, read,
};

use crate::{guessed_names, look};

/// A file that is gone with the test.
struct Table {
    folder: tempfile::TempDir,
    name: &'static str,
}

impl Table {
    fn new(name: &'static str, text: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join(name), text).unwrap();
        Self { folder, name }
    }

    fn look(&self) -> Preview {
        look(&self.folder.path().join(self.name))
    }

    fn take(&self, roles: &Roles) -> Result<(EventLog, ImportReport), ImportError> {
        let options = ImportOptions {
            now_us: Some(NOW_US),
            ..ImportOptions::default()
        };
        let path = self.folder.path().join(self.name);
        read(
            &ForeignFile::open(&path).unwrap(),
            &options,
            roles,
            &mut |_| ControlFlow::Continue(()),
        )
    }
}

/// Noon on 1 April 2026.
const NOW_US: i64 = 1_775_044_800_000_000;

fn roles() -> Roles {
    Roles {
        case: "who".to_owned(),
        activity: "what".to_owned(),
        time: "time".to_owned(),
        zone: Some("UTC".to_owned()),
        ..Roles::default()
    }
}

#[test]
fn the_days_of_a_spreadsheet_are_asked_for() {
    let table = Table::new(
        "days.csv",
        "who,what,time\n1,look,46085.4270833333\n1,buy,46086\n2,look,46087.5\n",
    );
    let preview = table.look();
    assert_eq!(guessed_names(&preview)[2], Some("time"));
    let example = "46085.4270833333".to_owned();
    let asked = [
        Question::SpreadsheetDays {
            example: example.clone(),
            since_1900: "2026-03-04 10:15".to_owned(),
            since_1904: "2030-03-05 10:15".to_owned(),
        },
        Question::WhichZone { example },
    ];
    assert_eq!(preview.questions, asked);
    let error = table.take(&roles()).unwrap_err();
    assert!(
        matches!(error, ImportError::SpreadsheetDays { .. }),
        "{error}"
    );
    let decided = Roles {
        spreadsheet_days: Some(SpreadsheetDays::Since1900),
        ..roles()
    };
    let (log, report) = table.take(&decided).unwrap();
    assert_eq!((report.n_events, report.problems), (3, Vec::new()));
    let quarter_past_ten = 1_772_619_300_000_000;
    assert_eq!(log.parts().time_us[0], quarter_past_ten);
}

#[test]
fn the_century_of_a_short_year_is_asked_for() {
    let table = Table::new(
        "short.csv",
        "who,what,time\n1,look,13/3/26 10:00\n1,buy,14/3/26 11:00\n",
    );
    let example = "13/3/26 10:00".to_owned();
    let asked = [
        Question::WhichCentury {
            example: example.clone(),
        },
        Question::WhichZone { example },
    ];
    assert_eq!(table.look().questions, asked);
    let error = table.take(&roles()).unwrap_err();
    assert!(error.to_string().contains("two digits"), "{error}");
    let decided = Roles {
        century: Some(Century::TwentyFirst),
        ..roles()
    };
    let (log, _) = table.take(&decided).unwrap();
    let thirteenth_of_march = 1_773_396_000_000_000;
    assert_eq!(log.parts().time_us[0], thirteenth_of_march);
}

#[test]
fn times_in_the_future_are_kept_and_doubted() {
    let table = Table::new(
        "future.csv",
        "who,what,time\n1,look,2026-03-31 10:00\n1,buy,2026-04-01 23:00\n2,look,2027-04-01 10:00\n",
    );
    let (log, report) = table.take(&roles()).unwrap();
    assert_eq!(log.n_events(), 3);
    let [problem] = report.problems.as_slice() else {
        panic!("{:?}", report.problems)
    };
    assert!(
        problem.reason.starts_with("the time lies in the future"),
        "{problem:?}"
    );
    assert!(!problem.rejected);
    // This evening may be now in another zone.
    let rows: Vec<u64> = problem.places.iter().map(|it| it.row).collect();
    assert_eq!(rows, [4]);
}

#[test]
fn starts_and_completions_become_one_event() {
    let event = |name: &str, word: &str, minute: u32| {
        format!(
            "<event><string key=\"concept:name\" value=\"{name}\"/>\
             <string key=\"lifecycle:transition\" value=\"{word}\"/>\
             <date key=\"time:timestamp\" value=\"2026-03-04T10:{minute:02}:00Z\"/></event>"
        )
    };
    let events = [
        event("pack", "start", 0),
        event("call", "complete", 5),
        event("pack", "complete", 10),
        event("send", "schedule", 11),
        event("send", "start", 12),
    ]
    .concat();
    let table = Table::new(
        "life.xes",
        &format!("<log><trace><string key=\"concept:name\" value=\"c1\"/>{events}</trace></log>"),
    );
    let preview = table.look();
    let roles = preview.guessed_roles().unwrap();
    assert_eq!(roles.lifecycle.as_deref(), Some("lifecycle:transition"));
    let (log, report) = table.take(&roles).unwrap();
    let life_cycle = LifeCycleReport {
        n_paired: 1,
        n_without_start: 1,
        n_without_completion: 1,
        n_other: 1,
    };
    assert_eq!(report.life_cycle, Some(life_cycle));
    assert_eq!(
        (report.n_rows, report.n_events, report.n_rejected),
        (5, 2, 0)
    );
    let parts = log.parts();
    let minutes: Vec<_> = (0..log.n_events())
        .map(|it| {
            let minute = |us: i64| us / 60_000_000 % 60;
            let name = parts.activities.name(parts.activity.at(it));
            (name, minute(log.begin_us(it)), minute(parts.time_us[it]))
        })
        .collect();
    assert_eq!(minutes, [("pack", 0, 10), ("call", 5, 5)]);
    // Who wants every row as an event of its own says so.
    let apart = Roles {
        lifecycle: None,
        ..roles
    };
    assert_eq!(table.take(&apart).unwrap().1.n_events, 5);
}

#[test]
fn a_log_in_which_nothing_is_completed_is_refused_with_a_next_step() {
    let table = Table::new(
        "starts.csv",
        "who,what,time,lifecycle\n1,look,2026-03-04 10:00,start\n1,buy,2026-03-04 11:00,start\n",
    );
    let life = Roles {
        lifecycle: Some("lifecycle".to_owned()),
        ..roles()
    };
    let error = table.take(&life).unwrap_err();
    assert!(
        matches!(error, ImportError::NothingCompleted { .. }),
        "{error}"
    );
    assert!(
        error
            .hint(language::Language::En)
            .unwrap()
            .contains("an event of its own")
    );
}
