//! The fast reader's place in a text.
//!
//! It gives values in their order and refuses, without saying why, all that the diagnosing reader has something to say of:
//! what is not JSON, what I-JSON forbids, direction controls, what passes a limit. It may refuse too much, never too little.

use std::borrow::Cow;

use crate::finding::text::is_bidi_control;

use super::limits::Limits;
use super::scalar::has_noncharacter;
use super::source::Refused;
use super::token::{escape_length, unescape};

/// A place in a text.
pub(crate) struct Cursor<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
    objects: usize,
    limits: Limits,
}

/// The first byte from `from` on that does not simply stand for itself in a string: a quote, a backslash, a control
/// character, or one from D8 on, of which some start noncharacters and direction controls. Eight bytes at a time; the end of
/// the text when there is none.
fn stop(bytes: &[u8], from: usize) -> usize {
    const LOW: u64 = u64::MAX / 255;
    const HIGH: u64 = LOW << 7;
    // Bits above the first hit may be wrong: only the lowest is looked at.
    let below = |word: u64, least: u64| word.wrapping_sub(LOW * least) & !word & HIGH;
    let mut at = from;
    while let Some(word) =
        bytes.get(at..).and_then(|rest| rest.first_chunk()).map(|chunk| u64::from_le_bytes(*chunk))
    {
        let from_d8 = word & (word << 1) & ((word << 2) | ((word << 3) & (word << 4))) & HIGH;
        let hits =
            below(word ^ (LOW * 0x22), 1) | below(word ^ (LOW * 0x5C), 1) | below(word, 0x20) | from_d8;
        if hits != 0 {
            return at + hits.trailing_zeros() as usize / 8;
        }
        at += 8;
    }
    let rest = bytes.get(at..).unwrap_or_default();
    at + rest.iter().position(|byte| matches!(byte, 0x00..0x20 | b'"' | b'\\' | 0xD8..)).unwrap_or(rest.len())
}

/// Whether a character that starts with a suspect byte is a noncharacter or a direction control.
fn is_forbidden(bytes: &[u8]) -> bool {
    match *bytes {
        [0xD8, second, ..] => second == 0x9C,
        [0xE2, 0x80, third, ..] => matches!(third, 0x8E | 0x8F | 0xAA..=0xAE),
        [0xE2, 0x81, third, ..] => matches!(third, 0xA6..=0xA9),
        [0xEF, second, ..] => matches!(second, 0xB7 | 0xBF),
        [0xF0..=0xF4, _, 0xBF, fourth, ..] => matches!(fourth, 0xBE | 0xBF),
        _ => false,
    }
}

impl<'a> Cursor<'a> {
    pub(crate) fn new(text: &'a str, limits: &Limits) -> Self {
        Self { text, at: 0, depth: 0, objects: 0, limits: *limits }
    }

    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// The next byte that is not space.
    fn skip_space(&mut self) -> Option<u8> {
        loop {
            match self.byte() {
                Some(b' ' | b'\n' | b'\r' | b'\t') => self.at += 1,
                other => return other,
            }
        }
    }

    fn pass(&mut self, wanted: u8) -> Result<(), Refused> {
        if self.skip_space() == Some(wanted) {
            self.at += 1;
            Ok(())
        } else {
            Err(Refused)
        }
    }

    /// Whether nothing but space is left.
    pub(crate) fn is_at_end(&mut self) -> bool {
        self.skip_space().is_none()
    }

    /// Enters an object or a list.
    pub(crate) fn open(&mut self, bracket: u8) -> Result<(), Refused> {
        self.pass(bracket)?;
        self.depth += 1;
        self.objects += usize::from(bracket == b'{');
        if self.depth > self.limits.depth || self.objects > self.limits.records {
            return Err(Refused);
        }
        Ok(())
    }

    /// Moves to the next item or member; false when the bracket closes instead.
    pub(crate) fn next_in(&mut self, closing: u8, first: bool) -> Result<bool, Refused> {
        let byte = self.skip_space();
        if byte == Some(closing) {
            self.at += 1;
            self.depth -= 1;
            return Ok(false);
        }
        if !first {
            self.pass(b',')?;
        }
        Ok(true)
    }

