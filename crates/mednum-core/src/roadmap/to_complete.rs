//! What is left to complete, by who must act: every finding of the check, and whom it asks.
//!
//! A sheet is the responsibility of its pilots (A.1.1-R5): what is said of it, of one of its indicators, or of a record that
//! names either, is asked of all of them. What is said of a body or of an organisation is asked of itself; the rest, of who
//! keeps the document.

use std::cmp::Reverse;

use chrono::NaiveDate;
use mednum_catalog::folding::fold_key;
use serde::Serialize;

use crate::Programme;
use crate::document::Document;
use crate::finding::text::serialize_optional_day;
use crate::finding::{Counts, Finding, Param};
use crate::organisation::Directory;
use crate::sorted::SortedMap;

use super::Sheet;

/// The findings of a check by who must act on them.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ToComplete<'p> {
    /// The day that lateness was counted against in the check.
    #[serde(serialize_with = "serialize_optional_day")]
    #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::document::Date>"))]
    pub today: Option<NaiveDate>,
    /// Who must act: pilots, bodies, organisations, then who keeps the document; in each kind the most asked first.
    pub recipients: Vec<Recipient>,
    /// Every finding of the report, in its order.
    pub requests: Vec<Request<'p>>,
}

/// Who must act.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Recipient {
    /// `pilot`, `body`, `organisation`, or `document`: who keeps it.
    #[cfg_attr(feature = "schemars", schemars(extend("enum" = ["pilot", "body", "organisation", "document"])))]
    pub kind: &'static str,
    /// Identifier of the pilot, the body or the organisation; nothing when the document knows the actor by a name only, or for
    /// who keeps the document.
    pub id: Option<String>,
    /// Name; nothing for who keeps the document.
    pub name: Option<String>,
    /// How many requests of each severity.
    pub counts: Counts,
    /// Ranks of its requests, from 0.
    pub requests: Vec<usize>,
}

/// A finding and whom it asks.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Request<'p> {
    /// The sheet that it is about, when it is about one.
    pub sheet: Option<SheetAsked>,
    /// Ranks of who must act, from 0: more than one where a sheet has several pilots.
    pub recipients: Vec<usize>,
    /// The finding.
    pub finding: &'p Finding,
}

/// The sheet that a request is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct SheetAsked {
    /// Code.
    pub code: String,
    /// Title.
    pub title: String,
}

/// The kinds of recipients, in the order of the answer.
const KINDS: [&str; 4] = ["pilot", "body", "organisation", "document"];

/// The order of recipients: their kind, the most asked first, then their name; the key itself where all of this is the same.
type Rank<'k> = (Option<usize>, Reverse<usize>, String, &'k Key);

/// What tells a recipient from another.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    kind: &'static str,
    id: Option<String>,
    name: Option<String>,
}

/// What is left to complete, by who must act.
///
/// ```
/// use mednum_core::{Programme, roadmap::to_complete::to_complete};
/// let programme = Programme::built_in(&Default::default())?;
/// let asked = to_complete(&programme);
/// assert_eq!(asked.requests.len(), programme.report().findings.len());
/// assert_eq!((asked.recipients[0].kind, asked.recipients[0].id.as_deref()), ("pilot", Some("anjou-numerique")));
/// # Ok::<(), mednum_core::Rejection>(())
/// ```
#[must_use]
pub fn to_complete<'p>(programme: &'p Programme<'_>) -> ToComplete<'p> {
    let sheets = Sheets::of(programme);
    let report = programme.report();
    let mut asked: SortedMap<Key, Vec<usize>> = SortedMap::new();
    for (rank, finding) in report.findings.iter().enumerate() {
        for key in sheets.asked(finding) {
            asked.entry(key).or_default().push(rank);
        }
    }
    let mut asked: Vec<(Key, Vec<usize>)> = asked.into_iter().collect();
    asked.sort_by(|(one, own), (other, others)| rank(one, own).cmp(&rank(other, others)));
    let mut requests: Vec<Request<'p>> = report
        .findings
        .iter()
        .map(|finding| Request { sheet: sheets.about(finding).map(shown), recipients: Vec::new(), finding })
        .collect();
    let recipients = asked.into_iter().enumerate().map(|(rank, (Key { kind, id, name }, ranks))| {
        let mut counts = Counts::default();
        for request in &ranks {
            if let Some(request) = requests.get_mut(*request) {
                request.recipients.push(rank);
                counts.add(request.finding.severity(), 1);
            }
        }
        Recipient { kind, id, name, counts, requests: ranks }
    });
    ToComplete { today: report.today, recipients: recipients.collect(), requests }
}

