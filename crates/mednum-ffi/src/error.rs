//! Why a call gives no answer.

use mednum_core::Rejection;
use mednum_core::computation::ArgumentError;
use mednum_core::door::{COUNT, sentence};
use mednum_core::finding::{self, Param};

use crate::finding::Report;
use crate::guard::guarded;

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
    /// mednum broke down: a defect of its own. The process lives, programmes that were open still answer.
    #[error("{reason}")]
    Breakdown {
        /// Stable: `door.library.crashed`.
        code: String,
        /// What is wrong and what to do, in French.
        reason: String,
        /// The same in English.
        reason_en: String,
        /// What the library says of it, to be reported.
        cause: String,
    },
}

/// A language that mednum speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum Language {
    /// French, the language of the roadmap.
    French,
    /// English.
    English,
}

/// The reason of an error in a language.
#[uniffi::export]
pub fn error_text(error: MednumError, language: Language) -> Result<String, MednumError> {
    guarded(|| Ok(reason(error, language)))
}

fn reason(error: MednumError, language: Language) -> String {
    let (fr, en) = match error {
        MednumError::Argument { code: _, reason, reason_en, argument: _, suggestions: _ }
        | MednumError::Rejected { code: _, reason, reason_en, report: _ }
        | MednumError::Unread { code: _, reason, reason_en, path: _, cause: _ }
        | MednumError::Breakdown { code: _, reason, reason_en, cause: _ } => (reason, reason_en),
    };
    match language {
        Language::French => fr,
        Language::English => en,
    }
}

/// What a door says under a code, in French and in English.
fn said(code: &str, params: &[(&'static str, Param)]) -> (String, String, String) {
    let text = |language| sentence(code).map(|sentence| sentence.text(params, language)).unwrap_or_default();
    (code.to_owned(), text(finding::Language::French), text(finding::Language::English))
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
        let cause = cause.to_string();
        let (code, reason, reason_en) =
            said("door.document.unread", &[("reason", Param::Text(format!("{path}: {cause}")))]);
        Self::Unread { code, reason, reason_en, path, cause }
    }

    pub(crate) fn breakdown(cause: String) -> Self {
        let (code, reason, reason_en) = said("door.library.crashed", &[]);
        Self::Breakdown { code, reason, reason_en, cause }
    }
}
