//! The findings for people: grouped by severity, each with its place, its excerpt and what to do.

use mednum_core::document::privacy::mask;
use mednum_core::finding::{Finding, Report, Severity};

use crate::page::{BOLD, CODE, DIM, PLAIN, Page, severity_style};
use crate::rules::severity_word;
use crate::settings::Settings;
use crate::words::plural;

use super::{Checked, excerpt};

/// The page of a check; findings less severe than `least` are only counted.
pub(super) fn render(all: &[Checked], least: Severity, settings: &Settings) -> String {
    let mut page = settings.page();
    for checked in all {
        file(checked, least, &mut page);
    }
    if all.len() > 1 {
        totals(all, &mut page);
    }
    page.into_text()
}

fn file(checked: &Checked, least: Severity, page: &mut Page) {
    let Checked { input, report } = checked;
    // An excerpt is copied into tickets and logs: it tells of nobody.
    let text = &mask(input.text());
    for severity in Severity::ALL.into_iter().filter(|severity| *severity <= least) {
        let mut findings = report.findings.iter().filter(|found| found.severity() == severity).peekable();
        if findings.peek().is_none() {
            continue;
        }
        page.gap();
        let title = counted(page, severity, report.counts.of(severity));
        page.line(&[(severity_style(severity), &title), (DIM, "  "), (DIM, &input.name)]);
        for finding in findings {
            page.gap();
            one(finding, &input.name, text, page);
        }
    }
    page.gap();
    summary(&input.name, report, least, page);
}

fn one(finding: &Finding, name: &str, text: &str, page: &mut Page) {
    let place = format!("{name}:{}:{}", finding.line, finding.column);
    let severity = severity_word(page, finding.severity());
    let (style, code) = (severity_style(finding.severity()), finding.code());
    let head = [(style, severity), (PLAIN, " "), (CODE, code), (PLAIN, "  "), (DIM, place.as_str())];
    // The code is ASCII and the word of a severity has no wide letter.
    let fits = severity.chars().count() + code.len() + place.chars().count() + 3 <= page.width;
    let (first, second) = head.split_at(if fits { head.len() } else { 3 });
    page.line(first);
    if !second.is_empty() {
        page.line(second);
    }
    page.paragraph(2, &finding.text(page.language));
    if let Some(excerpt) = excerpt::render(text, finding, page.width) {
        page.raw(&excerpt);
    }
    for related in &finding.related {
        let place = format!("{name}:{}:{}  {}", related.line, related.column, related.path);
        page.labelled(2, page.say("voir aussi", "see also"), &place);
    }
    page.labelled(2, page.say("que faire", "what to do"), &finding.help(page.language));
}

fn summary(name: &str, report: &Report, least: Severity, page: &mut Page) {
    let found: Vec<String> = Severity::ALL
        .into_iter()
        .filter(|severity| report.counts.of(*severity) > 0)
        .map(|severity| counted(page, severity, report.counts.of(severity)))
        .collect();
    let verdict = if found.is_empty() {
        page.say("aucun constat", "nothing found").to_owned()
    } else {
        found.join(", ")
    };
    page.wrapped(BOLD, "", "  ", &format!("{name}{}{verdict}", page.say("\u{A0}: ", ": ")));
    let hidden: usize = Severity::ALL
        .into_iter()
        .filter(|severity| *severity > least)
        .map(|severity| report.counts.of(severity))
        .sum();
    if hidden > 0 {
        let aside = plural(
            hidden,
            page.language,
            ("non montré, moins grave que", "non montrés, moins graves que"),
            ("not shown, less severe than", "not shown, less severe than"),
        );
        page.aside(2, &format!("{hidden} {aside} --severity {least}"));
    }
    if report.is_truncated() {
        let total: usize = report.by_code.values().sum();
        let beyond = total.saturating_sub(report.findings.len());
        let aside = page.say(
            "au-delà de la limite ; pour les voir : --max-findings",
            "beyond the limit; to see them: --max-findings",
        );
        page.aside(2, &format!("{beyond} {aside} {total}"));
    }
}

fn totals(all: &[Checked], page: &mut Page) {
    let total = |severity| all.iter().map(|checked| checked.report.counts.of(severity)).sum::<usize>();
    let parts: Vec<String> =
        Severity::ALL.into_iter().map(|severity| counted(page, severity, total(severity))).collect();
    page.gap();
    let line = format!(
        "{} {}{}{}",
        all.len(),
        plural(all.len(), page.language, ("document", "documents"), ("document", "documents")),
        page.say("\u{A0}: ", ": "),
        parts.join(", ")
    );
    page.wrapped(BOLD, "", "  ", &line);
}

/// `3 erreurs`, `1 avertissement`.
pub(crate) fn counted(page: &Page, severity: Severity, count: usize) -> String {
    let word = severity_word(page, severity);
    // “Info” is not counted in English.
    let infos = if severity == Severity::Info { "" } else { "s" };
    let mark = plural(count, page.language, ("", "s"), ("", infos));
    format!("{count} {word}{mark}")
}
