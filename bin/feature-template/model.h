#pragma once
// What FEATURE speaks of. Pure data: the member names are the names in JSON and in the tables.
#include "base/instant.h"

#include <string>

namespace regard::FEATURE
{
struct Remark
{
    std::string text; // never blank
    Instant at;
};
}
