//! What a computation on governance is asked: a body, an organisation, a year, a day.

use chrono::NaiveDate;

use crate::Programme;
use crate::computation::{ArgumentError, Arguments};

use super::Body;

/// The body asked for by its identifier; all of them when none is.
///
/// ```
/// use mednum_core::{Programme, computation::Arguments, governance::asked_body};
/// let programme = Programme::built_in(&Default::default())?;
/// let arguments = Arguments { body: Some("comite-partenaire".to_owned()), ..Arguments::default() };
/// let error = asked_body(&programme, &arguments).unwrap_err();
/// assert_eq!(error.suggestions, ["comite-partenaires"]);
/// # Ok::<(), mednum_core::Rejection>(())
/// ```
///
/// # Errors
///
/// No body has that identifier.
pub fn asked_body<'p, 'a>(
    programme: &'p Programme<'a>,
    arguments: &Arguments,
) -> Result<Option<&'p Body<'a>>, ArgumentError> {
    let Some(wanted) = &arguments.body else { return Ok(None) };
    match programme.bodies().find(|body| body.id.as_str() == wanted) {
        Some(body) => Ok(Some(body)),
        None => {
            let known: Vec<&str> = programme.bodies().map(|body| body.id.as_str()).collect();
            Err(ArgumentError::unknown("body", wanted, known))
        }
    }
}

/// The identifier of the organisation asked for by identifier or name; all of them when none is.
pub(crate) fn organisation(
    programme: &Programme<'_>,
    arguments: &Arguments,
) -> Result<Option<String>, ArgumentError> {
    let Some(wanted) = &arguments.organisation else { return Ok(None) };
    let directory = programme.directory();
    match directory.identify(wanted) {
        Some(id) => Ok(Some(id.to_owned())),
        None => {
            let known: Vec<&str> = directory.ids().ids().collect();
            Err(ArgumentError::unknown("organisation", wanted, known))
        }
    }
}

/// How many of the last meetings of a body are looked at for absences: three when no number is asked for.
///
/// # Errors
///
/// No meeting at all is asked for.
pub fn asked_meetings(arguments: &Arguments) -> Result<usize, ArgumentError> {
    match arguments.meetings.unwrap_or(DEFAULT_MEETINGS) {
        0 => Err(ArgumentError::unknown("meetings", "0", ["1", "2", "3"])),
        meetings => Ok(meetings),
    }
}

/// How many meetings are looked at unless another number is asked for.
const DEFAULT_MEETINGS: usize = 3;

/// The day that it is seen from, which must be known.
pub(crate) fn today(programme: &Programme<'_>, arguments: &Arguments) -> Result<NaiveDate, ArgumentError> {
    arguments.today(programme).ok_or_else(|| ArgumentError::missing("today"))
}
