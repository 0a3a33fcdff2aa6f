//! Debian's Swift, in a folder of its own: Debian 12 has none, and Swift for Linux comes as a system or not at all.
//!
//! What is mounted in it is mounted in a namespace that ends with the command: nothing of the project is ever reachable through
//! the folder, which can be removed at any time.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use crate::steps::found;
use crate::tools::run;

/// Where it stands, from the root.
const FOLDER: &str = "target/swift/trixie";

/// The release that has the toolchain, then what is installed of it.
const RELEASE: &str = "trixie";
const PACKAGES: &[&str] = &["swiftlang", "libc6-dev", "libstdc++-14-dev", "gcc", "binutils"];

/// What of them nothing here uses, a third of it all: the debugger, editors' servers, targets without an operating system.
const LEFT_OUT: &[&str] = &[
    "/usr/libexec/swift/bin/*lldb*",
    "/usr/libexec/swift/lib/*lldb*",
    "/usr/libexec/swift/bin/sourcekit-lsp",
    "/usr/libexec/swift/lib/libsourcekitdInProc.so",
    "/usr/libexec/swift/bin/clangd",
    "/usr/libexec/swift/bin/docc",
    "/usr/libexec/swift/lib/swift/embedded/*",
    "/usr/libexec/swift/lib/swift/FrameworkABIBaseline/*",
    "/usr/share/doc/*",
    "/usr/share/locale/*",
    "/usr/share/man/*",
];

/// Where programs stand, in every system of Debian.
const PATH: &str = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

/// What runs in a namespace: the folder, the root, the folder to work in, then the command.
const ENTER: &str = r#"set -e
system=$1 root=$2 folder=$3
shift 3
mkdir -p "$system$root"
mount --bind "$root" "$system$root"
mount -t proc proc "$system/proc"
exec chroot "$system" /bin/sh -c 'cd "$0" && exec "$@"' "$folder" "$@""#;

/// The folder, made ready once; or why it cannot be.
pub(crate) fn prepared(root: &Path) -> Result<Result<PathBuf, String>> {
    let system = root.join(FOLDER);
    let stamp = system.with_extension("ready");
    let wanted = format!("{RELEASE}: {}\n", PACKAGES.join(" "));
    if fs::read_to_string(&stamp).is_ok_and(|known| known == wanted)
        && system.join("etc/debian_version").exists()
    {
        return Ok(Ok(system));
    }
    if !is_root() || !found("apt-get") || !found("unshare") {
        return Ok(Err(
            "Debian's Swift is only installed by root, on Debian: install Swift another way".to_owned()
        ));
    }
    let Some(mirror) = mirror() else {
        return Ok(Err("the sources of apt name no mirror of Debian: install Swift another way".to_owned()));
    };
    println!("installing Debian's Swift in {FOLDER}, once");
    // What was begun and not ended is begun again; packages are gone on with.
    if !system.join("etc/debian_version").exists() || system.join("debootstrap").exists() {
        if system.exists() {
            fs::remove_dir_all(&system)?;
        }
        fs::create_dir_all(&system)?;
        bootstrapped(&system, &mirror)?;
    }
    let left_out: String = LEFT_OUT.iter().map(|path| format!("path-exclude={path}\n")).collect();
    fs::write(system.join("etc/dpkg/dpkg.cfg.d/left-out"), left_out).context("cannot write etc/dpkg")?;
    let mut configured = inside(&system);
    run(configured.args(["dpkg", "--configure", "--pending"]), "dpkg --configure")?;
    let mut installed = inside(&system);
    installed.env("DEBIAN_FRONTEND", "noninteractive");
    // Another run that was stopped may still be at it.
    installed.args(["apt-get", "--option", "DPkg::Lock::Timeout=300"]);
    installed.args(["install", "--yes", "--quiet=2", "--no-install-recommends"]).args(PACKAGES);
    run(&mut installed, "apt-get install swiftlang")?;
    run(inside(&system).args(["apt-get", "clean"]), "apt-get clean")?;
    fs::write(&stamp, wanted)?;
    Ok(Ok(system))
}

/// A command in the folder, where the project stands at the same path as outside.
pub(crate) fn command<'a>(
    system: &Path,
    root: &Path,
    folder: &Path,
    words: impl IntoIterator<Item = &'a OsStr>,
) -> Command {
    let mut command = namespace();
    command.args(["sh", "-c", ENTER, "sh"]).args([system, root, folder]).args(words);
    command.env("HOME", root.join("target/swift/home")).env("LANG", "C.UTF-8");
    command
}

/// The smallest system of the release.
fn bootstrapped(system: &Path, mirror: &str) -> Result<()> {
    if !found("debootstrap") {
        let install = ["install", "--yes", "--quiet=2", "--no-install-recommends", "debootstrap"];
        if run(Command::new("apt-get").args(install), "apt-get install debootstrap").is_err() {
            run(Command::new("apt-get").args(["update", "--quiet=2"]), "apt-get update")?;
            run(Command::new("apt-get").args(install), "apt-get install debootstrap")?;
        }
    }
    let mut command = namespace();
    command.args(["debootstrap", "--variant=minbase"]);
    if mirror.starts_with("https:") {
        command.arg("--include=ca-certificates");
    }
    command.arg(RELEASE).arg(system).arg(mirror);
    let output = command.output().context("cannot run debootstrap")?;
    if !output.status.success() {
        bail!("debootstrap failed: {}", String::from_utf8_lossy(&output.stdout));
    }
    Ok(())
}

/// A command in the folder, which the project is not part of.
fn inside(system: &Path) -> Command {
    let mut command = namespace();
    command
        .args(["sh", "-c", r#"mount -t proc proc "$0/proc" && exec chroot "$0" "$@""#])
        .arg(system)
        .env("LANG", "C.UTF-8");
    command
}

/// What a command mounts is gone when it ends, and so are the commands that it started.
fn namespace() -> Command {
    let mut command = Command::new("unshare");
    command.args(["--mount", "--pid", "--fork", "--kill-child"]).env("PATH", PATH);
    command
}

fn is_root() -> bool {
    let id = Command::new("id").arg("--user").output();
    id.is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}

/// The mirror of Debian that this machine uses.
fn mirror() -> Option<String> {
    let listed =
        fs::read_dir("/etc/apt/sources.list.d").into_iter().flatten().flatten().map(|entry| entry.path());
    let files = [PathBuf::from("/etc/apt/sources.list")].into_iter().chain(listed);
    files.filter_map(|file| fs::read_to_string(file).ok()).find_map(|text| mirror_of(&text))
}

/// The first mirror of a file of sources, in either of its forms.
fn mirror_of(sources: &str) -> Option<String> {
    let lines = sources.lines().map(str::trim).filter(|line| !line.starts_with('#'));
    let mut words = lines.flat_map(str::split_whitespace);
    words
        .find(|word| word.contains("://") && word.trim_end_matches('/').ends_with("/debian"))
        .map(ToOwned::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mirror_of_debian_is_read_from_either_form_of_sources() {
        let cases = [
            (
                "Types: deb\n# URIs: http://old.test/debian\nURIs: http://a.test/debian\nSuites: bookworm\n",
                Some("http://a.test/debian"),
            ),
            ("deb [signed-by=/k.gpg] https://b.test/debian/ bookworm main\n", Some("https://b.test/debian/")),
            ("deb http://a.test/debian-security bookworm-security main\n", None),
            ("deb http://a.test/ubuntu noble main\n", None),
            ("", None),
        ];
        for (sources, expected) in cases {
            assert_eq!(mirror_of(sources).as_deref(), expected, "{sources}");
        }
    }
}
