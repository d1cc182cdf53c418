//! How Windows gets to know Hearth.

use windows_registry::CURRENT_USER;

use super::super::{APP_ID, Refusal};

/// Windows drops what comes from a program it does not know, without a word. An installer would
/// have told it of Hearth, but Hearth runs without one too.
pub(super) fn introduce() -> Result<(), Refusal> {
    CURRENT_USER
        .create(format!(r"Software\Classes\AppUserModelId\{APP_ID}"))
        .and_then(|key| key.set_expand_string("DisplayName", "Hearth"))
        .map_err(Refusal::of)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn windows_knows_hearth_by_name() {
        introduce().unwrap();
        introduce().unwrap();
        let key = CURRENT_USER.open(format!(r"Software\Classes\AppUserModelId\{APP_ID}")).unwrap();
        assert_eq!(key.get_string("DisplayName").unwrap(), "Hearth");
    }
}
