//! Documents whose people's records hold a word and a number that no output may show, whatever is wrong with them.
//!
//! Which records are about people is read from the shape of the document: a new section, or a new field, is covered as
//! soon as it is declared.

use mednum_core::document::shape::{RecordShape, Shape, Shaped};
use mednum_core::document::{Document, RECORDS};
use serde_json::{Value, json};

/// The word that stands in people's records.
pub const WORD: &str = "zcanari";
/// The digits that stand in their numbers.
pub const DIGITS: &str = "8675309";
/// Days that stand in their dates, in every form that outputs know.
const DAYS: [&str; 6] =
    ["1993-04-03", "3 avril 1993", "3 April 1993", "2187-04-03", "3 avril 2187", "3 April 2187"];

/// A document with the case in words.
#[derive(Debug, Clone)]
pub struct Canary {
    /// The case.
    pub name: String,
    /// The document.
    pub bytes: Vec<u8>,
}

/// What an output tells of a person's record, if anything.
#[must_use]
pub fn told(output: &str) -> Option<&'static str> {
    // Thousands may be apart.
    let joined: String = output.chars().filter(|c| !matches!(c, '\u{202F}' | '\u{A0}' | ',')).collect();
    let word = output.to_lowercase().contains(WORD).then_some(WORD);
    let digits = || joined.contains(DIGITS).then_some(DIGITS);
    word.or_else(digits).or_else(|| DAYS.into_iter().find(|day| output.contains(day)))
}

/// The sections of people, with the shape of their records.
#[must_use]
pub fn sections() -> Vec<(&'static str, &'static RecordShape)> {
    let Shape::Record(document) = <Document<'_> as Shaped>::SHAPE else { return Vec::new() };
    let of_people = |shape: &'static Shape| match shape {
        Shape::List(Shape::Record(record)) if record.person => Some(*record),
        _ => None,
    };
    document.fields.iter().filter_map(|field| Some((field.name, of_people(field.shape)?))).collect()
}

fn records() -> Value {
    serde_json::from_str(RECORDS).unwrap_or_default()
}

/// A document without an error whose people have the word for pseudonym, and its days and numbers.
#[must_use]
pub fn accepted() -> Canary {
    let mut document = records();
    for (section, _) in sections() {
        let people = document.get_mut(section).and_then(Value::as_array_mut);
        for (rank, record) in people.into_iter().flatten().enumerate() {
            mark(record, rank);
        }
    }
    Canary { name: "accepted".to_owned(), bytes: document.to_string().into_bytes() }
}

/// Puts the word, the days and the numbers where a record stays without an error.
fn mark(record: &mut Value, rank: usize) {
    match record {
        Value::Array(items) => items.iter_mut().for_each(|item| mark(item, rank)),
        Value::Object(members) => {
            for (key, member) in members.iter_mut() {
                match key.as_str() {
                    "pseudonym" => *member = json!(format!("{WORD}-{rank}")),
                    "purge_on" => *member = json!("2187-04-03"),
                    "consent" | "date" => *member = json!("1993-04-03"),
                    "civic_training_days" => *member = json!(8_675_309),
                    _ => mark(member, rank),
                }
            }
        }
        _ => {}
    }
}

/// Values that a place does not take, or takes for something else, each with the word or the digits.
const HOSTILE: [&str; 12] = [
    "\"Zcanari 1!\"",
    "\"zcanari\"",
    "8675309",
    "-8675309",
    "8675309.12345",
    "8675309e300",
    "[\"zcanari\", 8675309]",
    "{\"zcanari\": \"zcanari\"}",
    "{\"start\": \"zcanari\", \"code\": 8675309}",
    "\"zcanari\\u202e\"",
    "\"zcanari\\ufffe\"",
    "[[{\"zcanari\": [8675309]}]]",
];

/// The pointers of every place of a record, whether it is given or not.
fn places(shape: &'static Shape, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    match shape {
        Shape::List(item) => places(item, &format!("{at}/0"), found),
        Shape::Record(record) => {
            for field in record.fields {
                places(field.shape, &format!("{at}/{}", field.name), found);
            }
        }
        _ => {}
    }
}

