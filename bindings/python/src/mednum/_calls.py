"""Calls of the library: what Python may give that it cannot take, and what it refuses, as exceptions of the package."""

from __future__ import annotations

import functools
import json
import os
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, TypeVar

from mednum import _errors
from mednum._errors import ArgumentError, said
from mednum._native import mednum as native

if TYPE_CHECKING:
    from typing_extensions import ParamSpec

    P = ParamSpec("P")

T = TypeVar("T")

# What is lent is verified by converters that the generated sources keep to themselves.
_generated: Any = native

#: What the library counts in one text.
LONGEST = 2**31 - 1


def calling(call: Callable[P, T]) -> Callable[P, T]:
    """The same call, refused by exceptions of the package."""

    @functools.wraps(call)
    def called(*args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return call(*args, **kwargs)
        except UnicodeEncodeError:
            # Any other text was tried before the call: what is lent before a refusal would never be given back.
            raise refused("door.argument.lone_surrogate", "document") from None
        except OverflowError:
            raise refused("door.argument.too_long", "document") from None
        except native.MednumError as error:
            raise of_package(error) from None

    return called


def of_package(error: Any) -> _errors.MednumError:
    """The exception of the package that says what a generated one says."""
    told = (error.code, error.reason, error.reason_en)
    # Generated exceptions are members that no type checker sees.
    generated: Any = native.MednumError
    match error:
        case generated.Argument():
            return ArgumentError(*told, error.argument, error.suggestions)
        case generated.Rejected():
            return _errors.RejectedError(*told, error.report)
        case generated.Unread():
            return _errors.UnreadError(*told, error.path, error.cause)
        case generated.Breakdown():
            return _errors.BreakdownError(*told, error.cause)
    raise TypeError(type(error).__name__)


def refused(code: str, argument: str) -> ArgumentError:
    """An argument that never reaches the library."""
    return ArgumentError(*said(code, argument=argument), argument)


def document(value: str) -> str:
    """A document. It is the first thing that is lent, so it is not tried before: it may be long."""
    if not isinstance(value, str):
        raise refused("door.argument.not_text", "document")
    if len(value) > LONGEST:
        raise refused("door.argument.too_long", "document")
    return value


def text(argument: str, value: str) -> str:
    """A text that UTF-8 can write, whatever a caller without types gives."""
    if not isinstance(value, str):
        raise refused("door.argument.not_text", argument)
    try:
        value.encode()
    except UnicodeEncodeError:
        raise refused("door.argument.lone_surrogate", argument) from None
    return value


def path(value: str | os.PathLike[str]) -> str:
    """A path as text."""
    # Asked in this order: whether it is a path is slow to tell.
    if isinstance(value, str):
        return text("path", value)
    return text("path", os.fspath(value) if isinstance(value, os.PathLike) else value)


def day(value: str | date | None) -> str | None:
    """A day as documents write it."""
    if isinstance(value, datetime):
        return value.date().isoformat()
    return value.isoformat() if isinstance(value, date) else value


def options(today: str | date | None, limits: native.Limits | None) -> native.CheckOptions:
    """What is asked of a check. What the library cannot be lent is refused by the core, which reads it as JSON."""
    when = day(today)
    if isinstance(when, str):
        text("today", when)
    known = native.CheckOptions(today=when, limits=limits)
    try:
        _generated._UniffiFfiConverterTypeCheckOptions.check_lower(known)
    except (TypeError, ValueError, AttributeError):
        asked = {"today": when, "limits": limits}
        native.check_json("", written("options", {name: it for name, it in asked.items() if it is not None}))
        raise refused("door.argument.not_object", "limits") from None
    return known


def arguments(programme: native.Programme, name: str, asked: Mapping[str, Any]) -> native.Arguments:
    """What a computation is asked, in the same way."""
    given = {key.rstrip("_"): value for key, value in asked.items() if value is not None}
    if "today" in given:
        given["today"] = day(given["today"])
    for key, value in given.items():
        if isinstance(value, str):
            text(key, value)
    try:
        known = native.Arguments(**{("_from" if key == "from" else key): value for key, value in given.items()})
        _generated._UniffiFfiConverterTypeArguments.check_lower(known)
        if not isinstance(given.get("mobile", True), bool):
            raise TypeError
    except (TypeError, ValueError):
        programme.compute(name, written("arguments", given))
        raise refused("door.argument.not_json", "arguments") from None
    return known


def written(argument: str, value: Mapping[str, object]) -> str:
    """What is asked, as JSON text."""
    try:
        json_text = json.dumps(dict(value), ensure_ascii=False, allow_nan=False, default=_plain)
    except (TypeError, ValueError, RecursionError):
        raise refused("door.argument.not_json", argument) from None
    return text(argument, json_text)


def _plain(value: object) -> object:
    if isinstance(value, date):
        return day(value)
    if isinstance(value, native.Limits):
        return {name: limit for name, limit in vars(value).items() if limit is not None}
    raise TypeError(type(value).__name__)
