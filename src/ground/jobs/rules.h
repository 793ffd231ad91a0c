#pragma once
// The arithmetic of trying again.
#include "base/instant.h"

namespace regard::jobs
{
// How long to wait after the `attempt`th failure (from 1): 15 s, then twice as long each time, up to 6 hours; twelve attempts spread over
// some nine hours. `chance` from 0 to 1 moves it by up to a quarter either way, so that what failed together does not return
// together.
Span back_off(int attempt, double chance);
}
