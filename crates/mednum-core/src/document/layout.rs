//! The layout of a document: two spaces a level, one item a line, a short list or object of plain values on one line.
//!
//! It works on tokens: keys keep their order and their doubles, numbers and strings their spelling. There is no
//! recursion, so depth costs nothing but memory; what the document says is not looked at.

use crate::finding::Report;
use crate::programme::{Rejection, check};

use super::reading::BYTE_ORDER_MARK;
use super::token::{Token, TokenKind, Tokens};
use super::{Limits, Options};

/// A list or an object that fits in so many columns stays on one line.
const LONGEST_LINE: usize = 100;

/// Deeper levels are not indented further: a hostile text must not grow with the square of its length.
const DEEPEST_INDENT: usize = 200;

/// The document laid out again, without a byte order mark; laid out already, it is given back as it is.
///
/// ```
/// let text = br#"{"axes":[],"roadmap":{"id":"r","title":"Feuille de route"}}"#;
/// let laid_out = "{\n  \"axes\": [],\n  \"roadmap\": { \"id\": \"r\", \"title\": \"Feuille de route\" }\n}\n";
/// assert_eq!(mednum_core::format(text).unwrap(), laid_out);
/// assert_eq!(mednum_core::format(laid_out.as_bytes()).unwrap(), laid_out);
/// assert_eq!(mednum_core::format(b"{").unwrap_err().report.findings[0].code(), "document.syntax.invalid");
/// ```
///
/// # Errors
///
/// The report, when the bytes are no JSON in UTF-8: it says where.
pub fn format(bytes: &[u8]) -> Result<String, Rejection> {
    let text = std::str::from_utf8(bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes)).ok();
    let laid_out = text.and_then(|text| Some(lay_out(text, &tokens(text)?)));
    laid_out.ok_or_else(|| Rejection { report: why_no_json(bytes) })
}

/// What the check says of bytes that are no JSON in UTF-8. Their size and their depth are no reason.
///
/// ```
/// let report = mednum_core::document::layout::why_no_json(b"{\"a\": 1,}");
/// assert_eq!((report.findings[0].line, report.findings[0].column), (1, 9));
/// ```
#[must_use]
pub fn why_no_json(bytes: &[u8]) -> Report {
    let limits = Limits { bytes: usize::MAX, depth: Limits::DEEPEST, ..Limits::default() };
    check(bytes, &Options { limits, ..Options::default() })
}

/// The tokens of a text; nothing when it is not JSON.
fn tokens(text: &str) -> Option<Vec<Token>> {
    let mut reader = Tokens::new(text, usize::MAX);
    let mut tokens = Vec::new();
    loop {
        match reader.next_token() {
            Ok(Some(token)) => tokens.push(token),
            Ok(None) => return Some(tokens),
            Err(_) => return None,
        }
    }
}

/// What stands before a token in its list or object.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Before {
    /// The bracket that opens it, or the beginning of the text.
    Opening,
    /// Its key.
    Key,
    /// Another item.
    Item,
}

fn is_opening(kind: TokenKind) -> bool {
    matches!(kind, TokenKind::ObjectStart | TokenKind::ListStart)
}

fn is_closing(kind: TokenKind) -> bool {
    matches!(kind, TokenKind::ObjectEnd | TokenKind::ListEnd)
}

fn lay_out(text: &str, tokens: &[Token]) -> String {
    let written = |token: &Token| text.get(token.start..token.end).unwrap_or_default();
    let mut out = String::with_capacity(text.len() * 2);
    let mut depth = 0_usize;
    // Columns already taken on the current line.
    let mut column = 0;
    let mut before = Before::Opening;
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        at += 1;
        if is_closing(token.kind) {
            depth = depth.saturating_sub(1);
            column = new_line(&mut out, depth) + 1;
            out.push_str(written(token));
            before = Before::Item;
            continue;
        }
        if before == Before::Item {
            out.push(',');
        }
        match before {
            Before::Key => {
                out.push_str(": ");
                column += 2;
            }
            Before::Opening if depth == 0 => {}
            _ => column = new_line(&mut out, depth),
        }
        before = if token.kind == TokenKind::Key { Before::Key } else { Before::Item };
        if !is_opening(token.kind) {
            out.push_str(written(token));
            column += columns(written(token));
        } else if let Some((line, taken)) =
            on_one_line(text, tokens.get(at - 1..).unwrap_or_default(), depth, column)
        {
            column += columns(&line);
            out.push_str(&line);
            at += taken;
        } else {
            out.push_str(written(token));
            depth += 1;
            before = Before::Opening;
        }
    }
    out.push('\n');
    out
}

fn new_line(out: &mut String, depth: usize) -> usize {
    let levels = depth.min(DEEPEST_INDENT);
    out.push('\n');
    out.extend(std::iter::repeat_n("  ", levels));
    levels * 2
}

