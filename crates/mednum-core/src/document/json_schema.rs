//! The JSON Schema of what a document holds, for tools that mednum does not bind (feature `schemars`).
//!
//! Each type says here what [`Shape`](super::shape::Shape) and the readers say of it. Patterns keep to what every engine
//! reads alike: no look-around, no class of an alphabet (`\d` is more than ten digits in Python), and nothing that
//! backtracks. `$` stands before a last line break in some engines, which `not` refuses there.

use std::borrow::Cow;

use mednum_catalog::vocabulary::Vocabulary;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value, json};

use super::scalar::DEFAULT_STRING_BYTES;
use super::{Code, Date, Decimal, Flag, Id, Term, Text, TimeOfDay, Whole};
use crate::roadmap::calendar::When;

/// A field of a record.
pub(crate) struct FieldSchema {
    pub(crate) name: &'static str,
    pub(crate) doc: &'static [&'static str],
    pub(crate) required: bool,
    pub(crate) schema: Schema,
}

/// Lines of a comment as one text.
fn described(doc: &[&str]) -> String {
    doc.iter().map(|line| line.trim()).collect::<Vec<_>>().join(" ").trim().to_owned()
}

/// The schema of a record: its fields and no other, `$comment` where it is not about a person.
pub(crate) fn record(
    doc: &'static [&'static str],
    person: bool,
    fields: &[FieldSchema],
    generator: &mut SchemaGenerator,
) -> Schema {
    let mut properties = Map::new();
    for field in fields {
        let mut schema = field.schema.clone();
        schema.insert("description".to_owned(), described(field.doc).into());
        properties.insert(field.name.to_owned(), schema.into());
    }
    if !person {
        properties.insert(super::COMMENT_KEY.to_owned(), generator.subschema_for::<Text<'_>>().into());
    }
    let required: Vec<&str> = fields.iter().filter(|field| field.required).map(|field| field.name).collect();
    json_schema!({
        "type": "object",
        "description": described(doc),
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    })
}

/// A line break at the very end, that `$` lets through in some engines.
fn no_line_break() -> Value {
    json!({ "pattern": "\n" })
}

macro_rules! string_schema {
    ($type:ty, $name:literal, $schema:expr) => {
        impl JsonSchema for $type {
            fn schema_name() -> Cow<'static, str> {
                $name.into()
            }
            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                $schema
            }
        }
    };
}

/// Any character that is not white space (Unicode `White_Space`), written out: `\S` differs from one engine to the next.
const NOT_BLANK: &str = "[^\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]";

string_schema!(
    Text<'_>,
    "Text",
    json_schema!({
        "type": "string",
        "description": "A text for people: not blank.",
        "minLength": 1,
        "maxLength": DEFAULT_STRING_BYTES,
        "pattern": NOT_BLANK,
    })
);

string_schema!(
    Id<'_>,
    "Id",
    json_schema!({
        "type": "string",
        "description": "An identifier: lower-case letters, digits and hyphens, 64 at most; it does not start with a hyphen.",
        "maxLength": 64,
        "pattern": "^[a-z0-9][a-z0-9-]*$",
        "not": no_line_break(),
        "examples": ["anjou-numerique"],
    })
);

string_schema!(
    Code<'_>,
    "Code",
    json_schema!({
        "type": "string",
        "description": "A code printed on a sheet or derived from one: letters, digits and underscores in parts set apart by `.`, `-` or `:`; 64 at most.",
        "maxLength": 64,
        "pattern": "^[A-Za-z0-9_]+(?:[.:-][A-Za-z0-9_]+)*$",
        "not": no_line_break(),
        "examples": ["B.2", "A.1.2.a", "GT.D.1", "B.2-N1"],
    })
);

/// Four digits that are not `0000`.
const YEAR: &str = "(?:[0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})";
const LEAP_YEAR: &str = "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)";
const MONTH: &str = "(?:0[1-9]|1[0-2])";

