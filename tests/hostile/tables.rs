//! Hostile text with separators: 300 files.

use std::fmt::Write;

use encoding_rs::Encoding;

use crate::cases::{Case, Expected, damaged, random};

/// Encodings by their label, with names of events that only they, or few others, can write.
const ENCODINGS: [(&str, [&str; 2]); 16] = [
    ("utf-8", ["vérifié 検索", "größer ✓"]),
    ("utf-8 with its mark", ["vérifié 検索", "größer ✓"]),
    ("utf-16le", ["vérifié 検索", "größer ✓"]),
    ("utf-16be", ["vérifié 検索", "größer ✓"]),
    ("utf-16le without its mark", ["verified", "larger"]),
    ("utf-16be without its mark", ["verified", "larger"]),
    ("windows-1252", ["Käufer prüft", "größer für"]),
    ("iso-8859-15", ["vérifié à côté", "déjà été"]),
    ("windows-1250", ["příliš žluťoučký", "kůň úpěl"]),
    ("windows-1251", ["проверка заказа", "оплата счёта"]),
    ("koi8-r", ["проверка заказа", "оплата счета"]),
    ("shift_jis", ["商品を検索する", "注文を確認した"]),
    ("euc-jp", ["商品を検索する", "注文を確認した"]),
    ("gbk", ["搜索商品信息", "确认订单完成"]),
    ("big5", ["搜尋商品資訊", "確認訂單完成"]),
    ("euc-kr", ["상품을 검색했다", "주문을 확인했다"]),
];

/// Text that a spreadsheet would run, or that hides what it is.
const ODD: [&str; 16] = [
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "=cmd|'/c calc'!A0",
    "\u{202E}gnp.exe",
    "a\u{200B}b",
    "\u{FEFF}a",
    "\u{2066}x\u{2069}",
    "e\u{301}",
    "👩‍👩‍👧‍👦",
    "\u{1}\u{2}",
    "<script>alert(1)</script>",
    "'; DROP TABLE map; --",
    "%s%n%x",
    "../../etc/passwd",
];

const N_ROWS: u64 = 40;

fn table(delimiter: char, ends: &str, names: [&str; 2], n_rows: u64) -> String {
    let mut text = format!("case_id{delimiter}event{delimiter}timestamp{ends}");
    for row in 0..n_rows {
        let (case, name) = (row / 4, names[(row % 2) as usize]);
        write!(
            text,
            "c{case}{delimiter}{name}{delimiter}2026-03-02T09:{:02}:00Z{ends}",
            row % 60
        )
        .unwrap();
    }
    text
}

fn encoded(text: &str, label: &str) -> Vec<u8> {
    let wide = |to: fn(u16) -> [u8; 2], mark: bool| -> Vec<u8> {
        let mark = mark.then_some(0xFEFF);
        let units = mark.into_iter().chain(text.encode_utf16());
        units.flat_map(to).collect()
    };
    match label {
        "utf-8" => text.into(),
        "utf-8 with its mark" => format!("\u{FEFF}{text}").into(),
        "utf-16le" => wide(u16::to_le_bytes, true),
        "utf-16be" => wide(u16::to_be_bytes, true),
        "utf-16le without its mark" => wide(u16::to_le_bytes, false),
        "utf-16be without its mark" => wide(u16::to_be_bytes, false),
        label => {
            let encoding = Encoding::for_label(label.as_bytes()).unwrap();
            let (bytes, _, lossy) = encoding.encode(text);
            assert!(!lossy, "{label}");
            bytes.into_owned()
        }
    }
}

pub(crate) fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    written_anyhow(&mut cases);
    giant(&mut cases);
    odd(&mut cases);
    nothing(&mut cases);
    broken(&mut cases);
    cases
}

