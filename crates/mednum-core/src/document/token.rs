//! A strict reader of JSON tokens (RFC 8259, RFC 7493), with their positions and a bounded depth.
//!
//! It keeps one bit per open bracket and never recurses, so no input can exhaust the stack. Text that is not
//! JSON ends it with a [`SyntaxDefect`]; what is JSON but not I-JSON is left to the caller to report.

use std::ops::Range;

use memchr::memchr2;

/// What stands at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TokenKind {
    ObjectStart,
    ObjectEnd,
    ListStart,
    ListEnd,
    Key,
    String,
    Number,
    True,
    False,
    Null,
}

/// A token and the bytes it takes; a string's bytes include its quotes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Token {
    pub(crate) kind: TokenKind,
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// For a key or a string: whether it holds an escape.
    pub(crate) escaped: bool,
}

/// Why a text is not JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SyntaxProblem {
    UnexpectedEnd,
    ExpectedValue,
    ExpectedKey,
    ExpectedColon,
    ExpectedCommaOrEnd,
    TrailingComma,
    TrailingText,
    UnclosedString,
    ControlCharacter,
    BadEscape,
    LoneSurrogate,
    BadNumber,
    TooDeep,
}

/// Where and why reading stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct SyntaxDefect {
    pub(crate) problem: SyntaxProblem,
    pub(crate) at: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Expect {
    Value,
    ValueOrListEnd,
    KeyOrObjectEnd,
    Key,
    Colon,
    CommaOrEnd,
    Nothing,
}

/// The reader.
#[derive(Debug)]
pub(crate) struct Tokens<'t> {
    bytes: &'t [u8],
    at: usize,
    /// True for an object, false for a list, outermost first.
    open: Vec<bool>,
    expect: Expect,
    max_depth: usize,
}

impl<'t> Tokens<'t> {
    pub(crate) fn new(text: &'t str, max_depth: usize) -> Self {
        Self { bytes: text.as_bytes(), at: 0, open: Vec::new(), expect: Expect::Value, max_depth }
    }

    /// The next token; `None` at the end of a whole document.
    pub(crate) fn next_token(&mut self) -> Result<Option<Token>, SyntaxDefect> {
        loop {
            self.skip_space();
            let Some(byte) = self.byte(self.at) else {
                return if self.expect == Expect::Nothing {
                    Ok(None)
                } else {
                    Err(self.defect(SyntaxProblem::UnexpectedEnd))
                };
            };
            match self.expect {
                Expect::Nothing => return Err(self.defect(SyntaxProblem::TrailingText)),
                Expect::Colon if byte == b':' => {
                    self.at += 1;
                    self.expect = Expect::Value;
                }
                Expect::Colon => return Err(self.defect(SyntaxProblem::ExpectedColon)),
                Expect::CommaOrEnd => match (byte, self.open.last()) {
                    (b',', Some(true)) => {
                        self.at += 1;
                        self.expect = Expect::Key;
                    }
                    (b',', Some(false)) => {
                        self.at += 1;
                        self.expect = Expect::Value;
                    }
                    (b'}', Some(true)) => return Ok(Some(self.close(TokenKind::ObjectEnd))),
                    (b']', Some(false)) => return Ok(Some(self.close(TokenKind::ListEnd))),
                    _ => return Err(self.defect(SyntaxProblem::ExpectedCommaOrEnd)),
                },
                Expect::KeyOrObjectEnd if byte == b'}' => return Ok(Some(self.close(TokenKind::ObjectEnd))),
                Expect::KeyOrObjectEnd | Expect::Key => {
                    if byte == b'"' {
                        let token = self.string(TokenKind::Key)?;
                        self.expect = Expect::Colon;
                        return Ok(Some(token));
                    }
                    let trailing = self.expect == Expect::Key && byte == b'}';
                    return Err(self.defect(if trailing {
                        SyntaxProblem::TrailingComma
                    } else {
                        SyntaxProblem::ExpectedKey
                    }));
                }
                Expect::ValueOrListEnd if byte == b']' => return Ok(Some(self.close(TokenKind::ListEnd))),
                Expect::Value | Expect::ValueOrListEnd => return self.value(byte).map(Some),
            }
        }
    }

    /// Passes over the rest of the object or list that was opened last, in a text that is known to be JSON; gives the byte
    /// after it.
    pub(crate) fn pass_over(&mut self) -> usize {
        let mut depth = 1_usize;
        while depth > 0 {
            let Some(byte) = self.byte(self.at) else { break };
            self.at += 1;
            match byte {
                b'{' | b'[' => depth += 1,
                b'}' | b']' => depth -= 1,
                b'"' => self.pass_over_string(),
                _ => {}
            }
        }
        self.open.pop();
        self.after_value();
        self.at
    }

