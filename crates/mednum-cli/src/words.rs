//! Figures and terms put into words, from the labels of the vocabularies.

use mednum_catalog::vocabulary::Vocabulary;
use mednum_core::document::{Count, Decimal, Term};
use mednum_core::finding::Language;
use mednum_core::finding::text::{amount_in_words, grouped, thousandths_in_words};
use mednum_core::roadmap::calendar::Cadence;
use mednum_core::roadmap::figure::Figure;
use mednum_core::roadmap::means::{Bound, MeansKind, Per};
use mednum_core::roadmap::sheet::Presence;

use crate::page::pick;

/// The label of a term.
pub(crate) fn label<V: Vocabulary>(term: V, language: Language) -> &'static str {
    pick(language, term.label_fr(), term.label_en())
}

/// The label of a term of a document.
pub(crate) fn known<V: Vocabulary>(term: Term<V>, language: Language) -> &'static str {
    term.known().map_or("", |term| label(term, language))
}

fn of_code<V: Vocabulary>(code: &str, language: Language) -> &'static str {
    V::from_code(code).map_or("", |term| label(term, language))
}

/// `imprimé vide`.
pub(crate) fn presence(code: &str, language: Language) -> &'static str {
    of_code::<Presence>(code, language)
}

/// `humains`.
pub(crate) fn means_kind(code: &str, language: Language) -> &'static str {
    of_code::<MeansKind>(code, language)
}

/// `au moins`.
pub(crate) fn at_least(language: Language) -> &'static str {
    label(Bound::AtLeast, language)
}

/// A figure and how it binds; nothing is said of an exact one.
pub(crate) fn bounded(bound: &str, figure: &str, language: Language) -> String {
    match of_code::<Bound>(bound, language) {
        word if word.is_empty() || bound == Bound::Exact.code() => figure.to_owned(),
        word => format!("{word} {figure}"),
    }
}

/// An amount, or a range, with how it binds and what it is per: `au plus 1 500 € par an`.
pub(crate) fn money(
    cents: i64,
    max: Option<i64>,
    bound: &str,
    per: Option<&str>,
    language: Language,
) -> String {
    let amount = match max {
        Some(max) => {
            let to = pick(language, "à", "to");
            format!("{} {to} {}", amount_in_words(cents, language), amount_in_words(max, language))
        }
        None => amount_in_words(cents, language),
    };
    let per = per.map(|per| format!(" {} {}", pick(language, "par", "per"), of_code::<Per>(per, language)));
    format!("{}{}", bounded(bound, &amount, language), per.unwrap_or_default())
}

/// A number of people: `3`, `2 à 4`, `au moins 2`.
pub(crate) fn headcount(min: i64, max: Option<i64>, language: Language) -> String {
    range(Some(min), max, language)
}

/// A number, or a range.
pub(crate) fn range(min: Option<i64>, max: Option<i64>, language: Language) -> String {
    let number = |value: i64| grouped(value, language);
    match (min, max) {
        (Some(min), Some(max)) if min == max => number(min),
        (Some(min), Some(max)) => format!("{} {} {}", number(min), pick(language, "à", "to"), number(max)),
        (Some(min), None) => format!("{} {}", label(Bound::AtLeast, language), number(min)),
        (None, Some(max)) => format!("{} {}", label(Bound::Ceiling, language), number(max)),
        (None, None) => String::new(),
    }
}

/// A frequency: `3 à 4 fois par an (environ)`; the printed words when it has no figure.
pub(crate) fn cadence(cadence: &Cadence<'_>, language: Language) -> String {
    let mut words = Vec::new();
    let times = range(cadence.min.and_then(Count::get), cadence.max.and_then(Count::get), language);
    if !times.is_empty() {
        if cadence.about == Some(true) {
            words.push(label(Bound::About, language).to_owned());
        }
        words.push(format!("{times} {}", pick(language, "fois", "times")));
        if let Some(per) = cadence.per.and_then(Term::known) {
            let per = label(per, language);
            words.push(match cadence.every.filter(|every| every.get() > Some(1)) {
                Some(every) => format!("{} {every} {per}s", pick(language, "tous les", "every")),
                None => format!("{} {per}", pick(language, "par", "per")),
            });
        }
    }
    let printed = cadence.printed.as_deref().map(|printed| match language {
        Language::French => format!("« {printed} »"),
        Language::English => format!("“{printed}”"),
    });
    words.extend(printed);
    words.join(" ")
}

/// A printed form.
pub(crate) fn quoted(text: &str, language: Language) -> String {
    match language {
        Language::French => format!("«\u{A0}{text}\u{A0}»"),
        Language::English => format!("“{text}”"),
    }
}

/// The value of a figure and its unit: `3 à 4 fois`, `environ 8 %`.
pub(crate) fn figure(figure: &Figure<'_>, language: Language) -> String {
    let number = |value: Decimal| thousandths_in_words(value.thousandths(), language);
    let value = match (figure.value, figure.min, figure.max) {
        (Some(value), ..) => number(value),
        (None, Some(min), Some(max)) => {
            format!("{} {} {}", number(min), pick(language, "à", "to"), number(max))
        }
        (None, Some(min), None) => format!("{} {}", label(Bound::AtLeast, language), number(min)),
        (None, None, Some(max)) => format!("{} {}", label(Bound::Ceiling, language), number(max)),
        (None, None, None) => return String::new(),
    };
    let about = if figure.approximate == Some(true) { label(Bound::About, language) } else { "" };
    let unit = figure.unit.as_deref().unwrap_or_default();
    format!("{about} {value} {unit}").trim().to_owned()
}