/// The list or object that the tokens begin with, when it is short, plain and not the whole text; and how many tokens
/// it takes after the first.
fn on_one_line(text: &str, tokens: &[Token], depth: usize, column: usize) -> Option<(String, usize)> {
    let written = |token: &Token| text.get(token.start..token.end).unwrap_or_default();
    let (first, rest) = tokens.split_first()?;
    let mut line = written(first).to_owned();
    // A comma may follow.
    let room = LONGEST_LINE.saturating_sub(column + 1);
    let padding = if first.kind == TokenKind::ObjectStart { " " } else { "" };
    let mut between = padding;
    for (taken, token) in rest.iter().enumerate() {
        if is_opening(token.kind) {
            return None;
        }
        if is_closing(token.kind) {
            line.push_str(if taken == 0 { "" } else { padding });
            line.push_str(written(token));
            let is_empty = taken == 0;
            return (is_empty || depth > 0 && columns(&line) <= room).then_some((line, taken + 1));
        }
        line.push_str(between);
        line.push_str(written(token));
        between = if token.kind == TokenKind::Key { ": " } else { ", " };
        if line.len() > room * 4 {
            return None;
        }
    }
    None
}

fn columns(text: &str) -> usize {
    text.chars().count()
}

#[cfg(test)]
mod tests {
    use super::*;

    const CASES: &[&str] = &[
        "{}",
        "[]",
        " null ",
        "-1.50e+10",
        r#"{"b":1,"a":[1,2,{"c":"\u00e9\"\\"}],"b":2}"#,
        r#"[[[]],[{}],{"x":[],"y":{}}]"#,
        r#"[12345678901234567890.000,1E400,true,false]"#,
        r#"{"long":["aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","cccccccccccccccccccccccccc"]}"#,
        r#"{"a]":"},{","é":"\\"}"#,
        "[1\n,\t2\r\n]",
    ];

    fn cases() -> impl Iterator<Item = &'static str> {
        CASES.iter().copied().chain([super::super::STARTER, super::super::RECORDS, mednum_catalog::ROADMAP])
    }

    fn laid_out(text: &str) -> String {
        format(text.as_bytes()).unwrap()
    }

    fn spellings(text: &str) -> Vec<&str> {
        tokens(text).unwrap().iter().map(|token| text.get(token.start..token.end).unwrap()).collect()
    }

    #[test]
    fn laying_out_twice_changes_nothing_more() {
        for case in cases() {
            let once = laid_out(case);
            assert_eq!(laid_out(&once), once);
        }
    }

    #[test]
    fn the_tokens_are_the_same_before_and_after() {
        for case in cases() {
            assert_eq!(spellings(&laid_out(case)), spellings(case));
        }
    }

    #[test]
    fn short_plain_values_stay_on_one_line_and_the_rest_is_broken() {
        let cases = [
            (
                "plain, empty and nested",
                r#"{"a":{"b":1},"c":[1,[2]],"b":[]}"#,
                "{\n  \"a\": { \"b\": 1 },\n  \"c\": [\n    1,\n    [2]\n  ],\n  \"b\": []\n}\n",
            ),
            ("the whole text is broken", "[1]", "[\n  1\n]\n"),
            ("unless it is empty", " [ ] ", "[]\n"),
            ("one value", "\u{FEFF}true", "true\n"),
        ];
        for (name, text, expected) in cases {
            assert_eq!(laid_out(text), expected, "{name}");
        }
    }

    #[test]
    fn a_line_is_broken_beyond_its_last_column_whatever_its_bytes() {
        // `  "a": ["` and `"]` take 11 columns, and a comma may follow.
        for (letters, is_whole) in [(88, true), (89, false)] {
            let text = format!(r#"{{"a":["{}"]}}"#, "é".repeat(letters));
            assert_eq!(laid_out(&text).lines().count() == 3, is_whole, "{letters} letters");
        }
    }

    #[test]
    fn depth_is_no_limit() {
        let deep = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
        assert_eq!(spellings(&laid_out(&deep)), spellings(&deep));
    }

    #[test]
    fn what_is_no_json_is_refused_with_its_place() {
        let cases: [(&[u8], &str); 4] = [
            (b"", "document.syntax.invalid"),
            (b"{\"a\": 1,}", "document.syntax.invalid"),
            (b"[1] 2", "document.syntax.invalid"),
            (b"[\"\xE9\"]", "document.encoding.not_utf8"),
        ];
        for (bytes, code) in cases {
            let report = format(bytes).unwrap_err().report;
            assert_eq!(report.findings.first().map(crate::finding::Finding::code), Some(code), "{bytes:?}");
        }
    }
}
