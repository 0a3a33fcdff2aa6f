#pragma once

const char *mednum_library_version(void);
