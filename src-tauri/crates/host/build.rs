//! Gathers the languages: every folder of the interface's `locales` is one.

use std::{env, error::Error, fmt::Write as _, fs, path::Path};

/// What the programs speak themselves; the other files are the window's alone.
const SPOKEN: [&str; 5] = ["common.ftl", "desktop.ftl", "terminal.ftl", "letter.ftl", "errors.ftl"];

fn main() -> Result<(), Box<dyn Error>> {
    let locales = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../../../ui/src/locales");
    println!("cargo:rerun-if-changed={}", locales.display());
    let mut tags = fs::read_dir(&locales)?
        .map(|folder| Ok(folder?.file_name().to_string_lossy().into_owned()))
        .collect::<Result<Vec<_>, std::io::Error>>()?;
    tags.sort();
    let mut table = String::from("&[\n");
    for tag in tags {
        let files = SPOKEN.map(|file| {
            let path = locales.join(&tag).join(file);
            format!("include_str!({path:?})")
        });
        writeln!(table, "    Language {{ tag: {tag:?}, texts: &[{}] }},", files.join(", "))?;
    }
    table.push(']');
    fs::write(Path::new(&env::var("OUT_DIR")?).join("languages.rs"), table)?;
    Ok(())
}
