//! The layout of JSON: two spaces a level, one item a line, a short list or object of plain values on one line.
//!
//! It works on tokens: keys keep their order and their doubles, numbers and strings their spelling. There is no
//! recursion, so depth costs nothing but memory.

/// A list or an object that fits in so many columns stays on one line.
const LONGEST_LINE: usize = 100;

/// Deeper levels are not indented further: a hostile text must not grow with the square of its length.
const DEEPEST_INDENT: usize = 200;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Token<'t> {
    Open(char),
    Close(char),
    Colon,
    Comma,
    /// A string, a number, `true`, `false` or `null`, as written.
    Plain(&'t str),
}

/// The text laid out again. It must be JSON; anything else is copied as best it can.
pub(super) fn lay_out(text: &str) -> String {
    let tokens = tokens(text);
    let mut out = String::with_capacity(text.len() * 2);
    let mut depth = 0_usize;
    // Columns already taken on the current line.
    let mut column = 0;
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        at += 1;
        match *token {
            Token::Open(bracket) => {
                let rest = tokens.get(at..).unwrap_or_default();
                if let Some((line, taken)) = on_one_line(bracket, rest, depth, column) {
                    column += columns(&line);
                    out.push_str(&line);
                    at += taken;
                } else {
                    out.push(bracket);
                    depth += 1;
                    column = new_line(&mut out, depth);
                }
            }
            Token::Close(bracket) => {
                depth = depth.saturating_sub(1);
                column = new_line(&mut out, depth) + 1;
                out.push(bracket);
            }
            Token::Colon => {
                out.push_str(": ");
                column += 2;
            }
            Token::Comma => {
                out.push(',');
                column = new_line(&mut out, depth);
            }
            Token::Plain(value) => {
                out.push_str(value);
                column += columns(value);
            }
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

/// The list or object opened by `bracket`, when it is short, plain and not the whole text; and how many tokens
/// it takes.
fn on_one_line(bracket: char, rest: &[Token<'_>], depth: usize, column: usize) -> Option<(String, usize)> {
    let padded = bracket == '{';
    let mut line = String::from(bracket);
    // A comma may follow.
    let room = LONGEST_LINE.saturating_sub(column + 1);
    let mut taken = 0;
    for token in rest {
        taken += 1;
        match token {
            Token::Open(_) => return None,
            Token::Plain(value) => {
                if padded && taken == 1 {
                    line.push(' ');
                }
                line.push_str(value);
            }
            Token::Colon => line.push_str(": "),
            Token::Comma => line.push_str(", "),
            Token::Close(bracket) => {
                if taken == 1 {
                    line.push(*bracket);
                    return Some((line, taken));
                }
                if padded {
                    line.push(' ');
                }
                line.push(*bracket);
                return (depth > 0 && columns(&line) <= room).then_some((line, taken));
            }
        }
        if line.len() > room * 4 {
            return None;
        }
    }
    None
}

fn columns(text: &str) -> usize {
    text.chars().count()
}

fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let (token, length) = match first {
            '{' | '[' => (Token::Open(first), 1),
            '}' | ']' => (Token::Close(first), 1),
            ':' => (Token::Colon, 1),
            ',' => (Token::Comma, 1),
            '"' => plain(rest, string_length(rest)),
            _ => plain(rest, rest.find([',', ']', '}', ':', ' ', '\t', '\n', '\r']).unwrap_or(rest.len())),
        };
        tokens.push(token);
        rest = rest.get(length..).unwrap_or_default().trim_start_matches([' ', '\t', '\n', '\r']);
    }
    tokens
}

fn plain(text: &str, length: usize) -> (Token<'_>, usize) {
    let length = length.max(1);
    (Token::Plain(text.get(..length).unwrap_or(text)), length)
}

/// Bytes of the string that a text begins with, its quotes included.
fn string_length(text: &str) -> usize {
    let mut escaped = false;
    for (at, byte) in text.bytes().enumerate().skip(1) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return at + 1,
            _ => {}
        }
    }
    text.len()
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

    #[test]
    fn laying_out_twice_changes_nothing_more() {
        for case in CASES.iter().chain([&mednum_core::document::STARTER, &mednum_catalog::ROADMAP]) {
            let once = lay_out(case);
            assert_eq!(lay_out(&once), once);
        }
    }

    #[test]
    fn the_tokens_are_the_same_before_and_after() {
        for case in CASES.iter().chain([&mednum_core::document::STARTER, &mednum_catalog::ROADMAP]) {
            assert_eq!(tokens(&lay_out(case)), tokens(case));
        }
    }

    #[test]
    fn short_plain_values_stay_on_one_line_and_the_rest_is_broken() {
        let text = r#"{"a":{"b":1},"c":[1,[2]],"b":[]}"#;
        let expected = "{\n  \"a\": { \"b\": 1 },\n  \"c\": [\n    1,\n    [2]\n  ],\n  \"b\": []\n}\n";
        assert_eq!(lay_out(text), expected);
    }

    #[test]
    fn depth_is_no_limit() {
        let deep = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
        assert_eq!(tokens(&lay_out(&deep)), tokens(&deep));
    }
}
