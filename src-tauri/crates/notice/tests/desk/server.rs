//! A notification server that keeps what it was asked to show.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, atomic::AtomicBool, atomic::Ordering},
};

use zbus::{
    blocking::{Connection, connection},
    interface,
    zvariant::OwnedValue,
};

/// One call of `Notify`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Shown {
    pub(crate) id: u32,
    pub(crate) replaces: u32,
    pub(crate) body: String,
    pub(crate) actions: Vec<String>,
}

#[derive(Default, Clone)]
struct Book {
    shown: Arc<Mutex<Vec<Shown>>>,
    closed: Arc<Mutex<Vec<u32>>>,
    inhibited: Arc<AtomicBool>,
}

struct Notifications {
    name: &'static str,
    book: Book,
}

#[interface(name = "org.freedesktop.Notifications")]
impl Notifications {
    fn get_server_information(&self) -> (String, String, String, String) {
        (self.name.to_owned(), "Hearth".to_owned(), "1".to_owned(), "1.2".to_owned())
    }

    fn get_capabilities(&self) -> Vec<String> {
        vec!["actions".to_owned(), "body".to_owned()]
    }

    #[allow(clippy::too_many_arguments)] // the specification's
    fn notify(
        &self,
        _app_name: String,
        replaces: u32,
        _icon: String,
        _summary: String,
        body: String,
        actions: Vec<String>,
        _hints: HashMap<String, OwnedValue>,
        _timeout: i32,
    ) -> u32 {
        let mut shown = self.book.shown.lock().unwrap();
        let fresh = shown.iter().map(|one| one.id).max().unwrap_or_default() + 1;
        let id = if replaces == 0 { fresh } else { replaces };
        shown.push(Shown { id, replaces, body, actions });
        id
    }

    fn close_notification(&self, id: u32) {
        self.book.closed.lock().unwrap().push(id);
    }

    #[zbus(property)]
    fn inhibited(&self) -> bool {
        self.book.inhibited.load(Ordering::Relaxed)
    }
}

/// The server, until it is dropped.
pub(crate) struct Server {
    connection: Connection,
    book: Book,
}

impl Server {
    pub(crate) fn start(bus: &str) -> Self {
        Self::named("Test", bus)
    }

    /// One that says it is another.
    pub(crate) fn named(name: &'static str, bus: &str) -> Self {
        let book = Book::default();
        let connection = connection::Builder::address(bus)
            .unwrap()
            .serve_at("/org/freedesktop/Notifications", Notifications { name, book: book.clone() })
            .unwrap()
            .name("org.freedesktop.Notifications")
            .unwrap()
            .build()
            .unwrap();
        Self { connection, book }
    }

    pub(crate) fn shown(&self) -> Vec<Shown> {
        self.book.shown.lock().unwrap().clone()
    }

    pub(crate) fn bodies(&self) -> Vec<String> {
        self.shown().into_iter().map(|one| one.body).collect()
    }

    pub(crate) fn closed(&self) -> Vec<u32> {
        self.book.closed.lock().unwrap().clone()
    }

    pub(crate) fn inhibit(&self, on: bool) {
        self.book.inhibited.store(on, Ordering::Relaxed);
    }

    /// Says that a button was pressed.
    pub(crate) fn press(&self, id: u32, action: &str) {
        self.signal("ActionInvoked", &(id, action));
    }

    /// Says that a notification left the screen.
    pub(crate) fn close(&self, id: u32) {
        self.signal("NotificationClosed", &(id, 2_u32));
    }

    fn signal<B: serde::Serialize + zbus::zvariant::DynamicType>(&self, name: &str, body: &B) {
        let path = "/org/freedesktop/Notifications";
        let interface = "org.freedesktop.Notifications";
        self.connection.emit_signal(None::<&str>, path, interface, name, body).unwrap();
    }
}
