//! A language that is added to the content is noticed.

fn main() {
    println!("cargo:rerun-if-changed=content");
}
