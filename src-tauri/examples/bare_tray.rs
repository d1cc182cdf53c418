//! The smallest Tauri process in the tray, without a window: the floor that `cargo xtask bench`
//! compares a resting Hearth with.

use tauri::{
    RunEvent,
    menu::{Menu, MenuItem},
    tray::TrayIconBuilder,
};

fn main() -> tauri::Result<()> {
    let app = tauri::Builder::default()
        .setup(|app| {
            let item = MenuItem::with_id(app, "bare", "Bare", true, None::<&str>)?;
            TrayIconBuilder::new()
                .icon(tauri::include_image!("../icons/tray.png"))
                .menu(&Menu::with_items(app, &[&item])?)
                .build(app)?;
            Ok(())
        })
        .build(tauri::generate_context!())?;
    app.run(|_app, event| {
        if let RunEvent::ExitRequested { api, .. } = event {
            api.prevent_exit();
        }
    });
    Ok(())
}
