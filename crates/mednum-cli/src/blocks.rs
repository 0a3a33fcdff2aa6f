//! Pages made of blocks: one description, written for people, as CSV or as Markdown; JSON is the computation itself.

use csv::{QuoteStyle, WriterBuilder};
use serde::Serialize;

use crate::answer::{Answer, Failure};
use crate::args::TableFormat;
use crate::page::{Align, BOLD, Page, clean};
use crate::settings::Settings;

/// A part of a page.
#[derive(Debug)]
pub(crate) enum Block {
    /// The title of the page.
    Title(String),
    /// The heading of a part.
    Heading(String),
    /// A paragraph.
    Text(String),
    /// A secondary paragraph.
    Note(String),
    /// An item of a list.
    Item(String),
    /// A table.
    Table(Table),
}

/// A table; the first one of a page is what CSV gives.
#[derive(Debug, Default)]
pub(crate) struct Table {
    columns: Vec<(String, Align)>,
    rows: Vec<Vec<String>>,
}

impl Table {
    /// A table with its columns.
    pub(crate) fn new(columns: &[(&str, Align)]) -> Self {
        Self {
            columns: columns.iter().map(|(title, align)| ((*title).to_owned(), *align)).collect(),
            rows: Vec::new(),
        }
    }

    /// Adds a row, one cell for each column.
    pub(crate) fn row(&mut self, cells: Vec<String>) {
        self.rows.push(cells);
    }

    /// Whether it has no row.
    pub(crate) fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }
}

/// A share as a small bar and a percentage: `▇▇▇▇▁▁▁▁ 50 %`; nothing is drawn when it is not known.
pub(crate) fn bar(part: i64, whole: i64) -> String {
    const CELLS: i64 = 8;
    if whole <= 0 {
        return "·".to_owned();
    }
    let filled = (part.clamp(0, whole) * CELLS + whole / 2) / whole;
    let percent = (part * 100 + whole / 2) / whole;
    let cells: String = (0..CELLS).map(|cell| if cell < filled { '▇' } else { '▁' }).collect();
    format!("{cells} {percent}\u{A0}%")
}

/// The answer of a command in the format asked for.
pub(crate) fn answer(
    blocks: &[Block],
    json: &impl Serialize,
    format: TableFormat,
    settings: &Settings,
) -> Result<Answer, Failure> {
    match format {
        TableFormat::Json => Answer::json(json),
        TableFormat::Human => Ok(Answer::text(for_people(blocks, settings.page()))),
        TableFormat::Markdown => Ok(Answer::text(as_markdown(blocks))),
        TableFormat::Csv => as_csv(blocks).map(Answer::text),
    }
}

fn for_people(blocks: &[Block], mut page: Page) -> String {
    for block in blocks {
        match block {
            Block::Title(text) => page.wrapped(BOLD, "", "", text),
            Block::Heading(text) => page.heading(text),
            Block::Text(text) => page.paragraph(0, text),
            Block::Note(text) => page.aside(0, text),
            Block::Item(text) => page.item(0, text),
            Block::Table(table) => {
                let columns: Vec<(&str, Align)> =
                    table.columns.iter().map(|(title, align)| (title.as_str(), *align)).collect();
                page.table(&columns, &table.rows);
            }
        }
    }
    page.into_text()
}

fn as_markdown(blocks: &[Block]) -> String {
    let escaped = |text: &str| clean(text).replace('|', "\\|");
    let line = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
    let mut text = String::new();
    let mut in_list = false;
    for block in blocks {
        // Items of one list follow each other; any other block comes after an empty line.
        let item = matches!(block, Block::Item(_));
        let follows = item && in_list;
        if !text.is_empty() && !follows {
            text.push('\n');
        }
        in_list = item;
        match block {
            Block::Title(title) => text.push_str(&format!("# {}\n", escaped(title))),
            Block::Heading(heading) => text.push_str(&format!("## {}\n", escaped(heading))),
            Block::Text(paragraph) | Block::Note(paragraph) => {
                text.push_str(&format!("{}\n", escaped(paragraph)))
            }
            Block::Item(item) => text.push_str(&format!("- {}\n", escaped(item))),
            Block::Table(table) => {
                text.push_str(&line(table.columns.iter().map(|(title, _)| escaped(title)).collect()));
                let rule = |align: &Align| match align {
                    Align::Left => "---".to_owned(),
                    Align::Right => "--:".to_owned(),
                };
                text.push_str(&line(table.columns.iter().map(|(_, align)| rule(align)).collect()));
                for row in &table.rows {
                    text.push_str(&line(row.iter().map(|cell| escaped(cell)).collect()));
                }
            }
        }
    }
    text
}

/// The first table: exact texts, as the findings of `check` are written.
fn as_csv(blocks: &[Block]) -> Result<String, Failure> {
    let refused = |error: String| {
        Failure::new(format!("CSV impossible à écrire : {error}"), format!("CSV cannot be written: {error}"))
    };
    let table = blocks.iter().find_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    let mut writer = WriterBuilder::new().quote_style(QuoteStyle::NonNumeric).from_writer(Vec::new());
    if let Some(table) = table {
        let header = table.columns.iter().map(|(title, _)| title.as_str());
        writer.write_record(header).map_err(|error| refused(error.to_string()))?;
        for row in &table.rows {
            writer.write_record(row).map_err(|error| refused(error.to_string()))?;
        }
    }
    let bytes = writer.into_inner().map_err(|error| refused(error.to_string()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_shows_a_share_and_nothing_of_nothing() {
        let cases = [
            ((0, 4), "▁▁▁▁▁▁▁▁ 0\u{A0}%"),
            ((2, 4), "▇▇▇▇▁▁▁▁ 50\u{A0}%"),
            ((4, 4), "▇▇▇▇▇▇▇▇ 100\u{A0}%"),
            ((6, 4), "▇▇▇▇▇▇▇▇ 150\u{A0}%"),
            ((1, 0), "·"),
        ];
        for ((part, whole), expected) in cases {
            assert_eq!(bar(part, whole), expected);
        }
    }

    #[test]
    fn markdown_keeps_a_bar_within_its_cell() {
        let mut table = Table::new(&[("a|b", Align::Left), ("n", Align::Right)]);
        table.row(vec!["x".to_owned(), "1".to_owned()]);
        let text = as_markdown(&[Block::Title("T".to_owned()), Block::Table(table)]);
        assert_eq!(text, "# T\n\n| a\\|b | n |\n| --- | --: |\n| x | 1 |\n");
    }
}
