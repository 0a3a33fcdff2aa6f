//! The vectors as every door reads them: recipes and patches made into documents, expectations on one line as doors answer.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use mednum_tests::{compute_vectors, today, vectors};
use serde::Serialize;

/// Where they are written, from the root.
const FOLDER: &str = "target/vectors";

/// A document and the report it must get.
#[derive(Serialize)]
struct Check {
    name: String,
    input: String,
    expected: String,
}

/// A question to a computation and its answer.
#[derive(Serialize)]
struct Compute {
    name: String,
    computation: String,
    input: String,
    arguments: String,
    expected: String,
}

/// What a door reads.
#[derive(Serialize)]
struct Index {
    today: String,
    checks: Vec<Check>,
    computes: Vec<Compute>,
}

/// Writes the vectors and their index; the path of the index.
pub(crate) fn write(root: &Path) -> Result<PathBuf> {
    let folder = root.join(FOLDER);
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    let put = |rank: usize, kind: &str, bytes: &[u8]| -> Result<String> {
        let name = format!("{rank:04}.{kind}");
        fs::write(folder.join(&name), bytes).with_context(|| format!("cannot write {name}"))?;
        Ok(name)
    };
    let mut index = Index { today: today().to_string(), checks: Vec::new(), computes: Vec::new() };
    for (rank, vector) in vectors()?.into_iter().enumerate() {
        let expected = fs::read_to_string(&vector.expected)?;
        index.checks.push(Check {
            input: put(rank, "document", &vector.input)?,
            expected: put(rank, "report", on_one_line(&expected).as_bytes())?,
            name: vector.name,
        });
    }
    for (rank, vector) in compute_vectors()?.into_iter().enumerate() {
        let expected = fs::read_to_string(&vector.expected)?;
        index.computes.push(Compute {
            input: put(rank, "programme", &vector.programme)?,
            expected: put(rank, "answer", on_one_line(&expected).as_bytes())?,
            name: vector.name,
            computation: vector.computation,
            arguments: vector.arguments,
        });
    }
    let path = folder.join("index.json");
    fs::write(&path, serde_json::to_string(&index)?)?;
    Ok(path)
}

/// JSON text without the white space between its tokens; nothing else is touched.
fn on_one_line(json: &str) -> String {
    let mut line = String::with_capacity(json.len());
    let (mut in_text, mut escaped) = (false, false);
    for letter in json.chars() {
        if in_text {
            in_text = escaped || letter != '"';
            escaped = !escaped && letter == '\\';
        } else if letter.is_ascii_whitespace() {
            continue;
        } else {
            in_text = letter == '"';
        }
        line.push(letter);
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_space_between_tokens_goes() {
        let cases = [
            ("{\n  \"a b\": [1, 2]\n}\n", "{\"a b\":[1,2]}"),
            (r#"{"a": "x \" y" , "b": " \\"}"#, r#"{"a":"x \" y","b":" \\"}"#),
        ];
        for (text, expected) in cases {
            assert_eq!(on_one_line(text), expected);
        }
    }
}
