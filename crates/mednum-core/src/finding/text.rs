//! Sentences: a template and its parameters, in French or English, written the same way in every door.

use chrono::{Datelike, NaiveDate};
use serde::ser::{Serialize, Serializer};

use super::rule::{Bilingual, Language};

/// A dynamic part of a sentence, typed; never pre-formatted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Param {
    /// A label, a code, a value as given.
    Text(String),
    /// A number of things.
    Count(i64),
    /// An amount, in cents of euro.
    Cents(i64),
    /// A civil date.
    Date(NaiveDate),
    /// Several labels.
    List(Vec<String>),
    /// Labels to choose from.
    Choice(Vec<String>),
    /// A number in thousandths.
    Thousandths(i64),
    /// A value with its own notation, said in each language.
    Words {
        /// The notation, in machine outputs.
        notation: String,
        /// In French.
        fr: String,
        /// In English.
        en: String,
    },
    /// A word of a closed list, said in the language of the sentence.
    Term {
        /// Its code, in machine outputs.
        code: &'static str,
        /// Its label.
        label: Bilingual,
    },
}

impl Serialize for Param {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) => serializer.serialize_str(text),
            Self::Count(value) | Self::Cents(value) => serializer.serialize_i64(*value),
            Self::Date(date) => serialize_day(date, serializer),
            Self::List(items) | Self::Choice(items) => serializer.collect_seq(items),
            Self::Term { code, .. } => serializer.serialize_str(code),
            Self::Words { notation, .. } => serializer.serialize_str(notation),
            Self::Thousandths(value) => {
                crate::document::Decimal::from_thousandths(*value).serialize(serializer)
            }
        }
    }
}

impl From<&str> for Param {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Param {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Vec<String>> for Param {
    fn from(items: Vec<String>) -> Self {
        Self::List(items)
    }
}

impl From<NaiveDate> for Param {
    fn from(date: NaiveDate) -> Self {
        Self::Date(date)
    }
}

impl From<usize> for Param {
    fn from(count: usize) -> Self {
        Self::Count(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

impl From<i64> for Param {
    fn from(count: i64) -> Self {
        Self::Count(count)
    }
}

const MONTHS_FR: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];
const MONTHS_EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Writes a day as `YYYY-MM-DD`.
pub(crate) fn serialize_day<S: Serializer>(day: &NaiveDate, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(day)
}

/// Writes a day, or null.
pub(crate) fn serialize_optional_day<S: Serializer>(
    day: &Option<NaiveDate>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match day {
        Some(day) => serialize_day(day, serializer),
        None => serializer.serialize_none(),
    }
}

/// Name of a month, 1 to 12.
#[must_use]
pub fn month_name(month: u32, language: Language) -> &'static str {
    let names = match language {
        Language::French => &MONTHS_FR,
        Language::English => &MONTHS_EN,
    };
    let index = usize::try_from(month).unwrap_or_default().wrapping_sub(1);
    names.get(index).copied().unwrap_or_default()
}

/// A date in words: `1er mars 2024`, `1 March 2024`.
#[must_use]
pub fn date_in_words(date: NaiveDate, language: Language) -> String {
    let day = match (date.day(), language) {
        (1, Language::French) => "1er".to_owned(),
        (day, _) => day.to_string(),
    };
    format!("{day} {} {}", month_name(date.month(), language), date.year())
}

const NARROW_SPACE: char = '\u{202F}';

/// A whole number with its thousands apart: `15 000` (narrow no-break space), `15,000`.
#[must_use]
pub fn grouped(value: i64, language: Language) -> String {
    let separator = match language {
        Language::French => NARROW_SPACE,
        Language::English => ',',
    };
    let digits = value.unsigned_abs().to_string();
    let mut text = String::new();
    if value < 0 {
        text.push('-');
    }
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(separator);
        }
        text.push(digit);
    }
    text
}

/// A number in thousandths: `13,05`, `13.05`.
#[must_use]
pub fn thousandths_in_words(thousandths: i64, language: Language) -> String {
    let whole = grouped(thousandths / 1000, language);
    let rest = thousandths.unsigned_abs() % 1000;
    if rest == 0 {
        return whole;
    }
    let mark = if language == Language::French { ',' } else { '.' };
    let sign = if thousandths < 0 && thousandths / 1000 == 0 { "-" } else { "" };
    format!("{sign}{whole}{mark}{}", format!("{rest:03}").trim_end_matches('0'))
}

/// An amount in cents: `1 500 €`, `€1,500`.
#[must_use]
pub fn amount_in_words(cents: i64, language: Language) -> String {
    let whole = grouped(cents / 100, language);
    let rest = cents.unsigned_abs() % 100;
    let mark = if language == Language::French { "," } else { "." };
    let decimals = if rest == 0 { String::new() } else { format!("{mark}{rest:02}") };
    match language {
        Language::French => format!("{whole}{decimals}{NARROW_SPACE}€"),
        Language::English => format!("€{whole}{decimals}"),
    }
}

/// Longest text and longest list that a parameter keeps.
const MOST_CHARACTERS: usize = 1_000;
const MOST_ITEMS: usize = 40;

fn cut_text(text: String) -> String {
    match text.char_indices().nth(MOST_CHARACTERS) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    }
}

