//! Loop Habit Tracker’s two exports.

#[path = "fixtures/foreign/mod.rs"]
mod fixtures;

use fixtures::{
    LOOP_HABITS, LOOP_TABLES, database, left_out, loop_db, loop_habit, loop_zip, read, refusal,
    rows, zip,
};
use hearth_core::transfer::foreign::{Format, LeftOutReason as Reason, recognize};

/// Midnight of 2024-01-31 in UTC, in milliseconds.
const MIDNIGHT: i64 = 1_706_659_200_000;

#[test]
fn only_what_the_person_checked_is_taken() {
    let values = [
        ("2", None),
        ("YES_MANUAL", None),
        ("1", Some(Reason::Computed)),
        ("YES_AUTO", Some(Reason::Computed)),
        ("0", Some(Reason::NotDone)),
        ("NO", Some(Reason::NotDone)),
        ("-1", Some(Reason::NotDone)),
        ("UNKNOWN", Some(Reason::NotDone)),
        ("3", Some(Reason::Skipped)),
        ("SKIP", Some(Reason::Skipped)),
    ];
    for (value, reason) in values {
        let bytes = loop_zip(&format!("Date,Value,Notes\n2024-01-31,{value},\n"));
        let foreign = read(Format::LoopCsv, &bytes);
        assert_eq!(foreign.records.len(), usize::from(reason.is_none()), "{value}");
        let left: Vec<_> = foreign.left_out.iter().map(|left| left.reason).collect();
        assert_eq!(left, Vec::from_iter(reason), "{value}");
    }
}

#[test]
fn old_tables_without_notes_or_without_a_header_are_read() {
    for text in ["Date,Value\n2024-01-31,2\n", "2024-01-31,2\n", "2024-01-31,2"] {
        let foreign = read(Format::LoopCsv, loop_zip(text));
        let wanted = ("2024-01-31".to_owned(), "Listen".to_owned(), String::new(), None);
        assert_eq!(rows(&foreign), [wanted], "{text:?}");
    }
    let message = refusal(Format::LoopCsv, loop_zip("2024-01-31,2\n2024-02-31,2\n"));
    assert!(message.contains("line 2: no date: 2024-02-31"), "{message}");
}

#[test]
fn a_habit_is_found_by_its_folders_number_alone() {
    let habits = format!(
        "{LOOP_HABITS}{}{}",
        loop_habit(1, "倾听", "YES_NO"),
        loop_habit(2, "\"Walk, talk\"", "YES_NO")
    );
    let bytes = zip(&[
        ("Habits.csv", habits.as_bytes()),
        ("001/Checkmarks.csv", b"Date,Value\n2024-01-31,2\n"),
        ("002 Walk talk/Checkmarks.csv", b"Date,Value\n2024-01-30,2\n"),
    ]);
    let foreign = read(Format::LoopCsv, &bytes);
    let found: Vec<_> = rows(&foreign).into_iter().map(|row| (row.0, row.1)).collect();
    let wanted = [("2024-01-31", "倾听"), ("2024-01-30", "Walk, talk")];
    assert_eq!(found, wanted.map(|(day, name)| (day.to_owned(), name.to_owned())));
}

#[test]
fn two_habits_of_the_same_name_stay_two() {
    let habits = format!(
        "{LOOP_HABITS}{}{}",
        loop_habit(1, "Walk", "YES_NO"),
        loop_habit(2, "Walk", "YES_NO")
    );
    let bytes = zip(&[
        ("Habits.csv", habits.as_bytes()),
        ("001 Walk/Checkmarks.csv", b"Date,Value\n2024-01-31,2\n"),
        ("002 Walk/Checkmarks.csv", b"Date,Value\n2024-01-31,2\n"),
    ]);
    let foreign = read(Format::LoopCsv, &bytes);
    let times: Vec<_> = foreign.activities.iter().map(|activity| activity.times).collect();
    assert_eq!(times, [1, 1]);
    assert_ne!(foreign.records[0].key, foreign.records[1].key);
}

#[test]
fn an_amount_counts_as_done_when_it_is_more_than_nothing() {
    for kind in ["NUMERICAL", "Measurable"] {
        let habits = format!("{LOOP_HABITS}{}", loop_habit(1, "Walk", kind));
        let bytes = zip(&[
            ("Habits.csv", habits.as_bytes()),
            (
                "001 Walk/Checkmarks.csv",
                b"Date,Value\n2024-01-04,1\n2024-01-03,2500\n2024-01-02,0\n2024-01-01,3\n",
            ),
        ]);
        let foreign = read(Format::LoopCsv, &bytes);
        assert_eq!(foreign.records.len(), 2, "{kind}");
        assert_eq!(left_out(&foreign, Reason::NotDone), 1);
        assert_eq!(left_out(&foreign, Reason::Skipped), 1);
    }
}

