//! What the window may do: the configuration as it is built in, and what comes of it.
//!
//! Each rule is tried on what breaks it as well, so that none of them is asleep.
#![allow(clippy::unwrap_used, clippy::expect_used)] // what fails here fails a test

mod window;

use std::path::Path;

use serde_json::{Value, json};
use tauri::{
    Context,
    test::MockRuntime,
    utils::{config::parse::read_from, platform::Target},
};
use window::{Desk, OWN_PAGE, ask, lists};

const FOLDER: &str = env!("CARGO_MANIFEST_DIR");
const SYSTEMS: [Target; 5] =
    [Target::Linux, Target::MacOS, Target::Windows, Target::Android, Target::Ios];
/// What every window needs to hear of changes; it says nothing itself.
const EVENTS: [&str; 2] = ["core:event:allow-listen", "core:event:allow-unlisten"];

fn policy() -> Value {
    json!({
        "default-src": "'none'",
        "script-src": "'self'",
        "style-src": "'self'",
        "img-src": "'self' data: blob:",
        "font-src": "'self'",
        "connect-src": "ipc: http://ipc.localhost",
        "object-src": "'none'",
        "base-uri": "'none'",
        "form-action": "'none'",
        "frame-ancestors": "'none'",
    })
}

/// What is wrong with a configuration, with every platform's part merged in.
fn loose_ends(config: &Value) -> Vec<&'static str> {
    let (app, security) = (&config["app"], &config["app"]["security"]);
    let unset = |value: &Value| value.is_null() || value == false;
    let rules = [
        ("another content policy", security["csp"] == policy()),
        ("a policy of its own for development", security["devCsp"].is_null()),
        (
            "Tauri kept from hashing what it adds to the policy",
            unset(&security["dangerousDisableAssetCspModification"]),
        ),
        ("prototypes that a script may change", security["freezePrototype"] == true),
        ("Tauri's functions within everybody's reach", unset(&app["withGlobalTauri"])),
        ("files of the disk as pages", unset(&security["assetProtocol"]["enable"])),
        ("headers beside the policy", security["headers"].is_null()),
        ("other capabilities than the one", security["capabilities"] == json!(["main"])),
        ("a window that is made unasked", app["windows"] == json!([])),
        (
            "an interface that is not in the program",
            config["build"]["frontendDist"] == "../ui/dist",
        ),
        ("a server for the interface", config["build"]["devUrl"].is_null()),
        ("commands that nobody may call", config["build"]["removeUnusedCommands"] == true),
        ("plugins with settings", config["plugins"].as_object().is_none_or(|all| all.is_empty())),
        ("an updater", unset(&config["bundle"]["createUpdaterArtifacts"])),
    ];
    rules.into_iter().filter(|(_, holds)| !holds).map(|(name, _)| name).collect()
}

/// What is wrong with the capability of the one window.
fn excess(capability: &Value, commands: &lists::Names) -> Vec<String> {
    let known = ["$schema", "identifier", "description", "windows", "permissions", "local"];
    let fields = capability.as_object().unwrap();
    let mut found: Vec<String> =
        fields.keys().filter(|field| !known.contains(&field.as_str())).cloned().collect();
    if capability["windows"] != json!(["main"]) || capability["identifier"] != "main" {
        found.push("other windows than the one".to_owned());
    }
    let mut allowed = lists::Names::new();
    for permission in capability["permissions"].as_array().unwrap() {
        match permission.as_str() {
            Some(name) if EVENTS.contains(&name) => {}
            Some(name) if lists::command(name).is_some_and(|name| commands.contains(&name)) => {
                allowed.extend(lists::command(name));
            }
            _ => found.push(permission.to_string()),
        }
    }
    found.extend(commands.difference(&allowed).map(|name| format!("{name} is not allowed")));
    found
}

fn built_in() -> Context<MockRuntime> {
    tauri::generate_context!()
}

#[test]
fn the_configuration_that_is_built_in_has_no_loose_ends() {
    let built_in = built_in();
    let mut config = serde_json::to_value(built_in.config()).unwrap();
    // Tauri keeps nothing of this one, which is for building.
    config["build"]["removeUnusedCommands"] = json!(true);
    assert_eq!(loose_ends(&config), Vec::<&str>::new());
    assert_eq!(config["app"]["security"]["csp"], policy());
}

