//! What `pw-dump` says about shared screens.

use serde::Deserialize;

/// How the streams begin that carry a screen, as the sources of those who make them have it:
/// mutter, KWin (an output's or window's name follows), niri, and the portals of wlroots and
/// Hyprland (both add letters by chance). Other desktops are not known well enough to guess.
const SCREEN_CASTS: [&str; 5] = [
    "meta-screen-cast-src",
    "kwin-screencast-",
    "niri-screen-cast-src",
    "xdpw-stream-",
    "xdph-streaming-",
];

/// Anything in PipeWire. Most of it is no node and has none of this.
#[derive(Deserialize)]
struct Thing {
    #[serde(default)]
    r#type: String,
    info: Option<Info>,
}

#[derive(Deserialize)]
struct Info {
    state: Option<String>,
    #[serde(default)]
    props: serde_json::Map<String, serde_json::Value>,
}

/// Whether somebody receives a screen now. A stream nobody looks at is suspended or idle.
pub(super) fn runs(dump: &str) -> Option<bool> {
    let things: Vec<serde_json::Value> = serde_json::from_str(dump).ok()?;
    // One by one, so that a thing of another shape does not hide the others.
    Some(things.into_iter().filter_map(|thing| serde_json::from_value(thing).ok()).any(casts))
}

fn casts(thing: Thing) -> bool {
    let Some(info) = thing.info.filter(|_| thing.r#type == "PipeWire:Interface:Node") else {
        return false;
    };
    // Newer PipeWire keeps the stream's name here, older ones made it the node's.
    let named = ["media.name", "node.name"].into_iter().any(|key| is_screen(info.props.get(key)));
    named && info.state.as_deref() == Some("running")
}

fn is_screen(name: Option<&serde_json::Value>) -> bool {
    let name = name.and_then(serde_json::Value::as_str).unwrap_or_default();
    SCREEN_CASTS.into_iter().any(|beginning| name.starts_with(beginning))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn node(state: &str, class: &str, media: &str, node: &str) -> String {
        format!(
            r#"[{{"id":0,"type":"PipeWire:Interface:Core","info":{{"version":"1.2","props":{{}}}}}},
            {{"id":3,"type":"PipeWire:Interface:Metadata","metadata":[]}}, 7,
            {{"id":47,"type":"PipeWire:Interface:Node","info":{{"state":"{state}",
            "props":{{"media.class":"{class}","media.name":"{media}","node.name":"{node}"}}}}}}]"#
        )
    }

    #[test]
    fn a_running_stream_of_each_known_desktop_is_a_shared_screen() {
        let (stream, source) = ("Stream/Output/Video", "Video/Source");
        for (class, media, name) in [
            (stream, "meta-screen-cast-src", "gnome-shell"),
            (stream, "kwin-screencast-DP-1", "kwin_wayland"),
            (stream, "niri-screen-cast-src", "niri"),
            (source, "xdpw-stream-GhXpLm", "xdg-desktop-portal-wlr"),
            (source, "xdph-streaming-718498", "xdg-desktop-portal-hyprland"),
            (stream, "", "meta-screen-cast-src"),
        ] {
            assert_eq!(runs(&node("running", class, media, name)), Some(true), "{media} {name}");
        }
    }

    #[test]
    fn a_stream_nobody_looks_at_is_none() {
        for state in ["suspended", "idle", "creating", "error", ""] {
            let dump = node(state, "Stream/Output/Video", "meta-screen-cast-src", "gnome-shell");
            assert_eq!(runs(&dump), Some(false), "{state}");
        }
    }

    #[test]
    fn a_camera_and_music_are_none() {
        let camera = node("running", "Video/Source", "", "v4l2_input.pci-0000_00_14.0-usb");
        let music = node("running", "Stream/Output/Audio", "AudioStream", "Firefox");
        assert_eq!((runs(&camera), runs(&music)), (Some(false), Some(false)));
    }

    #[test]
    fn what_is_no_dump_says_nothing() {
        for dump in ["", "[", "{}", "null", "pw-dump: can't connect"] {
            assert_eq!(runs(dump), None, "{dump}");
        }
        assert_eq!(runs("[]"), Some(false));
    }
}