/// Every encoding with every separator and every line end.
fn written_anyhow(cases: &mut Vec<Case>) {
    for (label, names) in ENCODINGS {
        for (delimiter, expected) in [
            (',', Expected::Reads(N_ROWS)),
            (';', Expected::Reads(N_ROWS)),
            ('\t', Expected::Reads(N_ROWS)),
            ('|', Expected::Reads(N_ROWS)),
            // These separate nothing, since they stand within times and names.
            (':', Expected::Clear),
            (' ', Expected::Clear),
        ] {
            for ends in ["\n", "\r\n"] {
                let bytes = encoded(&table(delimiter, ends, names, N_ROWS), label);
                let about = format!("{label}, {delimiter:?}, {ends:?}");
                cases.push(Case::new(about, ".csv", bytes, expected.clone()));
            }
        }
    }
}

fn giant(cases: &mut Vec<Case>) {
    let plain = table(',', "\n", ["visit", "order"], N_ROWS);
    for n_columns in [2_001, 3_000, 30_000, 1_000_000] {
        let head: Vec<String> = (0..n_columns).map(|it| format!("c{it}")).collect();
        let text = format!("{}\n{}\n", head.join(","), ",".repeat(n_columns - 1));
        let expected = Expected::refused("more than 2000 columns");
        cases.push(Case::new(
            format!("{n_columns} columns"),
            ".csv",
            text,
            expected,
        ));
    }
    for n_bytes in [(1 << 20) + 1, 2 << 20, 7 << 20] {
        let cell = "x".repeat(n_bytes);
        let text = format!("{plain}c1,{cell},2026-03-02T09:00:00Z\n");
        let expected = Expected::Reads(N_ROWS);
        cases.push(Case::new(
            format!("a cell of {n_bytes} bytes"),
            ".csv",
            text,
            expected,
        ));
    }
    for n_bytes in [(8 << 20) + 1, 12 << 20, 30 << 20] {
        let cell = "x,".repeat(n_bytes / 2);
        let text = format!("{plain}c1,{cell},2026-03-02T09:00:00Z\n");
        let expected = Expected::Refused(vec![
            "more than 2000 columns".into(),
            "row 42 is longer than 8 MiB".into(),
        ]);
        cases.push(Case::new(
            format!("a row of {n_bytes} bytes"),
            ".csv",
            text,
            expected,
        ));
        let cell = "x".repeat(n_bytes);
        let text = format!("{plain}c1,{cell},2026-03-02T09:00:00Z\n");
        // A cell of such length is taken for one that was never closed.
        let expected = Expected::Refused(vec!["row 42 ".into()]);
        cases.push(Case::new(
            format!("one cell of {n_bytes} bytes"),
            ".csv",
            text,
            expected,
        ));
    }
    let head = "x".repeat(9 << 20);
    cases.push(Case::new(
        "a giant head",
        ".csv",
        head,
        Expected::Refused(vec![
            "only one column".into(),
            "longer than 8 MiB".into(),
            "unclosed quote".into(),
        ]),
    ));
}

fn odd(cases: &mut Vec<Case>) {
    for odd in ODD {
        let text = table(',', "\n", [odd, "order"], N_ROWS);
        cases.push(Case::new(
            format!("{odd:?} happens"),
            ".csv",
            text,
            Expected::Reads(N_ROWS),
        ));
        let quoted = format!("\"{}\"", odd.replace('"', "\"\""));
        let text = table(',', "\n", ["visit", "order"], N_ROWS);
        let text = text.replacen("event", &format!("event,{quoted}"), 1);
        let text = text
            .replace("visit,", "visit,x,")
            .replace("order,", "order,y,");
        let expected = Expected::Reads(N_ROWS);
        cases.push(Case::new(
            format!("a column {odd:?}"),
            ".csv",
            text,
            expected,
        ));
    }
    for ends in ["\r", "\n\n", "\r\n\r\n", "\n\r"] {
        let text = table(',', ends, ["visit", "order"], N_ROWS);
        cases.push(Case::new(
            format!("lines end in {ends:?}"),
            ".csv",
            text,
            Expected::Reads(N_ROWS),
        ));
    }
    let text = table(',', "\n", ["vis\0it", "order"], N_ROWS);
    cases.push(Case::new(
        "zeros in cells",
        ".csv",
        text,
        Expected::Reads(N_ROWS),
    ));
    let text = table(',', "\n", ["visit", "order"], N_ROWS).replace("event", "case_id");
    cases.push(Case::new(
        "two columns of one name",
        ".csv",
        text,
        Expected::Clear,
    ));
    let text = table(',', "\n", ["visit", "order"], N_ROWS).replace("event", "");
    cases.push(Case::new(
        "a column without a name",
        ".csv",
        text,
        Expected::Clear,
    ));
    for extra in [",", ",,,,,,,", ",\"\"", ",a,b,c"] {
        let text = table(',', &format!("{extra}\n"), ["visit", "order"], N_ROWS);
        let text = text.replacen(&format!("timestamp{extra}"), "timestamp", 1);
        cases.push(Case::new(
            format!("rows end in {extra:?}"),
            ".csv",
            text,
            Expected::Reads(N_ROWS),
        ));
    }
}

