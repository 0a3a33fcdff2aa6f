//! The means of a roadmap: money, posts, people, and what has no figure.

use mednum_core::finding::text::thousandths_in_words;
use mednum_core::roadmap::state::{HeadcountLine, RoadmapState, Sum, SumLine};

use crate::page::{Align, BOLD, DIM, PLAIN, Page};
use crate::words::{self, Rate};

/// Yearly money with its total, then the other amounts.
pub(super) fn money(state: &RoadmapState, page: &mut Page) {
    let language = page.language;
    let sum = &state.money_per_year;
    if !sum.lines.is_empty() {
        page.heading(page.say("Argent, par an", "Money, per year"));
        let figure =
            |line: &SumLine| words::money(line.value, line.value_max, line.bound, Rate::Plain, language);
        lines(&sum.lines, figure, page);
        total(sum, &mednum_core::finding::text::amount_in_words(sum.total, language), page);
    }
    if !state.other_money.is_empty() {
        page.heading(page.say("Autres montants, non additionnés", "Other amounts, not added up"));
        let figure = |line: &SumLine| {
            let rate = Rate::of(line.per, line.per_known);
            words::money(line.value, line.value_max, line.bound, rate, language)
        };
        lines(&state.other_money, figure, page);
    }
}

/// Posts with their total, then people counted without full-time equivalent.
pub(super) fn posts(state: &RoadmapState, page: &mut Page) {
    let language = page.language;
    let unit = page.say("ETP", "FTE");
    let written = |thousandths: i64| format!("{}\u{A0}{unit}", thousandths_in_words(thousandths, language));
    if !state.posts.lines.is_empty() {
        page.heading(page.say("Postes", "Posts"));
        lines(&state.posts.lines, |line| words::bounded(line.bound, &written(line.value), language), page);
        total(&state.posts, &written(state.posts.total), page);
    }
    if !state.headcounts.is_empty() {
        page.heading(page.say(
            "Personnes comptées sans équivalent temps plein",
            "People counted without full-time equivalent",
        ));
        let columns = [
            (page.say("Fiche", "Sheet"), Align::Left),
            ("Nb", Align::Right),
            (page.say("Qui", "Who"), Align::Left),
        ];
        let row = |line: &HeadcountLine| {
            vec![line.code.clone(), words::headcount(line.min, line.max, language), line.label.clone()]
        };
        page.table(&columns, &state.headcounts.iter().map(row).collect::<Vec<_>>());
    }
}

/// How many means have no figure, by kind.
pub(super) fn without_figure(state: &RoadmapState, page: &mut Page) {
    if state.means_without_figure.is_empty() {
        return;
    }
    page.heading(page.say("Moyens sans aucun chiffre", "Means without any figure"));
    let parts: Vec<String> = state
        .means_without_figure
        .iter()
        .map(|(kind, count)| {
            format!("{}{}{count}", words::means_kind(kind, page.language), page.say("\u{A0}: ", ": "))
        })
        .collect();
    page.paragraph(2, &parts.join(" · "));
}

fn lines(lines: &[SumLine], figure: impl Fn(&SumLine) -> String, page: &mut Page) {
    let columns = [
        (page.say("Fiche", "Sheet"), Align::Left),
        (page.say("Chiffre", "Figure"), Align::Right),
        (page.say("Objet", "What"), Align::Left),
    ];
    let rows: Vec<Vec<String>> = lines
        .iter()
        .map(|line| {
            let mut what = line.label.clone();
            if let Some(code) = &line.counted_on {
                let why = page.say("non compté : déjà dans", "not counted: already in");
                what.push_str(&format!(" [{why} {code}]"));
            } else if line.bound.is_none() || !line.per_known {
                what.push_str(page.say(
                    " [non compté : plus récent que cette version de mednum]",
                    " [not counted: newer than this version of mednum]",
                ));
            }
            if let Some(reading) = &line.reading {
                what.push_str(&format!(" [{} {reading}]", page.say("lecture :", "reading:")));
            }
            let figure = figure(line);
            let figure = if line.counted_on.is_some() { format!("({figure})") } else { figure };
            vec![line.code.clone(), figure, what]
        })
        .collect();
    page.table(&columns, &rows);
}

fn total(sum: &Sum, written: &str, page: &mut Page) {
    let at_least = if sum.at_least { format!("{} ", words::at_least(page.language)) } else { String::new() };
    let ceiling = if sum.includes_ceiling {
        page.say(" (un plafond y est compté en entier)", " (a ceiling is counted in full)")
    } else {
        ""
    };
    let total = format!("{at_least}{written}");
    page.line(&[(BOLD, page.say("Total : ", "Total: ")), (BOLD, &total), (PLAIN, ceiling)]);
    if sum.lines.iter().any(|line| line.counted_on.is_some()) {
        let why = page.say(
            "Entre parenthèses : moyen déjà compté sur une autre fiche, il n'est pas additionné une seconde fois.",
            "In brackets: already counted on another sheet, not added a second time.",
        );
        page.wrapped(DIM, "", "", why);
    }
}
