//! The command line, as a script would use it.

#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

#[path = "commands/batches.rs"]
mod batches;
#[path = "commands/documents.rs"]
mod documents;
#[path = "commands/languages.rs"]
mod languages;
#[path = "commands/pictures.rs"]
mod pictures;

use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;
use session::{AddSegment, Command as Edit, MapId, Reply, Request, SegmentId, Session, new_id};

const MAP: &str = r#"{
    "elements": [
        { "id": "look", "label": "look" },
        { "id": "ask", "label": "ask", "optional": true },
        { "id": "buy", "label": "buy" }
    ],
    "edges": [["look", "ask"], ["ask", "buy"]],
    "start": ["look"],
    "end": ["buy"]
}"#;

const LOG: &str = "\
client;what;at;state
1;look;2026-01-01 10:00;complete
1;buy;2026-01-01 11:00;complete
2;look;2026-01-01 10:00;complete
2;ask;2026-01-01 10:30;complete
2;buy;2026-01-01 11:00;complete
3;buy;2026-01-02 10:00;complete
3;look;2026-01-02 11:00;start
";

struct Desk(tempfile::TempDir);

impl Desk {
    fn new() -> Self {
        let desk = Self(tempfile::tempdir().unwrap());
        desk.write("map.json", MAP);
        desk.write("log.csv", LOG);
        desk
    }

