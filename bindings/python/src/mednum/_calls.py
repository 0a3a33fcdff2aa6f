"""Calls of the library: what Python may give that it cannot take, and what it refuses, as exceptions of the package."""

from __future__ import annotations

import functools
import inspect
import os
from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, TypeVar

from mednum import _errors
from mednum._errors import ArgumentError, said
from mednum._native import mednum as native

if TYPE_CHECKING:
    from typing_extensions import ParamSpec

    P = ParamSpec("P")

T = TypeVar("T")


def calling(call: Callable[P, T]) -> Callable[P, T]:
    """The same call, refused by exceptions of the package."""

    @functools.wraps(call)
    def called(*args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return call(*args, **kwargs)
        except UnicodeEncodeError:
            # UTF-8 has all but lone surrogates.
            raise refused("door.argument.lone_surrogate", _holder(call, args, kwargs)) from None
        except native.MednumError as error:
            raise of_package(error) from None

    return called


def _holder(call: Callable[..., object], args: tuple[object, ...], kwargs: dict[str, object]) -> str:
    """The argument that cannot be written in UTF-8: a text, or else what texts were made from."""
    given = inspect.signature(call).bind(*args, **kwargs).arguments
    broken = [name for name, value in given.items() if isinstance(value, str) and not _is_written(value)]
    return (broken or list(given))[-1]


def _is_written(value: str) -> bool:
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


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


def text(argument: str, value: str) -> str:
    """A text, whatever a caller without types gives."""
    if not isinstance(value, str):
        raise refused("door.argument.not_text", argument)
    return value


def path(value: str | os.PathLike[str]) -> str:
    """A path as text."""
    # Asked in this order: whether it is a path is slow to tell.
    if isinstance(value, str):
        return value
    return text("path", os.fspath(value) if isinstance(value, os.PathLike) else value)


def day(value: str | date | None) -> str | None:
    """A day as documents write it."""
    if isinstance(value, datetime):
        return value.date().isoformat()
    return value.isoformat() if isinstance(value, date) else value


def options(today: str | date | None, limits: native.Limits | None) -> native.CheckOptions:
    return native.CheckOptions(today=day(today), limits=limits)
