//! `CHANGELOG.md` as software centres and Debian want it.

use chrono::{DateTime, NaiveDate, Utc};

use super::MAINTAINER;

/// A heading of the changelog and what stands below it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Release {
    version: String,
    /// None until it is released.
    date: Option<NaiveDate>,
    changes: Vec<String>,
}

/// The releases, newest first. What is not yet released counts as `version`.
pub(super) fn read(text: &str, version: &str) -> Vec<Release> {
    let mut releases: Vec<Release> = Vec::new();
    for line in text.lines() {
        if let Some(heading) = line.strip_prefix("## [") {
            releases.push(begin(heading, version));
        } else if let (Some(change), Some(last)) = (line.strip_prefix("- "), releases.last_mut()) {
            last.changes.push(change.replace(['*', '`'], ""));
        }
    }
    releases.retain(|release| !release.changes.is_empty());
    releases
}

fn begin(heading: &str, version: &str) -> Release {
    let (name, rest) = heading.split_once(']').unwrap_or((heading, ""));
    let date = rest.trim_start_matches([' ', '-']).parse().ok();
    let version = if name == "Unreleased" { version } else { name };
    Release { version: version.to_owned(), date, changes: Vec::new() }
}

/// AppStream metadata with its releases.
pub(super) fn with_releases(
    metainfo: &str,
    releases: &[Release],
    made_at: DateTime<Utc>,
) -> String {
    let releases: String = releases.iter().map(|release| element(release, made_at)).collect();
    let end = "</component>";
    metainfo.replace(end, &format!("  <releases>\n{releases}  </releases>\n{end}"))
}

fn element(release: &Release, made_at: DateTime<Utc>) -> String {
    let kind = if release.date.is_some() { "stable" } else { "development" };
    let date = release.date.unwrap_or_else(|| made_at.date_naive());
    let changes: String = release.changes.iter().map(|change| item(change)).collect();
    format!(
        "    <release version=\"{}\" date=\"{date}\" type=\"{kind}\">\n      \
         <description>\n        <ul>\n{changes}        </ul>\n      </description>\n    \
         </release>\n",
        release.version
    )
}

fn item(change: &str) -> String {
    format!("          <li>{}</li>\n", html_escape::encode_text(change))
}

/// Debian's own changelog: what was packaged when; the rest is in the file beside it.
pub(super) fn debian(version: &str, made_at: DateTime<Utc>) -> String {
    format!(
        "hearth ({version}-1) unstable; urgency=medium\n\n  \
         * Hearth {version}. What changed for people who use it is in changelog.gz.\n\n \
         -- {MAINTAINER}  {}\n",
        made_at.to_rfc2822()
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "# Changelog\n\n- no release\n\n## [Unreleased]\n\n### Added\n\n\
         - *Later* & `more`.\n\n## [0.0.9] - 2026-03-01\n\n- First.\n\n## [0.0.8] - 2026-02-01\n";

    fn noon() -> DateTime<Utc> {
        "2026-05-09T12:00:00Z".parse().unwrap()
    }

    #[test]
    fn releases_are_read_and_empty_ones_left_out() {
        let releases = read(TEXT, "0.1.0");
        let expected = [
            Release { version: "0.1.0".into(), date: None, changes: vec!["Later & more.".into()] },
            Release {
                version: "0.0.9".into(),
                date: NaiveDate::from_ymd_opt(2026, 3, 1),
                changes: vec!["First.".into()],
            },
        ];
        assert_eq!(releases, expected);
    }

    #[test]
    fn what_is_not_released_is_marked_and_dated_by_its_making() {
        let metainfo = with_releases("<component>\n</component>\n", &read(TEXT, "0.1.0"), noon());
        assert!(metainfo.contains(r#"version="0.1.0" date="2026-05-09" type="development""#));
        assert!(metainfo.contains(r#"version="0.0.9" date="2026-03-01" type="stable""#));
        assert!(metainfo.contains("<li>Later &amp; more.</li>"));
        assert!(metainfo.ends_with("</releases>\n</component>\n"));
    }

    #[test]
    fn debian_reads_its_changelog() {
        let text = debian("0.1.0", noon());
        assert!(text.starts_with("hearth (0.1.0-1) unstable; urgency=medium\n\n  * Hearth"));
        assert!(text.ends_with("github.com>  Sat, 9 May 2026 12:00:00 +0000\n"), "{text}");
    }
}
