#pragma once
// The exports Regard knows by their columns.
#include "features/intake/mapping.h"

#include <span>

namespace regard::intake
{
struct KnownExport
{
    std::string_view name;                                       // `zendesk`
    std::span<std::string_view const> signature;                 // columns that must all be there, in any case
    std::span<std::pair<Field, std::string_view> const> columns; // those that are there are taken; "a/b" joins two
    std::span<std::string_view const> empty;                     // values that mean nothing was given
};

std::span<KnownExport const> known_exports();
}
