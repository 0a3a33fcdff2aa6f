//! The room that the disk has: a run that fills it fails anywhere, in words that say nothing of the project.

use std::path::Path;
use std::process::Command;

/// What every check and test take together, in megabytes, with the toolchain of Swift.
const NEEDED: u64 = 8_000;

/// What is left where the project stands, in megabytes; nothing where it cannot be asked.
fn left(root: &Path) -> Option<u64> {
    let output = Command::new("df").args(["-P", "-k"]).arg(root).output().ok()?;
    left_of(&String::from_utf8_lossy(&output.stdout))
}

/// Says what is left, and warns where a first run would not end.
pub(crate) fn say(root: &Path) {
    let Some(left) = left(root) else { return };
    println!("{left} MB are free on this disk");
    if left < NEEDED && !root.join("target/debug").exists() {
        println!("WARNING: a first run takes about {NEEDED} MB, this one may not end");
    }
}

/// What `df` prints of one file system: a line of titles, then its name, its size, what is taken, what is free, in kilobytes.
fn left_of(printed: &str) -> Option<u64> {
    let free = printed.lines().nth(1)?.split_whitespace().nth(3)?;
    free.parse::<u64>().ok().map(|kilobytes| kilobytes / 1024)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_room_is_read_from_what_df_prints() {
        let titles = "Filesystem     1024-blocks      Used Available Capacity Mounted on\n";
        let cases = [
            ("/dev/vda         263174212  53687091  42991616      56% /\n", Some(41_984)),
            ("none             263174212  53687091         -      56% /\n", None),
            ("", None),
        ];
        for (line, expected) in cases {
            assert_eq!(left_of(&format!("{titles}{line}")), expected, "{line}");
        }
    }
}
