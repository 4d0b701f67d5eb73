"""Documents: one content model, three renderers (PDF, Word, HTML).

`model` says what a document is made of, `build` makes its parts from plain values, `rich_text` turns the
secretary's Markdown into parts, and `render` turns a document into a file. The documents themselves (minutes,
plan, follow-up report) are functions from records to a `Document`, one module each.
"""
