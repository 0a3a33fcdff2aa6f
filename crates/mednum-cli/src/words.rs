//! Figures and terms put into words, from the labels of the vocabularies.

use mednum_catalog::vocabulary::Vocabulary;
use mednum_core::document::{Count, Decimal, Several, Term};
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

/// The label of a term of a document, which may be of a newer version of the format.
pub(crate) fn known<V: Vocabulary>(term: Term<V>, language: Language) -> &'static str {
    term.known().map_or(unknown(language), |term| label(term, language))
}

/// What a term of a newer version of the format is called.
pub(crate) fn unknown(language: Language) -> &'static str {
    pick(language, "inconnu", "unknown")
}

/// The word that goes with a count, given in the singular and in the plural: French counts zero and one as one.
pub(crate) fn plural<'t, C: PartialOrd + From<u8>>(
    count: C,
    language: Language,
    fr: (&'t str, &'t str),
    en: (&'t str, &'t str),
) -> &'t str {
    match language {
        Language::French if count < C::from(2) => fr.0,
        Language::French => fr.1,
        Language::English if count == C::from(1) => en.0,
        Language::English => en.1,
    }
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
pub(crate) fn bounded(bound: Option<&str>, figure: &str, language: Language) -> String {
    match bound {
        Some(bound) if bound == Bound::Exact.code() => figure.to_owned(),
        Some(bound) => format!("{} {figure}", of_code::<Bound>(bound, language)),
        None => format!("{figure} ({})", pick(language, "portée inconnue", "unknown bound")),
    }
}

/// What an amount is per.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Rate<'c> {
    /// Nothing: nobody says, or the page does elsewhere.
    Plain,
    /// The code of a [`Per`].
    Per(&'c str),
    /// Something that only a newer version of the format knows.
    PerUnknown,
}

impl<'c> Rate<'c> {
    /// From what an answer tells of it.
    pub(crate) fn of(per: Option<&'c str>, per_known: bool) -> Self {
        match per {
            Some(per) => Self::Per(per),
            None if per_known => Self::Plain,
            None => Self::PerUnknown,
        }
    }
}

/// An amount, or a range, with how it binds and what it is per: `au plus 1 500 € par an`.
pub(crate) fn money(
    cents: i64,
    max: Option<i64>,
    bound: Option<&str>,
    rate: Rate<'_>,
    language: Language,
) -> String {
    let amount = match max {
        Some(max) => {
            let to = pick(language, "à", "to");
            format!("{} {to} {}", amount_in_words(cents, language), amount_in_words(max, language))
        }
        None => amount_in_words(cents, language),
    };
    let rate = match rate {
        Rate::Plain => String::new(),
        Rate::Per(per) => format!(" {} {}", pick(language, "par", "per"), of_code::<Per>(per, language)),
        Rate::PerUnknown => pick(language, " (par\u{A0}: inconnu)", " (per: unknown)").to_owned(),
    };
    format!("{}{rate}", bounded(bound, &amount, language))
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

/// A frequency: `3 à 4 fois par an (environ)`; the printed words when it has no figure, once a period at least when it
/// has neither.
pub(crate) fn cadence(cadence: &Cadence<'_>, language: Language) -> String {
    let mut words = Vec::new();
    let per = cadence.per.and_then(Term::known);
    let (min, max) = (cadence.min.and_then(Count::get), cadence.max.and_then(Count::get));
    let bare = min.is_none() && max.is_none() && cadence.printed.is_none() && per.is_some();
    let times = range(if bare { Some(1) } else { min }, max, language);
    if !times.is_empty() {
        if cadence.about == Some(true) {
            words.push(label(Bound::About, language).to_owned());
        }
        let once = max.or(min).unwrap_or(1) == 1;
        words.push(format!("{times} {}", pick(language, "fois", if once { "time" } else { "times" })));
        if let Some(per) = per {
            words.push(every(cadence.every.and_then(Several::get).unwrap_or(1), per, language));
        }
    }
    let printed = cadence.printed.as_deref().map(|printed| match language {
        Language::French => format!("« {printed} »"),
        Language::English => format!("“{printed}”"),
    });
    words.extend(printed);
    words.join(" ")
}

/// A period: `par an`, `tous les 2 mois`, `toutes les 3 éditions`.
fn every(count: i64, per: Per, language: Language) -> String {
    let word = label(per, language);
    if count <= 1 {
        return format!("{} {word}", pick(language, "par", "per"));
    }
    let all = match per {
        Per::Edition => pick(language, "toutes les", "every"),
        _ => pick(language, "tous les", "every"),
    };
    // « mois » is its own plural.
    let plural = if word.ends_with('s') { "" } else { "s" };
    format!("{all} {count} {word}{plural}")
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_agrees_with_its_count() {
        let said = |count: usize, language| plural(count, language, ("jour", "jours"), ("day", "days"));
        let cases = [(0, "jour", "days"), (1, "jour", "day"), (2, "jours", "days")];
        for (count, fr, en) in cases {
            assert_eq!((said(count, Language::French), said(count, Language::English)), (fr, en), "{count}");
        }
    }

    #[test]
    fn an_amount_says_what_is_not_known_of_it() {
        let cases = [
            (Some("exact"), Rate::Plain, "12 €", "€12"),
            (Some("ceiling"), Rate::Per("year"), "au plus 12 € par an", "at most €12 per year"),
            (Some("exact"), Rate::of(None, false), "12 € (par : inconnu)", "€12 (per: unknown)"),
            (None, Rate::of(None, true), "12 € (portée inconnue)", "€12 (unknown bound)"),
        ];
        for (bound, rate, fr, en) in cases {
            let said =
                |language| money(1_200, None, bound, rate, language).replace(['\u{A0}', '\u{202F}'], " ");
            assert_eq!((said(Language::French).as_str(), said(Language::English).as_str()), (fr, en));
        }
    }

    #[test]
    fn a_cadence_is_said_with_the_plural_of_its_period() {
        let cases = [
            (r#"{"min": 3, "max": 4, "per": "year"}"#, "3 à 4 fois par an", "3 to 4 times per year"),
            (
                r#"{"min": 1, "max": 1, "every": 2, "per": "month"}"#,
                "1 fois tous les 2 mois",
                "1 time every 2 months",
            ),
            (r#"{"max": 2, "per": "month"}"#, "au plus 2 fois par mois", "at most 2 times per month"),
            (
                r#"{"min": 1, "every": 3, "per": "edition"}"#,
                "au moins 1 fois toutes les 3 éditions",
                "at least 1 time every 3 editions",
            ),
            (r#"{"per": "semester"}"#, "au moins 1 fois par semestre", "at least 1 time per half-year"),
            (
                r#"{"per": "quarter", "every": 2}"#,
                "au moins 1 fois tous les 2 trimestres",
                "at least 1 time every 2 quarters",
            ),
            (r#"{"per": "year", "printed": "souvent"}"#, "« souvent »", "“souvent”"),
        ];
        for (json, fr, en) in cases {
            let known: Cadence<'_> = mednum_core::document::value_from_text(json).unwrap();
            assert_eq!(cadence(&known, Language::French), fr);
            assert_eq!(cadence(&known, Language::English), en);
        }
    }
}
