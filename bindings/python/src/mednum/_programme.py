"""A programme: read once, asked many times, closed at the end of a `with`."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping
from datetime import date
from types import TracebackType
from typing import TYPE_CHECKING, Any, NoReturn, TypedDict

from mednum import _calls
from mednum._calls import calling
from mednum._errors import ClosedError, said
from mednum._native import mednum as native
from mednum._native.mednum import (
    Attendance,
    CohortCalendar,
    Completeness,
    IndicatorValues,
    Limits,
    Orientation,
    Pairs,
    Report,
    Sheet,
)

if sys.version_info >= (3, 11):
    from typing import Self, Unpack
elif TYPE_CHECKING:
    from typing_extensions import Self, Unpack


class Asked(TypedDict, total=False):
    """What a computation may be asked; each refuses what it has no use for. What is left out is as usual."""

    #: The day it is seen from; that of the check when left out.
    today: str | date | None
    #: A calendar year.
    year: int | None
    #: The identifier of a body.
    body: str | None
    #: The identifier of an organisation.
    organisation: str | None
    #: A number of meetings.
    meetings: int | None
    #: A commune: its code in the latest vintage, or its name.
    commune: str | None
    #: The code of a need.
    need: str | None
    #: The code of a public.
    public: str | None
    #: The code of a weekday on which the person is free.
    day: str | None
    #: From what time the person is free: `09:30`.
    from_: str | None
    #: Until what time the person is free.
    until: str | None
    #: Whether the person can leave the commune; true when left out.
    mobile: bool | None
    #: The identifier of a framework.
    framework: str | None
    #: The code of a competence in its framework.
    competence: str | None
    #: The least level.
    level: int | None
    #: The identifier of a competency need.
    competency_need: str | None
    #: The code of an indicator.
    indicator: str | None
    #: The least count of people that is shown.
    threshold: int | None


class Programme:
    """A document without error, kept by the library until it is closed. Any number of threads may ask it at once.

    >>> with Programme.built_in() as programme:
    ...     counts = programme.compute("roadmap.state")["counts"]
    >>> counts["actions"], counts["working_groups"]
    (28, 7)
    """

    def __init__(self, kept: native.Programme) -> None:
        """Programmes are made by `parse`, `open` and `built_in`."""
        self._kept: native.Programme | None = kept

    @classmethod
    @calling
    def parse(cls, document: str, *, today: str | date | None = None, limits: Limits | None = None) -> Self:
        """Reads a document. One that has errors is refused: `RejectedError`, with its report."""
        text = _calls.document(document)
        return cls(native.Programme.parse(text, _calls.options(today, limits)))

    @classmethod
    @calling
    def open(
        cls, path: str | os.PathLike[str], *, today: str | date | None = None, limits: Limits | None = None
    ) -> Self:
        """Reads a document that is a file, which never crosses as text."""
        return cls(native.Programme.open(_calls.path(path), _calls.options(today, limits)))

    @classmethod
    @calling
    def built_in(cls, *, today: str | date | None = None, limits: Limits | None = None) -> Self:
        """The built-in roadmap."""
        return cls(native.Programme.built_in(_calls.options(today, limits)))

    def close(self) -> None:
        """Lets the library free the programme; closing twice is nothing. Afterwards every method raises `ClosedError`."""
        self._kept = None

    @property
    def closed(self) -> bool:
        """Whether it was closed."""
        return self._kept is None

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        # A copy would have the same handle, freed twice; in another process, a handle of nothing.
        raise TypeError(said("door.programme.not_copied")[1])

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def _open(self) -> native.Programme:
        # A call that is under way in another thread holds the programme until it ends.
        if (kept := self._kept) is None:
            raise ClosedError(*said("door.programme.freed"))
        return kept

    @calling
    def compute(self, name: str, arguments: Mapping[str, object] | None = None) -> Any:
        """The answer of a computation, by its name, as JSON makes it. `mednum.computations()` lists them."""
        asked = _calls.written("arguments", {} if arguments is None else arguments)
        return json.loads(self._open.compute(_calls.text("name", name), asked))

    @calling
    def compute_json(self, name: str, arguments: str = "{}") -> str:
        """The same as JSON text, byte for byte what mednum gives in every language."""
        return self._open.compute(_calls.text("name", name), _calls.text("arguments", arguments))

    @calling
    def report(self) -> Report:
        """The report of its document: no error, perhaps warnings."""
        return self._open.report()

    @calling
    def report_json(self) -> str:
        """The same as JSON text."""
        return self._open.report_json()

    @calling
    def document_json(self) -> str:
        """The document, written back as JSON text."""
        return self._open.document_json()

    @calling
    def sheets(self) -> list[Sheet]:
        """The sheets of its roadmap: the actions, then the working groups."""
        return self._open.sheets()

    @calling
    def attendance(self, **asked: Unpack[Asked]) -> Attendance:
        """Who came to the meetings: `governance.attendance`."""
        kept = self._open
        return kept.attendance(_calls.arguments(kept, "governance.attendance", asked))

    @calling
    def cohort_calendar(self, year: int) -> CohortCalendar:
        """The calendar of the cohort that starts in a year: `cohort.calendar`."""
        kept = self._open
        _calls.arguments(kept, "cohort.calendar", {"year": year})
        return kept.cohort_calendar(year)

    @calling
    def completeness(self, **asked: Unpack[Asked]) -> Completeness:
        """The local networks, roles held and roles missing: `network.completeness`."""
        kept = self._open
        return kept.completeness(_calls.arguments(kept, "network.completeness", asked))

    @calling
    def indicator_values(self, **asked: Unpack[Asked]) -> IndicatorValues:
        """The value, the target and the progress of each indicator: `indicator.values`."""
        kept = self._open
        return kept.indicator_values(_calls.arguments(kept, "indicator.values", asked))

    @calling
    def orientation(self, **asked: Unpack[Asked]) -> Orientation:
        """From a need and a commune to who can help: `network.orientation`."""
        kept = self._open
        return kept.orientation(_calls.arguments(kept, "network.orientation", asked))

    @calling
    def pairs(self, **asked: Unpack[Asked]) -> Pairs:
        """Who could train whom: `competency.pairs`."""
        kept = self._open
        return kept.pairs(_calls.arguments(kept, "competency.pairs", asked))
