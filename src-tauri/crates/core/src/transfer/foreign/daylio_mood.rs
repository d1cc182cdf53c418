//! Daylio’s moods, 1 to 5 with 5 best.

/// Names of the five default moods, worst first, as Daylio writes them in some languages. A
/// mood the person named stays unknown: its order is not in the file.
const NAMES: [&[&str]; 5] = [
    &["awful", "lausig", "furchtbar", "horrible", "affreux", "horrível", "pessimo", "afschuwelijk"],
    &["bad", "schlecht", "mal", "mauvais", "ruim", "mau", "male", "slecht"],
    &[
        "meh",
        "so lala",
        "naja",
        "regular",
        "bof",
        "moyen",
        "mais ou menos",
        "così così",
        "gaat wel",
    ],
    &["good", "gut", "bien", "bom", "bem", "bene", "goed"],
    &["rad", "super", "genial", "radical", "fantastico", "geweldig"],
];

/// The feeling a mood’s name stands for.
pub(super) fn feeling_of_name(name: &str) -> Option<u8> {
    let name = name.trim().to_lowercase();
    (1..).zip(NAMES).find(|(_, names)| names.contains(&name.as_str())).map(|(feeling, _)| feeling)
}

/// The feeling of a mood group, where 1 is the best.
pub(super) fn feeling_of_group(group: i64) -> Option<u8> {
    u8::try_from(group).ok().filter(|group| (1..=5).contains(group)).map(|group| 6 - group)
}
