//! The computations of this concept, by name.

use crate::Programme;
use crate::computation::{ArgumentError, Arguments, Computation, written};
use crate::finding::rule::both;

use super::absent::absent;
use super::agenda::agenda;
use super::attendance::{Attendance, attendance};
use super::cadence::cadence;
use super::next::next;
use super::selection;

/// Every computation of this concept.
pub(crate) static COMPUTATIONS: &[Computation] = &[
    Computation {
        name: "governance.cadence",
        since: "0.1.0",
        sources: &["A.1.1-R1", "A.1.1-R2", "A.1.2-R2", "A.2-R1", "B.3-R4", "B.5-R1", "B.7-R1"],
        title: both(
            "Les réunions tenues par chaque instance, période par période, face à sa fréquence",
            "The meetings held by each body, period by period, against its cadence",
        ),
        arguments: &["today", "year", "body"],
        run: |programme, arguments| {
            let body = selection::asked_body(programme, arguments)?;
            written(&cadence(programme, arguments.today(programme), arguments.year(), body))
        },
    },
    Computation {
        name: "governance.attendance",
        since: "0.1.0",
        sources: &["A.1.1-R8", "A.2-R5", "B.7-R2"],
        title: both(
            "La présence aux réunions : par réunion, instance, organisme et année",
            "Attendance of meetings: by meeting, body, organisation and year",
        ),
        arguments: &["today", "year", "body", "organisation"],
        run: |programme, arguments| written(&asked_attendance(programme, arguments)?),
    },
    Computation {
        name: "governance.next",
        since: "0.1.0",
        sources: &["A.1.1-R1", "A.2-R1", "B.5-R1", "B.7-R1"],
        title: both("La prochaine réunion de chaque instance", "The next meeting of each body"),
        arguments: &["today", "body"],
        run: |programme, arguments| {
            let body = selection::asked_body(programme, arguments)?;
            written(&next(programme, selection::today(programme, arguments)?, body))
        },
    },
    Computation {
        name: "governance.absent",
        since: "0.1.0",
        sources: &["A.2-R5", "B.7-R2"],
        title: both(
            "Qui a été invité aux dernières réunions sans jamais venir",
            "Who was invited to the last meetings and came to none",
        ),
        arguments: &["today", "meetings", "body"],
        run: |programme, arguments| {
            let body = selection::asked_body(programme, arguments)?;
            let meetings = selection::asked_meetings(arguments)?;
            written(&absent(programme, arguments.today(programme), meetings, body))
        },
    },
    Computation {
        name: "governance.agenda",
        since: "0.1.0",
        sources: &["A.1.1-R3", "A.3.1-R2"],
        title: both(
            "L'ordre du jour de la prochaine réunion d'une instance",
            "The agenda of the next meeting of a body",
        ),
        arguments: &["today", "body"],
        run: |programme, arguments| {
            let body =
                selection::asked_body(programme, arguments)?.ok_or_else(|| ArgumentError::missing("body"))?;
            written(&agenda(programme, body, selection::today(programme, arguments)?))
        },
    },
];

/// Who came to the meetings, as [`Arguments`] ask for it.
///
/// # Errors
///
/// A body or an organisation is not known.
pub fn asked_attendance(
    programme: &Programme<'_>,
    arguments: &Arguments,
) -> Result<Attendance, ArgumentError> {
    let body = selection::asked_body(programme, arguments)?;
    let organisation = selection::organisation(programme, arguments)?;
    let today = arguments.today(programme);
    Ok(attendance(programme, today, arguments.year(), body, organisation.as_deref()))
}
