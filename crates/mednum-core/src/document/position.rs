//! From a JSON Pointer to the bytes it names, and from bytes to line and column.
//!
//! Positions are not kept while reading: they are looked up once, in one pass over the text, for the few
//! places that a finding names.

use std::ops::Range;

use crate::sorted::SortedMap;

use super::token::{Token, TokenKind, Tokens, inside_quotes, unescape};

/// Deepest document that [`locate`] follows; deeper ones are refused by the reader long before.
const MAX_DEPTH: usize = 1024;

/// Writes a key as one step of a JSON Pointer (RFC 6901).
#[must_use]
pub fn pointer_step(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

#[derive(Default)]
struct Step {
    parent: Option<usize>,
    children: SortedMap<String, usize>,
    found: Option<Range<usize>>,
}

/// For each pointer, the bytes of the value it names, or of the nearest value above it that exists. The text is one that a
/// reader has already found to be JSON.
pub(crate) fn locate<'p>(text: &str, pointers: impl Iterator<Item = &'p str>) -> Vec<Range<usize>> {
    let mut steps = vec![Step::default()];
    let mut wanted = Vec::new();
    for pointer in pointers {
        let mut at = 0;
        for part in pointer.split('/').skip(1) {
            let key = part.replace("~1", "/").replace("~0", "~");
            let known = steps.get(at).and_then(|step| step.children.get(&key)).copied();
            at = known.unwrap_or_else(|| {
                let new = steps.len();
                steps.push(Step { parent: Some(at), ..Step::default() });
                if let Some(step) = steps.get_mut(at) {
                    step.children.insert(key, new);
                }
                new
            });
        }
        wanted.push(at);
    }
    find(text, &mut steps);
    wanted
        .into_iter()
        .map(|index| {
            let upward = std::iter::successors(Some(index), |at| steps.get(*at).and_then(|step| step.parent));
            upward.filter_map(|at| steps.get(at).and_then(|step| step.found.clone())).next().unwrap_or(0..0)
        })
        .collect()
}

struct Open {
    step: Option<usize>,
    /// The index of the next item, for a list.
    next_item: Option<usize>,
}

fn find(text: &str, steps: &mut [Step]) {
    let mut tokens = Tokens::new(text, MAX_DEPTH);
    let mut open: Vec<Open> = Vec::new();
    let mut opened: Vec<(Option<usize>, usize)> = Vec::new();
    let mut member: Option<usize> = None;
    while let Ok(Some(token)) = tokens.next_token() {
        match token.kind {
            TokenKind::Key => {
                let parent = open.last().and_then(|container| container.step);
                member = parent.and_then(|at| child(steps, at, &key_text(text, token)));
                continue;
            }
            TokenKind::ObjectEnd | TokenKind::ListEnd => {
                open.pop();
                if let Some((Some(step), start)) = opened.pop() {
                    found(steps, step, start..token.end);
                }
                continue;
            }
            _ => {}
        }
        let here = match open.last_mut() {
            None => Some(0),
            Some(Open { step, next_item: Some(index) }) => {
                let item = step.and_then(|at| child(steps, at, &index.to_string()));
                *index += 1;
                item
            }
            Some(_) => member.take(),
        };
        match token.kind {
            TokenKind::ObjectStart | TokenKind::ListStart => {
                // A key given twice names its first value.
                let here = here.filter(|at| steps.get(*at).is_some_and(|step| step.found.is_none()));
                // What holds no place that is looked for is not looked into.
                if here.is_none_or(|at| steps.get(at).is_none_or(|step| step.children.is_empty())) {
                    let end = tokens.pass_over();
                    if let Some(step) = here {
                        found(steps, step, token.start..end);
                    }
                    continue;
                }
                let next_item = (token.kind == TokenKind::ListStart).then_some(0);
                open.push(Open { step: here, next_item });
                opened.push((here, token.start));
            }
            _ => {
                if let Some(step) = here {
                    found(steps, step, token.start..token.end);
                }
            }
        }
    }
}

fn child(steps: &[Step], at: usize, key: &str) -> Option<usize> {
    steps.get(at).and_then(|step| step.children.get(key)).copied()
}

fn found(steps: &mut [Step], at: usize, span: Range<usize>) {
    if let Some(step) = steps.get_mut(at)
        && step.found.is_none()
    {
        step.found = Some(span);
    }
}

fn key_text(text: &str, token: Token) -> String {
    let inner = text.get(inside_quotes(token.start..token.end)).unwrap_or_default();
    if token.escaped { unescape(inner) } else { inner.to_owned() }
}

/// The lines and columns of some bytes of a text, both counted from 1; columns count characters.
///
/// They are worked out in one pass, however many there are on one line.
#[derive(Debug)]
pub struct Lines {
    /// Byte, line and column, by byte.
    places: Vec<(usize, usize, usize)>,
}

impl Lines {
    /// Works out the places of some bytes, in any order.
    ///
    /// ```
    /// use mednum_core::document::position::Lines;
    /// let lines = Lines::of("é: 1\nb: 2", [3, 6]);
    /// assert_eq!((lines.line_and_column(3), lines.line_and_column(6)), ((1, 3), (2, 1)));
    /// ```
    #[must_use]
    pub fn of(text: &str, offsets: impl IntoIterator<Item = usize>) -> Self {
        let mut offsets: Vec<usize> = offsets.into_iter().collect();
        offsets.sort_unstable();
        offsets.dedup();
        let mut places = Vec::with_capacity(offsets.len());
        let (mut from, mut line, mut column) = (0, 1, 1);
        for offset in offsets {
            let passed = text.as_bytes().get(from..offset).unwrap_or_default();
            let broken = memchr::memchr_iter(b'\n', passed).count();
            let tail = match memchr::memrchr(b'\n', passed) {
                Some(at) => {
                    line += broken;
                    column = 1;
                    passed.get(at + 1..).unwrap_or_default()
                }
                None => passed,
            };
            column += characters(tail);
            places.push((offset, line, column));
            from = offset;
        }
        Self { places }
    }

    /// The line and column of one of those bytes; of the last one before it for any other.
    #[must_use]
    pub fn line_and_column(&self, offset: usize) -> (usize, usize) {
        let after = self.places.partition_point(|(known, ..)| *known <= offset);
        let place = after.checked_sub(1).and_then(|index| self.places.get(index));
        place.map_or((1, 1), |(_, line, column)| (*line, *column))
    }
}

/// How many characters start in some bytes of UTF-8: every byte does but those that continue a character, `10xxxxxx`.
fn characters(bytes: &[u8]) -> usize {
    const LOW: u64 = u64::MAX / 255;
    let (words, rest) = bytes.as_chunks::<8>();
    let continued: usize = words
        .iter()
        .map(|word| u64::from_le_bytes(*word))
        .map(|word| ((word >> 7) & !(word >> 6) & LOW).count_ones() as usize)
        .sum();
    bytes.len() - continued - rest.iter().filter(|byte| **byte & 0xC0 == 0x80).count()
}
