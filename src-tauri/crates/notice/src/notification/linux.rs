//! The desktop notifications of Linux, over D-Bus.
//!
//! Not through notify-rust: it knows answers by their number alone, and numbers begin anew with
//! each server. After a restart of the server somebody else's notification can have our number,
//! and a press of its button would log a practice. So an answer counts only from the server
//! that showed the notification, and a server that ends takes its notifications with it.

mod hints;
mod icon;

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, PoisonError},
    thread,
};

use hearth_core::reminder::history::OccurrenceId;
use zbus::{
    blocking::{Connection, MessageIterator, fdo::DBusProxy},
    message::{Message, Type},
};

use super::{APP_ID, Answer, Notice, OnAnswer, Refusal, ServerFacts};

const NAME: &str = "org.freedesktop.Notifications";
const PATH: &str = "/org/freedesktop/Notifications";

/// How many notifications that left the screen can still be answered, from a server's history.
const REMEMBERED: usize = 8;

/// The server's own idea of how long a notification stays.
const SERVERS_TIMEOUT: i32 = -1;

/// The connection to the session bus, made when it is first needed.
#[derive(Default)]
pub(super) struct Backend(Mutex<Option<Arc<Bus>>>);

struct Bus {
    connection: Connection,
    shown: Mutex<Vec<Shown>>,
    early: Mutex<VecDeque<Early>>,
}

/// A press on a notification that is not in the list, or not yet: the signal can overtake what
/// is done with the server's own answer.
struct Early {
    server: String,
    id: u32,
    answer: Answer,
}

/// A reminder's notification.
struct Shown {
    key: OccurrenceId,
    /// The server that showed it, by the name that no other program ever has.
    server: String,
    id: u32,
    on_screen: bool,
    on_answer: OnAnswer,
}

impl Backend {
    pub(super) fn facts(&self) -> Result<ServerFacts, Refusal> {
        let bus = self.bus()?;
        let (name, _vendor, version, _spec): (String, String, String, String) =
            read(&bus.call("GetServerInformation", &())?)?;
        let can: Vec<String> = read(&bus.call("GetCapabilities", &())?)?;
        let has = |what: &str| can.iter().any(|one| one == what);
        Ok(ServerFacts {
            name,
            version,
            buttons: has("actions"),
            body: has("body"),
            images: has("icon-static") || has("icon-multi") || has("body-images"),
        })
    }

    pub(super) fn say(&self, notice: &Notice) -> Result<(), Refusal> {
        self.bus()?.notify(notice, 0).map(drop)
    }

    pub(super) fn show(
        &self,
        key: OccurrenceId,
        notice: &Notice,
        on_answer: OnAnswer,
    ) -> Result<(), Refusal> {
        let bus = self.bus()?;
        let before = bus.on_screen();
        let (server, id) = bus.notify(notice, before.as_ref().map_or(0, |(_, id)| *id))?;
        let mut shown = bus.shown();
        shown.retain(|one| Some((&one.server, one.id)) != before.as_ref().map(|(s, id)| (s, *id)));
        if let Some(answer) = bus.take_early(&server, id) {
            deliver(on_answer, answer);
            return Ok(());
        }
        shown.push(Shown { key, server, id, on_screen: true, on_answer });
        if shown.len() > REMEMBERED {
            shown.remove(0);
        }
        Ok(())
    }

    pub(super) fn withdraw(&self, key: OccurrenceId) -> Result<(), Refusal> {
        let bus = self.bus()?;
        let found = {
            let mut shown = bus.shown();
            let place = shown.iter().position(|one| one.key == key);
            place.map(|place| shown.remove(place))
        };
        match found {
            // Addressed to the server that showed it: another one's number would be a stranger's.
            Some(one) => bus.call_at(&one.server, "CloseNotification", &one.id).map(drop),
            None => Ok(()),
        }
    }

    fn bus(&self) -> Result<Arc<Bus>, Refusal> {
        let mut bus = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(bus) = bus.as_ref().filter(|bus| !bus.connection.is_closed()) {
            return Ok(Arc::clone(bus));
        }
        let made = Arc::new(Bus {
            connection: Connection::session().map_err(Refusal::of)?,
            shown: Mutex::default(),
            early: Mutex::default(),
        });
        made.listen().map_err(Refusal::of)?;
        *bus = Some(Arc::clone(&made));
        Ok(made)
    }
}

impl Bus {
    /// Hears answers for as long as the connection lasts.
    fn listen(self: &Arc<Self>) -> zbus::Result<()> {
        let messages = MessageIterator::from(&self.connection);
        let bus = DBusProxy::new(&self.connection)?;
        let answers = format!("type='signal',interface='{NAME}',path='{PATH}'");
        let owners = format!(
            "type='signal',sender='org.freedesktop.DBus',member='NameOwnerChanged',arg0='{NAME}'"
        );
        for rule in [answers, owners] {
            bus.add_match_rule(rule.as_str().try_into()?)?;
        }
        let listening = Arc::downgrade(self);
        let hear = move || {
            for message in messages.flatten() {
                let Some(bus) = listening.upgrade() else { return };
                bus.hear(&message);
            }
        };
        thread::Builder::new().name("answers".into()).spawn(hear)?;
        Ok(())
    }

