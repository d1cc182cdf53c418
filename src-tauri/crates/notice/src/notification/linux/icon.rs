//! Hearth's picture, sent along with each notification: where Hearth is not installed, no theme
//! has it.

/// Width, height, bytes in a row, whether it has transparency, bits of a colour, colours, and
/// the colours themselves: as the notification specification wants it.
pub(super) type Picture = (i32, i32, i32, bool, i32, i32, Vec<u8>);

const ICON: &[u8] = include_bytes!("../../../../../../icons/128x128.png");

/// The picture; nothing if it could not be read, which a test rules out.
pub(super) fn picture() -> Option<Picture> {
    let mut reader = png::Decoder::new(std::io::Cursor::new(ICON)).read_info().ok()?;
    let mut colours = vec![0; reader.output_buffer_size()?];
    let info = reader.next_frame(&mut colours).ok()?;
    let channels = info.color_type.samples();
    Some((
        info.width.try_into().ok()?,
        info.height.try_into().ok()?,
        info.line_size.try_into().ok()?,
        channels == 4,
        8,
        channels.try_into().ok()?,
        colours,
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_picture_is_whole() {
        let (width, height, row, transparent, bits, channels, colours) = picture().unwrap();
        assert_eq!((width, height, transparent, bits, channels), (128, 128, true, 8, 4));
        assert_eq!((row, colours.len()), (128 * 4, 128 * 128 * 4));
    }
}
