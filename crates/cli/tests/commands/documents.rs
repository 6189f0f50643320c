//! What the documents show is what is printed.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::Desk;

/// The blocks of a kind in a document, in their order.
fn blocks(document: &str, kind: &str) -> Vec<String> {
    let begin = format!("```{kind}\n");
    let parts = document.split(begin.as_str()).skip(1);
    let block = parts.map(|it| it.split("```").next().unwrap_or_default().to_owned());
    block.collect()
}

/// The same whoever does it and whenever.
fn lasting(mut value: Value) -> Value {
    match &mut value {
        Value::Array(all) => {
            let lasting = all.drain(..).map(lasting);
            Value::Array(lasting.collect())
        }
        Value::Object(fields) => {
            for name in ["id", "atMs"] {
                if let Some(it) = fields.get_mut(name) {
                    *it = Value::Null;
                }
            }
            let fields = std::mem::take(fields).into_iter();
            Value::Object(fields.map(|(name, it)| (name, lasting(it))).collect())
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => value,
    }
}

#[test]
fn the_past_is_written_as_its_document_says() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/history-json.md");
    let document = fs::read_to_string(path).unwrap();
    let desk = Desk::new();
    desk.write("notes.txt", "Consider\n- I search\nBuy\n- I order\n");
    for line in blocks(&document, "sh")[0].lines() {
        let typed = line.strip_prefix("desirepath ").unwrap();
        let quoted = typed.split('"').enumerate();
        let words = quoted.flat_map(|(place, part)| match place % 2 {
            0 => part.split_whitespace().map(str::to_owned).collect(),
            _ => vec![part.to_owned()],
        });
        let words: Vec<String> = words.collect();
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let output = desk.typed(&words);
        assert!(output.status.success(), "{line}: {output:?}");
    }
    let shown = blocks(&document, "json");
    let shown = shown.iter().map(|it| serde_json::from_str(it).unwrap());
    let shown: Vec<Value> = shown.map(lasting).collect();
    let printed = |words: &[&str]| {
        let output = desk.typed(words);
        lasting(serde_json::from_slice(&output.stdout).unwrap())
    };
    let diff = ["diff", "shop.desirepath", "After the workshop", "--json"];
    let history = ["history", "shop.desirepath", "--json"];
    assert_eq!(shown, [printed(&history), printed(&diff)]);
}

#[test]
fn the_map_form_of_the_document_is_drawn() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/map-form.md");
    let document = fs::read_to_string(path).unwrap();
    let desk = Desk::new();
    desk.write("form.json", &blocks(&document, "json")[0]);
    let made = desk.json("new form.desirepath --from form.json");
    assert_eq!(made["steps"], 9);
}

#[test]
fn a_file_of_a_newer_version_is_read_and_never_written() {
    let desk = Desk::new();
    let made = desk.run("new shop.desirepath --template retail");
    assert!(made.status.success(), "{made:?}");
    let path = desk.path().join("shop.desirepath");
    let mut bytes = fs::read(&path).unwrap();
    // The form, in the header of the file.
    bytes[60..64].copy_from_slice(&99_u32.to_be_bytes());
    fs::write(&path, &bytes).unwrap();
    for line in [
        "outline shop.desirepath",
        "history shop.desirepath",
        "overlay shop.desirepath",
        "export shop.desirepath map.json",
        "export shop.desirepath map.svg",
    ] {
        let output = desk.run(line);
        assert!(output.status.success(), "{line}: {output:?}");
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(told.contains("is only to be read here"), "{line}: {told}");
        assert!(told.contains("update Desire Path"), "{line}: {told}");
    }
    for line in [
        "maps shop.desirepath --to-be Future",
        "import shop.desirepath log.csv --case client --activity what --time at --zone UTC",
        "merge shop.desirepath shop.desirepath",
    ] {
        let output = desk.run(line);
        assert_eq!(output.status.code(), Some(1), "{line}: {output:?}");
    }
    assert_eq!(fs::read(&path).unwrap(), bytes);
}
