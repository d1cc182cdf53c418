//! Presently, Table Habit, and tables people keep themselves.

#[path = "fixtures/foreign/mod.rs"]
mod fixtures;

use fixtures::{PRESENTLY, TABLE_HABIT, left_out, read, refusal, refused, rows};
use hearth_core::transfer::foreign::{Columns, Format, LeftOutReason as Reason, Problem, parse};

/// Each record’s day and time, with the file’s problem when it is refused.
fn moments(csv: &str) -> Result<Vec<String>, Problem> {
    let foreign = parse(Format::PlainCsv, "x", csv.as_bytes(), None);
    foreign
        .map(|foreign| rows(&foreign).into_iter().map(|row| row.0).collect())
        .map_err(|error| error.problem)
}

#[test]
fn a_page_of_presently_is_kept_word_for_word() {
    let foreign = read(Format::Presently, PRESENTLY);
    assert_eq!(foreign.records[0].note.as_deref(), Some("Sun,\nand \"tea\""));
    assert_eq!(foreign.records[0].activities, [""; 0]);
    let foreign = read(Format::Presently, "entryDate,entryContent\n2024-01-31,\"  \"\n");
    assert_eq!(left_out(&foreign, Reason::Empty), 1);
}

#[test]
fn line_numbers_are_right_whatever_ends_the_lines() {
    for end in ["\n", "\r\n", "\r"] {
        let lines = ["entryDate,entryContent", "", "2024-01-31,\"two", "lines\"", "", "x,bad", ""];
        let error = refused(Format::Presently, lines.join(end), None);
        assert_eq!(error.line, Some(6), "{end:?}");
    }
}

#[test]
fn a_table_habit_export_is_read_in_both_shapes() {
    let list = TABLE_HABIT.trim_start_matches("{\"habits\": ").trim_end_matches('}');
    for json in [TABLE_HABIT, list] {
        let foreign = read(Format::TableHabit, json);
        assert_eq!(rows(&foreign)[0].0, "2024-01-31", "{json}");
        assert_eq!(rows(&foreign)[0].1, "Say no");
    }
}

#[test]
fn only_what_was_done_is_taken_from_table_habit() {
    let cases = [
        ("1", "1", "1", None),
        ("1", "1", "0", Some(Reason::NotDone)),
        ("1", "2", "1", Some(Reason::Skipped)),
        ("1", "0", "1", Some(Reason::NotDone)),
        // A negative habit is kept by staying at or under its goal of 1.
        ("2", "1", "0", None),
        ("2", "1", "2", Some(Reason::NotDone)),
    ];
    for (habit, record, value, reason) in cases {
        let json = TABLE_HABIT
            .replace("\"type\": 1", &format!("\"type\": {habit}"))
            .replace("\"record_type\": 1", &format!("\"record_type\": {record}"))
            .replace("\"record_value\": 1", &format!("\"record_value\": {value}"));
        let foreign = read(Format::TableHabit, &json);
        let left: Vec<_> = foreign.left_out.iter().map(|left| left.reason).collect();
        assert_eq!(left, Vec::from_iter(reason), "{json}");
        assert_eq!(foreign.records.len(), usize::from(reason.is_none()), "{json}");
    }
    let deleted = TABLE_HABIT.replace("\"status\": 1", "\"status\": 3");
    assert_eq!(left_out(&read(Format::TableHabit, deleted), Reason::Deleted), 1);
}

#[test]
fn the_reason_for_a_skip_is_kept_as_a_note() {
    let json = TABLE_HABIT.replace("\"record_type\": 1", "\"record_type\": 2, \"reason\": \"Ill\"");
    let foreign = read(Format::TableHabit, json);
    assert_eq!(rows(&foreign)[0].2, "Ill");
    assert_eq!(rows(&foreign)[0].1, "");
}

#[test]
fn a_bad_table_habit_export_is_refused_with_its_line() {
    let cases = [
        (TABLE_HABIT.replace("19753", "\"x\""), "line 3: unexpected JSON"),
        (TABLE_HABIT.replace("19753", "99999999999"), "day number out of range: 99999999999"),
        (TABLE_HABIT.replace("19753", "-1"), "day out of range: 1969-12-31"),
        (TABLE_HABIT.replace("\"record_type\": 1", "\"record_type\": 9"), "no value: 9"),
        (TABLE_HABIT.replace("Say", "S\\u0000"), "NUL character"),
        (TABLE_HABIT[..60].to_owned(), "line 2: unexpected JSON: EOF"),
        ("{\"habits\": 1}".to_owned(), "line 1: "),
    ];
    for (json, wanted) in cases {
        let message = refusal(Format::TableHabit, json);
        assert!(message.contains(wanted), "{message}");
    }
}