fn cut_list(mut items: Vec<String>) -> Vec<String> {
    let hidden = items.len().saturating_sub(MOST_ITEMS);
    items.truncate(MOST_ITEMS);
    let mut items: Vec<String> = items.into_iter().map(cut_text).collect();
    if hidden > 0 {
        items.push(format!("… +{hidden}"));
    }
    items
}

impl Param {
    /// The same, no longer than a sentence can hold; what is left out is counted.
    pub(crate) fn cut(self) -> Self {
        match self {
            Self::Text(text) => Self::Text(cut_text(text)),
            Self::List(items) => Self::List(cut_list(items)),
            Self::Choice(items) => Self::Choice(cut_list(items)),
            Self::Words { notation, fr, en } => {
                Self::Words { notation: cut_text(notation), fr: cut_text(fr), en: cut_text(en) }
            }
            other => other,
        }
    }

    fn render(&self, language: Language) -> String {
        match self {
            Self::Text(text) => visible(text),
            Self::Count(value) => grouped(*value, language),
            Self::Cents(cents) => amount_in_words(*cents, language),
            Self::Date(date) => date_in_words(*date, language),
            Self::List(items) => {
                enumeration(items, if language == Language::French { "et" } else { "and" }, language)
            }
            Self::Choice(items) => {
                enumeration(items, if language == Language::French { "ou" } else { "or" }, language)
            }
            Self::Term { label, .. } => label.get(language).to_owned(),
            Self::Thousandths(value) => thousandths_in_words(*value, language),
            Self::Words { fr, .. } if language == Language::French => fr.clone(),
            Self::Words { en, .. } => en.clone(),
        }
    }
}

fn enumeration(items: &[String], conjunction: &str, language: Language) -> String {
    let quoted: Vec<String> = items
        .iter()
        .map(|item| match language {
            Language::French => format!("« {} »", visible(item)),
            Language::English => format!("“{}”", visible(item)),
        })
        .collect();
    match quoted.split_last() {
        None => String::new(),
        Some((only, [])) => only.clone(),
        Some((last, rest)) => format!("{} {conjunction} {last}", rest.join(", ")),
    }
}

/// Whether a character steers the direction of text and so can make a sentence read as another.
#[must_use]
pub fn is_bidi_control(c: char) -> bool {
    matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// The text with its control characters written out, cut at 200 characters.
fn visible(text: &str) -> String {
    const LONGEST: usize = 200;
    // Nothing to write out in most texts: no byte of theirs can be of a control character.
    let suspect = |byte: &u8| matches!(byte, 0x00..0x20 | 0x7F | 0xC2 | 0xD8 | 0xE2);
    if text.len() <= LONGEST && !text.as_bytes().iter().any(suspect) {
        return text.to_owned();
    }
    let mut shown = String::with_capacity(text.len().min(LONGEST * 4));
    for (count, c) in text.chars().enumerate() {
        if count == LONGEST {
            shown.push('…');
            break;
        }
        if c.is_control() || is_bidi_control(c) {
            shown.extend(c.escape_unicode());
        } else {
            shown.push(c);
        }
    }
    shown
}

/// The sentence of a template. A parameter that is missing leaves its name in braces, so that a test sees it.
#[must_use]
pub fn render(template: &str, params: &[(&'static str, Param)], language: Language) -> String {
    let mut sentence = String::with_capacity(template.len() + 32);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        sentence.push_str(before);
        let Some((name, tail)) = after.split_once('}') else {
            rest = after;
            break;
        };
        match params.iter().find(|(key, _)| *key == name) {
            Some((_, param)) => sentence.push_str(&param.render(language)),
            None => {
                sentence.push('{');
                sentence.push_str(name);
                sentence.push('}');
            }
        }
        rest = tail;
    }
    sentence.push_str(rest);
    sentence
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_dates_and_numbers_are_written_as_each_language_does() {
        let day = NaiveDate::from_ymd_opt(2024, 3, 1).unwrap();
        let cases = [
            (amount_in_words(150_000, Language::French), "1\u{202F}500\u{202F}€"),
            (amount_in_words(150_050, Language::English), "€1,500.50"),
            (amount_in_words(0, Language::French), "0\u{202F}€"),
            (date_in_words(day, Language::French), "1er mars 2024"),
            (date_in_words(day, Language::English), "1 March 2024"),
            (grouped(1_000_000, Language::French), "1\u{202F}000\u{202F}000"),
            (grouped(-12, Language::French), "-12"),
            (thousandths_in_words(13_050, Language::French), "13,05"),
            (thousandths_in_words(-850, Language::English), "-0.85"),
        ];
        for (written, expected) in cases {
            assert_eq!(written, expected);
        }
    }

    #[test]
    fn parameters_cannot_steer_the_sentence() {
        let params = [("label", Param::from("a\u{202E}b\n"))];
        assert_eq!(render("« {label} » {other}", &params, Language::French), "« a\\u{202e}b\\u{a} » {other}");
    }

    #[test]
    fn lists_are_enumerated() {
        let list = Param::List(vec!["a".into(), "b".into(), "c".into()]);
        assert_eq!(list.render(Language::French), "« a », « b » et « c »");
        assert_eq!(list.render(Language::English), "“a”, “b” and “c”");
    }
}
