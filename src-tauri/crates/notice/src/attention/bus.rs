//! A short visit to the session bus.

use std::time::Instant;

use serde::{Serialize, de::DeserializeOwned};
use zbus::{
    blocking::{Connection, connection::Builder},
    zvariant::{DynamicType, OwnedValue, Type},
};

use super::{LIMIT, Surroundings};

/// A connection for one question.
pub(super) struct Bus {
    connection: Connection,
    end: Instant,
}

impl Bus {
    pub(super) fn open(surroundings: &Surroundings) -> Option<Self> {
        let end = Instant::now() + LIMIT;
        let address = surroundings.session_bus.as_deref()?;
        let connection = Builder::address(address).ok()?.method_timeout(LIMIT).build().ok()?;
        Some(Self { connection, end })
    }

    /// The service of this name, if it runs. Nothing here ever starts one: whoever answers to the
    /// name now is spoken to directly, and the bus starts services only for names.
    pub(super) fn service(&self, name: &str) -> Option<Service<'_>> {
        let bus = Service { bus: self, owner: "org.freedesktop.DBus".into() };
        let object = Object { path: "/org/freedesktop/DBus", interface: "org.freedesktop.DBus" };
        let owner = bus.call(object, "GetNameOwner", &(name,))?;
        Some(Service { bus: self, owner })
    }
}

/// Where in a service to ask.
#[derive(Clone, Copy)]
pub(super) struct Object {
    pub(super) path: &'static str,
    pub(super) interface: &'static str,
}

/// A service that runs.
pub(super) struct Service<'a> {
    bus: &'a Bus,
    owner: String,
}

impl Service<'_> {
    pub(super) fn call<Body, Answer>(
        &self,
        object: Object,
        method: &str,
        body: &Body,
    ) -> Option<Answer>
    where
        Body: Serialize + DynamicType,
        Answer: DeserializeOwned + Type,
    {
        // Each call has the limit to itself; without this, one slow service could use it up
        // again and again.
        if Instant::now() >= self.bus.end {
            return None;
        }
        let (owner, interface) = (Some(self.owner.as_str()), Some(object.interface));
        let connection = &self.bus.connection;
        let reply = connection.call_method(owner, object.path, interface, method, body).ok()?;
        reply.body().deserialize().ok()
    }

    /// A property that is either true or false.
    pub(super) fn flag(&self, object: Object, property: &str) -> Option<bool> {
        let properties = Object { path: object.path, interface: "org.freedesktop.DBus.Properties" };
        let value: OwnedValue = self.call(properties, "Get", &(object.interface, property))?;
        bool::try_from(value).ok()
    }
}
