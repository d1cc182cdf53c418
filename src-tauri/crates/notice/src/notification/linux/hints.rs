//! What a notification server may make use of beside the words.

use serde::Serialize;
use zbus::zvariant::{Type, as_value};

use super::icon::Picture;

/// They are written as they are. As a map of values, the picture would be a value for each of its
/// bytes: four MiB for a moment, which the system's allocator then keeps.
#[derive(Serialize, Type)]
#[zvariant(signature = "dict", crate = "zbus::zvariant")]
#[serde(rename_all = "kebab-case")]
pub(super) struct Hints {
    /// By this a desktop knows whose it is.
    #[serde(with = "as_value")]
    pub(super) desktop_entry: &'static str,
    #[serde(with = "as_value::optional", skip_serializing_if = "Option::is_none")]
    pub(super) image_data: Option<Picture>,
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use zbus::zvariant::{LE, OwnedValue, serialized::Context, to_bytes};

    use super::*;
    use crate::notification::linux::icon;

    fn read(hints: &Hints) -> HashMap<String, OwnedValue> {
        let bytes = to_bytes(Context::new_dbus(LE, 0), hints).unwrap();
        bytes.deserialize().unwrap().0
    }

    #[test]
    fn they_are_a_map_of_values_as_the_specification_wants_it() {
        assert_eq!(Hints::SIGNATURE.to_string(), "a{sv}");
        let read = read(&Hints { desktop_entry: "hearth", image_data: icon::picture() });
        assert_eq!(<&str>::try_from(&read["desktop-entry"]).unwrap(), "hearth");
        assert_eq!(read["image-data"].value_signature().to_string(), "(iiibiiay)");
    }

    #[test]
    fn without_a_picture_there_is_none() {
        let read = read(&Hints { desktop_entry: "hearth", image_data: None });
        assert_eq!(read.len(), 1);
    }
}
