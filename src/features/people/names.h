#pragma once
// Names as this feature and those above compare, sort and search them: the house's own way.
#include "base/names.h"

namespace regard::people
{
using text::folded;
using text::lowered;
using text::tidied;
using text::words_of;
}
