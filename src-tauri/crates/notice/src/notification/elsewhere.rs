//! The notifications of Windows and macOS, through notify-rust.
//!
//! Both systems put a newer notification of the same program before the older ones by
//! themselves, and neither backend can take one back once it waits for its answer.

use std::{sync::Arc, thread};

use hearth_core::reminder::history::OccurrenceId;
use notify_rust::{Notification, NotificationResponse};

use super::{Answer, Notice, OnAnswer, Refusal, ServerFacts};

/// Nothing is kept between two notifications.
#[derive(Default)]
pub(super) struct Backend;

impl Backend {
    /// The system's own service is always there and can do all of it.
    pub(super) fn facts(&self) -> Result<ServerFacts, Refusal> {
        let name = if cfg!(windows) { "Windows" } else { "macOS" }.to_owned();
        Ok(ServerFacts { name, version: String::new(), buttons: true, body: true, images: true })
    }

    pub(super) fn say(&self, notice: &Notice) -> Result<(), Refusal> {
        notification(notice).show().map(drop).map_err(Refusal::of)
    }

    pub(super) fn show(
        &self,
        _key: OccurrenceId,
        notice: &Notice,
        on_answer: OnAnswer,
    ) -> Result<(), Refusal> {
        let handle = notification(notice).show().map_err(Refusal::of)?;
        let wait = move || {
            let told = Arc::clone(&on_answer);
            let answered = handle
                .wait_for_response(move |response: &NotificationResponse| told(answer(response)));
            if let Err(error) = answered {
                log::warn!("no answer can come: {error}");
            }
        };
        thread::Builder::new().name("answers".into()).spawn(wait).map(drop).map_err(Refusal::of)
    }

    pub(super) fn withdraw(&self, _key: OccurrenceId) -> Result<(), Refusal> {
        Ok(())
    }
}

fn answer(response: &NotificationResponse) -> Answer {
    match response {
        NotificationResponse::Default => Answer::Opened,
        NotificationResponse::Action(button) => Answer::Pressed(button.clone()),
        _ => Answer::Closed,
    }
}

fn notification(notice: &Notice) -> Notification {
    let mut notification = Notification::new();
    notification.appname("Hearth").summary("Hearth").body(&notice.body);
    // A toast of an unregistered program is dropped without a word.
    #[cfg(windows)]
    notification.app_id(super::APP_ID);
    if let Some(open) = &notice.open {
        notification.action("default", open);
    }
    for (name, label) in &notice.buttons {
        notification.action(name, label);
    }
    notification
}
