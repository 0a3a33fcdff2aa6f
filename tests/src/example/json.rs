//! JSON values that keep the order of their keys, and the layout of the example: what fits stays on one line.

use chrono::NaiveDate;

/// Columns that a line may take.
const LONGEST_LINE: usize = 110;

/// A value.
#[derive(Debug, Clone)]
pub(super) enum Json {
    /// A number, `true` or `false`, as written.
    Plain(String),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Json>),
    /// An object, in the order of its keys.
    Object(Vec<(&'static str, Json)>),
}

impl From<&str> for Json {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Json {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<NaiveDate> for Json {
    fn from(date: NaiveDate) -> Self {
        Self::Text(date.to_string())
    }
}

impl From<bool> for Json {
    fn from(value: bool) -> Self {
        Self::Plain(value.to_string())
    }
}

impl From<i32> for Json {
    fn from(value: i32) -> Self {
        Self::Plain(value.to_string())
    }
}

impl From<usize> for Json {
    fn from(value: usize) -> Self {
        Self::Plain(value.to_string())
    }
}

impl<T: Into<Json>> From<Vec<T>> for Json {
    fn from(items: Vec<T>) -> Self {
        Self::List(items.into_iter().map(Into::into).collect())
    }
}

impl<T: Into<Json> + Clone> From<&[T]> for Json {
    fn from(items: &[T]) -> Self {
        Self::List(items.iter().cloned().map(Into::into).collect())
    }
}

impl<T: Into<Json>, const N: usize> From<[T; N]> for Json {
    fn from(items: [T; N]) -> Self {
        Self::List(items.into_iter().map(Into::into).collect())
    }
}

/// An object, its keys in the order given.
macro_rules! object {
    ($($key:literal: $value:expr),* $(,)?) => {
        $crate::example::json::Json::Object(vec![$(($key, $crate::example::json::Json::from($value))),*])
    };
}
pub(super) use object;

impl Json {
    /// The object with one more key.
    #[must_use]
    pub(super) fn with(mut self, key: &'static str, value: impl Into<Self>) -> Self {
        if let Self::Object(members) = &mut self {
            members.push((key, value.into()));
        }
        self
    }

    /// The object with one more key, when there is something to say.
    #[must_use]
    pub(super) fn with_some(self, key: &'static str, value: Option<impl Into<Self>>) -> Self {
        match value {
            Some(value) => self.with(key, value),
            None => self,
        }
    }

    /// The object with one more key, when the list holds something.
    #[must_use]
    pub(super) fn with_list<T: Into<Self>>(self, key: &'static str, items: Vec<T>) -> Self {
        if items.is_empty() { self } else { self.with(key, items) }
    }

    /// The value on one line.
    fn flat(&self, out: &mut String) {
        match self {
            Self::Plain(value) => out.push_str(value),
            Self::Text(text) => push_quoted(out, text),
            Self::List(items) => {
                out.push('[');
                for (rank, item) in items.iter().enumerate() {
                    if rank > 0 {
                        out.push_str(", ");
                    }
                    item.flat(out);
                }
                out.push(']');
            }
            Self::Object(members) => {
                for (rank, (key, value)) in members.iter().enumerate() {
                    out.push_str(if rank > 0 { ", " } else { "{ " });
                    push_quoted(out, key);
                    out.push_str(": ");
                    value.flat(out);
                }
                out.push_str(if members.is_empty() { "{}" } else { " }" });
            }
        }
    }

    /// The value over as many lines as it needs; `column` is where it begins and `indent` that of its line.
    ///
    /// What fits stays on one line; else members, and texts of a list, follow each other as words do, and each
    /// object of a list has its own line.
    fn lay_out(&self, indent: usize, column: usize, out: &mut String) {
        let mut line = String::new();
        if indent > 0 || !matches!(self, Self::Object(_)) {
            self.flat(&mut line);
            // A comma may follow.
            if column + columns(&line) < LONGEST_LINE {
                out.push_str(&line);
                return;
            }
        }
        let inner = indent + 2;
        match self {
            Self::Plain(_) | Self::Text(_) => out.push_str(&line),
            Self::List(items) => {
                out.push('[');
                let mut flow = Flow::new(inner, items.iter().all(|item| matches!(item, Self::Text(_))));
                for item in items {
                    flow.push(None, item, out);
                }
                new_line(out, indent);
                out.push(']');
            }
            Self::Object(members) => {
                out.push('{');
                let mut flow = Flow::new(inner, indent > 0);
                for (key, value) in members {
                    flow.push(Some(key), value, out);
                }
                new_line(out, indent);
                out.push('}');
            }
        }
    }

    /// The text of a document.
    pub(super) fn document(&self) -> String {
        let mut out = String::new();
        self.lay_out(0, 0, &mut out);
        out.push('\n');
        out
    }
}

/// Items that follow each other between brackets.
struct Flow {
    indent: usize,
    /// Whether several may share a line.
    shares: bool,
    /// Columns taken on the current line; nothing when the next item begins a line.
    column: Option<usize>,
    first: bool,
}

impl Flow {
    fn new(indent: usize, shares: bool) -> Self {
        Self { indent, shares, column: None, first: true }
    }

    fn push(&mut self, key: Option<&str>, value: &Json, out: &mut String) {
        let mut head = String::new();
        if let Some(key) = key {
            push_quoted(&mut head, key);
            head.push_str(": ");
        }
        let mut line = head.clone();
        value.flat(&mut line);
        if !self.first {
            out.push(',');
        }
        self.first = false;
        match self.column {
            Some(column) if self.shares && column + 2 + columns(&line) < LONGEST_LINE => {
                out.push(' ');
                out.push_str(&line);
                self.column = Some(column + 2 + columns(&line));
            }
            _ => {
                new_line(out, self.indent);
                out.push_str(&head);
                let before = out.len();
                value.lay_out(self.indent, self.indent + columns(&head), out);
                let broken = out.get(before..).is_some_and(|text| text.contains('\n'));
                self.column = (!broken).then(|| self.indent + columns(&line));
            }
        }
    }
}

fn columns(text: &str) -> usize {
    text.chars().count()
}

fn new_line(out: &mut String, indent: usize) {
    out.push('\n');
    out.extend(std::iter::repeat_n(' ', indent));
}

fn push_quoted(out: &mut String, text: &str) {
    out.push('"');
    for character in text.chars() {
        if matches!(character, '"' | '\\') {
            out.push('\\');
        }
        out.push(character);
    }
    out.push('"');
}
