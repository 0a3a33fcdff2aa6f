//! Folding of French text, to compare names whatever their accents, case and punctuation.

/// An accented letter without its accent, lower-case; a ligature gives two. Other characters are left out.
fn fold_char(c: char) -> &'static str {
    match c {
        'à' | 'â' | 'ä' | 'á' | 'ã' | 'À' | 'Â' | 'Ä' | 'Á' | 'Ã' => "a",
        'ç' | 'Ç' => "c",
        'é' | 'è' | 'ê' | 'ë' | 'É' | 'È' | 'Ê' | 'Ë' => "e",
        'î' | 'ï' | 'í' | 'Î' | 'Ï' | 'Í' => "i",
        'ñ' | 'Ñ' => "n",
        'ô' | 'ö' | 'ó' | 'õ' | 'Ô' | 'Ö' | 'Ó' | 'Õ' => "o",
        'ù' | 'û' | 'ü' | 'ú' | 'Ù' | 'Û' | 'Ü' | 'Ú' => "u",
        'ÿ' | 'Ÿ' => "y",
        'œ' | 'Œ' => "oe",
        'æ' | 'Æ' => "ae",
        _ => "",
    }
}

/// The letters and digits of a text, without case, accent, space or punctuation.
///
/// ```
/// use mednum_catalog::folding::fold_key;
/// assert_eq!(fold_key("Montrevault-sur-Èvre"), fold_key("MONTREVAULT SUR EVRE"));
/// assert_eq!(fold_key("Cyb'@njou"), fold_key("CYB@NJOU"));
/// ```
#[must_use]
pub fn fold_key(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii() {
            folded.extend(c.is_ascii_alphanumeric().then_some(c.to_ascii_lowercase()));
        } else {
            folded.push_str(fold_char(c));
        }
    }
    folded
}

/// The words of a text, each folded as [`fold_key`] does; apostrophes, hyphens and spaces part words.
#[must_use]
pub fn fold_words(text: &str) -> Vec<String> {
    text.split(|c: char| {
        c.is_whitespace() || matches!(c, '-' | '\'' | '’' | '‘' | '/' | '‐' | '‑' | '–' | '.' | ',')
    })
    .map(fold_key)
    .filter(|word| !word.is_empty())
    .collect()
}
