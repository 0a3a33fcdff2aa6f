//! `mednum timeline`: the dates of a roadmap as bars in time, in text.

mod scale;

use mednum_core::finding::Language;
use mednum_core::finding::text::date_in_words;
use mednum_core::roadmap::calendar::CalendarKind;
use mednum_core::roadmap::timeline::{Timeline, TimelineRow, timeline};

use mednum_catalog::vocabulary::Vocabulary as _;

use crate::answer::{Answer, Exit, Failure};
use crate::args::{Format, ReportArgs};
use crate::page::{ALERT, BOLD, CODE, DIM, PLAIN, Page, pick, wrap};
use crate::settings::Settings;
use crate::{source, words};

use scale::Scale;

const TODAY: char = '│';
const BEFORE: char = '‹';
const AFTER: char = '›';
const MILESTONE: char = '◆';
const TARGET: char = '◇';
const RECURRING: char = '░';
/// What a bar is drawn with, by how precise the source is.
const FIRM: char = '█';
const PART_OF_YEAR: char = '▓';
const WHOLE_YEAR: char = '▒';

/// `mednum timeline`.
pub(crate) fn run(args: &ReportArgs, settings: &Settings) -> Result<Answer, Failure> {
    let input = source::read(args.file.as_deref())?;
    let programme = source::programme(input.as_ref(), settings)?;
    let Some(timeline) = timeline(&programme, Some(settings.today)) else {
        return Err(Failure::new(
            "le document n'a pas de feuille de route datée : donnez ses dates « start » et « end ».",
            "the document has no dated roadmap: give its `start` and `end`.",
        )
        .with_exit(Exit::Failed));
    };
    if args.format.format == Format::Json {
        return Answer::json(&timeline);
    }
    let document = programme.roadmap();
    let mut page = settings.page();
    if let Some(roadmap) = &document.roadmap {
        page.wrapped(BOLD, "", "", &roadmap.title);
        page.gap();
    }
    let labels = (page.width * 2 / 5).max(24);
    // A mark, an arrow on each side, a space between.
    let scale = Scale::fitting(&timeline, page.width.saturating_sub(labels + 3));
    let today = scale.column(settings.today);
    let lead = " ".repeat(labels + 1);
    page.line(&[(BOLD, &lead), (BOLD, &scale.years())]);
    let mut sheet = "";
    for row in &timeline.rows {
        if row.code != sheet {
            sheet = &row.code;
            let title = document.sheets().find(|known| known.code.as_str() == sheet);
            heading(sheet, title.map_or("", |known| known.title.as_str()), &mut page);
        }
        draw(row, &scale, today, labels, &mut page);
    }
    legend(&timeline, today.is_some(), settings, &mut page);
    Ok(Answer::text(page.into_text()))
}

fn heading(code: &str, title: &str, page: &mut Page) {
    let room = page.width.saturating_sub(code.len() + 2);
    page.line(&[(CODE, code), (PLAIN, "  "), (BOLD, &crate::page::shortened(title, room))]);
}

fn draw(row: &TimelineRow, scale: &Scale, today: Option<usize>, labels: usize, page: &mut Page) {
    let when = pick(page.language, &row.when_fr, &row.when_en);
    let label = format!("{}, {when}", crate::page::clean(&row.label));
    let late = row.late_since.is_some();
    for (index, line) in wrap(&label, labels, "  ", "  ").iter().enumerate() {
        if index > 0 {
            page.line(&[(PLAIN, line)]);
            continue;
        }
        let (mark, text) = line.split_at_checked(1).unwrap_or(("", line));
        let mark = if late { "!" } else { mark };
        let width = textwrap::core::display_width(line);
        let fill = " ".repeat(labels.saturating_sub(width));
        let before = if row.starts_before { BEFORE } else { ' ' }.to_string();
        let after = if row.ends_after { AFTER } else { ' ' }.to_string();
        let bars = bars(row, scale, today);
        let style = if late { ALERT } else { PLAIN };
        let trailing = format!("{bars}{after}");
        page.line(&[
            (ALERT, mark),
            (PLAIN, text),
            (PLAIN, &fill),
            (DIM, &before),
            (style, trailing.trim_end()),
        ]);
    }
}

/// The cells of a row.
fn bars(row: &TimelineRow, scale: &Scale, today: Option<usize>) -> String {
    let mut cells: Vec<char> =
        (0..scale.width()).map(|column| if Some(column) == today { TODAY } else { ' ' }).collect();
    let kind = CalendarKind::from_code(row.kind);
    let fill = match (kind, row.precision) {
        (Some(CalendarKind::Recurring), _) | (_, "every_year") => RECURRING,
        (_, "day" | "month") => FIRM,
        (_, "year") => WHOLE_YEAR,
        _ => PART_OF_YEAR,
    };
    for bar in &row.bars {
        let (Some(first), Some(last)) = (scale.column(bar.start), scale.column(bar.end)) else { continue };
        for cell in cells.iter_mut().take(last + 1).skip(first) {
            *cell = fill;
        }
        let end = match kind {
            Some(CalendarKind::Milestone) => MILESTONE,
            Some(CalendarKind::Target) => TARGET,
            _ => continue,
        };
        // What ends later has its mark out of sight.
        if !row.ends_after
            && let Some(cell) = cells.get_mut(last)
        {
            *cell = end;
        }
    }
    cells.into_iter().collect()
}

fn legend(timeline: &Timeline, today_is_shown: bool, settings: &Settings, page: &mut Page) {
    let language = settings.language;
    let kind = |kind: CalendarKind| words::label(kind, language);
    let after = date_in_words(timeline.end, language);
    let before = date_in_words(timeline.start, language);
    let entries = [
        ('!', pick(language, "en retard", "late").to_owned()),
        (FIRM, pick(language, "jour ou mois", "day or month").to_owned()),
        (
            PART_OF_YEAR,
            pick(language, "trimestre, saison ou semestre", "quarter, season or half-year").to_owned(),
        ),
        (WHOLE_YEAR, pick(language, "année", "year").to_owned()),
        (RECURRING, kind(CalendarKind::Recurring).to_owned()),
        (MILESTONE, kind(CalendarKind::Milestone).to_owned()),
        (TARGET, kind(CalendarKind::Target).to_owned()),
        (BEFORE, format!("{} {before}", pick(language, "commence avant le", "starts before"))),
        (AFTER, format!("{} {after}", pick(language, "finit après le", "ends after"))),
    ];
    let mut entries: Vec<String> =
        entries.map(|(sign, text)| format!("{sign}\u{A0}{}", text.replace(' ', "\u{A0}"))).into();
    if today_is_shown {
        entries.push(format!("{TODAY}\u{A0}{}", pick(language, "aujourd'hui", "today")));
    }
    page.gap();
    page.aside(0, &entries.join("   "));
    page.aside(0, &today_in_words(timeline, settings, language));
}

fn today_in_words(timeline: &Timeline, settings: &Settings, language: Language) -> String {
    let day = date_in_words(settings.today, language);
    let late = timeline.rows.iter().filter(|row| row.late_since.is_some()).count();
    let (fr, en) = match (settings.today < timeline.start, settings.today > timeline.end) {
        (true, _) => (", avant le début de la feuille de route", ", before the roadmap starts"),
        (_, true) => (", après la fin de la feuille de route", ", after the roadmap ends"),
        _ => ("", ""),
    };
    match language {
        Language::French => format!("Retards comptés au {day}{fr} : {late}."),
        Language::English => format!("Late on {day}{en}: {late}."),
    }
}
