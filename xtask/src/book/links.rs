//! The links of the built site: every internal one leads to a file and an anchor that exist, and no page asks anything of
//! another host.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Component, Path, PathBuf};

use anyhow::{Context as _, Result, bail};

/// Tags whose address the browser asks for by itself, with the attribute that holds it.
const ASKED: [(&str, &str); 12] = [
    ("link", "href"),
    ("script", "src"),
    ("img", "src"),
    ("iframe", "src"),
    ("frame", "src"),
    ("source", "src"),
    ("video", "src"),
    ("audio", "src"),
    ("embed", "src"),
    ("object", "data"),
    ("track", "src"),
    ("input", "src"),
];

/// What a page holds: its anchors and its addresses.
#[derive(Default, Debug, PartialEq, Eq)]
struct Page {
    anchors: BTreeSet<String>,
    /// Tag, address.
    addresses: Vec<(String, String)>,
    /// Address that the others start from.
    base: Option<String>,
    /// Blocks of code that would call a remote playground.
    playgrounds: usize,
}

/// Checks every page of a site; says how many links hold.
pub(super) fn check(site: &Path) -> Result<String> {
    let mut files = BTreeSet::new();
    collect(site, site, &mut files)?;
    let mut pages = BTreeMap::new();
    let mut problems = Vec::new();
    for file in &files {
        let extension = file.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
        let read = || fs::read_to_string(site.join(file)).with_context(|| file.display().to_string());
        match extension {
            "html" => {
                pages.insert(file.clone(), read_page(&read()?));
            }
            "css" => {
                let text = read()?;
                for word in
                    ["url(http", "url(\"http", "url('http", "url(//", "@import \"http", "@import url(http"]
                {
                    if text.contains(word) {
                        problems.push(format!("{}: `{word}` asks another host", file.display()));
                    }
                }
            }
            _ => {}
        }
    }
    let mut links = 0_usize;
    for (file, page) in &pages {
        if page.playgrounds > 0 {
            problems.push(format!("{}: a block would call the remote playground", file.display()));
        }
        for (tag, address) in &page.addresses {
            match verdict(file, page.base.as_deref(), tag, address, &files, &pages) {
                Ok(internal) => links += usize::from(internal),
                Err(error) => problems.push(format!("{}: <{tag}> {address}: {error}", file.display())),
            }
        }
    }
    if !problems.is_empty() {
        bail!("{}", problems.join("\n"));
    }
    Ok(format!("{} pages, {links} internal links hold, nothing is asked of another host", pages.len()))
}

fn collect(site: &Path, folder: &Path, files: &mut BTreeSet<PathBuf>) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            collect(site, &path, files)?;
        } else {
            files.insert(path.strip_prefix(site)?.to_path_buf());
        }
    }
    Ok(())
}

/// Whether an address is internal and holds; fails on one that does not, or that another host would be asked for.
fn verdict(
    file: &Path,
    base: Option<&str>,
    tag: &str,
    address: &str,
    files: &BTreeSet<PathBuf>,
    pages: &BTreeMap<PathBuf, Page>,
) -> Result<bool> {
    let scheme = address.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase());
    let remote = address.starts_with("//")
        || scheme
            .as_deref()
            .is_some_and(|scheme| scheme.chars().all(|c| c.is_ascii_alphanumeric() || c == '+'));
    if remote {
        let embedded = scheme.as_deref() == Some("data");
        if !embedded && ASKED.iter().any(|(asked, _)| *asked == tag) {
            bail!("asks another host");
        }
        return Ok(false);
    }
    let (path, anchor) = address.split_once('#').map_or((address, ""), |(path, anchor)| (path, anchor));
    let path = decoded(path.split('?').next().unwrap_or_default());
    let start = if base == Some("/") { Path::new("") } else { file.parent().unwrap_or(Path::new("")) };
    let mut target = if path.is_empty() { file.to_path_buf() } else { resolved(start, &path)? };
    if path.ends_with('/') || target.as_os_str().is_empty() {
        target.push("index.html");
    }
    if !files.contains(&target) {
        bail!("no file {}", target.display());
    }
    let anchor = decoded(anchor);
    let found = pages.get(&target).is_none_or(|page| page.anchors.contains(&anchor));
    if !anchor.is_empty() && !found {
        bail!("no anchor `{anchor}` in {}", target.display());
    }
    Ok(true)
}

fn resolved(start: &Path, path: &str) -> Result<PathBuf> {
    let mut target = if path.starts_with('/') { PathBuf::new() } else { start.to_path_buf() };
    for component in Path::new(path).components() {
        match component {
            Component::Normal(name) => target.push(name),
            Component::ParentDir if target.pop() => {}
            Component::ParentDir => bail!("leads out of the site"),
            _ => {}
        }
    }
    Ok(target)
}