fn rank<'k>(key: &'k Key, requests: &[usize]) -> Rank<'k> {
    let kind = KINDS.iter().position(|kind| *kind == key.kind);
    (kind, Reverse(requests.len()), key.name.as_deref().map(fold_key).unwrap_or_default(), key)
}

fn shown(sheet: Sheet<'_, '_>) -> SheetAsked {
    SheetAsked { code: sheet.code.to_string(), title: sheet.title.to_string() }
}

/// The sheets of a programme, to find the one that a finding is about.
struct Sheets<'p, 'a> {
    document: &'p Document<'a>,
    roadmap: &'p Document<'a>,
    directory: Directory<'p>,
    /// By code: their own, and those of their indicators.
    by_code: SortedMap<&'p str, Sheet<'p, 'a>>,
}

impl<'p, 'a> Sheets<'p, 'a> {
    fn of(programme: &'p Programme<'a>) -> Self {
        let roadmap = programme.roadmap();
        let mut by_code = SortedMap::new();
        for sheet in roadmap.sheets() {
            by_code.insert(sheet.code.as_str(), sheet);
            for indicator in sheet.indicators {
                by_code.insert(indicator.id.as_str(), sheet);
            }
        }
        let directory = Directory::of(programme.documents());
        Self { document: programme.document(), roadmap, directory, by_code }
    }

    /// The sheet where the finding stands, else the one that it names, by itself or by an indicator of it.
    fn about(&self, finding: &Finding) -> Option<Sheet<'p, 'a>> {
        self.holding(&finding.path).or_else(|| {
            let named = ["sheet", "code", "indicator"];
            named.iter().find_map(|name| self.by_code.get(text(finding, name)?).copied())
        })
    }

    /// The sheet that a JSON Pointer leads into.
    fn holding(&self, path: &str) -> Option<Sheet<'p, 'a>> {
        // The places of a finding are those of the document that was checked; its sheets may be those of another.
        if !std::ptr::eq(self.document, self.roadmap) {
            return None;
        }
        let mut tokens = path.split('/').skip(1);
        let (section, index) = (tokens.next()?, tokens.next()?.parse::<usize>().ok()?);
        self.roadmap.sheets().find(|sheet| sheet.section == section && sheet.index == index)
    }

    fn asked(&self, finding: &Finding) -> Vec<Key> {
        let pilots = self.about(finding).map(|sheet| self.pilots(&sheet)).unwrap_or_default();
        if !pilots.is_empty() {
            return pilots;
        }
        let own = finding.subject.as_ref().and_then(|subject| {
            let kind = KINDS.into_iter().find(|kind| *kind == subject.kind)?;
            let (id, label) = (some(&subject.id), some(&subject.label));
            Some(Key { kind, name: Some(label.or_else(|| id.clone())?), id })
        });
        vec![own.unwrap_or(Key { kind: "document", id: None, name: None })]
    }

    fn pilots(&self, sheet: &Sheet<'p, 'a>) -> Vec<Key> {
        let mut keys: Vec<Key> = Vec::new();
        for pilot in sheet.pilots {
            let id = self.directory.identify(&pilot.actor).map(str::to_owned);
            let key = Key { kind: "pilot", id, name: Some(self.directory.name_of(&pilot.actor).to_owned()) };
            if !keys.contains(&key) {
                keys.push(key);
            }
        }
        keys
    }
}

fn some(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

/// What a finding says under a name, when it is a text.
fn text<'f>(finding: &'f Finding, name: &str) -> Option<&'f str> {
    finding.params.iter().find_map(|(known, value)| match value {
        Param::Text(text) if *known == name => Some(text.as_str()),
        _ => None,
    })
}
