//! Loop Habit Tracker’s “Export as CSV”.

use super::{
    Foreign, Format,
    archive::Archive,
    collect::Collector,
    error::{ForeignError, Place, Problem},
    loop_value::{LoopDay, mark_of_text, take},
    moment::iso_day,
    table::{Row, Table},
    text::decode,
};

const HABITS: &str = "Habits.csv";
const CHECKMARKS: &str = "Checkmarks.csv";

/// A row of `Habits.csv`.
struct Habit {
    /// As the folder’s name begins with.
    position: String,
    /// Untrimmed: the wide table’s header has it byte for byte.
    name: String,
    numeric: bool,
    activity: usize,
}

pub(super) fn parse(place: Place<'_>, bytes: &[u8]) -> Result<Foreign, ForeignError> {
    let mut archive = Archive::open(place, bytes)?;
    let mut collector = Collector::new(Format::LoopCsv);
    let names = archive.names()?;
    let root = root_of(&names).ok_or_else(|| place.error(Problem::MissingFile(HABITS)))?;
    let habits = read_habits(place, &mut archive, &root, &mut collector)?;
    let mut folders = habit_folders(&names, &root);
    folders.sort_unstable();
    if folders.is_empty() {
        let wide = format!("{root}{CHECKMARKS}");
        if !names.contains(&wide) && !habits.is_empty() {
            return Err(place.error(Problem::MissingFile(CHECKMARKS)));
        }
        if names.contains(&wide) {
            read_wide(place.within(&wide), &archive.read(&wide)?, &habits, &mut collector)?;
        }
    }
    for path in folders {
        let inner = place.within(path);
        let habit =
            habit_of(path, &root, &habits).ok_or_else(|| inner.error(Problem::no_value(path)))?;
        read_checkmarks(inner, &archive.read(path)?, habit, &mut collector)?;
    }
    Ok(collector.finish())
}

/// The folder of `Habits.csv`; people unpack an export and zip it again with a folder around it.
pub(super) fn root_of(names: &[String]) -> Option<String> {
    let roots = names.iter().filter_map(|name| name.strip_suffix(HABITS));
    roots
        .filter(|root| root.is_empty() || root.ends_with('/'))
        .min_by_key(|root| root.len())
        .map(str::to_owned)
}

fn habit_folders<'n>(names: &'n [String], root: &str) -> Vec<&'n str> {
    let inside = |name: &&String| {
        name.strip_prefix(root)
            .and_then(|name| name.strip_suffix(CHECKMARKS))
            .is_some_and(|folder| folder.len() > 1 && folder.ends_with('/'))
    };
    names.iter().filter(inside).map(String::as_str).collect()
}

/// A folder is `001 Name`, or `001` when the name has no Latin letters; so only the number counts.
fn habit_of<'h>(path: &str, root: &str, habits: &'h [Habit]) -> Option<&'h Habit> {
    let folder = path.strip_prefix(root)?;
    let digits: String = folder.chars().take_while(char::is_ascii_digit).collect();
    let position = digits.parse::<u32>().ok()?;
    habits.iter().find(|habit| habit.position.trim().parse() == Ok(position))
}

fn read_habits(
    place: Place<'_>,
    archive: &mut Archive<'_>,
    root: &str,
    collector: &mut Collector,
) -> Result<Vec<Habit>, ForeignError> {
    let path = format!("{root}{HABITS}");
    let bytes = archive.read(&path)?;
    let place = place.within(&path);
    let text = decode(place, &bytes)?;
    let mut table = Table::open(place, &text)?;
    let name = table.needed("Name")?;
    let (position, kind) = (table.column("Position"), table.column("Type"));
    let mut habits = Vec::new();
    while let Some(row) = table.next_row()? {
        let title = row.cell(Some(name));
        let activity =
            collector.another_activity(title).map_err(|problem| table.error(&row, problem))?;
        let position = match row.cell(position) {
            "" => (habits.len() + 1).to_string(),
            position => position.to_owned(),
        };
        // Some versions write NUMERICAL, some write Measurable.
        let numeric = matches!(row.cell(kind).chars().next(), Some('N' | 'M' | 'n' | 'm'));
        habits.push(Habit { position, name: title.to_owned(), numeric, activity });
    }
    Ok(habits)
}