#[test]
fn no_platform_merges_a_loose_end_in() {
    for system in SYSTEMS {
        let (config, _) = read_from(system, Path::new(FOLDER)).unwrap();
        assert_eq!(loose_ends(&config), Vec::<&str>::new(), "{system:?}");
    }
}

#[test]
fn what_a_platform_would_loosen_is_found() {
    let patches = [
        json!({ "app": { "security": { "csp": null } } }),
        json!({ "app": { "security": { "csp": { "script-src": "'self' 'unsafe-inline'" } } } }),
        json!({ "app": { "security": { "csp": { "connect-src": "ipc: https:" } } } }),
        json!({ "app": { "security": { "csp": { "frame-src": "https:" } } } }),
        json!({ "app": { "security": { "csp": { "form-action": null } } } }),
        json!({ "app": { "security": { "devCsp": "default-src *" } } }),
        json!({ "app": { "security": { "dangerousDisableAssetCspModification": true } } }),
        json!({ "app": { "security": { "dangerousDisableAssetCspModification": ["style-src"] } } }),
        json!({ "app": { "security": { "freezePrototype": false } } }),
        json!({ "app": { "security": { "freezePrototype": null } } }),
        json!({ "app": { "security": { "capabilities": ["main", "more"] } } }),
        json!({ "app": { "security": { "capabilities": null } } }),
        json!({ "app": { "security": { "assetProtocol": { "enable": true, "scope": ["**"] } } } }),
        json!({ "app": { "security": { "headers": { "Access-Control-Allow-Origin": "*" } } } }),
        json!({ "app": { "withGlobalTauri": true } }),
        json!({ "app": { "windows": [{ "label": "main", "url": "https://example.invalid" }] } }),
        json!({ "build": { "frontendDist": "https://example.invalid" } }),
        json!({ "build": { "devUrl": "http://localhost:1420" } }),
        json!({ "build": { "removeUnusedCommands": false } }),
        json!({ "plugins": { "updater": { "endpoints": ["https://example.invalid"] } } }),
        json!({ "bundle": { "createUpdaterArtifacts": true } }),
    ];
    let main = std::fs::read(Path::new(FOLDER).join("tauri.conf.json")).unwrap();
    for patch in patches {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("tauri.conf.json"), &main).unwrap();
        let platform = folder.path().join("tauri.linux.conf.json");
        std::fs::write(platform, patch.to_string()).unwrap();
        let (config, _) = read_from(Target::Linux, folder.path()).unwrap();
        assert_eq!(loose_ends(&config).len(), 1, "{patch}: {:?}", loose_ends(&config));
    }
}

#[test]
fn every_command_is_answered_named_allowed_and_called() {
    let answered = lists::answered();
    assert!(answered.len() > 60, "{answered:?}");
    assert_eq!(lists::manifest(), answered, "build.rs");
    assert_eq!(lists::called(), answered, "ui/src/api.ts");
    assert_eq!(excess(&lists::capability(), &answered), Vec::<String>::new());
    let files = std::fs::read_dir(Path::new(FOLDER).join("capabilities")).unwrap();
    assert_eq!(files.count(), 1, "a capability more is a window that may more");
}

#[test]
fn what_a_capability_has_too_much_or_too_little_is_found() {
    let answered = lists::answered();
    let break_it = |change: &dyn Fn(&mut Value)| {
        let mut capability = lists::capability();
        change(&mut capability);
        excess(&capability, &answered).len()
    };
    let more = |permission: Value| {
        break_it(&|capability| {
            capability["permissions"].as_array_mut().unwrap().push(permission.clone());
        })
    };
    for permission in [
        json!("core:default"),
        json!("core:event:default"),
        json!("core:event:allow-emit"),
        json!("dialog:default"),
        json!("allow-no-such-command"),
        json!("*"),
        json!({ "identifier": "fs:allow-read", "allow": [{ "path": "**" }] }),
    ] {
        assert_eq!(more(permission.clone()), 1, "{permission}");
    }
    let remote = json!({ "urls": ["https://*"] });
    assert_eq!(break_it(&|capability| capability["remote"] = remote.clone()), 1);
    assert_eq!(break_it(&|capability| capability["webviews"] = json!(["*"])), 1);
    assert_eq!(break_it(&|capability| capability["windows"] = json!(["*"])), 1);
    let less =
        |capability: &mut Value| drop(capability["permissions"].as_array_mut().unwrap().pop());
    assert_eq!(break_it(&less), 1);
}

