// A native library of another version, which has none of the functions of this one.
#include "other.h"

const char *mednum_library_version(void) { return "0.0.0"; }
