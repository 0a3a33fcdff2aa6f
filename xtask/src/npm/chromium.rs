//! Finding the browser that tests run in.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context as _, Result};

use crate::steps::found;

const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// The browser of `CHROME_PATH`, else the first that is on this machine, else Debian's, installed now where this user may;
/// the reason when there is none.
pub(crate) fn browser() -> Result<Result<PathBuf, String>> {
    if let Some(path) = std::env::var_os("CHROME_PATH") {
        let path = PathBuf::from(path);
        return Ok(if path.exists() {
            Ok(path)
        } else {
            Err(format!("CHROME_PATH is {}, which is not there", path.display()))
        });
    }
    if let Some(path) = known() {
        return Ok(Ok(path));
    }
    if found("apt-get") {
        println!("installing chromium with apt-get, once");
        let installed = Command::new("apt-get")
            .args(["install", "--yes", "--no-install-recommends", "--quiet", "chromium"])
            .env("DEBIAN_FRONTEND", "noninteractive")
            .status()
            .context("cannot run apt-get")?;
        if installed.success()
            && let Some(path) = known()
        {
            return Ok(Ok(path));
        }
    }
    Ok(Err(
        "no Chromium: install the package `chromium`, or give the path of a Chrome as CHROME_PATH".to_owned()
    ))
}

fn known() -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .flat_map(|folder| NAMES.map(|name| folder.join(name)))
        .find(|path| path.exists())
}
