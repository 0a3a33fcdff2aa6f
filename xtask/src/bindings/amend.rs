//! What is changed in generated sources: little, and each change found as often as it is expected, or the build stops.

use anyhow::{Result, bail};

/// A text to replace, which stands there that many times.
pub(crate) struct Amendment {
    pub(crate) what: &'static str,
    pub(crate) times: usize,
    pub(crate) by: &'static str,
}

/// The first line of each file says where it comes from.
const HEADER: &str = "Generated from crates/mednum-ffi by `cargo xtask codegen bindings`: not to be edited.";

/// A generated text with its header and its amendments.
pub(crate) fn amended(text: &str, amendments: &[Amendment]) -> Result<String> {
    // The generator says its own name in two lines of comment.
    let mut lines = text.splitn(3, '\n');
    let (Some(first), Some(_), Some(rest)) = (lines.next(), lines.next(), lines.next()) else {
        bail!("a generated source has more than two lines");
    };
    let mark = if first.starts_with('#') { "#" } else { "//" };
    let mut text = format!("{mark} {HEADER}\n{rest}");
    for Amendment { what, times, by } in amendments {
        let found = text.matches(what).count();
        if found != *times {
            bail!("`{what}` is expected {times} times in what is generated, and stands there {found} times");
        }
        text = text.replace(what, by);
    }
    // Blank ends of lines and of files are the generator's.
    let mut tidy: String = text.lines().flat_map(|line| [line.trim_end(), "\n"]).collect();
    tidy.truncate(tidy.trim_end().len());
    tidy.push('\n');
    Ok(tidy)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "// made\n// by\nlet a = 1;  \nlet b = 1;\n\n\n";

    #[test]
    fn an_amendment_is_made_as_often_as_expected() {
        let twice = [Amendment { what: "= 1", times: 2, by: "= 2" }];
        let amended = amended(TEXT, &twice).unwrap_or_default();
        assert_eq!(amended, format!("// {HEADER}\nlet a = 2;\nlet b = 2;\n"));
    }

    #[test]
    fn an_amendment_that_is_not_found_as_often_as_expected_is_refused() {
        for times in [0, 1, 3] {
            assert!(amended(TEXT, &[Amendment { what: "= 1", times, by: "" }]).is_err(), "{times}");
        }
    }
}
