//! Deleting any one piece of a rule's documentation makes tidy fail, with what mends it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::*;

const FIRING: &str = "tests/vectors/invalid";
const NEAR: &str = "tests/vectors/near";

/// A copy of the folders that tidy reads about rules, removed at the end.
struct Copy(PathBuf);

impl Copy {
    fn new(name: &str) -> Self {
        let copy = std::env::temp_dir().join(format!("mednum-tidy-{name}-{}", std::process::id()));
        for folder in [book::SOURCES, FIRING, NEAR, "crates/mednum-core/src"] {
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

const MEND: &str = "run `cargo xtask codegen vectors`";

/// The one problem of a rule's vectors, which starts with a path and names the command that mends it.
fn names(root: &Path, code: &str, path: &str) {
    let problems = vectors::problems_of(root, code);
    let named = |problem: &String| problem.starts_with(&format!("{path}: ")) && problem.contains(MEND);
    assert!(problems.len() == 1 && problems[0].contains(code) && named(&problems[0]), "{path}: {problems:?}");
}

/// The vectors of a rule in a folder: their path from the root.
fn vectors_of(root: &Path, folder: &str, is_of: impl Fn(&Path) -> bool) -> Vec<String> {
    let entries = fs::read_dir(root.join(folder)).unwrap().flatten().map(|entry| entry.path());
    let files = entries.filter(|file| mednum_tests::is_vector(file) && is_of(file));
    files.map(|file| file.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/")).collect()
}

/// What stands at a path is set aside while something is looked at.
fn without(root: &Path, path: &str, look: impl FnOnce()) {
    fs::rename(root.join(path), root.join("aside")).unwrap();
    look();
    fs::rename(root.join("aside"), root.join(path)).unwrap();
}

#[test]
fn firing_vectors_that_are_deleted_are_named_whichever_rule_they_are_of() {
    let copy = Copy::new("vectors");
    for code in registry::rules().map(|rule| rule.code) {
        let path = format!("{FIRING}/{code}");
        without(&copy.0, &path, || names(&copy.0, code, &path));
    }
    without(&copy.0, &format!("{FIRING}/roadmap.action.without_pilot"), || {
        assert_eq!(vectors::problems(&copy.0).len(), 1, "the whole tells what one rule lacks");
    });
}

#[test]
fn a_firing_vector_that_is_emptied_is_named_whichever_it_is() {
    let copy = Copy::new("emptied");
    for code in registry::rules().map(|rule| rule.code) {
        let paths = vectors_of(&copy.0, &format!("{FIRING}/{code}"), |_| true);
        assert!(!paths.is_empty(), "{code}");
        for path in paths {
            let document = fs::read(copy.0.join(&path)).unwrap();
            // Nothing at all is no JSON: a document without anything in it, then.
            let nothing =
                if code == "document.syntax.invalid" { "{\"schema_version\": \"1.1\"}" } else { "" };
            fs::write(copy.0.join(&path), nothing).unwrap();
            names(&copy.0, code, &path);
            fs::write(copy.0.join(&path), document).unwrap();
        }
    }
}

#[test]
fn a_near_miss_that_is_deleted_or_emptied_is_named_whichever_rule_it_is_of() {
    let copy = Copy::new("near");
    for code in registry::rules().map(|rule| rule.code) {
        let paths = vectors_of(&copy.0, NEAR, |file| file.file_stem().unwrap() == code);
        let [path] = paths.as_slice() else { panic!("{code}: {paths:?}") };
        without(&copy.0, path, || names(&copy.0, code, &format!("{NEAR}/{code}")));
        let document = fs::read(copy.0.join(path)).unwrap();
        fs::write(copy.0.join(path), "").unwrap();
        names(&copy.0, code, path);
        fs::write(copy.0.join(path), document).unwrap();
    }
}

#[test]
fn a_near_miss_that_fires_its_rule_and_one_of_no_rule_are_named() {
    let copy = Copy::new("fires");
    let code = "roadmap.action.without_pilot";
    let path = format!("{NEAR}/{code}.patch");
    let patch = fs::read_to_string(copy.0.join(&path)).unwrap();
    let (before, _) = patch.split_once("\"value\"").unwrap();
    fs::write(copy.0.join(&path), format!("{before}\"value\": []\n}}\n")).unwrap();
    names(&copy.0, code, &path);
    fs::write(copy.0.join(&path), &patch).unwrap();
    fs::write(copy.0.join(NEAR).join("roadmap.action.unheard_of.json"), "{}").unwrap();
    assert_eq!(
        vectors::problems(&copy.0),
        [format!(
            "{NEAR}/roadmap.action.unheard_of.json: no rule is called `roadmap.action.unheard_of`: delete it"
        )]
    );
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