/// The value at a pointer, made if it is not there.
fn place_mut<'v>(document: &'v mut Value, pointer: &str) -> Option<&'v mut Value> {
    let mut value = document;
    for step in pointer.split('/').skip(1) {
        value = if let Ok(rank) = step.parse::<usize>() {
            if !value.is_array() {
                *value = json!([]);
            }
            let items = value.as_array_mut()?;
            while items.len() <= rank {
                items.push(json!({}));
            }
            items.get_mut(rank)?
        } else {
            if !value.is_object() {
                *value = json!({});
            }
            value.as_object_mut()?.entry(step).or_insert(Value::Null)
        };
    }
    Some(value)
}

const HERE: &str = "@here@";

fn with(pointer: &str, token: &str) -> String {
    let mut document = records();
    if let Some(place) = place_mut(&mut document, pointer) {
        *place = Value::from(HERE);
    }
    document.to_string().replace(&format!("\"{HERE}\""), token)
}

/// Documents with something wrong in or around people's records.
#[must_use]
pub fn refused() -> Vec<Canary> {
    let mut found = Vec::new();
    let mut add = |name: String, text: String| found.push(Canary { name, bytes: text.into_bytes() });
    for (section, record) in sections() {
        let mut of_record = Vec::new();
        for field in record.fields {
            places(field.shape, &format!("/{section}/0/{}", field.name), &mut of_record);
        }
        of_record.extend([format!("/{section}"), format!("/{section}/0")]);
        for place in &of_record {
            for token in HOSTILE {
                add(format!("{place} = {token}"), with(place, token));
            }
        }
        let long = format!("\"{}\"", WORD.repeat(10_000));
        add(format!("{section}: a text that is too long"), with(&format!("/{section}/0/pseudonym"), &long));
        for key in ["nom", WORD, "$comment", "pseudonyme", "a/b~c zcanari"] {
            let key = key.replace('~', "~0").replace('/', "~1");
            let mut document = records();
            if let Some(Value::Object(record)) = document.pointer_mut(&format!("/{section}/0")) {
                record.insert(key.clone(), json!([WORD, { (WORD): 8_675_309 }]));
            }
            add(format!("{section}: an unknown field {key}"), document.to_string());
        }
        around(section, &mut add);
    }
    found
}

/// What can be wrong around a section: keys given twice, names that were missed, texts that are not JSON.
fn around(section: &str, add: &mut impl FnMut(String, String)) {
    let Canary { bytes, .. } = accepted();
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let pretty = serde_json::from_str::<Value>(&text)
        .and_then(|document| serde_json::to_string_pretty(&document))
        .unwrap_or_default();
    let key = format!("\"{section}\":");
    for (kind, text) in [("on one line", &text), ("on many lines", &pretty)] {
        let mut case = |name: &str, text: String| add(format!("{section}, {kind}: {name}"), text);
        case("a pseudonym given twice", text.replace(&format!("{WORD}-1"), &format!("{WORD}-0")));
        case("a section whose name was missed", text.replacen(&key, &format!("\"{section}x\":"), 1));
        case("a section of another name", text.replacen(&key, "\"jeunes\":", 1));
        case(
            "a section given twice",
            text.replacen('{', &format!("{{{key} [{{\"{WORD}\": \"{WORD}\"}}],"), 1),
        );
        case(
            "a key given twice",
            text.replace("\"pseudonym\":", &format!("\"pseudonym\": \"{WORD}\", \"pseudonym\":")),
        );
        case(
            "an unknown key given twice",
            text.replace("\"pseudonym\":", &format!("\"{WORD}\": 1, \"{WORD}\": 2, \"pseudonym\":")),
        );
        case(
            "a section within another",
            text.replacen("\"cohorts\":", &format!("\"cohorts\": [{{{key} [\"{WORD}\"]}}], \"x\":"), 1),
        );
        case("a document in a list", format!("[{text}]"));
        case("a comma that is missing", text.replacen(&format!(",{key}"), &key, 1));
        case("a quote that is missing", text.replacen(&key, &format!("{section}\":"), 1));
        case("a word at the start", format!("x{text}"));
        case("two documents", format!("{text}{text}"));
        for part in 1..8 {
            let Some((before, after)) = text.split_once(&key) else { continue };
            let end = after.char_indices().nth(part * 60).map_or(after.len(), |(at, _)| at);
            let kept = after.get(..end).unwrap_or_default();
            // Some are cut before anything is told.
            let cut = format!("{before}{key}{kept}");
            if told(&cut).is_some() {
                case(&format!("cut short at {part}"), cut);
            }
            case(&format!("a control character at {part}"), format!("{before}{key}{kept}\u{1}{WORD}"));
        }
    }
}
