//! The notifications of Windows and macOS, through notify-rust.
//!
//! Both systems put a newer notification of the same program before the older ones by
//! themselves, and neither backend can take one back once it waits for its answer.

#[cfg(target_os = "macos")]
mod macos;
#[cfg(windows)]
mod windows;

use std::{sync::Arc, thread};

use hearth_core::reminder::history::OccurrenceId;
use notify_rust::{Notification, NotificationResponse};

#[cfg(target_os = "macos")]
use self::macos::introduce;
#[cfg(windows)]
use self::windows::introduce;
use super::{Answer, Notice, OnAnswer, Refusal, ServerFacts};

/// What a click on a notification is called. Where it is shown as a button too, that is its name.
const OPEN: &str = "default";

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
        introduce()?;
        notification(notice).show().map(drop).map_err(Refusal::of)
    }

    pub(super) fn show(
        &self,
        _key: OccurrenceId,
        notice: &Notice,
        on_answer: OnAnswer,
    ) -> Result<(), Refusal> {
        introduce()?;
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
        NotificationResponse::Action(button) if button == OPEN => Answer::Opened,
        NotificationResponse::Action(button) => Answer::Pressed(button.clone()),
        _ => Answer::Closed,
    }
}

fn notification(notice: &Notice) -> Notification {
    let mut notification = Notification::new();
    notification.appname("Hearth").summary("Hearth").body(&notice.body);
    #[cfg(windows)]
    notification.app_id(super::APP_ID);
    if let Some(open) = &notice.open {
        notification.action(OPEN, open);
    }
    for (name, label) in &notice.buttons {
        notification.action(name, label);
    }
    notification
}

#[cfg(test)]
mod tests {
    use notify_rust::CloseReason;

    use super::*;

    #[test]
    fn opening_is_the_same_by_a_click_and_by_its_button() {
        let pressed = |name: &str| answer(&NotificationResponse::Action(name.to_owned()));
        assert_eq!(answer(&NotificationResponse::Default), Answer::Opened);
        assert_eq!(pressed(OPEN), Answer::Opened);
        assert_eq!(pressed("done"), Answer::Pressed("done".to_owned()));
        let closed = NotificationResponse::Closed(CloseReason::Expired);
        assert_eq!(answer(&closed), Answer::Closed);
    }
}
