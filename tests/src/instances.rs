//! Documents made from a schema: mostly valid, with slips at random. A document is told by a tape of choices, so that a
//! shorter tape is a smaller document and a failing case shrinks.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

/// Texts by the pattern that they match.
pub type Samples = BTreeMap<String, Vec<String>>;

/// How likely a slip is: one place in so many.
const SLIP: u32 = 120;
/// Items of a list, at most.
const ITEMS: u32 = 3;
/// Terms and values that belong nowhere, to stand in any place.
const STRANGERS: [&str; 8] = ["", " ", "é", "A", "x", "lundi", "2023-02-30", "１"];

/// Makes documents of a schema.
#[derive(Debug)]
pub struct Instances<'s> {
    schema: &'s Value,
    samples: &'s Samples,
    tape: std::slice::Iter<'s, u32>,
}

/// Every pattern of a schema.
#[must_use]
pub fn patterns(schema: &Value) -> Vec<String> {
    let mut found: Vec<String> = match schema {
        Value::Object(members) => members.values().flat_map(patterns).collect(),
        Value::Array(items) => items.iter().flat_map(patterns).collect(),
        _ => Vec::new(),
    };
    found.extend(schema.get("pattern").and_then(Value::as_str).map(str::to_owned));
    found.sort();
    found.dedup();
    found
}

impl<'s> Instances<'s> {
    /// A document of a schema, told by a tape; texts with a pattern are taken from samples.
    #[must_use]
    pub fn document(schema: &'s Value, samples: &'s Samples, tape: &'s [u32]) -> Value {
        Instances { schema, samples, tape: tape.iter() }.value(schema)
    }

    /// A choice below a number; the first when the tape is at its end.
    fn choose(&mut self, below: u32) -> u32 {
        self.tape.next().map_or(0, |choice| choice % below.max(1))
    }

