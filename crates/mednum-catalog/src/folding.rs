//! Folding of French text, to compare names whatever their accents, case and punctuation.

/// The letter without its accent, lower-case; a ligature gives two. Other characters are left out.
fn fold_char(c: char) -> &'static str {
    match c {
        'a' | 'A' | 'à' | 'â' | 'ä' | 'á' | 'ã' | 'À' | 'Â' | 'Ä' | 'Á' | 'Ã' => "a",
        'b' | 'B' => "b",
        'c' | 'C' | 'ç' | 'Ç' => "c",
        'd' | 'D' => "d",
        'e' | 'E' | 'é' | 'è' | 'ê' | 'ë' | 'É' | 'È' | 'Ê' | 'Ë' => "e",
        'f' | 'F' => "f",
        'g' | 'G' => "g",
        'h' | 'H' => "h",
        'i' | 'I' | 'î' | 'ï' | 'í' | 'Î' | 'Ï' | 'Í' => "i",
        'j' | 'J' => "j",
        'k' | 'K' => "k",
        'l' | 'L' => "l",
        'm' | 'M' => "m",
        'n' | 'N' | 'ñ' | 'Ñ' => "n",
        'o' | 'O' | 'ô' | 'ö' | 'ó' | 'õ' | 'Ô' | 'Ö' | 'Ó' | 'Õ' => "o",
        'p' | 'P' => "p",
        'q' | 'Q' => "q",
        'r' | 'R' => "r",
        's' | 'S' => "s",
        't' | 'T' => "t",
        'u' | 'U' | 'ù' | 'û' | 'ü' | 'ú' | 'Ù' | 'Û' | 'Ü' | 'Ú' => "u",
        'v' | 'V' => "v",
        'w' | 'W' => "w",
        'x' | 'X' => "x",
        'y' | 'Y' | 'ÿ' | 'Ÿ' => "y",
        'z' | 'Z' => "z",
        'œ' | 'Œ' => "oe",
        'æ' | 'Æ' => "ae",
        '0' => "0",
        '1' => "1",
        '2' => "2",
        '3' => "3",
        '4' => "4",
        '5' => "5",
        '6' => "6",
        '7' => "7",
        '8' => "8",
        '9' => "9",
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
    text.chars().map(fold_char).collect()
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
