//! The Swift toolchain: that of this machine, or else one of Debian's in a folder of its own.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use super::chroot;
use crate::steps::found;

/// What compiles and runs Swift.
pub(crate) enum Toolchain {
    /// `swift` is on this machine.
    Own,
    /// A system of its own stands in this folder.
    Chroot(PathBuf),
}

/// What to set for Debian's toolchain to be fetched where there is none.
const ALLOWED: &str = "MEDNUM_SWIFT_CHROOT";

impl Toolchain {
    /// The toolchain, or why there is none.
    pub(crate) fn found(root: &Path) -> Result<Result<Self, String>> {
        if !cfg!(target_os = "linux") {
            let reason = "the native library is a library of the system on Linux only; elsewhere see bindings/swift/README.md";
            return Ok(Err(reason.to_owned()));
        }
        if found("swift") {
            return Ok(Ok(Self::Own));
        }
        if std::env::var_os(ALLOWED).is_none_or(|value| value != "1") {
            return Ok(Err(format!(
                "swift is not installed: install Swift {} or later, or as root on Debian set {ALLOWED}=1, which puts Debian's in \
                 target/swift (2.6 GB, two minutes, once)",
                super::TOOLS_VERSION
            )));
        }
        Ok(chroot::prepared(root)?.map(Self::Chroot))
    }

    /// A command of the toolchain, in a folder of the project.
    pub(crate) fn command<'a>(
        &self,
        root: &Path,
        folder: &Path,
        words: impl IntoIterator<Item = &'a OsStr>,
    ) -> Command {
        match self {
            Self::Own => {
                let mut words = words.into_iter();
                let mut command = Command::new(words.next().unwrap_or_default());
                command.args(words).current_dir(folder);
                command
            }
            Self::Chroot(system) => chroot::command(system, root, folder, words),
        }
    }
}
