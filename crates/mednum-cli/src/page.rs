//! A page of text for people: wrapped to the width, styled, and clean of what could steer a terminal.

use std::fmt::Write as _;

use anstyle::{AnsiColor, Style};
use comfy_table::{
    Cell, CellAlignment, ColumnConstraint, ContentArrangement, LineStyle, Table, TableStyle, Width,
};
use mednum_core::finding::text::is_bidi_control;
use mednum_core::finding::{Language, Severity};

/// A heading.
pub(crate) const BOLD: Style = Style::new().bold();
/// What matters less.
pub(crate) const DIM: Style = Style::new().dimmed();
/// A code to type.
pub(crate) const CODE: Style = AnsiColor::Cyan.on_default();
/// What is late or wrong.
pub(crate) const ALERT: Style = AnsiColor::Red.on_default().bold();
/// Plain text.
pub(crate) const PLAIN: Style = Style::new();

/// The style of a severity.
pub(crate) fn severity_style(severity: Severity) -> Style {
    match severity {
        Severity::Error => ALERT,
        Severity::Warning => AnsiColor::Yellow.on_default().bold(),
        Severity::Info => AnsiColor::Blue.on_default().bold(),
    }
}

/// Where the cells of a column stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Align {
    /// Words.
    Left,
    /// Numbers.
    Right,
}

/// The page being written.
#[derive(Debug)]
pub(crate) struct Page {
    /// The language of the page.
    pub(crate) language: Language,
    /// Columns.
    pub(crate) width: usize,
    text: String,
}

impl Page {
    /// An empty page.
    pub(crate) fn new(language: Language, width: usize) -> Self {
        Self { language, width, text: String::new() }
    }

    /// What was written.
    pub(crate) fn into_text(self) -> String {
        self.text
    }

    /// The wording in the language of the page.
    pub(crate) fn say<'t>(&self, fr: &'t str, en: &'t str) -> &'t str {
        pick(self.language, fr, en)
    }