/// The days that there are in the given years: the 29th of February in leap years alone.
fn real_day(year: &str, leap_year: &str) -> String {
    format!(
        "(?:{year}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)\
         |02-(?:0[1-9]|1[0-9]|2[0-8]))|{leap_year}-02-29)"
    )
}

fn date_pattern() -> String {
    format!("^{}$", real_day("[0-9]{4}", &format!("(?:{LEAP_YEAR}|0000)")))
}

/// The notation of [`When`], as its reader takes it.
fn when_pattern() -> String {
    let day = real_day(YEAR, LEAP_YEAR);
    let coarse = format!("{YEAR}(?:-(?:{MONTH}|Q[1-4]|S[12]|spring|summer|autumn|winter))?(?:-end)?");
    let point = format!("(?:{day}|{coarse})");
    let every_year = format!("--{MONTH}(?:-end)?");
    format!(
        "^(?:{point}(?:/(?:{point}|[.][.]))?|{every_year}(?:/(?:{every_year}|[.][.]))?|[.][.]/(?:{point}|{every_year}))$"
    )
}

string_schema!(
    Date,
    "Date",
    json_schema!({
        "type": "string",
        "description": "A civil day, without time or zone.",
        "format": "date",
        "maxLength": 10,
        "pattern": date_pattern(),
        "examples": ["2023-06-15"],
    })
);

string_schema!(
    When,
    "When",
    json_schema!({
        "type": "string",
        "description": "When something happens, as precise as it is known: a day `2023-06-15`, a month `2023-06`, a quarter \
                        `2023-Q2`, a half-year `2023-S1`, a year `2023`, a season `2023-summer`, a month of every year `--10`; \
                        any but a day followed by `-end`; or two of them parted by `/`, where `..` leaves an end open.",
        "pattern": when_pattern(),
        "not": no_line_break(),
        "examples": ["2023-06-15", "2023-S1", "2023-09-end", "2023/2025", "--10"],
    })
);

string_schema!(
    TimeOfDay,
    "TimeOfDay",
    json_schema!({
        "type": "string",
        "description": "A time of day, to the minute; `24:00` is the end of the day.",
        "maxLength": 5,
        "pattern": "^(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$",
        "examples": ["09:30"],
    })
);

impl<const MIN: i64, const MAX: i64> JsonSchema for Whole<MIN, MAX> {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        format!("Whole{MIN}To{MAX}").into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "integer", "minimum": MIN, "maximum": MAX })
    }
}

impl JsonSchema for Decimal {
    fn schema_name() -> Cow<'static, str> {
        "Decimal".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "number",
            "description": "A decimal number with three decimals at most.",
            "minimum": -Self::LIMIT,
            "maximum": Self::LIMIT,
        })
    }
}

impl JsonSchema for Flag {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        "Flag".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "boolean" })
    }
}

/// `rlin_role` → `RlinRole`.
fn type_name(code: &str) -> String {
    let capital = |word: &str| {
        let mut chars = word.chars();
        chars.next().map(|first| first.to_ascii_uppercase().to_string() + chars.as_str()).unwrap_or_default()
    };
    code.split('_').map(capital).collect()
}

impl<V: Vocabulary> JsonSchema for Term<V> {
    fn schema_name() -> Cow<'static, str> {
        type_name(V::NAME).into()
    }
    fn schema_id() -> Cow<'static, str> {
        format!("term::{}", V::NAME).into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        // Editors show the description beside a term, and not its title.
        let term = |term: &V| {
            let (fr, en) = (term.label_fr(), term.label_en());
            json!({ "const": term.code(), "title": fr, "description": format!("{fr}\n\n{en}") })
        };
        json_schema!({
            "type": "string",
            "enum": V::CODES,
            "oneOf": V::ALL.iter().map(term).collect::<Vec<_>>(),
        })
    }
}
