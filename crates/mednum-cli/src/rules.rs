//! `mednum rules` and `mednum explain`: the registry of rules, and one rule in full.

use mednum_core::finding::suggestion::nearest;
use mednum_core::finding::{Example, Rule, Severity, registry};

use crate::answer::{Answer, Failure, unknown};
use crate::args::{ExplainArgs, Format, FormatArgs};
use crate::page::{BOLD, CODE, PLAIN, Page, severity_style};
use crate::settings::Settings;
use crate::words::plural;

/// The word for a severity.
pub(crate) fn severity_word(page: &Page, severity: Severity) -> &'static str {
    severity.label().get(page.language)
}

/// `mednum rules`.
pub(crate) fn list(args: &FormatArgs, settings: &Settings) -> Result<Answer, Failure> {
    if args.format == Format::Json {
        return Answer::json(&registry::rules().collect::<Vec<_>>());
    }
    let mut page = settings.page();
    let count = registry::rules().count();
    let word = plural(count, page.language, ("règle", "règles"), ("rule", "rules"));
    page.line(&[(BOLD, &format!("{count} {word}"))]);
    let mut concept = "";
    for rule in registry::rules() {
        if rule.concept() != concept {
            concept = rule.concept();
            page.heading(concept);
        }
        page.line(&[
            (severity_style(rule.severity), severity_word(&page, rule.severity)),
            (PLAIN, "  "),
            (CODE, rule.code),
        ]);
        page.paragraph(4, rule.title.get(settings.language));
        if rule.sources != ["model"] {
            page.aside(4, &rule.sources.join(", "));
        }
    }
    page.gap();
    page.aside(
        0,
        page.say("Détail d'une règle : mednum explain CODE", "One rule in full: mednum explain CODE")
            .to_owned()
            .as_str(),
    );
    Ok(Answer::text(page.into_text()))
}

/// `mednum explain`.
pub(crate) fn explain(args: &ExplainArgs, settings: &Settings) -> Result<Answer, Failure> {
    let code = args.code.trim().to_ascii_lowercase();
    let Some(rule) = registry::rule(&code) else {
        return Err(unknown(
            format!("règle inconnue : {}", args.code),
            format!("unknown rule: {}", args.code),
            &near(&code),
            ("Liste des règles : mednum rules", "List of the rules: mednum rules"),
        ));
    };
    let mut page = settings.page();
    explain_rule(rule, &mut page);
    Ok(Answer::text(page.into_text()))
}

/// Near codes: by their letters, else those that hold the word.
fn near(code: &str) -> Vec<&'static str> {
    let near = nearest(code, registry::rules().map(|rule| rule.code));
    if !near.is_empty() {
        return near;
    }
    registry::rules()
        .map(|rule| rule.code)
        .filter(|known| code.len() > 2 && known.contains(code))
        .take(5)
        .collect()
}

fn explain_rule(rule: &'static Rule, page: &mut Page) {
    let language = page.language;
    page.line(&[
        (severity_style(rule.severity), severity_word(page, rule.severity)),
        (PLAIN, "  "),
        (CODE, rule.code),
    ]);
    page.wrapped(BOLD, "", "", rule.title.get(language));
    let parts = [
        (page.say("Pourquoi", "Why"), rule.why),
        (page.say("Ce que dit le constat", "What the finding says"), rule.text),
        (page.say("Que faire", "What to do"), rule.help),
    ];
    for (title, text) in parts {
        page.heading(title);
        page.paragraph(2, text.get(language));
    }
    page.heading(page.say("Exemple", "Example"));
    let (bad_word, good_word) = (page.say("refusé", "refused"), page.say("accepté", "accepted"));
    match rule.example {
        Example::Value { at, bad, good } | Example::Records { at, bad, good } => {
            page.labelled(2, page.say("à la place", "at"), at);
            page.labelled(2, bad_word, bad);
            page.labelled(2, good_word, good);
        }
        Example::Text { bad, good } => {
            page.labelled(2, bad_word, bad);
            page.labelled(2, good_word, good);
        }
        Example::Described { bad, good } => {
            page.labelled(2, bad_word, bad.get(language));
            page.labelled(2, good_word, good.get(language));
        }
    }
    page.gap();
    page.labelled(0, page.say("Sources", "Sources"), &rule.sources.join(", "));
    page.labelled(0, page.say("Depuis la version", "Since version"), rule.since);
}