    fn pass_over_string(&mut self) {
        loop {
            self.at = quote_or_backslash(self.bytes, self.at);
            match self.byte(self.at) {
                Some(b'\\') => self.at += 2,
                _ => break self.at += 1,
            }
        }
    }

    fn value(&mut self, byte: u8) -> Result<Token, SyntaxDefect> {
        match byte {
            b'{' => self.open_bracket(TokenKind::ObjectStart, true, Expect::KeyOrObjectEnd),
            b'[' => self.open_bracket(TokenKind::ListStart, false, Expect::ValueOrListEnd),
            b'"' => {
                let token = self.string(TokenKind::String)?;
                self.after_value();
                Ok(token)
            }
            b't' => self.word(b"true", TokenKind::True),
            b'f' => self.word(b"false", TokenKind::False),
            b'n' => self.word(b"null", TokenKind::Null),
            b'-' | b'0'..=b'9' => self.number(),
            b']' if self.open.last() == Some(&false) => Err(self.defect(SyntaxProblem::TrailingComma)),
            _ => Err(self.defect(SyntaxProblem::ExpectedValue)),
        }
    }

    fn byte(&self, at: usize) -> Option<u8> {
        self.bytes.get(at).copied()
    }

    fn defect(&self, problem: SyntaxProblem) -> SyntaxDefect {
        SyntaxDefect { problem, at: self.at }
    }

    fn skip_space(&mut self) {
        while matches!(self.byte(self.at), Some(b' ' | b'\n' | b'\r' | b'\t')) {
            self.at += 1;
        }
    }

    fn token(&self, kind: TokenKind, start: usize, escaped: bool) -> Token {
        Token { kind, start, end: self.at, escaped }
    }

    fn open_bracket(&mut self, kind: TokenKind, object: bool, expect: Expect) -> Result<Token, SyntaxDefect> {
        if self.open.len() >= self.max_depth {
            return Err(self.defect(SyntaxProblem::TooDeep));
        }
        let start = self.at;
        self.at += 1;
        self.open.push(object);
        self.expect = expect;
        Ok(self.token(kind, start, false))
    }

    fn close(&mut self, kind: TokenKind) -> Token {
        let start = self.at;
        self.at += 1;
        self.open.pop();
        self.after_value();
        self.token(kind, start, false)
    }

    fn after_value(&mut self) {
        self.expect = if self.open.is_empty() { Expect::Nothing } else { Expect::CommaOrEnd };
    }

    fn word(&mut self, word: &'static [u8], kind: TokenKind) -> Result<Token, SyntaxDefect> {
        let start = self.at;
        if !self.bytes.get(start..).is_some_and(|rest| rest.starts_with(word)) {
            return Err(self.defect(SyntaxProblem::ExpectedValue));
        }
        self.at += word.len();
        self.after_value();
        Ok(self.token(kind, start, false))
    }

    fn number(&mut self) -> Result<Token, SyntaxDefect> {
        let start = self.at;
        let rest = self.bytes.get(start..).unwrap_or_default();
        let length =
            number_length(rest).ok_or(SyntaxDefect { problem: SyntaxProblem::BadNumber, at: start })?;
        self.at += length;
        self.after_value();
        Ok(self.token(TokenKind::Number, start, false))
    }

    fn string(&mut self, kind: TokenKind) -> Result<Token, SyntaxDefect> {
        let start = self.at;
        let mut escaped = false;
        self.at += 1;
        loop {
            let rest = self.bytes.get(self.at..).unwrap_or_default();
            let stop = memchr2(b'"', b'\\', rest);
            let plain = rest.get(..stop.unwrap_or(rest.len())).unwrap_or_default();
            if plain.iter().any(|byte| *byte < 0x20) {
                self.at += plain.iter().position(|byte| *byte < 0x20).unwrap_or_default();
                return Err(self.defect(SyntaxProblem::ControlCharacter));
            }
            let Some(offset) = stop else {
                return Err(SyntaxDefect { problem: SyntaxProblem::UnclosedString, at: start });
            };
            self.at += offset;
            if self.byte(self.at) == Some(b'"') {
                self.at += 1;
                return Ok(self.token(kind, start, escaped));
            }
            escaped = true;
            self.escape()?;
        }
    }

    fn escape(&mut self) -> Result<(), SyntaxDefect> {
        let length =
            escape_length(self.bytes, self.at).map_err(|problem| SyntaxDefect { problem, at: self.at })?;
        self.at += length;
        Ok(())
    }
}