#[test]
fn a_note_on_a_day_that_was_not_checked_is_kept_as_a_note() {
    let text = "Date,Value,Notes\n2024-01-31,NO,\"Ill, in bed\"\n2024-01-30,2,A talk\n";
    let foreign = read(Format::LoopCsv, loop_zip(text));
    let notes: Vec<_> = rows(&foreign).into_iter().map(|row| (row.1, row.2)).collect();
    let wanted = [("", "Ill, in bed"), ("Listen", "A talk")];
    assert_eq!(notes, wanted.map(|(name, note)| (name.to_owned(), note.to_owned())));
    assert_eq!(left_out(&foreign, Reason::NotDone), 1);
}

#[test]
fn the_wide_table_is_read_where_the_folders_are_missing() {
    let habits = format!(
        "{LOOP_HABITS}{}{}",
        loop_habit(1, "\"Walk, talk\"", "YES_NO"),
        loop_habit(2, "Listen", "YES_NO")
    );
    let tables = [
        // Loop puts names into the header without quotation marks.
        "Date,Walk, talk,Listen,\n2024-01-31,NO,YES_MANUAL,\n2024-01-30,2,1,\n",
        "Date,Walk, talk,Listen\r\n2024-01-31,NO,YES_MANUAL\r\n2024-01-30,2,1\r\n",
    ];
    for table in tables {
        let bytes = zip(&[("Habits.csv", habits.as_bytes()), ("Checkmarks.csv", table.as_bytes())]);
        let foreign = read(Format::LoopCsv, &bytes);
        let found: Vec<_> = rows(&foreign).into_iter().map(|row| (row.0, row.1)).collect();
        let wanted = [("2024-01-31", "Listen"), ("2024-01-30", "Walk, talk")];
        assert_eq!(found, wanted.map(|(day, name)| (day.to_owned(), name.to_owned())));
    }
    let partly = zip(&[
        ("Habits.csv", habits.as_bytes()),
        ("Checkmarks.csv", b"Date,Listen,\n2024-01-31,2,\n"),
    ]);
    assert_eq!(rows(&read(Format::LoopCsv, &partly))[0].1, "Listen");
    let unknown = zip(&[
        ("Habits.csv", habits.as_bytes()),
        ("Checkmarks.csv", b"Date,Sing,\n2024-01-31,2,\n"),
    ]);
    assert!(refusal(Format::LoopCsv, &unknown).contains("Checkmarks.csv, line 1: no value: Sing"));
}

#[test]
fn an_export_zipped_again_with_a_folder_around_it_is_read() {
    let habits = format!("{LOOP_HABITS}{}", loop_habit(1, "Listen", "YES_NO"));
    let bytes = zip(&[
        ("Loop/Habits.csv", habits.as_bytes()),
        ("Loop/001 Listen/Checkmarks.csv", b"Date,Value\n2024-01-31,2\n"),
    ]);
    assert_eq!(recognize("x", &bytes), Some(Format::LoopCsv));
    assert_eq!(read(Format::LoopCsv, &bytes).records.len(), 1);
}

#[test]
fn a_bad_csv_export_is_refused_with_its_place() {
    let habits = format!("{LOOP_HABITS}{}", loop_habit(1, "Listen", "YES_NO"));
    let lost = zip(&[("Habits.csv", habits.as_bytes()), ("007 X/Checkmarks.csv", b"Date,Value\n")]);
    let nothing = zip(&[("Habits.csv", habits.as_bytes())]);
    let cases = [
        (loop_zip("Date,Value\n2024-01-31,7\n"), "line 2: no value: 7"),
        (loop_zip("Date,Value\n2024-01-31\n"), "line 2: 1 columns, header 2"),
        (loop_zip("Date,Value\n1969-12-31,2\n"), "line 2: day out of range: 1969-12-31"),
        (loop_zip("Date,Value,Notes\n2024-01-31,2,\"cut\n"), "line 2: open quotation mark"),
        (loop_zip("Day,Value\n2024-01-31,2\n"), "line 1: missing column: Date"),
        (zip(&[("001 X/Checkmarks.csv", b"")]), "missing file: Habits.csv"),
        (nothing, "missing file: Checkmarks.csv"),
        (lost, "007 X/Checkmarks.csv: no value: 007 X/Checkmarks.csv"),
        (b"PK\x03\x04".to_vec(), "no zip archive"),
    ];
    for (bytes, wanted) in cases {
        let message = refusal(Format::LoopCsv, &bytes);
        assert!(message.contains(wanted), "{message}");
    }
}