/// Tauri's own word for what the capability does not allow.
fn is_not_allowed(answer: &Result<Value, Value>) -> bool {
    matches!(answer, Err(Value::String(said)) if said.contains("not allowed"))
}

fn plain_desk() -> Desk {
    Desk::with(built_in(), |app| {
        app.plugin(tauri_plugin_dialog::init())
            .plugin(tauri_plugin_autostart::Builder::new().build())
    })
}

#[test]
fn the_window_is_answered_and_no_other_page_or_window_is() {
    let desk = plain_desk();
    let today = desk.ask("today_page", json!({}));
    assert_eq!(today["day"], "2026-05-09");
    let second = tauri::WebviewWindowBuilder::new(&desk.app, "second", Default::default());
    let second = second.build().unwrap();
    for command in lists::answered() {
        // Nothing that a command would take, so that one that is reached does nothing.
        let body = || json!("nothing");
        for page in ["https://example.invalid/", "http://localhost:1420/", "data:text/html,1"] {
            let answer = ask(desk.window.as_ref(), page, &command, body());
            assert!(is_not_allowed(&answer), "{command} for {page}: {answer:?}");
        }
        let answer = ask(second.as_ref(), OWN_PAGE, &command, body());
        assert!(is_not_allowed(&answer), "{command} for a second window: {answer:?}");
    }
}

#[test]
fn no_plugin_and_nothing_of_tauris_own_can_be_called() {
    let desk = plain_desk();
    for command in [
        "plugin:dialog|open",
        "plugin:dialog|save",
        "plugin:autostart|enable",
        "plugin:event|emit",
        "plugin:event|emit_to",
        "plugin:webview|create_webview_window",
        "plugin:webview|internal_toggle_devtools",
        "plugin:window|create",
        "plugin:window|close",
        "plugin:path|resolve",
        "plugin:app|version",
        "plugin:image|from_path",
        "plugin:menu|new",
        "plugin:tray|new",
        "plugin:resources|close",
        "plugin:fs|read_file",
        "plugin:log|log",
        "plugin:no-such-plugin|do",
        "no_such_command",
    ] {
        let answer = desk.call(command, json!({}));
        assert!(is_not_allowed(&answer), "{command}: {answer:?}");
    }
    let heard = desk.call("plugin:event|listen", json!({}));
    assert!(heard.is_err() && !is_not_allowed(&heard), "{heard:?}");
}

#[test]
fn one_file_of_the_interface_talks_to_tauri() {
    let mut talking = Vec::new();
    let mut folders = vec![Path::new(FOLDER).join("../ui/src")];
    while let Some(folder) = folders.pop() {
        for file in std::fs::read_dir(folder).unwrap() {
            let path = file.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if let Ok(text) = std::fs::read_to_string(&path)
                && ["@tauri-apps/", "__TAURI", "ipc.localhost"]
                    .iter()
                    .any(|word| text.contains(word))
            {
                talking.push(path.file_name().unwrap().to_owned());
            }
        }
    }
    assert_eq!(talking, ["api.ts"]);
}

#[test]
fn every_package_forbids_unsafe_code() {
    let workspace = include_str!("../../Cargo.toml");
    assert!(workspace.contains("[workspace.lints.rust]\nunsafe_code = \"forbid\"\n"));
    let (_, members) = workspace.split_once("members = [").unwrap();
    let members: Vec<&str> =
        members.split_once(']').unwrap().0.split('"').skip(1).step_by(2).collect();
    assert_eq!(members.len(), 6);
    for member in members {
        let manifest = Path::new(FOLDER).join("..").join(member).join("Cargo.toml");
        let manifest = std::fs::read_to_string(manifest).unwrap();
        assert!(manifest.contains("\n[lints]\nworkspace = true\n"), "{member}");
    }
}
