//! `hearth import`: shows what a file would bring, then takes it in.

use std::collections::BTreeMap;

use hearth_core::{
    practice::Practice,
    transfer::{
        foreign::Columns,
        import::{ImportPreview, Incoming, Mapping, read, read_headers},
    },
};

use crate::{
    arguments::Import,
    failure::Failure,
    output,
    progress::Bar,
    text::import as text,
    words::{say, say_with},
};

/// Shows, and without `--dry-run` imports.
pub(crate) fn run(asked: &Import) -> Result<(), Failure> {
    let columns = columns(asked)?;
    let incoming = read(&asked.file, asked.from.as_deref(), columns.as_ref())?;
    let mapping = mapping(asked, &incoming)?;
    let mut journal = hearth_host::open_journal()?;
    if asked.dry_run {
        return show(asked, &journal.preview_import(&incoming, &mapping)?, "import-not-done");
    }
    let mut bar = Bar::new("import-progress");
    let (preview, change) = journal.import(&incoming, &mapping, &mut |step| bar.step(step))?;
    bar.finish();
    show(asked, &preview, if change.is_some() { "import-done" } else { "import-nothing" })
}

fn show(asked: &Import, preview: &ImportPreview, key: &str) -> Result<(), Failure> {
    if asked.read.json {
        return output::show_json(preview);
    }
    output::show(&format!("{}\n{}", text::preview(preview), say(key)))
}

/// `--column note=Words` for each column that is named otherwise than guessed.
fn columns(asked: &Import) -> Result<Option<Columns>, Failure> {
    if asked.columns.is_empty() {
        return Ok(None);
    }
    let (_, mut columns) = read_headers(&asked.file)?;
    for (of, header) in pairs(&asked.columns, "wrong-column")? {
        let header = header.to_owned();
        match of {
            "day" => columns.day = header,
            "time" => columns.time = Some(header),
            "activity" => columns.activity = Some(header),
            "note" => columns.note = Some(header),
            "feeling" => columns.feeling = Some(header),
            _ => return Err(Failure::Usage(say("wrong-column"))),
        }
    }
    Ok(Some(columns))
}

/// `--map Gym=support`, or `--map Gym=` to leave an activity out.
fn mapping(asked: &Import, incoming: &Incoming) -> Result<Mapping, Failure> {
    let Incoming::Foreign(foreign) = incoming else { return Ok(Mapping::new()) };
    let keys: BTreeMap<&str, &str> = foreign
        .activities
        .iter()
        .map(|activity| (activity.name.as_str(), activity.key.as_str()))
        .collect();
    let mut mapping = Mapping::new();
    for (name, practice) in pairs(&asked.map, "wrong-map")? {
        let key = keys.get(name).ok_or_else(|| {
            Failure::Usage(say_with("wrong-activity", &[("name", &name.to_owned())]))
        })?;
        let practice: Option<Practice> = match practice {
            "" => None,
            practice => Some(practice.parse()?),
        };
        mapping.insert((*key).to_owned(), practice);
    }
    Ok(mapping)
}

fn pairs<'a>(texts: &'a [String], key: &str) -> Result<Vec<(&'a str, &'a str)>, Failure> {
    let pair = |text: &'a String| text.rsplit_once('=');
    texts.iter().map(|text| pair(text).ok_or_else(|| Failure::Usage(say(key)))).collect()
}
