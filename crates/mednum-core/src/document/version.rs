//! The version of a document, and how it stands to the format that is read.
//!
//! A minor version adds fields and terms, and leaves the meaning of those there were; a major one may change it.

use super::SCHEMA_VERSION;
use super::tree::{NodeId, NodeKind, Tree};

/// Major and minor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Version {
    major: u32,
    minor: u32,
}

impl Version {
    /// The version of a text such as `1.0`; `None` for any other text.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (major, minor) = text.split_once('.')?;
        Some(Self { major: number(major)?, minor: number(minor)? })
    }

    /// The version that is written; one that no document has if the constant were damaged, which a test rules out.
    fn current() -> Self {
        Self::parse(SCHEMA_VERSION).unwrap_or(Self { major: u32::MAX, minor: 0 })
    }
}

/// A number as it is written one way only, without a zero before it; nine digits are more than versions to come will have.
fn number(digits: &str) -> Option<u32> {
    let one_way = digits == "0" || !digits.starts_with('0');
    let well_formed = (1..=9).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    (one_way && well_formed).then(|| digits.parse().ok()).flatten()
}

/// How a document's version stands to the one that is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standing {
    /// The current version, or an older minor one: everything in it is known.
    Known,
    /// A newer minor version: it may hold what is not known.
    NewerMinor,
    /// A newer major version: nothing in it has a meaning that is known.
    NewerMajor,
    /// An older major version, or a text that is no version.
    Unsupported,
}

impl Standing {
    /// The standing of the text of a version.
    pub(crate) fn of(version: &str) -> Self {
        let current = Version::current();
        match Version::parse(version) {
            Some(version) if version.major > current.major => Self::NewerMajor,
            Some(version) if version.major == current.major => {
                if version.minor > current.minor {
                    Self::NewerMinor
                } else {
                    Self::Known
                }
            }
            _ => Self::Unsupported,
        }
    }

    /// The standing of a document that is not read yet. Without a version that can be read it is taken for a
    /// document of the current one: what is wrong with its version is said in its place.
    pub(crate) fn of_tree(tree: &Tree<'_>) -> Self {
        let version = version_node(tree).filter(|node| matches!(tree.kind(*node), NodeKind::String { .. }));
        version.map_or(Self::Known, |node| Self::of(&tree.string(node)))
    }
}

/// The value of the first `schema_version` of the root object: the one that readers take.
pub(crate) fn version_node(tree: &Tree<'_>) -> Option<NodeId> {
    version_nodes(tree).next()
}

/// The values of every `schema_version` of the root object.
pub(crate) fn version_nodes<'n>(tree: &'n Tree<'_>) -> impl Iterator<Item = NodeId> + 'n {
    let is_object = tree.kind(NodeId::ROOT) == NodeKind::Object;
    let members = is_object.then(|| tree.children(NodeId::ROOT)).into_iter().flatten();
    members.filter(|member| tree.key(*member) == "schema_version")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_stands_as_its_major_and_minor_say() {
        let cases = [
            ("1.1", Standing::Known),
            ("1.0", Standing::Known),
            ("1.2", Standing::NewerMinor),
            ("1.10", Standing::NewerMinor),
            ("1.999999999", Standing::NewerMinor),
            ("2.0", Standing::NewerMajor),
            ("10.0", Standing::NewerMajor),
            ("999999999.0", Standing::NewerMajor),
            ("0.9", Standing::Unsupported),
            ("1", Standing::Unsupported),
            ("1.1.0", Standing::Unsupported),
            ("2.", Standing::Unsupported),
            (".1", Standing::Unsupported),
            ("+2.0", Standing::Unsupported),
            ("2,0", Standing::Unsupported),
            ("01.0", Standing::Unsupported),
            ("1.00", Standing::Unsupported),
            ("1.1000000000", Standing::Unsupported),
            ("", Standing::Unsupported),
        ];
        for (text, expected) in cases {
            assert_eq!(Standing::of(text), expected, "{text}");
        }
        assert_eq!(Standing::of(SCHEMA_VERSION), Standing::Known);
    }

    #[test]
    fn the_first_version_of_the_root_counts() {
        let cases = [
            (r#"{"schema_version": "1.7", "schema_version": "2.0"}"#, Standing::NewerMinor),
            (r#"{"schema\u005fversion": "\u0032.0"}"#, Standing::NewerMajor),
            (r#"{"axes": [{"schema_version": "2.0"}], "schema_version": "1.0"}"#, Standing::Known),
            (r#"{"schema_version": 2.0}"#, Standing::Known),
            (r#"[{"schema_version": "2.0"}]"#, Standing::Known),
            ("{}", Standing::Known),
        ];
        for (text, expected) in cases {
            let tree = Tree::read(text, 32).unwrap();
            assert_eq!(Standing::of_tree(&tree), expected, "{text}");
        }
    }
}
