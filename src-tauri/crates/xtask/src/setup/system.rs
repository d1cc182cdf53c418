//! Which system this is.

/// A system whose packages we know by name.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum System {
    Debian,
    Fedora,
    Arch,
    MacOs,
    Windows,
    Other(String),
}

/// The system, from its kind and the text of `/etc/os-release`.
pub(crate) fn detect(kind: &str, release: &str) -> System {
    match kind {
        "macos" => System::MacOs,
        "windows" => System::Windows,
        _ => linux(release),
    }
}

fn linux(release: &str) -> System {
    let value = |key: &str| {
        let line = release.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix('='))?;
        Some(line.trim_matches('"').to_owned())
    };
    let id = value("ID").unwrap_or_else(|| "an unknown system".to_owned());
    let family = format!("{id} {}", value("ID_LIKE").unwrap_or_default());
    let is = |name: &str| family.split_whitespace().any(|word| word == name);
    if is("debian") || is("ubuntu") {
        System::Debian
    } else if is("fedora") || is("rhel") {
        System::Fedora
    } else if is("arch") {
        System::Arch
    } else {
        System::Other(id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn systems_are_known_by_name_or_family() {
        let cases = [
            ("ID=debian\nVERSION_ID=\"12\"", System::Debian),
            ("NAME=\"Linux Mint\"\nID=linuxmint\nID_LIKE=\"ubuntu debian\"", System::Debian),
            ("ID=fedora", System::Fedora),
            ("ID=\"rocky\"\nID_LIKE=\"rhel centos fedora\"", System::Fedora),
            ("ID=manjaro\nID_LIKE=arch", System::Arch),
            ("ID=nixos", System::Other("nixos".into())),
        ];
        for (release, system) in cases {
            assert_eq!(detect("linux", release), system, "{release}");
        }
        assert_eq!(detect("macos", ""), System::MacOs);
        assert_eq!(detect("windows", ""), System::Windows);
    }
}
