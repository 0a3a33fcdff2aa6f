"""The native library that comes with the package: it must be of the version of the package, whatever it holds otherwise.

It is asked before the generated sources are imported, which take for granted that it has all that they call.
"""

from __future__ import annotations

import ctypes
import sys
from pathlib import Path

from mednum._errors import LibraryError, said
from mednum._version import __version__

_NAMES = {"darwin": "libmednum_ffi.dylib", "win32": "mednum_ffi.dll"}


def verify() -> None:
    """Refuses a library that is missing, is not one, or is of another version."""
    path = Path(__file__).parent / "_native" / _NAMES.get(sys.platform, "libmednum_ffi.so")
    try:
        library = ctypes.CDLL(str(path))
        say_version = library.mednum_library_version
    except (OSError, AttributeError) as error:
        raise LibraryError(*said("door.library.unavailable", reason=str(error))) from error
    say_version.restype = ctypes.c_char_p
    found = (say_version() or b"").decode("ascii", "replace")
    if found != __version__:
        raise LibraryError(*said("door.library.other_version", found=found, expected=__version__))
