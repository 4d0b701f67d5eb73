"""The composition root: preferences, words, crash report and start-up, of window and command line."""
