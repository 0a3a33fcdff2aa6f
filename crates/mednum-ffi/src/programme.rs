//! A programme: read once, asked many times.

use std::sync::Arc;

use mednum_core::OwnedProgramme;
use mednum_core::computation::compute;
use mednum_core::document::Options;

use crate::error::MednumError;
use crate::finding::Report;
use crate::functions::{Answer, json};
use crate::options::CheckOptions;

/// A programme: a document without error, kept by the library until it is closed. Any number of threads may ask it at once.
#[derive(Debug, uniffi::Object)]
pub struct Programme {
    kept: OwnedProgramme,
}

impl Programme {
    fn read(bytes: Vec<u8>, options: Option<CheckOptions>) -> Answer<Arc<Self>> {
        let options: Options = options.unwrap_or_default().try_into()?;
        Ok(Arc::new(Self { kept: OwnedProgramme::parse(bytes, &options)? }))
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
        Self::read(document.into_bytes(), options)
    }

    /// Reads a document that is a file: it never crosses as text.
    #[uniffi::constructor(default(options = None))]
    pub fn open(path: String, options: Option<CheckOptions>) -> Answer<Arc<Self>> {
        match std::fs::read(&path) {
            Ok(bytes) => Self::read(bytes, options),
            Err(cause) => Err(MednumError::unread(path, &cause)),
        }
    }

    /// The built-in roadmap.
    #[uniffi::constructor(default(options = None))]
    pub fn built_in(options: Option<CheckOptions>) -> Answer<Arc<Self>> {
        Self::read(mednum_catalog::ROADMAP.as_bytes().to_vec(), options)
    }

    /// The report of its document: no error, perhaps warnings.
    pub fn report(&self) -> Answer<Report> {
        Ok(self.core().report().clone().into())
    }

    /// The same as JSON text.
    pub fn report_json(&self) -> Answer<String> {
        json(self.core().report())
    }

    /// A computation by its name; arguments and answer are JSON text, byte for byte what every other door gives.
    #[uniffi::method(default(arguments = "{}"))]
    pub fn compute(&self, name: &str, arguments: &str) -> Answer<String> {
        Ok(compute(self.core(), name, arguments)?)
    }

    /// The document, written back as JSON text.
    pub fn document_json(&self) -> Answer<String> {
        json(self.core().document())
    }
}
