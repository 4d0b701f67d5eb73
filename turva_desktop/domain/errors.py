"""The two kinds of failure: the user's business, and bugs.

A `TurvaError` is the user's business: a rule was broken, a file is not ours, the disk is full. Its code and
details become one sentence that says what happened and what to do (`domain.messages`). Any other exception is a
bug and goes to the crash report.
"""


class TurvaError(Exception):
    """Something the user can mend; `code` names the message, `details` fill its gaps."""

    def __init__(self, code: str, /, **details: object) -> None:
        super().__init__(code, details)
        self.code = code
        self.details = details

    def __str__(self) -> str:
        """Return code and details: for logs and tests, never for the user."""
        facts = ", ".join(f"{key}={value!r}" for key, value in self.details.items())
        return f"{self.code} ({facts})" if facts else self.code


class Cancelled(Exception):  # noqa: N818 - not an error: the user asked for it
    """The user cancelled long work; whoever catches it leaves no trace of the work."""
