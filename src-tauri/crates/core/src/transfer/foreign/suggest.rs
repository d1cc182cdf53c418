//! Which practice a foreign name suggests.

use crate::practice::Practice;

/// Beginnings of words, in English, German, Spanish, French, Italian, Portuguese and Dutch, and
/// in Chinese and Japanese, which part no words.
const STEMS: [(Practice, &[&str]); 7] = [
    (
        Practice::Empathy,
        &[
            "empath",
            "empat",
            "compassion",
            "compas",
            "mitgefühl",
            "einfühl",
            "perspective",
            "kindness",
            "kind to",
            "freundlich",
            "inlev",
            "medeleven",
            "同理",
            "共情",
            "共感",
        ],
    ),
    (
        Practice::Boundaries,
        &[
            "boundar",
            "say no",
            "saying no",
            "said no",
            "grenze",
            "nein sagen",
            "abgrenz",
            "límite",
            "limites",
            "decir no",
            "dire non",
            "confini",
            "dire no",
            "dizer não",
            "nee zeggen",
            "界限",
            "边界",
            "境界",
        ],
    ),
    (
        Practice::Community,
        &[
            "communit",
            "gemeinschaft",
            "comunidad",
            "communaut",
            "comunità",
            "comunidade",
            "gemeenschap",
            "friend",
            "freunde",
            "freunden",
            "amigos",
            "amis",
            "amici",
            "vrienden",
            "neighbo",
            "nachbar",
            "vecin",
            "voisin",
            "社区",
            "朋友",
            "仲間",
        ],
    ),
    (
        Practice::Listening,
        &[
            "listen",
            "zuhör",
            "zugehört",
            "escuch",
            "écout",
            "ascolt",
            "escut",
            "luister",
            "倾听",
            "傾聴",
        ],
    ),
    (
        Practice::Support,
        &[
            "support",
            "help",
            "helfen",
            "hilfe",
            "geholfen",
            "unterstütz",
            "apoyo",
            "apoyar",
            "ayud",
            "soutien",
            "souten",
            "aide",
            "aider",
            "sosten",
            "aiut",
            "apoi",
            "ajud",
            "steun",
            "volunteer",
            "ehrenamt",
            "帮助",
            "支持",
            "助け",
        ],
    ),
    (
        Practice::Inclusivity,
        &[
            "inclu",
            "inklus",
            "einbezieh",
            "einschließ",
            "welcom",
            "willkommen",
            "diversit",
            "vielfalt",
            "包容",
            "包摂",
        ],
    ),
    (
        Practice::Authenticity,
        &[
            "authent",
            "auténtic",
            "autentic",
            "autêntic",
            "honest",
            "ehrlich",
            "vulnerab",
            "verletzlich",
            "sincer",
            "honnête",
            "eerlijk",
            "be myself",
            "真诚",
            "正直",
        ],
    ),
];

/// Words that begin like a stem and mean something else.
const OTHERWISE: [&str; 7] =
    ["music", "musik", "podcast", "audiobook", "hörbuch", "self-help", "música"];

/// The practice a name suggests; `None` when it suggests none, or more than one.
pub(super) fn suggest(name: &str) -> Option<Practice> {
    let name = format!(" {}", name.to_lowercase());
    if OTHERWISE.iter().any(|word| name.contains(word)) {
        return None;
    }
    let mut practices = STEMS
        .into_iter()
        .filter(|(_, stems)| stems.iter().any(|stem| begins_a_word(&name, stem)))
        .map(|(practice, _)| practice);
    practices.next().filter(|_| practices.next().is_none())
}

fn begins_a_word(name: &str, stem: &str) -> bool {
    let parts_words = stem.chars().all(|c| c < '\u{2E80}');
    name.match_indices(stem).any(|(at, _)| {
        let before = name.get(..at).and_then(|before| before.chars().next_back());
        !parts_words || before.is_none_or(|c| !c.is_alphanumeric())
    })
}