    fn one_in(&mut self, times: u32) -> bool {
        self.choose(times) == times - 1
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> Option<T> {
        let index = self.choose(u32::try_from(from.len()).unwrap_or(u32::MAX));
        from.get(usize::try_from(index).ok()?).copied()
    }

    /// The definition that a schema refers to, or itself.
    fn resolved(&self, schema: &'s Value) -> &'s Value {
        let reference =
            schema.get("$ref").and_then(Value::as_str).and_then(|reference| reference.strip_prefix('#'));
        reference.and_then(|pointer| self.schema.pointer(pointer)).unwrap_or(schema)
    }

    fn value(&mut self, schema: &'s Value) -> Value {
        let schema = self.resolved(schema);
        if self.one_in(SLIP) {
            return self.stranger();
        }
        if let Some(alternatives) = schema.get("anyOf").and_then(Value::as_array) {
            let chosen = self.choose(6);
            let index = usize::from(chosen == 5).min(alternatives.len().saturating_sub(1));
            return alternatives.get(index).map_or(Value::Null, |chosen| self.value(chosen));
        }
        let kind = match schema.get("type") {
            Some(Value::Array(kinds)) if self.one_in(6) => kinds.get(1),
            Some(Value::Array(kinds)) => kinds.first(),
            kind => kind,
        };
        match kind.and_then(Value::as_str).unwrap_or_default() {
            "object" => self.object(schema),
            "array" => {
                let count = self.choose(ITEMS + 1);
                let item = schema.get("items").unwrap_or(&Value::Null);
                Value::from((0..count).map(|_| self.value(item)).collect::<Vec<_>>())
            }
            "integer" => self.integer(schema),
            "number" => self.decimal(schema),
            "boolean" => Value::from(self.one_in(2)),
            "string" => Value::from(self.text(schema)),
            _ => Value::Null,
        }
    }

    /// A value of any type. No whole number is written with decimals, which a schema cannot tell.
    fn stranger(&mut self) -> Value {
        match self.choose(8) {
            0 => Value::Null,
            1 => Value::from(self.one_in(2)),
            2 => json!(-1),
            3 => json!(0.5),
            4 => json!([]),
            5 => json!({}),
            6 => json!([null]),
            _ => Value::from(self.pick(&STRANGERS).unwrap_or_default()),
        }
    }

    fn object(&mut self, schema: &'s Value) -> Value {
        let no_fields = Map::new();
        let fields = schema.get("properties").and_then(Value::as_object).unwrap_or(&no_fields);
        let required: Vec<&str> = schema
            .get("required")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        // Few of the many sections, most of the few fields of a record.
        let rare = if fields.len() > 30 { 12 } else { 2 };
        let mut members = Map::new();
        let names: Vec<&String> = fields.keys().collect();
        for name in names {
            let kept = if required.contains(&name.as_str()) { !self.one_in(SLIP) } else { self.one_in(rare) };
            let field = schema.get("properties").and_then(|fields| fields.get(name));
            if let Some(field) = field.filter(|_| kept) {
                members.insert(name.clone(), self.value(field));
            }
        }
        if self.one_in(SLIP) {
            let near = members.keys().next().map(|name| format!("{name}s")).unwrap_or_default();
            let key = self.pick(&["$schema", "$comment", "colour", "Titre", ""]).unwrap_or_default();
            let key = if self.one_in(2) { near } else { key.to_owned() };
            members.insert(key, Value::from("x"));
        }
        Value::Object(members)
    }

    fn integer(&mut self, schema: &Value) -> Value {
        let bound = |key: &str| schema.get(key).and_then(Value::as_i64).unwrap_or_default();
        let (least, most) = (bound("minimum"), bound("maximum"));
        Value::from(match self.choose(SLIP) {
            0 => least - 1,
            1 => most + 1,
            2 | 3 => most,
            4 | 5 => least,
            near => least + i64::from(near) % (most - least + 1).max(1),
        })
    }

    /// Three decimals at most: a fourth is what a schema cannot tell.
    fn decimal(&mut self, schema: &Value) -> Value {
        let bound = |key: &str| schema.get(key).and_then(Value::as_f64).unwrap_or_default();
        match self.choose(SLIP) {
            0 => json!(bound("minimum") - 1.0),
            1 => json!(bound("maximum") + 1.0),
            2 => json!(bound("maximum")),
            3 => json!(bound("minimum")),
            near => json!(f64::from(near) * 0.125),
        }
    }

    fn text(&mut self, schema: &'s Value) -> String {
        if let Some(terms) = schema.get("enum").and_then(Value::as_array) {
            let terms: Vec<&str> = terms.iter().filter_map(Value::as_str).collect();
            let term = self.pick(&terms).unwrap_or_default();
            return if self.one_in(SLIP) { self.spoilt(term) } else { term.to_owned() };
        }
        let samples =
            schema.get("pattern").and_then(Value::as_str).and_then(|pattern| self.samples.get(pattern));
        let samples: Vec<&str> = samples.into_iter().flatten().map(String::as_str).collect();
        let sample = self.pick(&samples).unwrap_or_default();
        if self.one_in(SLIP / 2) { self.spoilt(sample) } else { sample.to_owned() }
    }

    /// A text with one character taken away, written twice, changed or added.
    fn spoilt(&mut self, text: &str) -> String {
        let mut characters: Vec<char> = text.chars().collect();
        let place =
            usize::try_from(self.choose(u32::try_from(characters.len()).unwrap_or(u32::MAX))).unwrap_or(0);
        let other =
            self.pick(&['0', '9', '-', '.', '/', ':', 'A', 'z', 'é', '٣', ' ', '\n', '\u{2028}', '😀']);
        let other = other.unwrap_or('!');
        match self.choose(5) {
            0 => characters.insert(place.min(characters.len()), other),
            1 => characters.push(other),
            2 => drop(characters.splice(place..(place + 1).min(characters.len()), [other])),
            3 => drop(characters.splice(place..(place + 1).min(characters.len()), [])),
            _ => characters.extend_from_within(..),
        }
        characters.into_iter().collect()
    }
}
