//! The tray, clicked over D-Bus as a desktop's panel would, on a bus and display of its own.

use std::{sync::mpsc, time::Duration};

use zbus::{
    blocking::{Connection, Proxy, connection},
    interface,
    zvariant::{OwnedObjectPath, OwnedValue, Value},
};

use crate::private_desk::{Desk, until};

/// The part of a panel that icons announce themselves to.
struct Watcher(mpsc::Sender<String>);

#[interface(name = "org.kde.StatusNotifierWatcher")]
impl Watcher {
    fn register_status_notifier_item(
        &self,
        service: String,
        #[zbus(header)] header: zbus::message::Header<'_>,
    ) {
        let sender = header.sender().map(ToString::to_string).unwrap_or_default();
        // Some send a bus name, some an object path on their own connection.
        let path = if service.starts_with('/') { service } else { "/StatusNotifierItem".into() };
        self.0.send(format!("{sender}{path}")).unwrap();
    }

    fn register_status_notifier_host(&self, _service: String) {}

    #[zbus(property)]
    fn is_status_notifier_host_registered(&self) -> bool {
        true
    }

    #[zbus(property)]
    fn registered_status_notifier_items(&self) -> Vec<String> {
        Vec::new()
    }

    #[zbus(property)]
    fn protocol_version(&self) -> i32 {
        0
    }
}

type Layout = (i32, std::collections::HashMap<String, OwnedValue>, Vec<OwnedValue>);

/// One line of the menu.
#[derive(Debug, Clone)]
struct Item {
    id: i32,
    label: String,
    ticked: bool,
}

struct Tray {
    bus: Connection,
    owner: String,
    menu: OwnedObjectPath,
}

impl Tray {
    /// Waits for the icon that `desk`'s program puts into the panel.
    fn of(desk: &mut Desk) -> Self {
        let (sender, items) = mpsc::channel();
        let bus = connection::Builder::address(desk.bus())
            .unwrap()
            .name("org.kde.StatusNotifierWatcher")
            .unwrap()
            .serve_at("/StatusNotifierWatcher", Watcher(sender))
            .unwrap()
            .build()
            .unwrap();
        desk.start_app(&["--hidden"]);
        let item = items.recv_timeout(Duration::from_secs(20)).expect("no icon came");
        let (owner, path) = item.split_at(item.find('/').unwrap());
        let icon = Proxy::new(&bus, owner, path, "org.kde.StatusNotifierItem").unwrap();
        let menu = until("the menu", || icon.get_property("Menu").ok());
        drop(icon);
        Self { owner: owner.to_owned(), menu, bus: bus.clone() }
    }

    fn proxy(&self) -> Proxy<'_> {
        Proxy::new(&self.bus, self.owner.as_str(), self.menu.as_str(), "com.canonical.dbusmenu")
            .unwrap()
    }

    fn items(&self) -> Vec<Item> {
        let none: Vec<&str> = Vec::new();
        let (_, root): (u32, Layout) =
            self.proxy().call("GetLayout", &(0_i32, -1_i32, none)).unwrap();
        let mut found = Vec::new();
        collect(root, &mut found);
        found
    }

    fn item(&self, label: &str) -> Item {
        until(label, || self.items().into_iter().find(|item| item.label.starts_with(label)))
    }

    fn click(&self, label: &str) {
        let id = self.item(label).id;
        let event = (id, "clicked", Value::from(0_i32), 0_u32);
        self.proxy().call::<_, _, ()>("Event", &event).unwrap();
    }
}

fn collect(layout: Layout, found: &mut Vec<Item>) {
    let (id, properties, children) = layout;
    let text =
        |name: &str| properties.get(name).and_then(|value| String::try_from(value.clone()).ok());
    let state = properties.get("toggle-state").and_then(|value| i32::try_from(value).ok());
    if let Some(label) = text("label") {
        found.push(Item { id, label: label.replace('_', ""), ticked: state == Some(1) });
    }
    for child in children {
        if let Ok(child) = Layout::try_from(child) {
            collect(child, found);
        }
    }
}

#[test]
fn the_tray_logs_rests_pauses_and_says_so() {
    let mut desk = Desk::new();
    let tray = Tray::of(&mut desk);
    assert_eq!(desk.windows(), Vec::<String>::new(), "started hidden, yet there is a window");

    let labels: Vec<String> = tray.items().into_iter().map(|item| item.label).collect();
    for practice in hearth_core::practice::Practice::ALL {
        assert!(labels.contains(&practice.texts("en").name), "{practice} is not in {labels:?}");
    }

    tray.click("Practice active listening");
    until("the entry", || desk.hearth(&["list", "--json"]).contains("\"tray\"").then_some(()));
    until("the tick", || tray.item("Practice active listening").ticked.then_some(()));

    tray.click("Rest today");
    until("the rest day", || tray.item("Rest today").ticked.then_some(()));

    desk.hearth(&["reminders", "add", "--at", "19:30"]);
    tray.click("For one hour");
    until("the pause", || {
        tray.item("Reminders are paused until").label.contains(':').then_some(())
    });
    tray.click("Resume now");
    until("the next reminder", || {
        tray.item("The next reminder comes at").label.contains(':').then_some(())
    });

    tray.click("Open Hearth");
    until("the window", || (desk.windows() == ["Hearth"]).then_some(()));
    tray.click("Quit");
    desk.wait_for_end();
}

#[test]
fn the_tray_speaks_another_language_once_one_is_chosen() {
    let mut desk = Desk::new();
    let tray = Tray::of(&mut desk);
    tray.item("Rest today");

    // A journal without entries takes over the settings of a file.
    let mut journal: serde_json::Value =
        serde_json::from_str(&desk.hearth(&["export", "--format", "json"])).unwrap();
    journal["settings"]["language"] = "ar".into();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("chosen.json");
    std::fs::write(&file, journal.to_string()).unwrap();
    desk.hearth(&["import", file.to_str().unwrap()]);

    for practice in hearth_core::practice::Practice::ALL {
        tray.item(&practice.texts("ar").name);
    }
    let words = hearth_host::words::Words::new("ar");
    let keys = ["open", "rest", "pause", "pause-hour", "pause-tomorrow", "resume", "quit"];
    for key in keys.map(|key| format!("tray-{key}")).iter().chain(&["reminder-none".to_owned()]) {
        tray.item(&words.say(key));
    }
}

#[test]
fn a_second_start_opens_the_window_of_the_first() {
    let mut desk = Desk::new();
    let _tray = Tray::of(&mut desk);
    let second = desk.run_app(&[]);
    assert!(second.success(), "the second start ended with {second}");
    until("the window", || (desk.windows() == ["Hearth"]).then_some(()));
}

#[test]
fn a_second_start_without_a_common_bus_says_why_it_ends() {
    let mut desk = Desk::new();
    let _tray = Tray::of(&mut desk);
    let other_bus = desk.another_bus();
    let (status, said) = desk.run_app_on(&other_bus);
    assert!(!status.success());
    assert!(said.contains("Another Hearth is already open"), "{said}");
}
