//! `mednum indicators`: the value of each indicator, what is aimed at, and the records behind the figure.

use mednum_core::document::Decimal;
use mednum_core::finding::Language;
use mednum_core::finding::text::thousandths_in_words;
use mednum_core::indicator::values::{Asked, IndicatorValues, Series, TargetState, Value, values};

use crate::answer::{Answer, Failure};
use crate::args::IndicatorArgs;
use crate::blocks::{Block, Table, answer, bar};
use crate::compute::{arguments, refused};
use crate::page::{Align, colon, pick};
use crate::settings::Settings;
use crate::source;
use crate::words::plural;

/// `mednum indicators`.
pub(crate) fn run(args: &IndicatorArgs, settings: &Settings) -> Result<Answer, Failure> {
    let programme = &args.period.programme;
    let input = source::read(programme.file.as_deref())?;
    let read = source::programme(input.as_ref(), settings)?;
    let asked = Asked {
        today: Some(settings.today),
        year: args.period.period,
        indicator: args.indicator.as_deref(),
        threshold: arguments(settings, programme.threshold).threshold(),
    };
    let found = values(&read, asked).map_err(refused)?;
    let blocks = page(&found, args, settings.language);
    answer(&blocks, &found, programme.format, settings)
}

fn page(found: &IndicatorValues, args: &IndicatorArgs, language: Language) -> Vec<Block> {
    let say = |fr: &'static str, en: &'static str| pick(language, fr, en);
    let period = args.period.period.map_or_else(
        || say("toute la feuille de route", "the whole roadmap").to_owned(),
        |year| year.to_string(),
    );
    let mut blocks = vec![Block::Title(format!("{} · {period}", say("Indicateurs", "Indicators")))];
    let known = |method: &str| found.series.iter().filter(|series| series.method == method).count();
    blocks.push(Block::Note(format!(
        "{} {} · {} {} · {} {} · {} {}",
        known("derived"),
        plural(
            known("derived"),
            language,
            ("déduit des enregistrements", "déduits des enregistrements"),
            ("derived from records", "derived from records"),
        ),
        known("observed"),
        plural(known("observed"), language, ("observé", "observés"), ("observed", "observed")),
        known("qualitative"),
        say("à apprécier", "to be judged"),
        known("none"),
        say("sans valeur", "without value"),
    )));
    // One period is told by the title.
    let many = args.period.period.is_none();
    let mut columns = vec![(say("Code", "Code"), Align::Left), (say("Indicateur", "Indicator"), Align::Left)];
    columns.extend(many.then_some((say("Période", "Period"), Align::Left)));
    columns.extend([
        (say("Valeur", "Value"), Align::Right),
        (say("Visé", "Aim"), Align::Left),
        (say("Progression", "Progress"), Align::Left),
        (say("Pièces", "Records"), Align::Right),
    ]);
    let mut table = Table::new(&columns);
    for series in &found.series {
        for value in series.values.iter().filter(|value| is_total(value) || args.indicator.is_some()) {
            table.row(row(series, value, many, language));
        }
    }
    if table.is_empty() {
        blocks.push(Block::Text(say("Aucune valeur n'est connue.", "No value is known.").to_owned()));
    } else {
        blocks.push(Block::Table(table));
    }
    if args.indicator.is_some() {
        behind(found, language, &mut blocks);
    }
    if found.series.iter().flat_map(|series| &series.values).any(|value| value.withheld) {
        blocks.push(Block::Note(format!(
            "{} {}.",
            say(
                "masqué : le nombre de personnes est trop petit pour être montré, ou permettrait d'en retrouver un ; seuil :",
                "withheld: the count of people is too small to be shown, or would tell one that is; threshold:"
            ),
            found.threshold
        )));
    }
    blocks
}

fn is_total(value: &Value) -> bool {
    value.territory.is_none() && value.dimensions.is_empty()
}

fn code(series: &Series) -> String {
    match series.part {
        Some(part) => format!("{} ({part})", series.indicator),
        None => series.indicator.clone(),
    }
}

fn row(series: &Series, value: &Value, many: bool, language: Language) -> Vec<String> {
    let detail: Vec<String> = value
        .territory
        .iter()
        .cloned()
        .chain(
            value.dimensions.iter().map(|given| given.label.clone().unwrap_or_else(|| given.value.clone())),
        )
        .collect();
    let label = if detail.is_empty() {
        series.label.clone()
    } else {
        format!("{}{} {}", series.label, colon(language), detail.join(", "))
    };
    // What the records give comes without a word; what somebody observed beside it is said to be so.
    let observed = value.origin == "observed" && series.method == "derived";
    let label =
        if observed { format!("{label} ({})", pick(language, "observé", "observed")) } else { label };
    let mut cells = vec![code(series), label];
    cells.extend(many.then(|| value.period.clone()));
    cells.extend([
        figure(series, value, language),
        value.target.as_ref().map_or_else(String::new, |target| aim(target, language)),
        value.target.as_ref().map_or_else(String::new, |target| standing(target, language)),
        if value.records.is_empty() { "·".to_owned() } else { value.records.len().to_string() },
    ]);
    cells
}

/// The value in words: `3`, `75 %`, `oui`, `masqué`, `indéfini`.
fn figure(series: &Series, value: &Value, language: Language) -> String {
    if value.withheld {
        return pick(language, "masqué", "withheld").to_owned();
    }
    let Some(number) = value.value else {
        return value
            .assessment
            .clone()
            .unwrap_or_else(|| pick(language, "indéfini", "undefined").to_owned());
    };
    match (series.measure, number.thousandths()) {
        (Some("yes_no"), 0) => pick(language, "non", "no").to_owned(),
        (Some("yes_no"), _) => pick(language, "oui", "yes").to_owned(),
        // To the tenth of a hundredth: no more is told by counts of meetings.
        (Some("ratio"), share) => {
            format!("{}\u{A0}%", thousandths_in_words((share + 50) / 100 * 100, language))
        }
        (_, thousandths) => thousandths_in_words(thousandths, language),
    }
}

fn aim(target: &TargetState, language: Language) -> String {
    let number = |value: Decimal| thousandths_in_words(value.thousandths(), language);
    match (target.min, target.max) {
        (Some(min), Some(max)) if min == max => number(min),
        (Some(min), Some(max)) => format!("{} {} {}", number(min), pick(language, "à", "to"), number(max)),
        (Some(min), None) => format!("≥\u{A0}{}", number(min)),
        (None, Some(max)) => format!("≤\u{A0}{}", number(max)),
        (None, None) => String::new(),
    }
}

/// The bar of progress, or the verdict where there is no way to count it.
fn standing(target: &TargetState, language: Language) -> String {
    match target.progress {
        Some(progress) => bar(progress, 1000),
        None => pick(language, target.verdict_fr, target.verdict_en).to_owned(),
    }
}

/// The records behind each total, for one indicator.
fn behind(found: &IndicatorValues, language: Language, blocks: &mut Vec<Block>) {
    for series in &found.series {
        if let Some(derivation) = &series.derivation {
            blocks.push(Block::Heading(format!("{} · {}", code(series), series.label)));
            blocks.push(Block::Note(derivation.clone()));
            blocks.extend(series.reading.clone().map(Block::Text));
        }
        for value in series.values.iter().filter(|value| is_total(value) && !value.records.is_empty()) {
            let count = value.records.len();
            let word = plural(count, language, ("enregistrement", "enregistrements"), ("record", "records"));
            blocks.push(Block::Text(format!("{}{} {count} {word}", value.period, colon(language))));
            for record in &value.records {
                blocks.push(Block::Item(record.to_string()));
            }
        }
    }
}
