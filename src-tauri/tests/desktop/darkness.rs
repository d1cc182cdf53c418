//! The window follows a desktop that turns dark and light, as its portal tells.

use zbus::{
    blocking::{Connection, connection, object_server::InterfaceRef},
    interface,
    object_server::SignalEmitter,
    zvariant::Value,
};

use crate::private_desk::{Desk, until};

const PATH: &str = "/org/freedesktop/portal/desktop";
const WHERE: (&str, &str) = ("org.freedesktop.appearance", "color-scheme");

/// The portal's settings; its number is 1 for dark and 2 for light.
struct Settings(u32);

#[interface(name = "org.freedesktop.portal.Settings")]
impl Settings {
    fn read(&self, namespace: &str, key: &str) -> zbus::fdo::Result<Value<'static>> {
        if (namespace, key) == WHERE {
            return Ok(Value::Value(Box::new(Value::U32(self.0))));
        }
        Err(zbus::fdo::Error::Failed("no such setting".into()))
    }

    #[zbus(signal)]
    async fn setting_changed(
        emitter: &SignalEmitter<'_>,
        namespace: &str,
        key: &str,
        value: Value<'_>,
    ) -> zbus::Result<()>;
}

struct Portal(Connection);

impl Portal {
    fn of(desk: &Desk, scheme: u32) -> Self {
        let bus = connection::Builder::address(desk.bus())
            .and_then(|bus| bus.serve_at(PATH, Settings(scheme)))
            .and_then(|bus| bus.name("org.freedesktop.portal.Desktop"));
        Self(bus.unwrap().build().unwrap())
    }

    fn turn(&self, scheme: u32) {
        let settings: InterfaceRef<Settings> = self.0.object_server().interface(PATH).unwrap();
        settings.get_mut().0 = scheme;
        let (namespace, key) = WHERE;
        let told = Settings::setting_changed(
            settings.signal_emitter(),
            namespace,
            key,
            Value::U32(scheme),
        );
        zbus::block_on(told).unwrap();
    }
}

fn wait_for_brightness(desk: &Desk, what: &str, fits: impl Fn(f64) -> bool) {
    until(what, || fits(desk.brightness()).then_some(()));
}

#[test]
fn the_window_is_as_dark_as_the_desktop_and_follows_it() {
    let mut desk = Desk::new();
    let portal = Portal::of(&desk, 1);
    desk.start_app(&[]);
    until("the window", || (desk.windows() == ["Hearth"]).then_some(()));
    wait_for_brightness(&desk, "a dark window", |brightness| (0.05..0.3).contains(&brightness));
    portal.turn(2);
    wait_for_brightness(&desk, "a light window", |brightness| brightness > 0.8);
    portal.turn(1);
    wait_for_brightness(&desk, "a dark window again", |brightness| {
        (0.05..0.3).contains(&brightness)
    });
    // No preference: as GTK has it, which is light.
    portal.turn(0);
    wait_for_brightness(&desk, "a light window again", |brightness| brightness > 0.8);
}

#[test]
fn a_desktop_without_a_portal_has_a_light_window() {
    let mut desk = Desk::new();
    desk.start_app(&[]);
    until("the window", || (desk.windows() == ["Hearth"]).then_some(()));
    wait_for_brightness(&desk, "a light window", |brightness| brightness > 0.8);
}
