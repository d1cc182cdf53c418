//! What becomes of a call that was right.

use proptest::{collection::vec, prelude::*, sample::Index};
use serde_json::{Map, Value, json};

/// Texts that somebody might take for something else.
const TEXTS: &[&str] = &[
    "",
    " ",
    "\0",
    "a\0b",
    "\u{202e}desrever\u{202c}",
    "\u{200b}\u{feff}",
    "🔥👩‍👩‍👧‍👦",
    "İıẞſ",
    "e\u{301}\u{327}",
    "<img src=x onerror=alert(1)>",
    "'; DROP TABLE entries; --",
    "\" OR 1=1 NEAR(a, b) *",
    "=cmd|' /C calc'!A0",
    "[x](javascript:1) `${7*7}` {{7*7}} {$day}",
    "../../journal.db",
    "..",
    ".",
    "~",
    "CON",
    "no/such/folder/file.md",
    "en",
    "de-DE-u-nu-arab",
    "xx-not-a-language",
    "support",
    "listening",
    "mon",
    "json",
    "png",
    "9999-12-31",
    "+262142-12-31",
    "-262143-01-01",
    "0000-00-00",
    "1969-12-31",
    "2026-02-29",
    "24:00",
    "23:59:60",
    "00:00",
    "12:00:00.999999999",
    "00000000-0000-0000-0000-000000000000",
    "FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF",
    "__proto__",
];
const KEYS: &[&str] = &["", "__proto__", "constructor", "id", "path", "Hour", "day", "\0"];
/// As deep as JSON is read.
const DEEPEST: usize = 120;
const LONG: usize = 70_000;

/// One change to a call.
#[derive(Debug, Clone)]
enum Change {
    /// Something else in its place.
    Replace(Value),
    /// A name or path that the journal knows, where it may not belong.
    Known(Index),
    /// Left out of what it is in.
    Empty,
    /// One more field or item.
    Add(&'static str, Value),
}

/// Changes to a call, each at a place of it.
#[derive(Debug, Clone)]
pub(crate) struct Throw(Vec<(Index, Change)>);

impl Throw {
    /// The call once it was changed.
    pub(crate) fn at(&self, mut call: Value, known: &[String]) -> Value {
        for (place, change) in &self.0 {
            let mut turn = place.index(count(&call));
            if let Some(found) = nth(&mut call, &mut turn) {
                change.make(found, known);
            }
        }
        call
    }
}

impl Change {
    fn make(&self, place: &mut Value, known: &[String]) {
        match (self, place) {
            (Self::Replace(value), place) => *place = value.clone(),
            (Self::Known(index), place) => *place = json!(index.get(known)),
            (Self::Empty, Value::Object(fields)) => fields.clear(),
            (Self::Empty, Value::Array(items)) => items.clear(),
            (Self::Empty, place) => *place = Value::Null,
            (Self::Add(key, value), Value::Object(fields)) => {
                fields.insert((*key).to_owned(), value.clone());
            }
            (Self::Add(_, value), Value::Array(items)) => items.push(value.clone()),
            (Self::Add(_, value), place) => *place = json!([place.take(), value]),
        }
    }
}

/// How many places there are.
fn count(value: &Value) -> usize {
    1 + match value {
        Value::Array(items) => items.iter().map(count).sum(),
        Value::Object(fields) => fields.values().map(count).sum(),
        _ => 0,
    }
}

/// The place with this number, whole before part.
fn nth<'a>(value: &'a mut Value, turn: &mut usize) -> Option<&'a mut Value> {
    if *turn == 0 {
        return Some(value);
    }
    *turn -= 1;
    match value {
        Value::Array(items) => items.iter_mut().find_map(|item| nth(item, turn)),
        Value::Object(fields) => fields.values_mut().find_map(|field| nth(field, turn)),
        _ => None,
    }
}

/// Nothing up to three changes.
pub(crate) fn throw() -> impl Strategy<Value = Throw> {
    vec((any::<Index>(), change()), 0..=3).prop_map(Throw)
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        5 => value().prop_map(Change::Replace),
        2 => any::<Index>().prop_map(Change::Known),
        1 => Just(Change::Empty),
        1 => (prop::sample::select(KEYS), value()).prop_map(|(key, value)| Change::Add(key, value)),
    ]
}

fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        4 => text().prop_map(Value::String),
        3 => number(),
        1 => any::<bool>().prop_map(Value::Bool),
        1 => Just(Value::Null),
    ];
    let tree = leaf.prop_recursive(3, 16, 4, |inner| {
        let key = prop_oneof![prop::sample::select(KEYS).prop_map(str::to_owned), text()];
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Value::Array),
            vec((key, inner), 0..4).prop_map(|fields| Value::Object(Map::from_iter(fields))),
        ]
    });
    prop_oneof![20 => tree, 1 => any::<bool>().prop_map(deep)]
}

fn deep(named: bool) -> Value {
    (0..DEEPEST)
        .fold(Value::Null, |inner, _| if named { json!({ "a": inner }) } else { json!([inner]) })
}

fn number() -> impl Strategy<Value = Value> {
    let edges = [
        json!(0),
        json!(-1),
        json!(1),
        json!(5),
        json!(255),
        json!(256),
        json!(65_536),
        json!(u32::MAX),
        json!(i64::MIN),
        json!(i64::MAX),
        json!(u64::MAX),
        json!(0.5),
        json!(-0.0),
        json!(1e308),
        json!(5e-324),
        json!(262_143),
        json!(-262_144),
    ];
    prop_oneof![
        prop::sample::select(edges.to_vec()),
        any::<i64>().prop_map(|number| json!(number)),
        any::<f64>().prop_map(|number| json!(number)),
    ]
}

/// Never a path from the root: nothing but what is made here may be written to.
fn text() -> impl Strategy<Value = String> {
    let day = (-9999_i32..=99_999, 0_u8..=13, 0_u8..=32);
    prop_oneof![
        6 => prop::sample::select(TEXTS).prop_map(str::to_owned),
        3 => "\\PC{0,24}",
        1 => any::<String>(),
        2 => day.prop_map(|(year, month, day)| format!("{year:04}-{month:02}-{day:02}")),
        1 => prop::sample::select(&["x", "家", "e\u{301}", "<b>", "\n", "🔥 "][..])
            .prop_map(|piece| piece.repeat(LONG / piece.len())),
    ]
    .prop_map(|text| text.trim_start_matches('/').to_owned())
}
