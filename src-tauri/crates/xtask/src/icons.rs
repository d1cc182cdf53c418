//! Makes the icons anew from their drawings in `icons/`.

use std::{path::Path, process::Command};

use anyhow::{Context as _, Result};

use crate::step::{execute, npm, root};

const APP: &str = "app-icon.svg";
/// One glyph of a middle tone, so that it reads on light and dark panels alike.
const TRAY: &str = "tray";

/// Tauri's own tool makes the app's icons from one drawing; rsvg-convert the tray's glyph.
pub(crate) fn make() -> Result<()> {
    let icons = root().join("icons");
    let made = root().join("target/icons");
    let drawing = icons.join(APP);
    execute(npm(&["exec", "--", "tauri", "icon"]).arg(&drawing).arg("--output").arg(&made))?;
    for name in ["32x32.png", "128x128.png", "128x128@2x.png", "icon.ico", "icon.icns"] {
        std::fs::copy(made.join(name), icons.join(name))
            .with_context(|| format!("{name} was not made"))?;
    }
    draw_glyph(&icons, TRAY)
}

fn draw_glyph(icons: &Path, name: &str) -> Result<()> {
    let mut draw = Command::new("rsvg-convert");
    draw.args(["--width=64", "--height=64", "--output"]);
    execute(draw.arg(icons.join(format!("{name}.png"))).arg(icons.join(format!("{name}.svg"))))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Width and height from a PNG's header.
    fn size(name: &str) -> (u32, u32) {
        let bytes = std::fs::read(root().join("icons").join(name)).unwrap();
        let number = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap());
        (number(16), number(20))
    }

    #[test]
    fn every_icon_is_there_in_its_size() {
        assert_eq!(size("32x32.png"), (32, 32));
        assert_eq!(size("128x128.png"), (128, 128));
        assert_eq!(size("128x128@2x.png"), (256, 256));
        assert_eq!(size(&format!("{TRAY}.png")), (64, 64));
        let icons = root().join("icons");
        assert!(std::fs::read(icons.join("icon.icns")).unwrap().starts_with(b"icns"));
        assert!(std::fs::read(icons.join("icon.ico")).unwrap().starts_with(&[0, 0, 1, 0]));
    }
}
