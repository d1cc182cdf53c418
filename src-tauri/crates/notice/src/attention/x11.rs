//! The X11 display.

use x11rb::{
    connection::Connection as _,
    protocol::xproto::{AtomEnum, ConnectionExt as _, Window},
    rust_connection::RustConnection,
};

use super::Surroundings;

/// A connection for one question.
pub(super) struct Display {
    pub(super) connection: RustConnection,
    pub(super) root: Window,
}

impl Display {
    /// The display of this session; none where Wayland is the real one, for old programs' display
    /// sees neither all input nor all windows.
    pub(super) fn open(surroundings: &Surroundings) -> Option<Self> {
        let name = surroundings.display.as_deref().filter(|_| !surroundings.wayland)?;
        let (connection, screen) = x11rb::connect(Some(name)).ok()?;
        let root = connection.setup().roots.get(screen)?.root;
        Some(Self { connection, root })
    }

    /// The number of an atom that somebody has used before.
    pub(super) fn atom(&self, name: &str) -> Option<u32> {
        let reply = self.connection.intern_atom(true, name.as_bytes()).ok()?.reply().ok()?;
        Some(reply.atom).filter(|&atom| atom != x11rb::NONE)
    }

    /// The numbers in a property of a window.
    pub(super) fn numbers(&self, window: Window, property: &str) -> Option<Vec<u32>> {
        let property = self.atom(property)?;
        let any = AtomEnum::ANY;
        let request = self.connection.get_property(false, window, property, any, 0, 64);
        Some(request.ok()?.reply().ok()?.value32()?.collect())
    }
}
