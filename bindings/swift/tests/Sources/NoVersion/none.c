// A library that bears the name of the native one, and has nothing of it.
#include "none.h"

int mednum_nothing(void) { return 0; }