/// A text without its percent-escapes.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let code = after.get(..2).and_then(|digits| std::str::from_utf8(digits).ok());
        match code.and_then(|digits| u8::from_str_radix(digits, 16).ok()).filter(|_| *first == b'%') {
            Some(byte) => {
                bytes.push(byte);
                rest = after.get(2..).unwrap_or_default();
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Reads the tags of a page; comments and the text of scripts and styles hold none.
fn read_page(html: &str) -> Page {
    let mut page = Page::default();
    let mut rest = html;
    while let Some((_, after)) = rest.split_once('<') {
        rest = after;
        if let Some(comment) = rest.strip_prefix("!--") {
            rest = comment.split_once("-->").map_or("", |(_, after)| after);
            continue;
        }
        let name_end = rest.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(rest.len());
        let (name, tail) = rest.split_at(name_end);
        if name.is_empty() {
            continue;
        }
        let name = name.to_ascii_lowercase();
        let (attributes, tail) = attributes(tail);
        rest = tail;
        note(&mut page, &name, attributes);
        if name == "script" || name == "style" {
            let close = format!("</{name}");
            rest = rest.split_once(&close).map_or("", |(_, after)| after);
        }
    }
    page
}

fn note(page: &mut Page, tag: &str, attributes: Vec<(String, String)>) {
    for (name, value) in attributes {
        let asked = ASKED.iter().any(|(asked, attribute)| *asked == tag && *attribute == name);
        if name == "id" || (name == "name" && tag == "a") {
            page.anchors.insert(value);
        } else if tag == "base" && name == "href" {
            page.base = Some(value);
        } else if name == "class" && value.split(' ').any(|class| class == "playground") {
            page.playgrounds += 1;
        } else if asked || (name == "href" && matches!(tag, "a" | "area")) {
            page.addresses.push((tag.to_owned(), value));
        } else if name == "srcset" {
            let addresses = value.split(',').filter_map(|part| part.split_whitespace().next());
            page.addresses.extend(addresses.map(|address| ("img".to_owned(), address.to_owned())));
        }
    }
}

/// The attributes of a tag, and what follows it.
fn attributes(text: &str) -> (Vec<(String, String)>, &str) {
    let mut found = Vec::new();
    let mut rest = text;
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
        if rest.is_empty() {
            return (found, rest);
        }
        if let Some(after) = rest.strip_prefix('>') {
            return (found, after);
        }
        let end =
            rest.find(|c: char| c.is_whitespace() || matches!(c, '=' | '>' | '/')).unwrap_or(rest.len());
        if end == 0 {
            // A stray character.
            rest = rest.trim_start_matches('=');
            continue;
        }
        let (name, tail) = rest.split_at(end);
        rest = tail.trim_start();
        let mut value = String::new();
        if let Some(after) = rest.strip_prefix('=') {
            rest = after.trim_start();
            let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''));
            let (text, after) = match quote {
                Some(quote) => {
                    let inside = rest.get(1..).unwrap_or_default();
                    inside.split_once(quote).unwrap_or((inside, ""))
                }
                None => {
                    let end = rest.find(|c: char| c.is_whitespace() || c == '>').unwrap_or(rest.len());
                    rest.split_at(end)
                }
            };
            value = text.replace("&amp;", "&").replace("&quot;", "\"").replace("&#39;", "'");
            rest = after;
        }
        found.push((name.to_ascii_lowercase(), value));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(pages: &[(&str, &str)]) -> (BTreeSet<PathBuf>, BTreeMap<PathBuf, Page>) {
        let read: BTreeMap<PathBuf, Page> =
            pages.iter().map(|(name, html)| (PathBuf::from(name), read_page(html))).collect();
        (read.keys().cloned().collect(), read)
    }

    #[test]
    fn a_link_holds_when_its_file_and_its_anchor_exist() {
        let (files, pages) = site(&[
            ("index.html", "<a href=\"rules/a.html#pourquoi\">"),
            ("rules/a.html", "<h2 id=\"pourquoi\"></h2><h2 id='é t é'></h2>"),
            ("rules/index.html", ""),
        ]);
        let cases = [
            ("index.html", "a", "rules/a.html", Some(true)),
            ("index.html", "a", "rules/a.html#pourquoi", Some(true)),
            ("index.html", "a", "rules/a.html#%C3%A9%20t%20%C3%A9", Some(true)),
            ("index.html", "a", "rules/", Some(true)),
            ("rules/a.html", "a", "../index.html", Some(true)),
            ("rules/a.html", "a", "#pourquoi", Some(true)),
            ("rules/a.html", "a", "#parce", None),
            ("rules/a.html", "a", "b.html", None),
            ("index.html", "a", "../index.html", None),
            ("index.html", "a", "https://example.org/x", Some(false)),
            ("index.html", "a", "mailto:x@example.org", Some(false)),
            ("index.html", "script", "https://example.org/x.js", None),
            ("index.html", "link", "//example.org/x.css", None),
            ("index.html", "img", "data:image/png;base64,AA", Some(false)),
        ];
        for (from, tag, address, expected) in cases {
            let found = verdict(Path::new(from), None, tag, address, &files, &pages).ok();
            assert_eq!(found, expected, "{from} {tag} {address}");
        }
    }

    #[test]
    fn tags_are_read_with_their_attributes_and_scripts_are_not() {
        let page = read_page(
            "<!-- <a href=no> --><A HREF='x.html' id=one>1 < 2</a><script src=\"s.js\">\"<a href=no>\"</script>\
             <a href=\"\" id=two><pre class=\"playground x\"><img srcset=\"a.png 1x, b.png 2x\">",
        );
        let of = |tag: &str, address: &str| (tag.to_owned(), address.to_owned());
        assert_eq!(
            page.addresses,
            [of("a", "x.html"), of("script", "s.js"), of("a", ""), of("img", "a.png"), of("img", "b.png")]
        );
        assert_eq!(page.anchors, ["one", "two"].map(str::to_owned).into());
        assert_eq!(page.playgrounds, 1);
    }
}
