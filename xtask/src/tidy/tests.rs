//! Deleting any one piece of a rule's documentation makes tidy fail, with what mends it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::*;

/// A copy of the folders that tidy reads about rules, removed at the end.
struct Copy(PathBuf);

impl Copy {
    fn new(name: &str) -> Self {
        let copy = std::env::temp_dir().join(format!("mednum-tidy-{name}-{}", std::process::id()));
        for folder in [book::SOURCES, "tests/vectors/invalid", "crates/mednum-core/src"] {
            copy_folder(&project().join(folder), &copy.join(folder));
        }
        Self(copy)
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn project() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().flatten() {
        let (path, copy) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() { copy_folder(&path, &copy) } else { fs::copy(&path, &copy).map(|_| ()).unwrap() }
    }
}

fn found(root: &Path) -> Vec<String> {
    let mut problems = Vec::new();
    documentation(root, &mut problems).unwrap();
    problems
}

/// The sections of a page: its opening, then each part that a heading starts, as the pieces of its text.
fn sections(page: &str) -> Vec<String> {
    let mut sections = vec![String::new()];
    for line in page.lines() {
        if line.starts_with('#') {
            sections.push(String::new());
        }
        let section = sections.last_mut().unwrap();
        section.push_str(line);
        section.push('\n');
    }
    sections
}

#[test]
fn a_whole_documentation_is_tidy() {
    assert_eq!(found(project()), Vec::<String>::new());
}

#[test]
fn a_page_that_is_deleted_is_named_whichever_rule_it_is() {
    let copy = Copy::new("page");
    let files = book::files(&copy.0).unwrap();
    for rule in registry::rules() {
        let name = format!("{}/rules/{}.md", book::SOURCES, rule.code);
        let page = fs::read_to_string(copy.0.join(&name)).unwrap();
        fs::remove_file(copy.0.join(&name)).unwrap();
        assert_eq!(
            book::problems(&copy.0, &files),
            [format!("{name}: missing: run `cargo xtask codegen book`")]
        );
        fs::write(copy.0.join(&name), page).unwrap();
    }
    assert_eq!(found(&copy.0), Vec::<String>::new());
}

#[test]
fn a_section_that_is_deleted_is_named_whichever_it_is() {
    let copy = Copy::new("section");
    let files = book::files(&copy.0).unwrap();
    for rule in registry::rules() {
        let name = format!("{}/rules/{}.md", book::SOURCES, rule.code);
        let page = fs::read_to_string(copy.0.join(&name)).unwrap();
        let sections = sections(&page);
        assert!(sections.len() >= 17, "{name}: {} sections", sections.len());
        for deleted in 0..sections.len() {
            let kept: String = sections
                .iter()
                .enumerate()
                .filter(|(rank, _)| *rank != deleted)
                .map(|(_, text)| text.as_str())
                .collect();
            fs::write(copy.0.join(&name), kept).unwrap();
            let file = format!("rules/{}.md", rule.code);
            let problem = book::file_problem(&copy.0, &file, &files[&file]).unwrap_or_default();
            assert!(
                problem.starts_with(&name)
                    && problem.ends_with(": not fresh: run `cargo xtask codegen book`"),
                "{name}, section {deleted}: {problem}"
            );
        }
        fs::write(copy.0.join(&name), page).unwrap();
    }
}

#[test]
fn tidy_itself_tells_of_a_page_and_of_a_section() {
    let copy = Copy::new("whole");
    let page = copy.0.join(book::SOURCES).join("rules/roadmap.action.without_pilot.md");
    let text = fs::read_to_string(&page).unwrap();
    fs::write(&page, text.replace("## Pourquoi\n", "")).unwrap();
    assert!(found(&copy.0).concat().ends_with("not fresh: run `cargo xtask codegen book`"));
    fs::remove_file(&page).unwrap();
    assert!(found(&copy.0).concat().ends_with("missing: run `cargo xtask codegen book`"));
    fs::write(&page, text).unwrap();
    let extra = copy.0.join(book::SOURCES).join("rules/roadmap.action.unheard_of.md");
    fs::write(&extra, "# Titre\n").unwrap();
    assert!(found(&copy.0).concat().ends_with("not of this registry: run `cargo xtask codegen book`"));
}

#[test]
fn vectors_that_are_deleted_are_named_whichever_rule_they_are_of() {
    let copy = Copy::new("vectors");
    let folder = copy.0.join("tests/vectors/invalid");
    let aside = copy.0.join("aside");
    for rule in registry::rules() {
        let vectors = folder.join(rule.code);
        fs::rename(&vectors, &aside).unwrap();
        let problems = vectors::problems(&copy.0);
        assert!(
            problems.len() == 1
                && problems[0].starts_with(&format!("tests/vectors/invalid/{}: ", rule.code))
                && problems[0].contains("run `cargo xtask codegen vectors`"),
            "{}: {problems:?}",
            rule.code
        );
        fs::rename(&aside, &vectors).unwrap();
    }
}

#[test]
fn an_english_text_that_is_deleted_is_named_with_the_static_and_its_file() {
    let copy = Copy::new("english");
    let mut places = BTreeMap::new();
    for rule in registry::rules() {
        let without = |text: Bilingual| Bilingual { en: "", ..text };
        let cases = [
            ("title", Rule { title: without(rule.title), ..*rule }),
            ("why", Rule { why: without(rule.why), ..*rule }),
            ("text", Rule { text: without(rule.text), ..*rule }),
            ("help", Rule { help: without(rule.help), ..*rule }),
        ];
        for (what, deleted) in cases {
            let mut problems = Vec::new();
            check_text(&copy.0, rule.code, what, text_of(&deleted, what), &mut problems);
            let place =
                declaration(&copy.0, rule.code).unwrap_or_else(|| panic!("{} is not declared", rule.code));
            let expected = format!(
                "`{}`: the English of its {what} is missing: write it in {place}, then run `cargo xtask codegen book`",
                rule.code
            );
            assert_eq!(problems.first(), Some(&expected));
            places.insert(place, rule.code);
        }
    }
    assert_eq!(places.len(), registry::rules().count(), "each rule has a static of its own");
    let place = declaration(&copy.0, "roadmap.action.without_pilot").unwrap();
    assert!(
        place.starts_with("the static `WITHOUT_PILOT` of crates/mednum-core/src/roadmap/rules/sheet.rs:"),
        "{place}"
    );
}

fn text_of(rule: &Rule, what: &str) -> Bilingual {
    match what {
        "title" => rule.title,
        "why" => rule.why,
        "text" => rule.text,
        _ => rule.help,
    }
}

#[test]
fn the_registry_is_tidy_and_a_rule_without_english_is_not() {
    let mut problems = Vec::new();
    check_rules(project(), registry::rules(), &mut problems);
    assert_eq!(problems, Vec::<String>::new());
    let rule = registry::rule("roadmap.action.without_pilot").unwrap();
    let deleted = Rule { help: Bilingual { en: " ", ..rule.help }, ..*rule };
    check_rules(project(), std::iter::once(&deleted), &mut problems);
    assert_eq!(problems.len(), 1, "{problems:?}");
}
