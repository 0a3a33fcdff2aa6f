//! Who came to the meetings.

use mednum_core::governance;

use super::Share;
use crate::Programme;
use crate::arguments::{Arguments, asked};
use crate::functions::Answer;
use crate::guard::guarded;

/// Who came to the meetings: by meeting, by body, by organisation, by year.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Attendance {
    /// The meetings that were held, in their order.
    pub meetings: Vec<MeetingAttendance>,
    /// The bodies.
    pub bodies: Vec<BodyAttendance>,
    /// The organisations that were invited.
    pub organisations: Vec<OrganisationAttendance>,
    /// The years.
    pub years: Vec<YearAttendance>,
}

/// Who came to one meeting.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct MeetingAttendance {
    /// Its identifier.
    pub id: String,
    /// JSON Pointer to it.
    pub path: String,
    /// The identifier of its body.
    pub body: String,
    /// The name of its body.
    pub body_name: String,
    /// The day it was held.
    pub date: String,
    /// Who came, of those invited.
    pub present: Share,
    /// Who came or was represented, of those invited.
    pub represented: Share,
    /// How many came who were not invited.
    pub others: i64,
}

/// Who came to the meetings of a body.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct BodyAttendance {
    /// Its identifier.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Who came, of those invited.
    pub present: Share,
    /// Who came or was represented, of those invited.
    pub represented: Share,
    /// The meetings that count.
    pub meetings: Vec<String>,
    /// The meetings of which too little is known.
    pub not_computable: Vec<String>,
}

/// Where an organisation came.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct OrganisationAttendance {
    /// Its identifier.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Where it came, of where it was invited.
    pub present: Share,
    /// Where it came or was represented, of where it was invited.
    pub represented: Share,
    /// The meetings it was invited to.
    pub invited_to: Vec<String>,
    /// The meetings it came to.
    pub came_to: Vec<String>,
    /// The meetings it was represented at.
    pub represented_at: Vec<String>,
}

/// Who came in a year.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct YearAttendance {
    /// The year.
    pub year: i32,
    /// Who came, of those invited.
    pub present: Share,
    /// Who came or was represented, of those invited.
    pub represented: Share,
    /// The meetings that count.
    pub meetings: Vec<String>,
}

impl From<governance::Share> for Share {
    fn from(share: governance::Share) -> Self {
        let governance::Share { part, whole, share } = share;
        Self { part, whole, share }
    }
}

impl From<governance::MeetingAttendance> for MeetingAttendance {
    fn from(of: governance::MeetingAttendance) -> Self {
        let governance::MeetingAttendance { id, path, body, body_name, date, present, represented, others } =
            of;
        let (present, represented) = (present.into(), represented.into());
        Self { id, path, body, body_name, date: date.to_string(), present, represented, others }
    }
}

impl From<governance::BodyAttendance> for BodyAttendance {
    fn from(of: governance::BodyAttendance) -> Self {
        let governance::BodyAttendance { id, name, present, represented, meetings, not_computable } = of;
        let (present, represented) = (present.into(), represented.into());
        Self { id, name, present, represented, meetings, not_computable }
    }
}

impl From<governance::OrganisationAttendance> for OrganisationAttendance {
    fn from(of: governance::OrganisationAttendance) -> Self {
        let governance::OrganisationAttendance {
            id,
            name,
            present,
            represented,
            invited_to,
            came_to,
            represented_at,
        } = of;
        let (present, represented) = (present.into(), represented.into());
        Self { id, name, present, represented, invited_to, came_to, represented_at }
    }
}

impl From<governance::YearAttendance> for YearAttendance {
    fn from(of: governance::YearAttendance) -> Self {
        let governance::YearAttendance { year, present, represented, meetings } = of;
        Self { year, present: present.into(), represented: represented.into(), meetings }
    }
}

impl From<governance::Attendance> for Attendance {
    fn from(of: governance::Attendance) -> Self {
        let governance::Attendance { meetings, bodies, organisations, years } = of;
        Self {
            meetings: meetings.into_iter().map(Into::into).collect(),
            bodies: bodies.into_iter().map(Into::into).collect(),
            organisations: organisations.into_iter().map(Into::into).collect(),
            years: years.into_iter().map(Into::into).collect(),
        }
    }
}

#[uniffi::export]
impl Programme {
    /// Who came to the meetings: `governance.attendance`.
    #[uniffi::method(default(arguments = None))]
    pub fn attendance(&self, arguments: Option<Arguments>) -> Answer<Attendance> {
        guarded(|| {
            Ok(governance::asked_attendance(self.core(), &asked("governance.attendance", arguments)?)?.into())
        })
    }
}
