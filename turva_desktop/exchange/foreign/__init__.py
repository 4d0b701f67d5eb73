"""Files of other people's making: a municipality's own tables and plans, taken in as if they came on our own sheets.

Tables are found on the pages of a file, each column gets a meaning (guessed by its heading, chosen by the user, or
remembered), and what stands there in free words is read into dates, statuses and sums. What comes out is an `Incoming`
of our own sheets, so that preview, questions, choices, ledger and undo are the same as for a file that came back.
"""
