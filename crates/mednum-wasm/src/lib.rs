//! The WebAssembly engine: the functions of mednum with JSON text across, and a programme kept behind a handle.
//!
//! It translates and nothing else. What it throws is JSON text: an
//! [`ArgumentError`](mednum_core::computation::ArgumentError), or the report of a document that gives no programme. The
//! package in `bindings/npm` is what people call.

#[cfg(feature = "crash")]
pub mod crash;

use mednum_core::computation::{computations, compute};
use mednum_core::document::{Options, value};
use mednum_core::finding::registry;
use mednum_core::{OwnedProgramme, Programme};
use serde::Serialize;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

fn json(value: &impl Serialize) -> Result<String, JsValue> {
    serde_json::to_string(value).map_err(|error| JsValue::from_str(&error.to_string()))
}

/// What is thrown.
fn thrown(value: &impl Serialize) -> JsValue {
    json(value).map_or_else(|error| error, |text| JsValue::from_str(&text))
}

fn options(text: &str) -> Result<Options, JsValue> {
    Options::from_json(text).map_err(|error| thrown(&error))
}

/// The version of mednum.
#[wasm_bindgen]
#[must_use]
pub fn version() -> String {
    mednum_core::VERSION.to_owned()
}

/// The version of the document format that it reads and writes.
#[wasm_bindgen(js_name = schemaVersion)]
#[must_use]
pub fn schema_version() -> String {
    mednum_core::document::SCHEMA_VERSION.to_owned()
}

/// The report of a document: UTF-8 bytes, options as JSON.
///
/// # Errors
///
/// The options cannot be read.
#[wasm_bindgen]
pub fn check(bytes: &[u8], options_json: &str) -> Result<String, JsValue> {
    json(&mednum_core::check(bytes, &options(options_json)?))
}

/// The report of a document of that many bytes when it is longer than the limit: it need not be copied here first.
///
/// # Errors
///
/// The options cannot be read.
#[wasm_bindgen(js_name = checkLength)]
pub fn check_length(bytes: f64, options_json: &str) -> Result<Option<String>, JsValue> {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a length, cut to what can be counted here"
    )]
    let bytes = bytes as usize;
    mednum_core::check_length(bytes, &options(options_json)?).map(|report| json(&report)).transpose()
}

/// A document laid out again: UTF-8 bytes.
///
/// # Errors
///
/// The report, when it is not JSON.
#[wasm_bindgen]
pub fn format(bytes: &[u8]) -> Result<String, JsValue> {
    mednum_core::format(bytes).map_err(|rejection| thrown(&rejection.report))
}

/// The report of a value typed for a field: `meetings.date`.
///
/// # Errors
///
/// The field is not known.
#[wasm_bindgen(js_name = checkValue)]
pub fn check_value(field: &str, text: &str) -> Result<String, JsValue> {
    json(&value::check(field, text).map_err(|error| thrown(&error))?)
}

/// The registry of rules.
///
/// # Errors
///
/// It cannot be written, which a test rules out.
#[wasm_bindgen]
pub fn rules() -> Result<String, JsValue> {
    json(&registry::rules().collect::<Vec<_>>())
}

/// The built-in roadmap: a programme document.
#[wasm_bindgen]
#[must_use]
pub fn catalog() -> String {
    mednum_catalog::ROADMAP.to_owned()
}

/// The computations that a programme may be asked for.
///
/// # Errors
///
/// They cannot be written, which a test rules out.
#[wasm_bindgen(js_name = computations)]
pub fn known_computations() -> Result<String, JsValue> {
    json(&computations().collect::<Vec<_>>())
}

enum Kept {
    Read(OwnedProgramme),
    BuiltIn(Box<Programme<'static>>),
}

/// A programme: read once, asked many times, freed by who holds it.
#[wasm_bindgen(js_name = EngineProgramme)]
pub struct EngineProgramme(Kept);

impl std::fmt::Debug for EngineProgramme {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("EngineProgramme").finish_non_exhaustive()
    }
}

#[wasm_bindgen(js_class = EngineProgramme)]
impl EngineProgramme {
    /// Reads a document: UTF-8 bytes, options as JSON.
    ///
    /// # Errors
    ///
    /// The report, when it holds an error; the options cannot be read.
    pub fn parse(bytes: Vec<u8>, options_json: &str) -> Result<EngineProgramme, JsValue> {
        let read = OwnedProgramme::parse(bytes, &options(options_json)?);
        read.map(|kept| Self(Kept::Read(kept))).map_err(|rejection| thrown(&rejection.report))
    }

    /// The built-in roadmap.
    ///
    /// # Errors
    ///
    /// The report, if the embedded text were damaged; the options cannot be read.
    #[wasm_bindgen(js_name = builtIn)]
    pub fn built_in(options_json: &str) -> Result<EngineProgramme, JsValue> {
        let read = Programme::built_in(&options(options_json)?);
        read.map(|programme| Self(Kept::BuiltIn(Box::new(programme))))
            .map_err(|rejection| thrown(&rejection.report))
    }

    fn programme(&self) -> &Programme<'_> {
        match &self.0 {
            Kept::Read(kept) => kept.programme(),
            Kept::BuiltIn(programme) => programme,
        }
    }

    /// The report of its document.
    ///
    /// # Errors
    ///
    /// It cannot be written, which a test rules out.
    pub fn report(&self) -> Result<String, JsValue> {
        json(self.programme().report())
    }

    /// A computation by its name, arguments as JSON.
    ///
    /// # Errors
    ///
    /// The name is not known, or the arguments are not of use to it.
    pub fn compute(&self, name: &str, arguments: &str) -> Result<String, JsValue> {
        compute(self.programme(), name, arguments).map_err(|error| thrown(&error))
    }
}
