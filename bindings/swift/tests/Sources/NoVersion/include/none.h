#pragma once

int mednum_nothing(void);
