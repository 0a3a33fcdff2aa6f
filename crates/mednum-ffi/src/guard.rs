//! A breakdown is an answer too: it never crosses into another language as anything but an error with its reason.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::error::MednumError;
use crate::functions::Answer;

/// Does the work of a call; a panic becomes [`MednumError::Breakdown`]. Nothing is left half done by one: programmes are only
/// read, and each call makes what it answers.
pub(crate) fn guarded<T>(work: impl FnOnce() -> Answer<T>) -> Answer<T> {
    catch_unwind(AssertUnwindSafe(work))
        .unwrap_or_else(|payload| Err(MednumError::breakdown(said(&*payload))))
}

fn said(payload: &(dyn Any + Send)) -> String {
    let text = payload.downcast_ref::<&str>().map(|text| (*text).to_owned());
    text.or_else(|| payload.downcast_ref::<String>().cloned()).unwrap_or_default()
}
