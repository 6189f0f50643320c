//! Many files at once from the command line.

use serde_json::Value;

use crate::Desk;

/// A file with two maps and events, and a folder to share from.
fn desk() -> Desk {
    let desk = Desk::new();
    desk.json("new shop.desirepath --from map.json --title Shop");
    desk.json("import shop.desirepath log.csv --zone UTC");
    desk.json("maps shop.desirepath --to-be Next");
    std::fs::create_dir(desk.path().join("shared")).unwrap();
    desk
}

fn there(desk: &Desk) -> Vec<String> {
    let files = std::fs::read_dir(desk.path().join("shared")).unwrap();
    let names = files.map(|it| it.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = names.collect();
    names.sort();
    names
}

fn said(output: &std::process::Output) -> [String; 2] {
    [&output.stdout, &output.stderr].map(|it| String::from_utf8_lossy(it).into_owned())
}

#[test]
fn one_map_in_several_formats_or_all_of_them_are_written_into_a_folder() {
    let desk = desk();
    let one = desk.json("export shop.desirepath --into shared --as svg,csv --map Shop");
    assert_eq!(there(&desk), ["Shop.csv", "Shop.svg"]);
    let files = one["files"].as_array().unwrap();
    let paths: Vec<&Value> = files.iter().map(|it| &it["file"]).collect();
    assert_eq!(paths, ["shared/Shop.svg", "shared/Shop.csv"]);
    assert!(!files[1]["leftOut"].as_array().unwrap().is_empty());
    // Of three cases nothing is told to anybody.
    assert_eq!(files[0]["leaving"]["tooFew"], true);

    let again = desk.run("export shop.desirepath --into shared --as md,csv --all-maps");
    assert_eq!(again.status.code(), Some(1));
    let [_, why] = said(&again);
    assert!(
        why.contains("Shop.csv") && why.contains("--replace"),
        "{why}"
    );
    assert_eq!(there(&desk), ["Shop.csv", "Shop.svg"]);

    let all = desk.run("export shop.desirepath --into shared --as md,csv --all-maps --replace");
    let [lines, why] = said(&all);
    assert!(all.status.success(), "{why}");
    let expected = ["Next.csv", "Next.md", "Shop.csv", "Shop.md", "Shop.svg"];
    assert_eq!(there(&desk), expected);
    assert!(
        lines.contains("shared/Next.csv: ") && lines.contains("fewer than 10 cases"),
        "{lines}"
    );
}

#[test]
fn what_a_file_says_alone_it_says_among_many() {
    let desk = desk();
    desk.json("export shop.desirepath --into shared --as pdf,pptx,html,xlsx --all-maps");
    for format in ["pdf", "pptx", "html", "xlsx"] {
        desk.json(&format!("export shop.desirepath alone.{format} --map Next"));
        let [alone, among] = [format!("alone.{format}"), format!("shared/Next.{format}")]
            .map(|it| std::fs::read(desk.path().join(it)).unwrap());
        assert!(alone == among, "{format}");
    }
}

#[test]
fn a_file_that_cannot_be_written_leaves_the_others_be() {
    let desk = desk();
    std::fs::create_dir_all(desk.path().join("shared/Next.md/full")).unwrap();
    let line = "export shop.desirepath --into shared --as md,csv --all-maps --replace";
    let output = desk.run(line);
    assert_eq!(output.status.code(), Some(1));
    let [lines, why] = said(&output);
    assert!(lines.contains("shared/Next.md: not written."), "{lines}");
    assert!(lines.contains("shared/Shop.md: "), "{lines}");
    assert!(why.contains("1 of 4 files was not written"), "{why}");
    assert_eq!(there(&desk), ["Next.csv", "Next.md", "Shop.csv", "Shop.md"]);
    let json: Value = serde_json::from_slice(&desk.run(&format!("{line} --json")).stdout).unwrap();
    let problems = json["files"].as_array().unwrap().iter();
    let problems: Vec<bool> = problems.map(|it| it["problem"].is_object()).collect();
    assert_eq!(problems.iter().filter(|it| **it).count(), 1);
}

#[test]
fn where_files_go_and_as_what_is_asked_for_once() {
    let desk = desk();
    for (line, hint) in [
        ("export shop.desirepath", "--into"),
        (
            "export shop.desirepath a.svg --into shared --as svg",
            "--into",
        ),
        ("export shop.desirepath --into shared", "--as"),
        ("export shop.desirepath a.svg --all-maps", "--into"),
        (
            "export shop.desirepath --into shared --as svg,bmp",
            "svg, png, pdf",
        ),
    ] {
        let output = desk.run(line);
        let [_, why] = said(&output);
        assert_eq!(output.status.code(), Some(2), "{line}: {why}");
        assert!(why.contains(hint), "{line}: {why}");
    }
    let mistyped = desk.run("export shop.desirepath --into shard --as svg");
    assert_eq!(mistyped.status.code(), Some(1));
    assert!(!desk.path().join("shard").exists());
}