fn nothing(cases: &mut Vec<Case>) {
    let empty = || Expected::Refused(vec!["is empty".into(), "but no rows".into()]);
    for text in [
        "",
        "\n",
        "\r\n\r\n",
        " ",
        "\u{FEFF}",
        "case_id,event,timestamp",
        "case_id,event,timestamp\n",
    ] {
        cases.push(Case::new(
            format!("nothing but {text:?}"),
            ".csv",
            text,
            empty(),
        ));
    }
    let other = Expected::refused("it seems to be");
    for head in [
        &b"SQLite format 3\0"[..],
        b"PARE",
        b"%PDF-1.7",
        b"\xD0\xCF\x11\xE0",
        b"{\\rtf1",
        b"7z\xBC\xAF",
        b"Rar!",
        b"BZh9",
        b"\xFD7zXZ",
        b"\x28\xB5\x2F\xFD",
        b"ARROW1",
        b"Obj\x01",
        b"PK\x03\x04",
        b"{\"a\": 1}",
        b"[{}]",
        b"<!DOCTYPE html><html>",
        b"<svg xmlns=\"x\"/>",
    ] {
        let mut bytes = head.to_vec();
        bytes.extend_from_slice(&[b' '; 600]);
        let about = format!("begins with {:?}", String::from_utf8_lossy(head));
        cases.push(Case::new(about, ".csv", bytes, other.clone()));
    }
    let noise: Vec<u8> = (0..50_000_u32)
        .map(|it| (it.wrapping_mul(2_654_435_761) >> 13) as u8)
        .collect();
    cases.push(Case::new("noise", ".csv", noise, Expected::Clear));
    cases.push(Case::new(
        "zeros",
        ".csv",
        vec![0; 100_000],
        Expected::Clear,
    ));
}

fn broken(cases: &mut Vec<Case>) {
    let lines: Vec<String> = table(',', "\n", ["visit", "order"], 200)
        .lines()
        .map(str::to_owned)
        .collect();
    for row in [2, 3, 17, 41, 42, 99, 150, 200, 201] {
        let mut lines = lines.clone();
        lines[row - 1] = lines[row - 1].replacen(',', ",\"", 1);
        let expected = Expected::Refused(vec![format!("row {row} has an unclosed quote")]);
        cases.push(Case::new(
            format!("a quote opens in row {row}"),
            ".csv",
            lines.join("\n"),
            expected,
        ));
    }
    let whole = lines.join("\n");
    for part in 1..25 {
        let cut = &whole.as_bytes()[..whole.len() * part / 25];
        cases.push(Case::new(
            format!("cut off at {part} of 25"),
            ".csv",
            cut,
            Expected::Clear,
        ));
    }
    let mut random = random(1);
    for number in 0..30 {
        let bytes = damaged(whole.as_bytes(), &mut random);
        cases.push(Case::new(
            format!("damaged, number {number}"),
            ".csv",
            bytes,
            Expected::Clear,
        ));
    }
}