/// One habit’s table. Old versions write it without a header.
fn read_checkmarks(
    place: Place<'_>,
    bytes: &[u8],
    habit: &Habit,
    collector: &mut Collector,
) -> Result<(), ForeignError> {
    let text = decode(place, bytes)?;
    if text.trim().is_empty() {
        return Ok(());
    }
    let headless = text.trim_start().starts_with(|c: char| c.is_ascii_digit());
    let with_header;
    let (text, offset) = if headless {
        with_header = format!("Date,Value\n{text}");
        (with_header.as_str(), 1)
    } else {
        (&*text, 0)
    };
    let mut table = Table::open(place, text)?;
    let (date, value) = (table.needed("Date")?, table.needed("Value")?);
    let notes = table.column("Notes");
    while let Some(row) = table.next_row().map_err(|error| earlier(error, offset))? {
        take_row(&row, habit, collector, (date, value, notes))
            .map_err(|problem| earlier(table.error(&row, problem), offset))?;
    }
    Ok(())
}

/// The line as it is in the file, when a header was put before it.
fn earlier(mut error: ForeignError, lines: u64) -> ForeignError {
    error.line = error.line.map(|line| line.saturating_sub(lines));
    error
}

fn take_row(
    row: &Row,
    habit: &Habit,
    collector: &mut Collector,
    (date, value, notes): (usize, usize, Option<usize>),
) -> Result<(), Problem> {
    let day = iso_day(row.cell(Some(date)))?;
    let mark = mark_of_text(row.cell(Some(value)), habit.numeric)?;
    take(collector, LoopDay { habit: habit.activity, day, mark, note: row.cell(notes) })
}

/// The table of all habits, which has no notes; read only where the folders are missing.
fn read_wide(
    place: Place<'_>,
    bytes: &[u8],
    habits: &[Habit],
    collector: &mut Collector,
) -> Result<(), ForeignError> {
    let text = decode(place, bytes)?;
    if text.trim().is_empty() {
        return Ok(());
    }
    let (start, columns) = wide_header(place, &text, habits)?;
    let body = text.get(start..).unwrap_or_default();
    // Loop writes names unquoted, commas and all, so the header is replaced by a safe one.
    let safe: String = (0..columns.len()).map(|number| format!(",{number}")).collect();
    let table_text = format!("Date{safe}\n{body}");
    let mut table = Table::open(place, &table_text)?;
    while let Some(row) = table.next_row()? {
        for (number, habit) in columns.iter().enumerate() {
            take_row(&row, habit, collector, (0, number + 1, None))
                .map_err(|problem| table.error(&row, problem))?;
        }
    }
    Ok(())
}

/// Where the rows begin, and the habit of each column after the first.
fn wide_header<'h>(
    place: Place<'_>,
    text: &str,
    habits: &'h [Habit],
) -> Result<(usize, Vec<&'h Habit>), ForeignError> {
    let names: Vec<&str> = habits.iter().map(|habit| habit.name.as_str()).collect();
    for ending in [",\n", ",\r\n", "\n", "\r\n"] {
        let whole = format!("Date,{}{ending}", names.join(","));
        if text.starts_with(&whole) {
            return Ok((whole.len(), habits.iter().collect()));
        }
    }
    // Only some habits were exported.
    let (header, _) = text.split_once('\n').unwrap_or((text, ""));
    let mut columns = Vec::new();
    let cells = header.trim_end().trim_end_matches(',').split(',').skip(1);
    for cell in cells.map(|cell| cell.trim_matches('"')) {
        let habit = habits.iter().find(|habit| habit.name == cell);
        let missing = || place.error_at(1, Problem::no_value(cell));
        columns.push(habit.ok_or_else(missing)?);
    }
    Ok((header.len() + 1, columns))
}

/// Whether an archive’s files are those of this export.
pub(super) fn fits(names: &[String]) -> bool {
    root_of(names).is_some_and(|root| {
        names.contains(&format!("{root}{CHECKMARKS}")) || !habit_folders(names, &root).is_empty()
    })
}
