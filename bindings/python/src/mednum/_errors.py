"""Why a call gives no answer, as exceptions: `reason` in French, `reason_en` in English, `code` stable."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from mednum._sentences import SENTENCES

if TYPE_CHECKING:
    from mednum._native.mednum import Report

#: A language that mednum speaks.
LanguageCode = Literal["fr", "en"]


class MednumError(Exception):
    """Why a call gives no answer; its text is the reason in French."""

    def __init__(self, code: str, reason: str, reason_en: str) -> None:
        super().__init__(reason)
        #: Stable: `door.argument.refused`.
        self.code = code
        #: What is wrong and what to do, in French.
        self.reason = reason
        #: The same in English.
        self.reason_en = reason_en

    def text(self, language: LanguageCode = "fr") -> str:
        """The reason, in a language."""
        return self.reason_en if language == "en" else self.reason

    def __reduce__(self) -> tuple[object, ...]:
        # Pools of processes send errors back: what an exception was made with is not what it keeps as `args`.
        return _again, (type(self), vars(self))


def _again(kind: type[MednumError], told: dict[str, object]) -> MednumError:
    error = kind.__new__(kind)
    Exception.__init__(error, told["reason"])
    error.__dict__.update(told)
    return error


class ArgumentError(MednumError, ValueError):
    """An argument is not of use, or is not of the type that is asked."""

    def __init__(
        self, code: str, reason: str, reason_en: str, argument: str, suggestions: list[str] | None = None
    ) -> None:
        super().__init__(code, reason, reason_en)
        #: The argument at fault; empty for all of them.
        self.argument = argument
        #: What may have been meant.
        self.suggestions = suggestions or []


class RejectedError(MednumError):
    """The document has errors: no programme is made of it."""

    def __init__(self, code: str, reason: str, reason_en: str, report: Report) -> None:
        super().__init__(code, reason, reason_en)
        #: What a check says of the document.
        self.report = report


class UnreadError(MednumError, OSError):
    """A file cannot be read."""

    def __init__(self, code: str, reason: str, reason_en: str, path: str, cause: str) -> None:
        super().__init__(code, reason, reason_en)
        #: The file.
        self.path = path
        #: What the system says of it.
        self.cause = cause


class BreakdownError(MednumError, RuntimeError):
    """mednum broke down, a defect of its own; open programmes still answer."""

    def __init__(self, code: str, reason: str, reason_en: str, cause: str) -> None:
        super().__init__(code, reason, reason_en)
        #: What the library says of it, to be reported.
        self.cause = cause


class ClosedError(MednumError, ValueError):
    """A programme is asked after it was closed."""


class LibraryError(MednumError, ImportError):
    """The native library of the package cannot be loaded, or is of another version: `import mednum` raises it."""


def said(code: str, **params: str) -> tuple[str, str, str]:
    """What the package says itself under a code: the code, and the sentence in French and in English."""
    fr, en = SENTENCES[code]
    for name, value in params.items():
        fr, en = fr.replace(f"{{{name}}}", value), en.replace(f"{{{name}}}", value)
    return code, fr, en
