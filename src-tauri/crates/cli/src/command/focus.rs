//! `hearth focus`: today's practice, suggested or picked.

use hearth_core::focus::{Focus, FocusReason};

use crate::{
    arguments,
    failure::Failure,
    output,
    text::{HEADING, QUIET, plain, plain::Width, styled},
    words::{WORDS, say, say_with},
};

/// Picks a focus if one is named, then shows today's.
pub(crate) fn run(asked: &arguments::Focus) -> Result<(), Failure> {
    let mut journal = hearth_host::open_journal()?;
    if let Some(practice) = asked.pick {
        journal.pick_focus(practice)?;
    }
    let focus = journal.focus()?;
    if asked.read.json {
        return output::show_json(&focus);
    }
    output::show(&block(&focus, Width::of_output()))
}

/// The focus, why it is that, and one small act.
pub(crate) fn block(focus: &Focus, width: Width) -> String {
    if focus.set_aside {
        return plain::block(&say("focus-aside"), 2, width);
    }
    let texts = WORDS.of_practice(focus.practice);
    let title = say_with("focus-today", &[("practice", &texts.name)]);
    let mut block = format!("  {}\n", styled(HEADING, &title));
    for line in plain::block(&reason(focus.reason), 2, width).lines() {
        block.push_str(&format!("{}\n", styled(QUIET, line)));
    }
    let act = texts.acts.get(focus.act % texts.acts.len().max(1));
    block.push_str(&act.map(|act| plain::block(act, 2, width)).unwrap_or_default());
    for cue in &focus.cues {
        let sentence = say_with("focus-cue", &[("when", &cue.when), ("then", &cue.then)]);
        block.push_str(&plain::block(&sentence, 2, width));
    }
    block
}

fn reason(reason: FocusReason) -> String {
    match reason {
        FocusReason::Picked => say("focus-picked"),
        FocusReason::Untouched => say("focus-untouched"),
        FocusReason::LeastTouched => say("focus-least-touched"),
        FocusReason::Beginning => say("focus-beginning"),
    }
}