/// Bytes of the number that a text starts with; nothing when it is not well formed.
pub(crate) fn number_length(bytes: &[u8]) -> Option<usize> {
    let byte = |at: usize| bytes.get(at).copied();
    let digits = |from: usize| {
        let rest = bytes.get(from..).unwrap_or_default();
        rest.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(rest.len())
    };
    let mut at = usize::from(byte(0) == Some(b'-'));
    let leading_zero = byte(at) == Some(b'0');
    let whole = digits(at);
    if whole == 0 || (leading_zero && whole > 1) {
        return None;
    }
    at += whole;
    if byte(at) == Some(b'.') {
        let decimals = digits(at + 1);
        if decimals == 0 {
            return None;
        }
        at += 1 + decimals;
    }
    if matches!(byte(at), Some(b'e' | b'E')) {
        at += 1;
        if matches!(byte(at), Some(b'+' | b'-')) {
            at += 1;
        }
        let exponent = digits(at);
        if exponent == 0 {
            return None;
        }
        at += exponent;
    }
    Some(at)
}

/// Bytes of the escape that starts at a backslash; two escapes for a surrogate pair.
pub(crate) fn escape_length(bytes: &[u8], at: usize) -> Result<usize, SyntaxProblem> {
    let byte = |at: usize| bytes.get(at).copied();
    let hex = |at: usize| bytes.get(at..at + 4).and_then(hex4);
    match byte(at + 1) {
        Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => Ok(2),
        Some(b'u') => match hex(at + 2).ok_or(SyntaxProblem::BadEscape)? {
            0xD800..=0xDBFF => {
                let pair = byte(at + 6) == Some(b'\\') && byte(at + 7) == Some(b'u');
                match hex(at + 8) {
                    Some(0xDC00..=0xDFFF) if pair => Ok(12),
                    _ => Err(SyntaxProblem::LoneSurrogate),
                }
            }
            0xDC00..=0xDFFF => Err(SyntaxProblem::LoneSurrogate),
            _ => Ok(6),
        },
        _ => Err(SyntaxProblem::BadEscape),
    }
}

/// The first quote or backslash from a byte on, eight bytes at a time: most strings are too short for a longer stride to
/// pay. The end of the text when there is none.
fn quote_or_backslash(bytes: &[u8], from: usize) -> usize {
    const LOW: u64 = u64::MAX / 255;
    const HIGH: u64 = LOW << 7;
    // A byte that is zero is the lowest one whose high bit is set.
    let zeros = |word: u64| word.wrapping_sub(LOW) & !word & HIGH;
    let mut at = from;
    while let Some(word) =
        bytes.get(at..).and_then(|rest| rest.first_chunk()).map(|chunk| u64::from_le_bytes(*chunk))
    {
        let hits = zeros(word ^ (LOW * 0x22)) | zeros(word ^ (LOW * 0x5C));
        if hits != 0 {
            return at + hits.trailing_zeros() as usize / 8;
        }
        at += 8;
    }
    let rest = bytes.get(at..).unwrap_or_default();
    at + rest.iter().position(|byte| matches!(byte, b'"' | b'\\')).unwrap_or(rest.len())
}

fn hex4(bytes: &[u8]) -> Option<u32> {
    bytes.iter().try_fold(0, |value, byte| Some(value * 16 + char::from(*byte).to_digit(16)?))
}

/// The text of a string token whose quotes are already removed and whose escapes are known to be sound.
pub(crate) fn unescape(inner: &str) -> String {
    let mut text = String::with_capacity(inner.len());
    let mut rest = inner;
    while let Some((before, after)) = rest.split_once('\\') {
        text.push_str(before);
        let mut chars = after.chars();
        let escape = chars.next().unwrap_or_default();
        let mut tail = chars.as_str();
        match escape {
            'b' => text.push('\u{8}'),
            'f' => text.push('\u{c}'),
            'n' => text.push('\n'),
            'r' => text.push('\r'),
            't' => text.push('\t'),
            'u' => {
                let unit = |part: &str| part.as_bytes().get(..4).and_then(hex4).unwrap_or_default();
                let mut value = unit(tail);
                tail = tail.get(4..).unwrap_or_default();
                if (0xD800..=0xDBFF).contains(&value) {
                    let low = unit(tail.get(2..).unwrap_or_default());
                    tail = tail.get(6..).unwrap_or_default();
                    value = 0x1_0000 + ((value - 0xD800) << 10) + low.saturating_sub(0xDC00);
                }
                text.push(char::from_u32(value).unwrap_or(char::REPLACEMENT_CHARACTER));
            }
            other => text.push(other),
        }
        rest = tail;
    }
    text.push_str(rest);
    text
}

/// The bytes between the quotes of a string token.
pub(crate) fn inside_quotes(token: Range<usize>) -> Range<usize> {
    token.start + 1..token.end.saturating_sub(1).max(token.start + 1)
}