    fn write(&self, name: &str, text: &str) {
        std::fs::write(self.path().join(name), text).unwrap();
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn run(&self, line: &str) -> Output {
        let words: Vec<&str> = line.split(' ').collect();
        self.typed(&words)
    }

    fn typed(&self, words: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_desirepath"))
            .args(words)
            .current_dir(self.path())
            .env("DESIRE_PATH_DATA", self.path().join("data"))
            .env("LC_ALL", "C.UTF-8")
            .output()
            .unwrap()
    }

    /// The app over the same data.
    fn session(&self) -> Session {
        let program = env!("CARGO_BIN_EXE_desirepath").into();
        Session::start(session::folders(Some(self.path().join("data")), program).unwrap())
    }

    /// Edits the open map of a file as the app does.
    fn edit(&self, command: impl Fn(MapId) -> Edit) {
        let session = self.session();
        let file = session.register(self.path().join("shop.desirepath"));
        let Reply::OpenProject { open } = session.send(Request::OpenProject { file, how: None })
        else {
            panic!("the map opens");
        };
        let edited = session.send(Request::Edit {
            command: command(open.map),
            gesture: None,
        });
        assert!(matches!(edited, Reply::Edit { .. }), "{edited:?}");
        let closed = session.send(Request::CloseProject);
        assert_eq!(closed, Reply::CloseProject);
    }

    /// Saves a segment as the app does.
    fn save_segment(&self, name: &str, condition: &str) {
        self.edit(|map| {
            Edit::AddSegment(AddSegment {
                id: SegmentId(new_id()),
                map,
                before: None,
                name: name.to_owned(),
                condition: serde_json::from_str(condition).unwrap(),
            })
        });
    }

    /// What a command that must succeed prints with `--json`.
    fn json(&self, line: &str) -> Value {
        let output = self.run(&format!("{line} --json"));
        assert!(
            output.status.success(),
            "{line}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        serde_json::from_slice(&output.stdout).unwrap()
    }
}

#[test]
fn a_map_and_a_log_become_figures_and_a_picture() {
    let desk = Desk::new();
    let made = desk.json("new shop.desirepath --from map.json");
    assert_eq!((&made["steps"], &made["stages"]), (&3.into(), &1.into()));

    let read = desk.json("import shop.desirepath log.csv --zone UTC --where state=complete");
    let columns = ["case", "activity", "time"].map(|it| read["roles"][it].as_str().unwrap());
    assert_eq!(
        columns,
        ["client", "what", "at"],
        "the guesses are used and printed"
    );
    assert_eq!(read["report"]["nEvents"], 6);
    assert_eq!(read["report"]["nFiltered"], 1);

    let figures = desk.json("overlay shop.desirepath --unmapped keep --all-variants");
    assert_eq!(figures["log"]["cases"], 3);
    assert_eq!(figures["keep"]["fitting_cases"], 2);
    assert_eq!(figures["keep"]["total_cost"], 1);

    let some = desk.json("overlay shop.desirepath --contains ask --from 2026-01-01");
    assert_eq!(
        some["filter"],
        "Only cases that begin on 1 January 2026 or later, and contain “ask”: 1 of 3 cases (33.3 %)"
    );
    assert_eq!(some["overlay"]["nCases"], 1);
    assert_eq!(some["log"]["cases"], 3, "the log stays what it is");
    let others = desk.json(
        r#"overlay shop.desirepath --where at=never --only {"type":"not","of":{"type":"isOpen"}}"#,
    );
    assert_eq!(others["overlay"]["nCases"], 0);
    assert_eq!(others["headline"], "No case is left to look at");

    let matched = desk.json("match shop.desirepath");
    assert_eq!(matched["coverage"]["events"]["value"], 1.0);

    desk.json("export shop.desirepath shop.svg");
    let picture = std::fs::read_to_string(desk.path().join("shop.svg")).unwrap();
    assert!(picture.contains("look"), "the picture shows the steps");
}

#[test]
fn cases_are_listed_and_told() {
    let desk = Desk::new();
    desk.json("new shop.desirepath --from map.json");
    desk.json("import shop.desirepath log.csv --zone UTC --where state=complete");
    let fitting = r#"{"type":"fitting"}"#;
    let listed = desk.json(&format!(
        "cases shop.desirepath --figure {fitting} --limit 1"
    ));
    assert_eq!(
        (&listed["nCases"], &listed["nBefore"]),
        (&2.into(), &0.into())
    );
    assert_eq!(listed["cases"].as_array().unwrap().len(), 1);
    let others = format!(r#"{{"type":"not","of":{{"type":"countsIn","figure":{fitting}}}}}"#);
    let parted = desk.json(&format!("cases shop.desirepath --only {others}"));
    assert_eq!(parted["cases"][0]["id"], "3");

    let told = desk.json("case shop.desirepath 3");
    assert_eq!(told["events"][0]["countsAs"]["name"], "buy");
    assert_eq!(told["deviations"][0]["sentence"], "“look” is skipped");
    let text = String::from_utf8(desk.run("case shop.desirepath 3").stdout).unwrap();
    assert!(text.contains("“look” is skipped"), "{text}");

    let replay = desk.json("replay shop.desirepath --from-zero");
    assert_eq!(
        (&replay["nCases"], &replay["underWay"][0]),
        (&3.into(), &3.into())
    );
    let text = String::from_utf8(desk.run("replay shop.desirepath").stdout).unwrap();
    assert!(text.starts_with("3 cases\n  2026-01-0"), "{text}");
}

#[test]
fn a_map_is_kept_as_a_template_and_started_from() {
    let desk = Desk::new();
    desk.json("new receipt.desirepath --from map.json");
    let kept = desk.json("templates --save receipt.desirepath --title Receipts --with-cards");
    assert_eq!(kept["template"], "Receipts");
    let listed = desk.json("templates");
    let templates = listed["templates"].as_array().unwrap();
    assert_eq!(templates.len(), 12);
    assert_eq!(templates[11]["title"], "Receipts");
    assert_eq!(templates[11]["group"], "own");
    let text = String::from_utf8(desk.run("templates").stdout).unwrap();
    assert!(text.contains("saas: Software as a service (with sample events)"));
    assert!(text.contains("Receipts: Receipts (yours)"), "{text}");
    let map = desk.json("new another.desirepath --template Receipts");
    assert_eq!(map["steps"], 3);
    desk.json("templates --remove Receipts");
    assert!(
        !desk
            .run("new third.desirepath --template Receipts")
            .status
            .success()
    );
}

#[test]
fn notes_are_a_map_and_a_map_is_notes() {
    let desk = Desk::new();
    desk.write(
        "notes.txt",
        "Consider\n- I search\n  - pain: too many\nBuy\n- I order\n",
    );
    let made = desk.json("new kettle.desirepath --outline notes.txt");
    assert_eq!((&made["steps"], &made["stages"]), (&2.into(), &2.into()));
    let written = desk.run("outline kettle.desirepath").stdout;
    assert_eq!(
        String::from_utf8(written.clone()).unwrap(),
        "Consider (consideration)\n  I search\n    Pains: too many\nBuy (consideration)\n  I order\n"
    );
    desk.write("again.txt", &String::from_utf8(written.clone()).unwrap());
    desk.json("new again.desirepath --outline again.txt");
    assert_eq!(desk.run("outline again.desirepath").stdout, written);

    desk.write("wrong.txt", "Consider\n- I search\n  - Feeling: great\n");
    let refused = desk.run("new wrong.desirepath --outline wrong.txt");
    let said = String::from_utf8(refused.stderr).unwrap();
    assert!(
        said.starts_with("Line 3: \"great\" is no feeling"),
        "{said}"
    );
    assert!(!desk.path().join("wrong.desirepath").exists());
}

#[test]
fn a_map_is_discovered_and_drawn() {
    let desk = Desk::new();
    desk.json("new shop.desirepath --template blank");
    desk.json("import shop.desirepath log.csv --zone UTC --where state=complete");
    let proposal = desk.json("discover shop.desirepath --activities 0 --paths 1 --draw");
    assert_eq!(proposal["fitting"]["k"], 3);
    let figures = desk.json("overlay shop.desirepath");
    assert_eq!(figures["ignore"]["fitting_cases"], 3);
}

#[test]
fn what_cannot_be_done_says_why_and_exits_with_one() {
    let desk = Desk::new();
    desk.json("new shop.desirepath --from map.json");
    for (line, reason) in [
        ("new shop.desirepath", "is there already"),
        ("new other.desirepath --template nothing", "retail, saas"),
        ("templates --remove retail", "ships with the app"),
        ("templates --save nothing.desirepath", "is not there"),
        ("new other.desirepath --from nothing.json", "nothing.json"),
        ("new other.desirepath --from log.csv", "log.csv"),
        (
            "export shop.desirepath nowhere/shop.svg",
            "There is no folder",
        ),
        ("import shop.desirepath nothing.csv", "could not be read"),
        ("import shop.desirepath log.csv", "zone"),
        (
            "import shop.desirepath log.csv --zone UTC --case nobody",
            "nobody",
        ),
        (
            "overlay shop.desirepath",
            "No events are laid over this map",
        ),
        ("overlay nothing.desirepath", "is not there"),
        ("overlay shop.desirepath --only {}", "no condition"),
        ("overlay shop.desirepath --segment Members", "No segment"),
        ("overlay shop.desirepath --contains pay", "No step"),
        ("cases shop.desirepath --only nonsense", "no condition"),
        ("case shop.desirepath 1", "No events are laid over this map"),
        ("export shop.desirepath shop.bmp", "no format"),
    ] {
        let output = desk.run(line);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(1), "{line}: {said}");
        assert!(said.contains(reason), "{line}: {said}");
        assert!(said.lines().count() > 1, "{line} has no next step: {said}");
    }
}

#[test]
fn what_was_asked_for_in_vain_is_said() {
    let desk = Desk::new();
    desk.json("new shop.desirepath --from map.json");
    desk.json("import shop.desirepath log.csv --zone UTC --where state=complete");
    let matched = desk.run("match shop.desirepath --rule askk=ask");
    let said = String::from_utf8_lossy(&matched.stdout).into_owned();
    assert!(said.contains("The rule “askk” claims no event"), "{said}");
    let told = desk.run("overlay shop.desirepath");
    let told = String::from_utf8_lossy(&told.stdout).into_owned();
    assert!(told.contains("1 case  “look” is skipped"), "{told}");
    desk.run("export shop.desirepath nowhere/shop.svg");
    assert!(
        !desk.path().join("nowhere").exists(),
        "no folder is made silently"
    );
}

#[test]
fn a_command_line_that_is_not_understood_exits_with_two() {
    let desk = Desk::new();
    for line in ["paint shop.desirepath", "match shop.desirepath --accept 8"] {
        assert_eq!(desk.run(line).status.code(), Some(2), "{line}");
    }
}

#[test]
fn every_command_has_an_example() {
    let desk = Desk::new();
    for verb in [
        "new", "import", "match", "overlay", "compare", "insights", "cases", "case", "replay",
        "discover", "export", "serve",
    ] {
        let output = desk.run(&format!("{verb} --help"));
        let help = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(help.contains(&format!("desirepath {verb} ")), "{help}");
    }
}

#[test]
fn a_segment_of_the_app_is_counted_and_compared() {
    let desk = Desk::new();
    desk.json("new shop.desirepath --from map.json");
    desk.json("import shop.desirepath log.csv --zone UTC --where state=complete");
    desk.save_segment(
        "Early",
        r#"{"type":"begins","period":{"fromUs":null,"beforeUs":1767312000000000}}"#,
    );

    let some = desk.json("overlay shop.desirepath --segment Early");
    let said = "Only cases that begin before 2 January 2026: 2 of 3 cases (66.7 %)";
    assert_eq!(some["filter"], said);
    assert_eq!(some["overlay"]["filter"]["cases"]["k"], 2);

    let compared = desk.json("compare shop.desirepath --segments Early");
    assert_eq!(compared["sides"][1]["name"], "Everybody else");
    assert_eq!(compared["sides"][1]["cohort"]["cases"]["k"], 1);
    let rows = compared["rows"].as_array().unwrap();
    let row = rows
        .iter()
        .find(|it| it["words"] == "reach “look”")
        .unwrap();
    assert_eq!(
        (&row["shares"][0]["k"], &row["shares"][1]["k"]),
        (&2.into(), &0.into())
    );
    assert_eq!(row["differences"][0]["test"], "fisherExact");

    let output = desk.run("compare shop.desirepath --segments Early,Late");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(said.contains("The segments are: Early."), "{said}");
    let output = desk.run("compare shop.desirepath --segments Early");
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(said.contains("No notable difference from Early"), "{said}");
}

#[test]
fn a_file_holds_a_map_of_how_it_is_and_one_of_how_it_is_to_be() {
    let desk = Desk::new();
    let made = desk.json("new shop.desirepath --from map.json --title Shop");
    assert_eq!(made["maps"], serde_json::json!(["Shop"]));
    desk.json("import shop.desirepath log.csv --zone UTC --where state=complete");
    let maps = desk.json("maps shop.desirepath --to-be Next");
    let told = |it: &Value| (it["title"].clone(), it["kind"].clone(), it["steps"].clone());
    assert_eq!(told(&maps[0]), ("Next".into(), "to-be".into(), 3.into()));
    assert_eq!(told(&maps[1]), ("Shop".into(), "as-is".into(), 3.into()));
    assert_eq!(maps[0]["family"], maps[1]["family"]);

    let diff = "diff shop.desirepath --maps Shop Next";
    assert_eq!(desk.json(diff), serde_json::json!([]));
    desk.json("discover shop.desirepath --map Next --activities 0.9 --draw");
    let text = String::from_utf8(desk.run(diff).stdout).unwrap();
    assert!(text.contains("− step ask"), "{text}");
    let steps = |map: &str| {
        let figures = desk.json(&format!("overlay shop.desirepath --map {map}"));
        assert_eq!(figures["log"]["cases"], 3, "the same log lies over both");
        figures["overlay"]["steps"].as_array().unwrap().len()
    };
    assert_eq!((steps("Shop"), steps("Next")), (3, 1));

    desk.json("export shop.desirepath both.svg --map Shop --below Next --lens assumed");
    let picture = std::fs::read_to_string(desk.path().join("both.svg")).unwrap();
    for said in ["Shop", "Next", "As-is", "To-be"] {
        assert!(picture.contains(&format!(">{said}<")), "{said}");
    }

    desk.json("maps shop.desirepath --map Next --rename Later");
    let left = desk.json("maps shop.desirepath --map Shop --remove");
    assert_eq!(left.as_array().map(Vec::len), Some(1));
    assert_eq!(told(&left[0]), ("Later".into(), "to-be".into(), 1.into()));
    let gone = desk.run("overlay shop.desirepath --map Shop");
    assert_eq!(gone.status.code(), Some(1));
    let why = String::from_utf8_lossy(&gone.stderr).into_owned();
    assert!(why.contains("The maps are: Later."), "{why}");
}

#[test]
fn the_matched_share_is_told_by_source_and_over_time() {
    let desk = Desk::new();
    desk.json("new shop.desirepath --from map.json");
    desk.json("import shop.desirepath log.csv --zone UTC");
    let found = desk.json("insights shop.desirepath coverage --source state");
    let coverage = &found["coverage"];
    assert_eq!(coverage["whole"]["name"], "log.csv");
    let sources: Vec<_> = coverage["sources"].as_array().unwrap().iter().collect();
    let of: Vec<_> = sources
        .iter()
        .map(|it| (&it["name"], &it["events"]["n"]))
        .collect();
    assert_eq!(
        of,
        [
            (&"complete".into(), &6.into()),
            (&"start".into(), &1.into())
        ]
    );
    assert_eq!(coverage["unit"], "week");
    let output = desk.run("insights shop.desirepath coverage --source state");
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(
        said.contains("By “state”") && said.contains("Over time\n  2026-W01"),
        "{said}"
    );
}
