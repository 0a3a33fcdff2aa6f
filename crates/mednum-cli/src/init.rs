//! `mednum init`: a document to start from.

use std::fs::OpenOptions;
use std::io::{ErrorKind, Write as _};

use mednum_core::document::STARTER;

use crate::answer::{Answer, Failure};
use crate::args::InitArgs;
use crate::page::{clean, colon, pick};
use crate::settings::Settings;

/// `mednum init`.
pub(crate) fn run(args: &InitArgs, settings: &Settings) -> Result<Answer, Failure> {
    let Some(file) = args.file.as_deref().filter(|file| !crate::input::is_stdin(file)) else {
        return Ok(Answer::text(STARTER));
    };
    let name = clean(&file.display().to_string());
    let written = OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(file)
        .and_then(|mut new| new.write_all(STARTER.as_bytes()));
    match written {
        Ok(()) => {
            let next = pick(settings.language, "créé. Complétez-le, puis :", "created. Complete it, then:");
            let colon = colon(settings.language);
            let note = format!("{name}{colon} {next} mednum check {name}");
            Ok(Answer { notes: vec![note], ..Answer::default() })
        }
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Err(Failure::new(
            format!("{name} existe déjà et n'a pas été modifié. Choisissez un autre nom."),
            format!("{name} already exists and was left as it was. Choose another name."),
        )),
        Err(error) => Err(Failure::new(
            format!("{name} : création impossible ({error}). Vérifiez le dossier et vos droits."),
            format!("{name}: cannot be created ({error}). Check the directory and your rights."),
        )),
    }
}
