#pragma once
// Organisations of five trades to begin with: units, verticals and products, to be renamed and added to. Constant data.
#include "features/people/import_model.h"

#include <span>
#include <string_view>

namespace regard::people
{
struct Words
{
    std::string_view en, da;
    std::string_view in(std::string_view language) const { return language == "da" ? da : en; }
};

struct StarterUnit
{
    Words name;
    int parent; // its place among the units before it; -1 at the top
};

struct StarterProduct
{
    Words name;
    int vertical; // its place among the verticals; -1 of none
};

struct StarterSet
{
    std::span<StarterUnit const> units; // parents before children
    std::span<Words const> verticals;
    std::span<StarterProduct const> products;
};

StarterSet starter_set(StarterKind kind);
}