    fn hear(&self, message: &Message) {
        let header = message.header();
        if header.message_type() != Type::Signal {
            return;
        }
        let sender = header.sender().map(ToString::to_string).unwrap_or_default();
        match header.member().map(|member| member.as_str()) {
            Some("ActionInvoked") => {
                if let Ok((id, action)) = message.body().deserialize::<(u32, String)>() {
                    self.answered(&sender, id, &action);
                }
            }
            Some("NotificationClosed") => {
                if let Ok((id, _reason)) = message.body().deserialize::<(u32, u32)>() {
                    self.closed(&sender, id);
                }
            }
            Some("NameOwnerChanged") => {
                if let Ok((name, before, _)) =
                    message.body().deserialize::<(String, String, String)>()
                    && name == NAME
                {
                    self.ended(&before);
                }
            }
            _ => {}
        }
    }

    fn answered(&self, server: &str, id: u32, action: &str) {
        let answer = match action {
            "default" => Answer::Opened,
            button => Answer::Pressed(button.to_owned()),
        };
        let mut shown = self.shown();
        if let Some(place) = shown.iter().position(|one| one.id == id && one.server == server) {
            deliver(shown.remove(place).on_answer, answer);
        } else {
            // Kept while the list is still locked, so that it is either found in it or here.
            let mut early = self.early.lock().unwrap_or_else(PoisonError::into_inner);
            early.truncate(REMEMBERED - 1);
            early.push_front(Early { server: server.to_owned(), id, answer });
        }
    }

    fn take_early(&self, server: &str, id: u32) -> Option<Answer> {
        let mut early = self.early.lock().unwrap_or_else(PoisonError::into_inner);
        let place = early.iter().position(|one| one.id == id && one.server == server)?;
        early.remove(place).map(|one| one.answer)
    }

    /// Off the screen, but an answer may follow: from the server's history, or at once, since
    /// some servers say that it closed before they say why.
    fn closed(&self, server: &str, id: u32) {
        let mut shown = self.shown();
        let one = shown.iter_mut().find(|one| one.id == id && one.server == server);
        if let Some(one) = one.filter(|one| one.on_screen) {
            one.on_screen = false;
            deliver(Arc::clone(&one.on_answer), Answer::Closed);
        }
    }

    fn ended(&self, server: &str) {
        for gone in self.shown().extract_if(.., |one| one.server == server) {
            deliver(gone.on_answer, Answer::Gone);
        }
    }

    fn shown(&self) -> std::sync::MutexGuard<'_, Vec<Shown>> {
        self.shown.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The reminder that is on the screen, if one is.
    fn on_screen(&self) -> Option<(String, u32)> {
        let shown = self.shown();
        shown.iter().rev().find(|one| one.on_screen).map(|one| (one.server.clone(), one.id))
    }

    /// Shows a notification; the server that did, and its number there.
    fn notify(&self, notice: &Notice, replaces: u32) -> Result<(String, u32), Refusal> {
        let mut actions: Vec<&str> = Vec::new();
        if let Some(open) = &notice.open {
            actions.extend(["default", open]);
        }
        for (name, label) in &notice.buttons {
            actions.extend([name, label.as_str()]);
        }
        let hints = hints::Hints { desktop_entry: APP_ID, image_data: icon::picture() };
        // Without a name: one that no theme has is drawn as a broken picture by some servers.
        let (icon, body) = ("", escape(&notice.body));
        let content = ("Hearth", replaces, icon, "Hearth", body, actions, hints, SERVERS_TIMEOUT);
        let reply = self.call("Notify", &content)?;
        let server = reply.header().sender().map(ToString::to_string).unwrap_or_default();
        Ok((server, read(&reply)?))
    }

    fn call<B>(&self, method: &str, content: &B) -> Result<Message, Refusal>
    where
        B: serde::Serialize + zbus::zvariant::DynamicType,
    {
        self.call_at(NAME, method, content)
    }

    fn call_at<B>(&self, server: &str, method: &str, content: &B) -> Result<Message, Refusal>
    where
        B: serde::Serialize + zbus::zvariant::DynamicType,
    {
        self.connection
            .call_method(Some(server), PATH, Some(NAME), method, content)
            .map_err(Refusal::of)
    }
}

fn read<T>(reply: &Message) -> Result<T, Refusal>
where
    T: serde::de::DeserializeOwned + zbus::zvariant::Type,
{
    reply.body().deserialize().map_err(Refusal::of)
}

/// Answers wait for the journal; the bus must not wait for them.
fn deliver(on_answer: OnAnswer, answer: Answer) {
    let started = thread::Builder::new().name("answer".into()).spawn(move || on_answer(answer));
    if let Err(error) = started {
        log::warn!("no thread for an answer: {error}");
    }
}

/// The body may hold markup for some servers; a reminder's text is text.
fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_in_a_reminder_is_text() {
        assert_eq!(escape("<b>a & b</b>"), "&lt;b&gt;a &amp; b&lt;/b&gt;");
    }
}
