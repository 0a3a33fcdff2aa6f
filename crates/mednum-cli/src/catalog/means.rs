//! Means, indicators and figures of a sheet, in words.

use mednum_catalog::vocabulary::Vocabulary;
use mednum_core::document::{Cents, Count};
use mednum_core::finding::text::thousandths_in_words;
use mednum_core::indicator::Indicator;
use mednum_core::roadmap::figure::Figure;
use mednum_core::roadmap::means::{Means, MeansKind};
use mednum_core::roadmap::sheet::SheetField;

use crate::page::Page;
use crate::words::{self, Rate};

use super::Catalog;

/// The means, by kind.
pub(super) fn list(catalog: &Catalog<'_>, means: &[Means<'_>], page: &mut Page) {
    let kinds = [
        (MeansKind::Financial, SheetField::FinancialMeans),
        (MeansKind::Human, SheetField::HumanMeans),
        (MeansKind::Material, SheetField::MaterialMeans),
    ];
    for (kind, field) in kinds {
        let mut of_kind = means.iter().filter(|means| means.kind.is(kind)).peekable();
        if of_kind.peek().is_some() {
            page.heading(words::label(field, page.language));
        }
        for means in of_kind {
            one(catalog, means, page);
        }
    }
}

fn one(catalog: &Catalog<'_>, means: &Means<'_>, page: &mut Page) {
    let language = page.language;
    let mut figures = Vec::new();
    let mut asides = Vec::new();
    if let Some(amount) = &means.amount {
        let bound = amount.bound.known().map(Vocabulary::code);
        let per = amount.per.and_then(|per| per.known()).map(Vocabulary::code);
        let rate = Rate::of(per, amount.per.is_none());
        let cents = amount.cents.get().unwrap_or_default();
        figures.push(words::money(cents, amount.cents_max.and_then(Cents::get), bound, rate, language));
        if let Some(excludes) = &amount.excludes {
            asides.push(format!("{} {excludes}", page.say("hors", "without")));
        }
        if let Some(reading) = &amount.reading {
            asides.push(format!("{} {reading}", page.say("lecture :", "reading:")));
        }
    }
    if let Some(posts) = &means.posts {
        let bound = posts.bound.known().map(Vocabulary::code);
        let figure = thousandths_in_words(posts.thousandths.get().unwrap_or_default(), language);
        let unit = page.say("ETP", "FTE");
        figures.push(words::bounded(bound, &format!("{figure}\u{A0}{unit}"), language));
    }
    if let Some(people) = &means.headcount {
        let (min, max) = (people.min.get().unwrap_or_default(), people.max.and_then(Count::get));
        let most = max.unwrap_or(min);
        let unit = words::plural(most, language, ("personne", "personnes"), ("person", "people"));
        figures.push(format!("{}\u{A0}{unit}", words::headcount(min, max, language)));
    }
    let text = if figures.is_empty() {
        means.label.to_string()
    } else {
        format!("{}{}{}", means.label, page.say("\u{A0}: ", ": "), figures.join(", "))
    };
    page.item(2, &text);
    let actors: Vec<&str> = means.actors.iter().map(|actor| catalog.directory.name_of(actor)).collect();
    if !actors.is_empty() {
        asides.insert(0, format!("{} {}", page.say("par", "by"), actors.join(", ")));
    }
    if let Some(status) = means.status {
        asides.push(words::known(status, language).to_owned());
    }
    if let Some(field) = means.printed_in {
        let place = page.say("imprimé dans", "printed in");
        asides.push(format!("{place} {}", words::known(field, language)));
    }
    if let Some(shared) = &means.shared
        && let Some(shared) = catalog.document.shared_means.iter().find(|known| known.id == *shared)
    {
        let sheets: Vec<&str> = shared.sheets.iter().map(|code| code.as_str()).collect();
        let what = page.say("même moyen sur", "same means on");
        asides.push(format!("{what} {}", sheets.join(", ")));
    }
    for aside in asides {
        page.aside(4, &aside);
    }
}

/// The indicators.
pub(super) fn indicators(indicators: &[Indicator<'_>], page: &mut Page) {
    let language = page.language;
    if !indicators.is_empty() {
        page.heading(words::label(SheetField::Indicators, language));
    }
    for indicator in indicators {
        page.labelled(2, &indicator.id, &indicator.label);
        let mut aside = vec![words::known(indicator.measure, language).to_owned()];
        aside.extend(indicator.unit.as_deref().map(|unit| format!("{} {unit}", page.say("en", "in"))));
        if let Some(target) = &indicator.target {
            let bound = target.bound.known().map(Vocabulary::code);
            let value = thousandths_in_words(target.value.thousandths(), language);
            aside.push(format!(
                "{} {}",
                page.say("cible :", "target:"),
                words::bounded(bound, &value, language)
            ));
        }
        if let Some(from) = &indicator.copied_from {
            aside.push(format!("{} {from}", page.say("recopié de", "copied from")));
        }
        page.aside(4, &aside.join(page.say(" ; ", "; ")));
        for part in &indicator.parts {
            page.item(4, &format!("{} ({})", part.label, words::known(part.measure, language)));
        }
        if let Some(printed) =
            indicator.printed.as_deref().filter(|printed| *printed != indicator.label.as_str())
        {
            page.aside(
                4,
                &format!("{} {}", page.say("imprimé", "printed"), words::quoted(printed, language)),
            );
        }
        if let Some(reading) = indicator.target.as_ref().and_then(|target| target.reading.as_ref()) {
            page.labelled(4, page.say("lecture", "reading"), reading);
        }
    }
}

/// The numbers that a sheet prints, with the rules they serve.
pub(super) fn figures(figures: &[Figure<'_>], page: &mut Page) {
    let language = page.language;
    if !figures.is_empty() {
        page.heading(page.say("Chiffres", "Figures"));
    }
    for figure in figures {
        let value = words::figure(figure, language);
        let separator = if value.is_empty() { "" } else { page.say("\u{A0}: ", ": ") };
        page.labelled(2, &figure.id, &format!("{}{separator}{value}", figure.label));
        let mut aside = vec![words::known(figure.kind, language).to_owned()];
        if !figure.rules.is_empty() {
            let rules: Vec<&str> = figure.rules.iter().map(|rule| rule.as_str()).collect();
            aside.push(format!("{} {}", page.say("règles", "rules"), rules.join(", ")));
        }
        if let Some(printed) = &figure.printed {
            aside.push(format!("{} {}", page.say("imprimé", "printed"), words::quoted(printed, language)));
        }
        page.aside(4, &aside.join(page.say(" ; ", "; ")));
        if let Some(reading) = &figure.reading {
            page.labelled(4, page.say("lecture", "reading"), reading);
        }
        if let Some(note) = &figure.note {
            page.aside(4, note);
        }
    }
}
