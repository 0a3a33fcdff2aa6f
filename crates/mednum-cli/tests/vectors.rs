//! The shared vectors through this door: `check --format json` gives each report byte for byte.

use std::io::Write as _;
use std::process::{Command, Stdio};

#[test]
fn every_vector_gets_its_report_byte_for_byte() {
    let today = mednum_tests::today().to_string();
    let vectors = mednum_tests::vectors().unwrap();
    assert!(vectors.len() > 15, "only {} vectors were found", vectors.len());
    for vector in vectors {
        let mut run = Command::new(env!("CARGO_BIN_EXE_mednum"))
            .args(["check", "-", "--format", "json", "--today", &today])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        run.stdin.take().unwrap().write_all(&vector.input).unwrap();
        let run = run.wait_with_output().unwrap();
        let expected = std::fs::read(&vector.expected).unwrap();
        assert!(run.stdout == expected, "{}", vector.name);
        let errors = String::from_utf8_lossy(&expected).contains("\"severity\": \"error\"");
        assert_eq!(run.status.code(), Some(i32::from(errors)), "{}", vector.name);
    }
}

#[test]
fn every_computation_gives_the_result_of_its_vectors_byte_for_byte() {
    let today = mednum_tests::today().to_string();
    let vectors = mednum_tests::compute_vectors().unwrap();
    assert!(vectors.len() > 5, "only {} vectors were found", vectors.len());
    for vector in vectors {
        let mut run = Command::new(env!("CARGO_BIN_EXE_mednum"))
            .args(["compute", &vector.computation, "-", "--arguments", &vector.arguments, "--today", &today])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        run.stdin.take().unwrap().write_all(&vector.programme).unwrap();
        let run = run.wait_with_output().unwrap();
        let result = String::from_utf8(run.stdout).unwrap();
        let expected = std::fs::read_to_string(&vector.expected).unwrap();
        assert!(mednum_tests::result_text(result.trim_end()) == expected, "{}", vector.name);
    }
}
