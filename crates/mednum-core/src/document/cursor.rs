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

/// What a byte is inside a string.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Byte {
    Plain,
    Quote,
    Backslash,
    /// Control characters may not stand in a string.
    Control,
    /// Noncharacters are written with EF (or, beyond the first plane, F0 to F4), direction controls with E2 or D8.
    Suspect,
}

const BYTES: [Byte; 256] = {
    let mut bytes = [Byte::Plain; 256];
    let mut byte = 0;
    while byte < 256 {
        #[expect(clippy::indexing_slicing, reason = "the bound of the loop")]
        {
            bytes[byte] = match byte {
                0x00..0x20 => Byte::Control,
                0x22 => Byte::Quote,
                0x5C => Byte::Backslash,
                0xD8 | 0xE2 | 0xEF..=0xF4 => Byte::Suspect,
                _ => Byte::Plain,
            };
        }
        byte += 1;
    }
    bytes
};

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
            let byte = *bytes.get(at).ok_or(Refused)?;
            match BYTES.get(usize::from(byte)) {
                Some(Byte::Plain) => at += 1,
                Some(Byte::Quote) => break,
                Some(Byte::Backslash) => {
                    escaped = true;
                    at += escape_length(bytes, at).map_err(|_| Refused)?;
                }
                Some(Byte::Suspect) if !is_forbidden(bytes.get(at..).unwrap_or_default()) => at += 1,
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
