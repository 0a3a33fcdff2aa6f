//! The commune that an argument names.

use crate::Programme;
use crate::computation::ArgumentError;

/// The current code of the commune that a text means: a code of any vintage, or a name.
pub(crate) fn asked_commune(programme: &Programme<'_>, text: &str) -> Result<&'static str, ArgumentError> {
    programme.geography().find(text).map_err(|near| unknown_commune(text, near))
}

/// The refusal of a text that means no commune, with those that it may have been meant for.
pub(crate) fn unknown_commune(commune: &str, near: Vec<&'static str>) -> ArgumentError {
    if !near.is_empty() {
        return ArgumentError::unknown("commune", commune, near);
    }
    ArgumentError {
        argument: "commune",
        fr: format!(
            "« {commune} » n'est ni un code ni un nom de commune de Maine-et-Loire. Vérifiez son code INSEE."
        ),
        en: format!(
            "“{commune}” is neither a code nor a name of a commune of Maine-et-Loire. Check its INSEE code."
        ),
        suggestions: Vec::new(),
    }
}
