//! The commands, by name, from every place that lists them.

use std::collections::BTreeSet;

use serde_json::Value;

/// Names, each once.
pub(crate) type Names = BTreeSet<String>;

const HANDLER: &str = include_str!("../../src/commands/mod.rs");
const INTERFACE: &str = include_str!("../../../ui/src/api.ts");
const CAPABILITY: &str = include_str!("../../capabilities/main.json");
/// What `build.rs` told Tauri, as Tauri has it.
const MANIFESTS: &str = include_str!(concat!(env!("OUT_DIR"), "/acl-manifests.json"));

/// Those that answer: `noun::command` in `generate_handler!`.
pub(crate) fn answered() -> Names {
    let list = between(HANDLER, "generate_handler![", "]");
    list.split(',').filter_map(|path| Some(path.trim().split_once("::")?.1.to_owned())).collect()
}

/// Those that the interface calls: `call<Type>('command'` in `api.ts`.
pub(crate) fn called() -> Names {
    let name = |call: &str| {
        let (_, arguments) = call.split_once(">(")?;
        let name = arguments.trim_start().strip_prefix('\'')?;
        Some(name.split_once('\'')?.0.to_owned())
    };
    INTERFACE.split("call<").skip(1).filter_map(name).collect()
}

/// Those that the built-in manifest knows, by the permissions it made of them.
pub(crate) fn manifest() -> Names {
    let manifests: Value = serde_json::from_str(MANIFESTS).unwrap();
    let permissions = manifests["__app-acl__"]["permissions"].as_object().unwrap();
    permissions.keys().filter_map(|name| command(name)).collect()
}

/// The permissions that the window has.
pub(crate) fn capability() -> Value {
    serde_json::from_str(CAPABILITY).unwrap()
}

/// The command that a permission allows, if it is one of ours.
pub(crate) fn command(permission: &str) -> Option<String> {
    Some(permission.strip_prefix("allow-")?.replace('-', "_"))
}

fn between<'a>(text: &'a str, begin: &str, end: &str) -> &'a str {
    let (_, rest) = text.split_once(begin).unwrap();
    rest.split_once(end).unwrap().0
}
