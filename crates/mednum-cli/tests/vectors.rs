//! The shared vectors through this door: `check --format json` gives each report byte for byte.
#![allow(clippy::unwrap_used, reason = "a helper of a test fails the test")]

use std::path::{Path, PathBuf};
use std::process::Command;

fn documents(directory: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        let name = path.to_string_lossy().into_owned();
        if path.is_dir() {
            documents(&path, found);
        } else if (name.ends_with(".json") || name.ends_with(".txt")) && !name.ends_with(".report.json") {
            found.push(path);
        }
    }
}

#[test]
fn every_vector_gets_its_report_byte_for_byte() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/vectors");
    let mut found = Vec::new();
    documents(&folder, &mut found);
    assert!(found.len() > 15, "only {} vectors were found", found.len());
    for path in found {
        let run = Command::new(env!("CARGO_BIN_EXE_mednum"))
            .args(["check", "--format", "json", "--today", "2024-01-15"])
            .arg(&path)
            .output()
            .unwrap();
        let expected = std::fs::read(path.with_extension("report.json")).unwrap();
        assert!(run.stdout == expected, "{}", path.display());
        let errors = String::from_utf8_lossy(&expected).contains("\"severity\": \"error\"");
        assert_eq!(run.status.code(), Some(i32::from(errors)), "{}", path.display());
    }
}
