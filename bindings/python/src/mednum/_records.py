"""Records as rows: flat dictionaries, as tables of data take them."""

from __future__ import annotations

import enum
import functools
import typing
from collections.abc import Iterable, Iterator
from typing import Any

from mednum._native import mednum as native


def to_records(records: Iterable[object]) -> list[dict[str, Any]]:
    """One flat dictionary for each record, ready for `pandas.DataFrame`.

    A record within a record gives columns named after both, `text_fr`; a member of an enumeration gives its name in
    lower case; a list stays one value, of dictionaries where it holds records.

    >>> from mednum import check
    >>> rows = to_records(check('{"schema_version": "1.1", "actoins": []}').findings)
    >>> rows[0]["code"], rows[0]["severity"], rows[0]["text_en"]
    ('document.field.unknown', 'error', 'Unknown field: “actoins”.')
    """
    return [dict(_columns(record, "")) for record in records]


def _columns(record: object, prefix: str) -> Iterator[tuple[str, Any]]:
    kind: Any = type(record)
    absent = _optional_records(kind)
    for name, value in vars(record).items():
        if _is_record(value):
            yield from _columns(value, f"{prefix}{name}_")
        elif value is not None or name not in absent:
            yield f"{prefix}{name}", _plain(value)


@functools.cache
def _optional_records(kind: Any) -> frozenset[str]:
    """The fields that hold a record or nothing: nothing has no column, since a record has columns of its own."""
    hints = typing.get_type_hints(kind.__init__, vars(native))
    return frozenset(name for name, hint in hints.items() if any(_is_kind(part) for part in typing.get_args(hint)))


def _is_kind(hint: object) -> bool:
    return isinstance(hint, type) and hint.__module__ == native.__name__ and not issubclass(hint, enum.Enum)


def _plain(value: object) -> Any:
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if isinstance(value, enum.Enum):
        return value.name.lower()
    if _is_record(value):
        return dict(_columns(value, ""))
    return value


def _is_record(value: object) -> bool:
    return hasattr(value, "__dict__") and not isinstance(value, enum.Enum)
