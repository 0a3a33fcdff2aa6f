//! What a package says itself, when its library cannot: in its own language, from the core.

use mednum_core::door::{SENTENCES, Sentence};
use mednum_core::finding::Language;

/// What the packages may have to say.
const SAID: &[&str] = &[
    "door.argument.lone_surrogate",
    "door.argument.not_json",
    "door.argument.not_object",
    "door.argument.not_text",
    "door.argument.too_long",
    "door.library.other_version",
    "door.library.unavailable",
    "door.programme.freed",
    "door.programme.not_copied",
];

const HEADER: &str = "What mednum says of itself, in both languages. Made by `cargo xtask codegen messages`.";

/// The files of sentences of the packages, from the root, with what they hold.
pub(crate) fn files() -> Vec<(&'static str, String)> {
    vec![
        ("bindings/python/src/mednum/_sentences.py", python()),
        ("bindings/kotlin/mednum/src/main/kotlin/mednum/Sentences.kt", kotlin()),
        ("bindings/kotlin/.mvn/maven.config", format!("-Drevision={}\n", mednum_core::VERSION)),
        ("bindings/swift/Sources/Mednum/Sentences.swift", swift()),
    ]
}

fn said() -> impl Iterator<Item = (&'static Sentence, &'static str, &'static str)> {
    let text = |sentence: &'static Sentence, language| sentence.other.get(language);
    SENTENCES
        .iter()
        .filter(|sentence| SAID.contains(&sentence.code))
        .map(move |it| (it, text(it, Language::French), text(it, Language::English)))
}

/// A text between quotes. JSON's escapes are those of the three languages, `$` of Kotlin left aside.
fn quoted(text: &str) -> String {
    serde_json::to_string(text).unwrap_or_default()
}

fn python() -> String {
    let mut source = format!("\"\"\"{HEADER}\"\"\"\n\nSENTENCES: dict[str, tuple[str, str]] = {{\n");
    for (sentence, fr, en) in said() {
        let (code, fr, en) = (quoted(sentence.code), quoted(fr), quoted(en));
        source.push_str(&format!("    {code}: (\n        {fr},\n        {en},\n    ),\n"));
    }
    source.push_str("}\n");
    source
}

fn kotlin() -> String {
    let mut source = format!(
        "// {HEADER}\n\npackage mednum\n\n/** The version of this package, and of the library that it calls. */\n\
         internal const val VERSION: String = {}\n\n\
         internal val sentences: Map<String, Pair<String, String>> = mapOf(\n",
        quoted(mednum_core::VERSION)
    );
    for (sentence, fr, en) in said() {
        let [code, fr, en] = [sentence.code, fr, en].map(|text| quoted(text).replace('$', "\\$"));
        source.push_str(&format!("    {code} to Pair(\n        {fr},\n        {en},\n    ),\n"));
    }
    source.push_str(")\n");
    source
}

/// The version goes with them: there is nothing else that the package has to know of the library.
fn swift() -> String {
    let mut source = format!("// {HEADER}\n\nlet packageVersion = {}\n\n", quoted(mednum_core::VERSION));
    source.push_str("let sentences: [String: (fr: String, en: String)] = [\n");
    // Texts of Swift are whole, and memory is counted: the others cannot come about.
    for (sentence, fr, en) in said().filter(|(sentence, ..)| sentence.code.starts_with("door.library.")) {
        let (code, fr, en) = (quoted(sentence.code), quoted(fr), quoted(en));
        source.push_str(&format!("    {code}: (\n        fr: {fr},\n        en: {en}\n    ),\n"));
    }
    source.push_str("]\n");
    source
}
