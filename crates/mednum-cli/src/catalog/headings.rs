//! The printed forms of a title and a code, where they differ from ours or were lost.

use mednum_core::roadmap::sheet::Headings;

use crate::page::Page;
use crate::words::quoted;

/// What the source prints of the heading of a sheet; `coded` when the source gives such sheets a code.
pub(super) fn of_sheet(code: &str, title: &str, coded: bool, printed: &Headings<'_>, page: &mut Page) {
    let (contents, heading) = (page.say("sommaire", "contents"), page.say("en-tête", "heading"));
    let forms = [
        (contents, printed.toc_code.as_deref(), printed.toc_title.as_deref()),
        (heading, printed.body_code.as_deref(), printed.body_title.as_deref()),
    ];
    for (place, printed_code, printed_title) in forms {
        let mut said = Vec::new();
        match printed_code {
            Some(printed) if printed != code => said.push(quoted(printed, page.language)),
            None if coded => said.push(page.say("code perdu", "code lost").to_owned()),
            _ => {}
        }
        match printed_title {
            Some(printed) if printed != title => said.push(quoted(printed, page.language)),
            None => said.push(page.say("titre perdu", "title lost").to_owned()),
            _ => {}
        }
        if !said.is_empty() {
            page.aside(
                2,
                &format!(
                    "{} {place}{}{}",
                    page.say("imprimé,", "printed,"),
                    page.say("\u{A0}: ", ": "),
                    said.join(", ")
                ),
            );
        }
    }
    cover(title, printed, page);
}

/// What the source prints of the title of an axis.
pub(super) fn of_axis(title: &str, printed: &Headings<'_>, page: &mut Page) {
    let forms = [printed.toc_title.as_deref(), printed.body_title.as_deref()];
    for form in forms.into_iter().flatten().filter(|form| *form != title) {
        page.aside(2, &format!("{} {}", page.say("imprimé :", "printed:"), quoted(form, page.language)));
    }
    cover(title, printed, page);
}

fn cover(title: &str, printed: &Headings<'_>, page: &mut Page) {
    if let Some(form) = printed.cover_title.as_deref().filter(|form| *form != title) {
        let place = page.say("imprimé, page de garde :", "printed, cover:");
        page.aside(2, &format!("{place} {}", quoted(form, page.language)));
    }
}
