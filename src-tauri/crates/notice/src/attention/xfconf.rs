//! Settings of Xfce.

use zbus::zvariant::OwnedValue;

use super::bus::{Bus, Object};

const XFCONF: Object = Object { path: "/org/xfce/Xfconf", interface: "org.xfce.Xfconf" };

/// Whether this setting is on.
pub(super) fn is_on(bus: &Bus, channel: &str, property: &str) -> Option<bool> {
    let service = bus.service(XFCONF.interface)?;
    let value: OwnedValue = service.call(XFCONF, "GetProperty", &(channel, property))?;
    bool::try_from(value).ok()
}
