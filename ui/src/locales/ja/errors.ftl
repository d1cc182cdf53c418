### What went wrong, for window and command line.
