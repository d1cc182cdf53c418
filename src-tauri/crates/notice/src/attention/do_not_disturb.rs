//! Whether notifications are held back.

use super::{
    Surroundings,
    bus::{Bus, Object, Service},
    program, xfconf,
};

const PATH: &str = "/org/freedesktop/Notifications";
const NOTIFICATIONS: Object = Object { path: PATH, interface: "org.freedesktop.Notifications" };
const DUNST: Object = Object { path: PATH, interface: "org.dunstproject.cmd0" };

/// Who shows the notifications, by its own words: name, vendor, version, version of the standard.
type ServerInformation = (String, String, String, String);

pub(super) fn notifications_are_held(surroundings: &Surroundings) -> Option<bool> {
    let bus = Bus::open(surroundings)?;
    let server = bus.service(NOTIFICATIONS.interface)?;
    if server.flag(NOTIFICATIONS, "Inhibited") == Some(true) {
        return Some(true);
    }
    let (name, vendor, ..): ServerInformation =
        server.call(NOTIFICATIONS, "GetServerInformation", &())?;
    let ask = Ask { surroundings, bus: &bus, server: &server };
    ask.by_name(&name.to_lowercase(), &vendor.to_lowercase())
}

/// What a server of a certain name is asked in its own way.
struct Ask<'a> {
    surroundings: &'a Surroundings,
    bus: &'a Bus,
    server: &'a Service<'a>,
}

impl Ask<'_> {
    /// A setting counts only while the server that obeys it is the one that runs: left behind by
    /// another desktop, it would hold reminders for ever.
    fn by_name(&self, name: &str, vendor: &str) -> Option<bool> {
        match (name, vendor) {
            ("dunst", _) => self.server.flag(DUNST, "paused"),
            ("gnome-shell", _) => {
                self.setting_is("org.gnome.desktop.notifications", "show-banners", "false")
            }
            ("cinnamon", _) => {
                let schema = "org.cinnamon.desktop.notifications";
                self.setting_is(schema, "display-notifications", "false")
            }
            // The old daemon of GNOME has the same name and no such setting.
            ("notification daemon", "mate") => {
                self.setting_is("org.mate.NotificationDaemon", "do-not-disturb", "true")
            }
            ("xfce notify daemon", _) => {
                xfconf::is_on(self.bus, "xfce4-notifyd", "/do-not-disturb")
            }
            _ => None,
        }
    }

    fn setting_is(&self, schema: &str, key: &str, value: &str) -> Option<bool> {
        let said = program::run("gsettings", &["get", schema, key], self.surroundings)?;
        Some(said.trim() == value)
    }
}
