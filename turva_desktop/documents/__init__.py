"""Documents: one content model, three renderers (PDF, Word, HTML).

`content` says what a document is made of and in which words, `papers` makes each paper out of records, `withholding`
takes out of them what a copy may not hold, and `render` turns a document into a file with `pdf`, `word` or `html`.
"""
