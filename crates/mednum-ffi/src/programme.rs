//! A programme: read once, asked many times.

use std::sync::Arc;

use mednum_core::computation::compute;
use mednum_core::document::Options;
use mednum_core::{OwnedProgramme, Rejection};

use crate::file::{self, Content};
use crate::finding::Report;
use crate::functions::{Answer, json};
use crate::guard::guarded;
use crate::options::CheckOptions;

/// A programme: a document without error, kept by the library until it is closed. Any number of threads may ask it at once.
#[derive(Debug, uniffi::Object)]
pub struct Programme {
    kept: OwnedProgramme,
}

impl Programme {
    fn read(bytes: Vec<u8>, options: &Options) -> Answer<Arc<Self>> {
        Ok(Arc::new(Self { kept: OwnedProgramme::parse(bytes, options)? }))
    }

    /// What the core asks.
    pub(crate) fn core(&self) -> &mednum_core::Programme<'_> {
        self.kept.programme()
    }
}

#[uniffi::export]
impl Programme {
    /// Reads a document. One that has errors is refused, with its report.
    #[uniffi::constructor(default(options = None))]
    pub fn parse(document: String, options: Option<CheckOptions>) -> Answer<Arc<Self>> {
        guarded(|| Self::read(document.into_bytes(), &options.unwrap_or_default().try_into()?))
    }

    /// Reads a document that is a file: it never crosses as text.
    #[uniffi::constructor(default(options = None))]
    pub fn open(path: &str, options: Option<CheckOptions>) -> Answer<Arc<Self>> {
        guarded(|| {
            let options = options.unwrap_or_default().try_into()?;
            match file::read(path, &options)? {
                Content::Bytes(bytes) => Self::read(bytes, &options),
                Content::TooLong(report) => Err(Rejection { report: *report }.into()),
            }
        })
    }

    /// The built-in roadmap.
    #[uniffi::constructor(default(options = None))]
    pub fn built_in(options: Option<CheckOptions>) -> Answer<Arc<Self>> {
        let bytes = mednum_catalog::ROADMAP.as_bytes().to_vec();
        guarded(|| Self::read(bytes, &options.unwrap_or_default().try_into()?))
    }

    /// The report of its document: no error, perhaps warnings.
    pub fn report(&self) -> Answer<Report> {
        guarded(|| Ok(self.core().report().clone().into()))
    }

    /// The same as JSON text.
    pub fn report_json(&self) -> Answer<String> {
        guarded(|| json(self.core().report()))
    }

    /// A computation by its name; arguments and answer are JSON text, byte for byte what every other door gives.
    #[uniffi::method(default(arguments = "{}"))]
    pub fn compute(&self, name: &str, arguments: &str) -> Answer<String> {
        guarded(|| Ok(compute(self.core(), name, arguments)?))
    }

    /// The document, written back as JSON text.
    pub fn document_json(&self) -> Answer<String> {
        guarded(|| json(self.core().document()))
    }
}