    /// An empty line, unless the page begins or one is already there.
    pub(crate) fn gap(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    /// A heading of a part, after an empty line.
    pub(crate) fn heading(&mut self, text: &str) {
        self.gap();
        self.wrapped(BOLD, "", "", text);
    }

    /// A line of pieces, each with its style; not wrapped.
    pub(crate) fn line(&mut self, pieces: &[(Style, &str)]) {
        for (style, piece) in pieces {
            self.push(*style, &clean(piece));
        }
        self.text.push('\n');
    }

    /// A paragraph, each line after an indent.
    pub(crate) fn paragraph(&mut self, indent: usize, text: &str) {
        let indent = " ".repeat(indent);
        self.wrapped(PLAIN, &indent, &indent, text);
    }

    /// A secondary paragraph.
    pub(crate) fn aside(&mut self, indent: usize, text: &str) {
        let indent = " ".repeat(indent);
        self.wrapped(DIM, &indent, &indent, text);
    }

    /// An item of a list.
    pub(crate) fn item(&mut self, indent: usize, text: &str) {
        let rest = " ".repeat(indent + 2);
        self.wrapped(PLAIN, &format!("{}- ", " ".repeat(indent)), &rest, text);
    }

    /// A label and its text, which hangs under itself.
    pub(crate) fn labelled(&mut self, indent: usize, label: &str, text: &str) {
        let separator = self.say("\u{A0}: ", ": ");
        let label = clean(label);
        let lead = format!("{}{label}{separator}", " ".repeat(indent));
        let rest = " ".repeat(indent + 2);
        // A long label has its own lines.
        if textwrap::core::display_width(&lead) + 16 > self.width {
            let indent = " ".repeat(indent);
            self.wrapped(BOLD, &indent, &indent, label.trim_end());
            self.wrapped(PLAIN, &rest, &rest, text);
            return;
        }
        let lines = wrap(&clean(text), self.width, &lead, &rest);
        for (index, line) in lines.iter().enumerate() {
            match line.strip_prefix(lead.as_str()).filter(|_| index == 0) {
                Some(after) => {
                    self.push(PLAIN, &" ".repeat(indent));
                    self.push(BOLD, &label);
                    self.push(PLAIN, separator);
                    self.push(PLAIN, after);
                }
                None => self.push(PLAIN, line),
            }
            self.text.push('\n');
        }
    }

    /// Wrapped text with a lead, every line in one style.
    pub(crate) fn wrapped(&mut self, style: Style, lead: &str, rest: &str, text: &str) {
        for line in wrap(&clean(text), self.width, lead, rest) {
            self.push(style, &line);
            self.text.push('\n');
        }
    }

    /// A table as wide as the page at most; a column of numbers is aligned on the right. Words are kept whole where the
    /// page has the room: in every column, else in the first, which names the rows.
    pub(crate) fn table(&mut self, columns: &[(&str, Align)], rows: &[Vec<String>]) {
        let words = longest_words(columns, rows);
        let lines = |kept: usize| -> Vec<String> {
            let table = laid_out(columns, rows, words.get(..kept).unwrap_or_default(), self.width);
            table.lines().map(|line| line.trim_end().to_owned()).collect()
        };
        let fits =
            |lines: &Vec<String>| lines.iter().all(|line| textwrap::core::display_width(line) <= self.width);
        let lines = [words.len(), 1].into_iter().map(lines).find(fits).unwrap_or_else(|| lines(0));
        let mut in_header = true;
        for line in lines {
            let separator = in_header && line.starts_with('─');
            in_header &= !separator;
            let style = match (separator, in_header) {
                (true, _) => DIM,
                (_, true) => BOLD,
                _ => PLAIN,
            };
            self.push(style, &line);
            self.text.push('\n');
        }
    }

    /// Text that is clean and laid out already, with its own styles.
    pub(crate) fn raw(&mut self, text: &str) {
        self.text.push_str(text);
        if !text.ends_with('\n') {
            self.text.push('\n');
        }
    }

    fn push(&mut self, style: Style, text: &str) {
        if style == PLAIN || text.is_empty() {
            self.text.push_str(text);
        } else {
            // Writing to a string does not fail.
            let _ = write!(self.text, "{style}{text}{style:#}");
        }
    }
}

/// The blank columns after each cell, beside the one between two cells.
const GUTTER: u16 = 1;

/// The width of the longest word of each column, with what follows it.
fn longest_words(columns: &[(&str, Align)], rows: &[Vec<String>]) -> Vec<u16> {
    let longest = |text: &str| {
        let words = text.split(' ').map(textwrap::core::display_width);
        words.max().unwrap_or_default()
    };
    let of_column = |(rank, (title, _)): (usize, &(&str, Align))| {
        let cells = rows.iter().filter_map(|row| row.get(rank)).map(|cell| longest(&bound(&clean(cell))));
        let width = cells.max().unwrap_or_default().max(longest(title)) + usize::from(GUTTER);
        u16::try_from(width).unwrap_or(u16::MAX)
    };
    columns.iter().enumerate().map(of_column).collect()
}

/// A table whose first columns are at least as wide as asked.
fn laid_out(columns: &[(&str, Align)], rows: &[Vec<String>], least: &[u16], width: usize) -> Table {
    const STYLE: TableStyle = TableStyle::new().header_separator(LineStyle::none().fill('─').junction('─'));
    let mut table = Table::new();
    table
        .load_style(STYLE)
        .set_content_arrangement(ContentArrangement::Dynamic)
        .set_width(u16::try_from(width).unwrap_or(u16::MAX))
        .set_header(columns.iter().map(|(title, align)| cell(title, *align)));
    for row in rows {
        table.add_row(row.iter().zip(columns).map(|(text, (_, align))| cell(text, *align)));
    }
    for (rank, column) in table.column_iter_mut().enumerate() {
        column.set_padding((0, GUTTER));
        if let Some(least) = least.get(rank) {
            column.set_constraint(ColumnConstraint::LowerBoundary(Width::Fixed(*least)));
        }
    }
    table
}

fn cell(text: &str, align: Align) -> Cell {
    Cell::new(bound(&clean(text))).set_alignment(match align {
        Align::Left => CellAlignment::Left,
        Align::Right => CellAlignment::Right,
    })
}

/// The lines of a text, no wider than the page but for a word that is.
pub(crate) fn wrap(text: &str, width: usize, lead: &str, rest: &str) -> Vec<String> {
    let options = textwrap::Options::new(width)
        .initial_indent(lead)
        .subsequent_indent(rest)
        .word_splitter(textwrap::WordSplitter::NoHyphenation);
    textwrap::wrap(&bound(text), options).into_iter().map(|line| line.trim_end().to_owned()).collect()
}

/// French punctuation held to its word, so that no line begins with a question mark.
fn bound(text: &str) -> String {
    let mut held = text.replace("« ", "«\u{A0}");
    for mark in ["»", "?", "!", ":", ";", "€", "%"] {
        held = held.replace(&format!(" {mark}"), &format!("\u{A0}{mark}"));
    }
    held
}

/// The wording in a language.
pub(crate) fn pick<'t>(language: Language, fr: &'t str, en: &'t str) -> &'t str {
    match language {
        Language::French => fr,
        Language::English => en,
    }
}

/// The colon after a name, French with its space.
pub(crate) fn colon(language: Language) -> &'static str {
    pick(language, " :", ":")
}

/// The text on one line, its control characters written out: a document must not drive the terminal.
pub(crate) fn clean(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' | '\r' | '\t' => shown.push(' '),
            c if c.is_control() || is_bidi_control(c) => shown.extend(c.escape_unicode()),
            c => shown.push(c),
        }
    }
    shown
}

/// A text cut to a number of columns, with an ellipsis when something is lost.
pub(crate) fn shortened(text: &str, columns: usize) -> String {
    let text = clean(text);
    if textwrap::core::display_width(&text) <= columns {
        return text;
    }
    let mut cut = String::new();
    for c in text.chars() {
        cut.push(c);
        if textwrap::core::display_width(&cut) >= columns {
            cut.pop();
            break;
        }
    }
    cut.truncate(cut.trim_end().len());
    cut.push('…');
    cut
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_steers_a_terminal_is_written_out() {
        assert_eq!(clean("a\u{1b}[31mb\nc\u{202E}"), "a\\u{1b}[31mb c\\u{202e}");
    }

    #[test]
    fn a_text_is_cut_with_an_ellipsis() {
        let cases = [("abcdef", 6, "abcdef"), ("abcdefg", 6, "abcde…"), ("été là", 4, "été…")];
        for (text, columns, expected) in cases {
            assert_eq!(shortened(text, columns), expected);
        }
    }
}
