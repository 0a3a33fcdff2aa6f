//! Licences and origins of the dependencies: the same lists as `deny.toml`, checked without any tool to install.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result, bail};
use serde_json::Value;

/// Fails on a dependency whose licence is not allowed, or that does not come from the package registry.
pub(crate) fn check(root: &Path) -> Result<()> {
    let text = fs::read_to_string(root.join("deny.toml")).context("cannot read deny.toml")?;
    let allowed = Allowed::of(&text)?;
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--locked"])
        .current_dir(root)
        .output()
        .context("cannot run cargo metadata")?;
    if !output.status.success() {
        bail!("cargo metadata failed: {}", String::from_utf8_lossy(&output.stderr));
    }
    let metadata: Value = serde_json::from_slice(&output.stdout)?;
    let mut problems = Vec::new();
    for package in
        metadata.get("packages").and_then(Value::as_array).context("cargo metadata lists packages")?
    {
        let text = |key: &str| package.get(key).and_then(Value::as_str).unwrap_or_default();
        let name = text("name");
        match text("source") {
            "" => continue,
            source if source.starts_with("registry+") => {}
            source => problems.push(format!("{name} comes from {source}")),
        }
        if !is_allowed(text("license"), &allowed.to(name)) {
            problems.push(format!("{name}: licence `{}` is not in deny.toml", text("license")));
        }
    }
    if problems.is_empty() { Ok(()) } else { bail!("{}", problems.join("\n")) }
}

/// The identifiers that `deny.toml` allows to every crate, then those of the crates that it names.
#[derive(Debug, Default, PartialEq, Eq)]
struct Allowed {
    everybody: Vec<String>,
    exceptions: Vec<(String, Vec<String>)>,
}

impl Allowed {
    /// Of the text of `deny.toml`: each list stands under its heading, with the crate it is of.
    fn of(text: &str) -> Result<Self> {
        let list = |section: &str| -> Result<Vec<String>> {
            let (_, list) =
                section.split_once("allow = [").context("a section of licences has an allow list")?;
            let (list, _) = list.split_once(']').context("an allow list of deny.toml is closed")?;
            let items = list.split(',').map(|item| item.trim().trim_matches('"').to_owned());
            Ok(items.filter(|item| !item.is_empty()).collect())
        };
        let mut sections = text.split("[[licenses.exceptions]]");
        let everybody = list(sections.next().unwrap_or_default())?;
        let exceptions = sections.map(|section| {
            let (_, name) = section.split_once("crate = \"").context("an exception names its crate")?;
            let (name, _) = name.split_once('"').context("the name of a crate is closed")?;
            Ok((name.to_owned(), list(section)?))
        });
        Ok(Self { everybody, exceptions: exceptions.collect::<Result<_>>()? })
    }

    /// The identifiers that one crate may bear.
    fn to(&self, name: &str) -> Vec<String> {
        let own = self.exceptions.iter().filter(|(known, _)| known == name).flat_map(|(_, ids)| ids);
        self.everybody.iter().chain(own).cloned().collect()
    }
}

/// Whether an SPDX expression can be met with the allowed identifiers. `/` is the old spelling of OR.
fn is_allowed(expression: &str, allowed: &[String]) -> bool {
    let expression = expression.replace('/', " OR ").replace(['(', ')'], " ");
    expression
        .split(" AND ")
        .all(|part| part.split(" OR ").any(|id| allowed.iter().any(|known| known == id.trim())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_exception_is_of_the_crate_that_it_names() {
        let text =
            "allow = [\n    \"MIT\",\n]\n[[licenses.exceptions]]\ncrate = \"one\"\nallow = [\"MPL-2.0\"]\n";
        let allowed = Allowed::of(text).unwrap();
        assert_eq!(allowed.to("one"), ["MIT", "MPL-2.0"]);
        assert_eq!(allowed.to("another"), ["MIT"]);
        assert!(Allowed::of("[licenses]").is_err());
    }

    #[test]
    fn an_expression_needs_one_of_each_alternative() {
        let allowed = ["MIT".to_owned(), "Unicode-3.0".to_owned()];
        let cases = [
            ("MIT OR GPL-3.0", true),
            ("Apache-2.0/MIT", true),
            ("(MIT OR Apache-2.0) AND Unicode-3.0", true),
            ("GPL-3.0-only", false),
            ("MIT AND GPL-3.0", false),
            ("", false),
        ];
        for (expression, expected) in cases {
            assert_eq!(is_allowed(expression, &allowed), expected, "{expression}");
        }
    }
}