#[test]
fn dates_are_read_as_people_write_them() {
    let cases = [
        ("2024-01-31", Ok("2024-01-31")),
        ("2024/01/31", Ok("2024-01-31")),
        ("20240131", Ok("2024-01-31")),
        ("31.1.2024", Ok("2024-01-31")),
        ("31/01/2024", Ok("2024-01-31")),
        ("01/31/2024", Ok("2024-01-31")),
        ("5/5/2024", Ok("2024-05-05")),
        ("2024-01-31 20:05", Ok("2024-01-31 20:05")),
        ("2024-01-31T20:05:09.123+02:00", Ok("2024-01-31 20:05")),
        ("1/31/2024 8:05 PM", Ok("2024-01-31 20:05")),
        ("2024-02-30", Err("2024-02-30")),
        ("1.2.24", Err("1.2.24")),
        ("2024-01-31T20:05Z", Err("2024-01-31T20:05Z")),
        ("yesterday", Err("yesterday")),
        ("2024-1-1-1", Err("2024-1-1-1")),
    ];
    for (text, wanted) in cases {
        let wanted = wanted.map(|day| vec![day.to_owned()]);
        let wanted = wanted.map_err(|text| Problem::NoDate(text.to_owned()));
        assert_eq!(moments(&format!("date,note\n{text},x\n")), wanted, "{text}");
    }
}

#[test]
fn day_and_month_are_told_apart_by_the_other_rows() {
    let days = |second: &str| moments(&format!("date,note\n1/2/2024,x\n{second},x\n"));
    assert_eq!(days("31/1/2024").unwrap()[0], "2024-02-01");
    assert_eq!(days("1/31/2024").unwrap()[0], "2024-01-02");
    let unclear = Err(Problem::AmbiguousDate("1/2/2024".to_owned()));
    assert_eq!(days("3/4/2024"), unclear);
    // One row says this, another that; so the column says nothing.
    assert_eq!(moments("date,note\n1/2/2024,x\n31/1/2024,x\n1/31/2024,x\n"), unclear);
}

#[test]
fn the_columns_are_those_the_person_chose() {
    let csv = "when,what,how,words,mood\n2024-01-31,Listen,9:15,Tea,3\n";
    let some = |name: &str| Some(name.to_owned());
    let columns = Columns {
        day: "When".to_owned(),
        time: some("how"),
        activity: some("what"),
        note: some("words"),
        feeling: some(""),
    };
    let foreign = parse(Format::PlainCsv, "x", csv.as_bytes(), Some(&columns)).unwrap();
    let told = ("2024-01-31 09:15".to_owned(), "Listen".to_owned(), "Tea".to_owned(), None);
    assert_eq!(rows(&foreign), [told]);
    let unknown = Columns { note: some("nope"), ..columns };
    let error = refused(Format::PlainCsv, csv, Some(&unknown));
    assert_eq!(error.problem, Problem::MissingColumn("nope".to_owned()));
}

#[test]
fn a_bad_plain_table_is_refused_with_its_line() {
    let cases = [
        ("", "empty"),
        ("\n\n", "empty"),
        ("a,b\n1,2\n", "line 1: missing column: date"),
        ("date,date\n2024-01-31,x\n", "line 1: column twice: date"),
        ("date,note\n2024-01-31,a,b\n", "line 2: 3 columns, header 2"),
        ("date,note\n2024-01-31\n", "line 2: 1 columns, header 2"),
        ("date,note\n2024-01-31,\"cut", "line 2: open quotation mark"),
        ("date,\"note\n2024-01-31,x\n", "line 1: open quotation mark"),
        ("date,mood,note\n2024-01-31,7,x\n", "line 2: no feeling: 7"),
        ("date,time,note\n2024-01-31,late,x\n", "line 2: no time: late"),
    ];
    for (csv, wanted) in cases {
        let message = refusal(Format::PlainCsv, csv);
        assert!(message.contains(wanted), "{message} for {csv:?}");
    }
}

#[test]
fn blank_lines_and_blank_cells_at_the_end_do_no_harm() {
    let foreign = read(Format::PlainCsv, "date,note\n\n2024-01-31,x,,\n,\n ,  \n");
    assert_eq!(foreign.records.len(), 1);
    assert_eq!(foreign.left_out, []);
}
