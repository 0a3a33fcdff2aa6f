//! Why a call gives no answer.

use mednum_core::Rejection;
use mednum_core::computation::ArgumentError;
use mednum_core::door::{COUNT, sentence};
use mednum_core::finding::{Language, Param};

use crate::finding::Report;

/// Why a call gives no answer: `reason` in French, `reason_en` in English, `code` stable.
#[derive(Debug, Clone, thiserror::Error, uniffi::Error)]
pub enum MednumError {
    /// An argument is not of use, or is not of the type that is asked.
    #[error("{reason}")]
    Argument {
        /// Stable: `door.argument.refused`.
        code: String,
        /// What is wrong and what to do, in French.
        reason: String,
        /// The same in English.
        reason_en: String,
        /// The argument at fault; empty for all of them.
        argument: String,
        /// What may have been meant.
        suggestions: Vec<String>,
    },
    /// The document has errors: no programme is made of it.
    #[error("{reason}")]
    Rejected {
        /// Stable: `door.document.rejected`.
        code: String,
        /// What is wrong and what to do, in French.
        reason: String,
        /// The same in English.
        reason_en: String,
        /// What a check says of the document.
        report: Report,
    },
    /// A file cannot be read.
    #[error("{reason}")]
    Unread {
        /// Stable: `door.document.unread`.
        code: String,
        /// What is wrong and what to do, in French.
        reason: String,
        /// The same in English.
        reason_en: String,
        /// The file.
        path: String,
        /// What the system says of it.
        cause: String,
    },
}

/// What a door says under a code, in French and in English.
fn said(code: &str, params: &[(&'static str, Param)]) -> (String, String, String) {
    let text = |language| sentence(code).map(|sentence| sentence.text(params, language)).unwrap_or_default();
    (code.to_owned(), text(Language::French), text(Language::English))
}

impl From<ArgumentError> for MednumError {
    fn from(error: ArgumentError) -> Self {
        let ArgumentError { argument, fr, en, suggestions } = error;
        Self::Argument {
            code: "door.argument.refused".to_owned(),
            reason: fr,
            reason_en: en,
            argument: argument.to_owned(),
            suggestions,
        }
    }
}

impl From<Rejection> for MednumError {
    fn from(rejection: Rejection) -> Self {
        let Rejection { report } = rejection;
        let count = i64::try_from(report.counts.error).unwrap_or(i64::MAX);
        let (code, reason, reason_en) = said("door.document.rejected", &[(COUNT, Param::Count(count))]);
        Self::Rejected { code, reason, reason_en, report: report.into() }
    }
}

impl MednumError {
    pub(crate) fn unread(path: String, cause: &std::io::Error) -> Self {
        let (code, reason, reason_en) = said("door.document.unread", &[]);
        Self::Unread { code, reason, reason_en, path, cause: cause.to_string() }
    }
}