    /// The key of a member and its colon. A key with escapes is refused: no writer has a reason for one.
    pub(crate) fn key(&mut self) -> Result<&'a str, Refused> {
        let Cow::Borrowed(key) = self.string()? else { return Err(Refused) };
        self.pass(b':')?;
        Ok(key)
    }

    /// A string.
    pub(crate) fn string(&mut self) -> Result<Cow<'a, str>, Refused> {
        self.pass(b'"')?;
        let bytes = self.text.as_bytes();
        let start = self.at;
        let mut at = start;
        let mut escaped = false;
        loop {
            at = stop(bytes, at);
            match bytes.get(at) {
                Some(b'"') => break,
                Some(b'\\') => {
                    escaped = true;
                    at += escape_length(bytes, at).map_err(|_| Refused)?;
                }
                Some(0xD8..) if !is_forbidden(bytes.get(at..).unwrap_or_default()) => at += 1,
                _ => return Err(Refused),
            }
        }
        self.at = at + 1;
        let inner = self.text.get(start..at).ok_or(Refused)?;
        if inner.len() > self.limits.string_bytes {
            return Err(Refused);
        }
        if !escaped {
            return Ok(Cow::Borrowed(inner));
        }
        let text = unescape(inner);
        if has_noncharacter(&text) || text.contains(is_bidi_control) {
            return Err(Refused);
        }
        Ok(Cow::Owned(text))
    }

    /// A number as it is written.
    pub(crate) fn number(&mut self) -> Result<&'a str, Refused> {
        self.skip_space();
        let rest = self.text.get(self.at..).ok_or(Refused)?;
        let length = super::token::number_length(rest.as_bytes()).ok_or(Refused)?;
        self.at += length;
        rest.get(..length).ok_or(Refused)
    }

    /// A whole number written as one: neither 1.0, nor 1e3, nor -0.
    pub(crate) fn integer(&mut self) -> Result<i64, Refused> {
        let raw = self.number()?;
        if raw == "-0" { Err(Refused) } else { raw.parse().map_err(|_| Refused) }
    }

    fn word(&mut self, word: &str) -> bool {
        let found = self.text.as_bytes().get(self.at..).is_some_and(|rest| rest.starts_with(word.as_bytes()));
        if found {
            self.at += word.len();
        }
        found
    }

    pub(crate) fn boolean(&mut self) -> Result<bool, Refused> {
        self.skip_space();
        if self.word("true") {
            Ok(true)
        } else if self.word("false") {
            Ok(false)
        } else {
            Err(Refused)
        }
    }

    /// Whether the value is not `null`, which is passed over.
    pub(crate) fn is_given(&mut self) -> Result<bool, Refused> {
        if self.skip_space() != Some(b'n') {
            return Ok(true);
        }
        if self.word("null") { Ok(false) } else { Err(Refused) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_string_stops_at_the_first_byte_that_does_not_stand_for_itself() {
        let stops = |byte: u8| byte < 0x20 || matches!(byte, b'"' | b'\\' | 0xD8..);
        for byte in 0..=u8::MAX {
            for length in 0..20 {
                for at in 0..length {
                    let mut bytes = vec![b'a'; length];
                    bytes[at] = byte;
                    let expected = if stops(byte) { at } else { length };
                    assert_eq!(stop(&bytes, 0), expected, "{byte:02X} at {at} of {length}");
                }
            }
        }
    }

    #[test]
    fn characters_that_the_other_reader_speaks_of_are_refused() {
        let cases = [
            ("\"é œ ’ — 🌍 ܜ\"", true),
            ("\"\u{FDD0}\"", false),
            ("\"\u{FFFE}\"", false),
            ("\"\u{10FFFF}\"", false),
            ("\"\u{202E}\"", false),
            ("\"\u{2066}\"", false),
            ("\"\u{200F}\"", false),
            ("\"\u{61C}\"", false),
            ("\"\\u202e\"", false),
            ("\"\\ufffe\"", false),
            ("\"\\ud83c\\udf0d\"", true),
            ("\"\\ud83c\"", false),
            ("\"a\nb\"", false),
            ("\"a", false),
        ];
        for (text, accepted) in cases {
            assert_eq!(Cursor::new(text, &Limits::default()).string().is_ok(), accepted, "{text:?}");
        }
    }
}
