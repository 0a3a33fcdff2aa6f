//! Maven, with a local repository of the project's own: what it downloads goes to the user's, what the project installs does not.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};

use crate::steps::found;
use crate::tools::run;

/// On Windows Maven is a script, which is only found under its full name.
const PROGRAM: &str = if cfg!(windows) { "mvn.cmd" } else { "mvn" };

/// The first parts of the names of what Maven downloads here.
const SHARED: &[&str] = &[
    "aopalliance",
    "asm",
    "backport-util-concurrent",
    "classworlds",
    "com",
    "commons-beanutils",
    "commons-cli",
    "commons-codec",
    "commons-collections",
    "commons-io",
    "commons-lang",
    "commons-logging",
    "io",
    "javax",
    "junit",
    "log4j",
    "net",
    "org",
];

/// The local repository, from the root: our own artifacts, and links to the folders of the user's repository.
pub(super) fn repository(root: &Path) -> PathBuf {
    root.join(super::FOLDER).join("repository")
}

/// Maven as this project runs it.
pub(super) struct Maven<'r> {
    root: &'r Path,
}

impl<'r> Maven<'r> {
    /// Or what is missing on this machine.
    pub(super) fn find(root: &'r Path) -> Result<Result<Self, String>> {
        if !found("javac") {
            return Ok(Err("a JDK is not installed (11 or later)".to_owned()));
        }
        if !found(PROGRAM) {
            return Ok(Err("Maven is not installed (`mvn`)".to_owned()));
        }
        link(root)?;
        Ok(Ok(Self { root }))
    }

    /// Runs it on the modules of the package; properties are paths.
    pub(super) fn run(&self, arguments: &[&str], properties: &[(&str, &Path)]) -> Result<()> {
        let mut command = maven(self.root);
        command.arg(format!("-Dmaven.repo.local={}", repository(self.root).display()));
        for (name, path) in properties {
            command.arg(format!("-D{name}={}", path.display()));
        }
        run(command.args(arguments), &format!("mvn {}", arguments.join(" ")))
    }
}

fn maven(root: &Path) -> Command {
    let mut command = Command::new(PROGRAM);
    command.args(["--batch-mode", "--quiet"]).current_dir(root.join("bindings/kotlin"));
    command
}

/// Makes the repository, once.
fn link(root: &Path) -> Result<()> {
    let repository = repository(root);
    if repository.exists() {
        return Ok(());
    }
    let goal = "org.apache.maven.plugins:maven-help-plugin:3.5.1:evaluate";
    let told = repository.with_extension("path");
    let mut command = maven(root);
    command.args(["--non-recursive", goal, "-Dexpression=settings.localRepository"]);
    run(command.arg(format!("-Doutput={}", told.display())), "mvn help:evaluate")?;
    let users = fs::read_to_string(&told).with_context(|| format!("cannot read {}", told.display()))?;
    let users = PathBuf::from(users.trim());
    fs::create_dir_all(&repository)?;
    for name in SHARED {
        let there = users.join(name);
        fs::create_dir_all(&there)?;
        symlink(&there, &repository.join(name))
            .with_context(|| format!("cannot link {}", there.display()))?;
    }
    Ok(())
}

#[cfg(unix)]
fn symlink(there: &Path, link: &Path) -> io::Result<()> {
    std::os::unix::fs::symlink(there, link)
}

#[cfg(windows)]
fn symlink(there: &Path, link: &Path) -> io::Result<()> {
    std::os::windows::fs::symlink_dir(there, link)
}
