#!/bin/sh
# A C compiler for macOS: zig's, in the words that Rust's crates have for Apple's.
for word; do
  shift
  if [ -n "$skip" ]; then skip=; continue; fi
  case "$word" in
    # zig names the system in its own way.
    -arch | -isysroot | -target) skip=1 ;;
    -mmacosx-version-min=* | --target=*) ;;
    # It has no headers for Objective-C. What is compiled here is never linked, so nothing will do.
    *.m) set -- "$@" -x c /dev/null ;;
    *) set -- "$@" "$word" ;;
  esac
done
exec "$(dirname "$0")/zig/bin/python" -m ziglang cc -target aarch64-macos "$@"
