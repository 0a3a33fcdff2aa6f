//! The line that a finding speaks of, with carets under the place.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use mednum_core::finding::{Finding, Severity};

const ELLIPSIS: char = '…';

/// A part of a line, with the place in it.
#[derive(Debug, PartialEq, Eq)]
struct Window {
    text: String,
    /// Bytes of `text`.
    span: Range<usize>,
}

/// The excerpt of a finding, laid out; nothing when there is no line to show.
pub(super) fn render(text: &str, finding: &Finding, width: usize) -> Option<String> {
    let room = width.saturating_sub(finding.line.to_string().len() + 4).max(20);
    let window = window(text, finding.span.clone(), room)?;
    let level = match finding.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Info => Level::INFO,
    };
    let snippet = Snippet::source(window.text)
        .line_start(finding.line)
        .annotation(AnnotationKind::Primary.span(window.span));
    // The window is narrower than this: the renderer must not cut it again.
    let renderer = Renderer::styled().hyperlink(false).term_width(10_000);
    Some(renderer.render(&[Group::with_level(level).element(snippet)]))
}

/// The part of the line around a span: a document may be one line of 200 kB.
fn window(text: &str, span: Range<usize>, room: usize) -> Option<Window> {
    // No more of the line is looked at than can be shown.
    let (near, _) = last_chars(text.get(..span.start)?, room + 1);
    let lead = near.rsplit('\n').next().unwrap_or_default();
    let (near, _) = first_chars(text.get(span.start..)?, room + 1);
    let rest = near.split(['\n', '\r']).next().unwrap_or_default();
    if lead.trim().is_empty() && rest.trim().is_empty() {
        return None;
    }
    // Two thirds of the room for what follows, less when it is short.
    let follows = rest.chars().take(room).count();
    let kept_after = follows.min(room - (room / 3).min(lead.chars().count()));
    let kept_before = room - kept_after;
    let (head, cut_before) = last_chars(lead, kept_before);
    let (tail, cut_after) = first_chars(rest, kept_after);
    let mut shown = String::with_capacity(head.len() + tail.len() + 8);
    if cut_before {
        shown.push(ELLIPSIS);
    }
    shown.push_str(head);
    let start = shown.len();
    shown.push_str(tail);
    let length = span.end.saturating_sub(span.start).clamp(0, tail.len());
    if cut_after {
        shown.push(ELLIPSIS);
    }
    Some(Window { text: shown, span: start..start + length })
}

fn first_chars(text: &str, count: usize) -> (&str, bool) {
    match text.char_indices().nth(count) {
        Some((at, _)) => (text.get(..at).unwrap_or_default(), true),
        None => (text, false),
    }
}

fn last_chars(text: &str, count: usize) -> (&str, bool) {
    if count == 0 {
        return ("", !text.is_empty());
    }
    match text.char_indices().rev().nth(count - 1) {
        Some((0, _)) | None => (text, false),
        Some((at, _)) => (text.get(at..).unwrap_or_default(), true),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_line_is_cut_around_the_place() {
        let long = format!("{}\"é\"{}", "a".repeat(500), "b".repeat(500));
        let cases = [
            ("un\n  \"deux\": 2\n", 5..11, "  \"deux\": 2", 2..8),
            (long.as_str(), 500..504, "…aaaaaaaaaa\"é\"bbbbbbbbbbbbbbbbb…", 13..17),
            ("{\r\n", 0..3, "{", 0..1),
            ("ab", 2..2, "ab", 2..2),
        ];
        for (text, span, shown, place) in cases {
            let expected = Window { text: shown.to_owned(), span: place };
            assert_eq!(window(text, span, 30), Some(expected));
        }
        assert_eq!(window("", 0..0, 30), None);
    }
}
