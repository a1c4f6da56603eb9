"""Every error that Casemate raises.

::

    CasemateError                 something that a user can put right; carries a remedy
    ├── UsageError                the question itself is wrong                       exit 2
    ├── UnsafeError               no safe answer can be given                        exit 4
    │   ├── NoListError           no list at all, or none that reaches the date
    │   ├── ListNotFitError       a required list is missing, empty, shrunken or stale
    │   └── LostAnswerError       the answer could not be written out (surfaces/terminal)
    ├── InputRefusedError         a file was refused; nothing of it was taken        exit 5
    │   ├── SourceError           a list file is not what its source promises
    │   └── LimitError            larger, deeper or slower than a stated limit
    ├── FetchError                a file could not be fetched (sources/fetch)        exit 4
    └── HomeError                 CASEMATE_HOME can't be used                        exit 4
        ├── LockedError           another process is writing
        └── NewerHomeError        written by a newer Casemate

Anything else that escapes is a bug (exit 1). Each message says what, which value, where (file, line, field) and what to do.
"""

from __future__ import annotations


class CasemateError(Exception):
    """Base of all errors that a user can put right. ``exit_code`` is the contract's."""

    exit_code = 4

    def __init__(
        self,
        what: str,
        *,
        file: str | None = None,
        line: int | None = None,
        field: str | None = None,
        value: str | None = None,
        remedy: str | None = None,
    ) -> None:
        self.what = " ".join(what.split())
        self.file = file
        self.line = line
        self.field = field
        self.value = None if value is None else shorten(value)
        self.remedy = remedy
        super().__init__(self.message)

    @property
    def message(self) -> str:
        """One line without control characters: where, what, which value, what to do."""
        where = ":".join(str(part) for part in (self.file, self.line) if part is not None)
        text = f"{where}: {self.what}" if where else self.what
        if self.field is not None:
            text += f" (field {self.field}" + (f", value {self.value!r})" if self.value is not None else ")")
        elif self.value is not None:
            text += f" (value {self.value!r})"
        if self.remedy:
            text += f". {self.remedy}"
        return visible(text)

    def as_dict(self) -> dict[str, object]:
        """The parts that are known, for JSON surfaces."""
        parts: dict[str, object] = {"error": type(self).__name__, "message": self.message, "what": self.what}
        for key in ("file", "line", "field", "value", "remedy"):
            if getattr(self, key) is not None:
                parts[key] = getattr(self, key)
        return parts


class UsageError(CasemateError):
    """The question itself is wrong."""

    exit_code = 2


class UnsafeError(CasemateError):
    """No safe answer can be given."""


class NoListError(UnsafeError):
    """No list at all, or none whose editions reach the date asked for."""


class ListNotFitError(UnsafeError):
    """A required list is missing, empty, shrunken or stale."""


class InputRefusedError(CasemateError):
    """A file was refused; nothing of it was taken."""

    exit_code = 5


class SourceError(InputRefusedError):
    """A list file is not what its source promises."""


class LimitError(InputRefusedError):
    """Larger, deeper or slower than a stated limit."""


class HomeError(CasemateError):
    """CASEMATE_HOME can't be used: missing, read-only, full or damaged."""


class LockedError(HomeError):
    """Another process is writing to this home."""


class NewerHomeError(HomeError):
    """The home was written by a newer Casemate."""


def shorten(value: str, limit: int = 120) -> str:
    """``value`` with control characters made visible and cut to ``limit`` characters, fit for a terminal or a log.

    >>> shorten("a\\x1b[31mb")
    'a\\\\x1b[31mb'
    """
    shown = visible(value[: limit + 1])
    return shown if len(shown) <= limit else shown[: limit - 1] + "…"


def visible(text: str) -> str:
    """``text`` with control, direction and line characters as escapes: it can't move a cursor or begin a line of its own."""
    return text if text.isprintable() else "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in text)
