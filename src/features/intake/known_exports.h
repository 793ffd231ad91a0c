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
    // Statuses whose class their words don't tell (numbers): done, waiting. Empty: the words tell.
    std::span<std::string_view const> done{}, waiting{};
};

std::span<KnownExport const> known_exports();
}
