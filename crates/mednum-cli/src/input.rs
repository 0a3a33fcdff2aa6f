//! Reading what a command is given: a file, or standard input for `-`.

use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::Path;

use crate::answer::Failure;

/// Never more than this is read: what is larger is not a document.
const MOST: u64 = 1024 * 1024 * 1024;

const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// The bytes of an input and how to call it.
#[derive(Debug)]
pub(crate) struct Input {
    /// The path as given; `<stdin>` for standard input.
    pub(crate) name: String,
    /// The bytes.
    pub(crate) bytes: Vec<u8>,
}

/// Whether a path means standard input.
pub(crate) fn is_stdin(path: &Path) -> bool {
    path.as_os_str() == "-"
}

impl Input {
    /// Reads a file, or standard input for `-`.
    ///
    /// # Errors
    ///
    /// The file cannot be read; the message says what to do.
    pub(crate) fn read(path: &Path) -> Result<Self, Failure> {
        let name = if is_stdin(path) { "<stdin>".to_owned() } else { path.display().to_string() };
        let mut bytes = Vec::new();
        let read = if is_stdin(path) {
            std::io::stdin().lock().take(MOST + 1).read_to_end(&mut bytes)
        } else {
            File::open(path).and_then(|file| file.take(MOST + 1).read_to_end(&mut bytes))
        };
        match read {
            Ok(count) if u64::try_from(count).unwrap_or(u64::MAX) > MOST => Err(Failure::new(
                format!("{name} : plus de 1 Gio, trop gros pour être lu. Découpez le document."),
                format!("{name}: more than 1 GiB, too large to be read. Split the document."),
            )),
            Ok(_) => Ok(Self { name, bytes }),
            Err(error) => Err(unreadable(&name, path, &error)),
        }
    }

    /// The text that positions are counted in: without byte order mark, up to the first byte that is not UTF-8.
    pub(crate) fn text(&self) -> &str {
        let bytes = self.bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(&self.bytes);
        bytes.utf8_chunks().next().map_or("", |chunk| chunk.valid())
    }
}

fn unreadable(name: &str, path: &Path, error: &std::io::Error) -> Failure {
    match error.kind() {
        ErrorKind::NotFound => Failure::new(
            format!(
                "{name} : fichier introuvable. Vérifiez le chemin, ou créez un document avec « mednum init »."
            ),
            format!("{name}: file not found. Check the path, or create a document with `mednum init`."),
        ),
        ErrorKind::PermissionDenied => Failure::new(
            format!("{name} : lecture refusée. Demandez le droit de lire ce fichier."),
            format!("{name}: permission denied. Ask for the right to read this file."),
        ),
        _ if path.is_dir() => Failure::new(
            format!("{name} : c'est un dossier. Donnez les fichiers qu'il contient."),
            format!("{name}: is a directory. Name the files in it."),
        ),
        _ => Failure::new(
            format!("{name} : lecture impossible ({error})."),
            format!("{name}: cannot be read ({error})."),
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_has_no_byte_order_mark_and_stops_at_what_is_not_utf8() {
        let cases: [(&[u8], &str); 3] = [(b"\xEF\xBB\xBF{}", "{}"), (b"{\"a\xFF\"}", "{\"a"), (b"", "")];
        for (bytes, expected) in cases {
            assert_eq!(Input { name: String::new(), bytes: bytes.to_vec() }.text(), expected);
        }
    }
}