#[test]
fn a_database_gives_its_days_and_notes() {
    let repetitions = format!(
        "(1, {MIDNIGHT}, 2, 'A talk'), (1, {MIDNIGHT} + 86400000, 3, NULL),
         (1, {MIDNIGHT} - 1, 2, ''), (9, {MIDNIGHT}, 2, '')"
    );
    let foreign = read(Format::LoopDb, loop_db(&repetitions));
    let row = |day: &str, note: &str| (day.to_owned(), "Listen".to_owned(), note.to_owned(), None);
    assert_eq!(rows(&foreign), [row("2024-01-30", ""), row("2024-01-31", "A talk")]);
    assert_eq!(left_out(&foreign, Reason::Skipped), 1);
    assert_eq!(left_out(&foreign, Reason::Deleted), 1);
    assert_eq!(foreign.activities[0].key, "abc");
}

#[test]
fn an_old_database_lacks_columns_and_writes_them_otherwise() {
    let bytes = database(&format!(
        "CREATE TABLE Habits (Id INTEGER PRIMARY KEY, Archived INTEGER, Name TEXT);
         CREATE TABLE Repetitions (Id INTEGER PRIMARY KEY, Habit INTEGER, Timestamp INTEGER);
         INSERT INTO Habits VALUES (4, 1, 'Listen');
         INSERT INTO Repetitions VALUES (1, 4, {MIDNIGHT});"
    ));
    let foreign = read(Format::LoopDb, &bytes);
    assert_eq!(rows(&foreign)[0].1, "Listen");
    assert_eq!(foreign.activities[0].key, "4");
}

#[test]
fn a_database_left_in_wal_mode_is_read() {
    let bytes = database(&format!(
        "PRAGMA journal_mode = WAL; {LOOP_TABLES}
         INSERT INTO Habits VALUES (1, 0, 'Walk', 1, 5, '');
         INSERT INTO Repetitions VALUES (1, 1, {MIDNIGHT}, 2500, NULL);"
    ));
    assert_eq!(bytes[18..20], [2, 2]);
    assert_eq!(read(Format::LoopDb, &bytes).records.len(), 1);
}

#[test]
fn a_database_that_would_compute_its_rows_is_refused() {
    let views = "CREATE TABLE a (id, name); CREATE TABLE Repetitions (habit, timestamp);
        CREATE VIEW Habits AS WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n)
            SELECT id, 'x' AS name FROM n;";
    let virtual_table = "CREATE VIRTUAL TABLE Habits USING fts5(id, name);
        CREATE TABLE Repetitions (habit, timestamp);";
    for sql in [views, virtual_table] {
        let message = refusal(Format::LoopDb, database(sql));
        assert!(message.contains("no Loop Habit Tracker database"), "{message}");
    }
}

#[test]
fn a_bad_database_is_refused_with_its_place() {
    let good = loop_db(&format!("(1, {MIDNIGHT}, 2, '')"));
    let missing = database("CREATE TABLE Habits (id, name); CREATE TABLE Repetitions (habit);");
    let mut torn = good.clone();
    torn[4096..4200].fill(0xFF);
    let cases = [
        (good[..good.len() - 2000].to_vec(), "damaged"),
        (torn, "damaged"),
        (b"SQLite format 3\0".to_vec(), "damaged"),
        (b"nothing".to_vec(), "no Loop Habit Tracker database"),
        (missing, "Repetitions: missing column: timestamp"),
        (loop_db("(1, 'x', 2, '')"), "Repetitions, line 1: Text, no number"),
        (loop_db("(1, 0, 'x', '')"), "Repetitions, line 1: "),
        (loop_db("(1, 9223372036854775807, 2, '')"), "Repetitions, line 1: "),
        (loop_db("(1, 0, 9, '')"), "Repetitions, line 1: no value: 9"),
        (loop_db("(1, 0, 2, CAST(x'FF' AS TEXT))"), "line 1: no UTF-8"),
        (loop_db("(1, 0, 2, CAST(x'410042' AS TEXT))"), "line 1: NUL character"),
        (loop_db("(1, 0, 2, zeroblob(9))"), "line 1: Blob, no text"),
    ];
    for (bytes, wanted) in cases {
        let message = refusal(Format::LoopDb, &bytes);
        assert!(message.contains(wanted), "{message} for {wanted}");
    }
}
