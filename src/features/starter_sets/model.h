#pragma once
// Starter sets, as the API shows them.
#include "features/rights/beginning.h"
#include "features/starter_sets/set.h"
#include "features/touchpoints/beginning.h"

namespace regard::starter_sets
{
struct SetQuery
{
    std::optional<std::string> language; // left out: the reader's
};
BOOST_DESCRIBE_STRUCT(SetQuery, (), (language))
constexpr auto rules_of(form::Of<SetQuery>)
{
    using namespace form;
    return rules(on(&SetQuery::language, length(2, 2)));
}

// One to choose from.
struct StarterSetRow
{
    std::string code, name, about;
    int journeys = 0, touchpoints = 0, causes = 0, decisions = 0, texts = 0;
};
BOOST_DESCRIBE_STRUCT(StarterSetRow, (), (code, name, about, journeys, touchpoints, causes, decisions, texts))

struct StarterSetRows
{
    std::vector<StarterSetRow> items;
    std::vector<std::string> languages; // in which there are sets
};
BOOST_DESCRIBE_STRUCT(StarterSetRows, (), (items, languages))

// All of one, to look at before.
struct StarterSetShown
{
    std::string code;
    StarterSet set;
    Money unit;               // what one unit of its limits is worth here
    bool is_map_empty = true; // then the map is taken at once; else into a draft
};
BOOST_DESCRIBE_STRUCT(StarterSetShown, (), (code, set, unit, is_map_empty))

struct StarterSetWish
{
    std::string language;
    bool map = false, causes = false, rights = false, texts = false;
};
BOOST_DESCRIBE_STRUCT(StarterSetWish, (), (language, map, causes, rights, texts))
constexpr auto rules_of(form::Of<StarterSetWish>)
{
    using namespace form;
    return rules(on(&StarterSetWish::language, length(2, 2)), on(&StarterSetWish::map, may_be_left_out),
                 on(&StarterSetWish::causes, may_be_left_out), on(&StarterSetWish::rights, may_be_left_out),
                 on(&StarterSetWish::texts, may_be_left_out));
}

struct BegunTexts
{
    int texts = 0; // that are new
    int left = 0;  // that were there
};
BOOST_DESCRIBE_STRUCT(BegunTexts, (), (texts, left))

// A part that was asked for and not made.
struct LeftOut
{
    std::string part;     // as in the wish
    std::string sentence; // why, in the reader's language
};
BOOST_DESCRIBE_STRUCT(LeftOut, (), (part, sentence))

// What was made, part by part; nothing where a part was not asked for, or was left out.
struct StarterSetBegun
{
    std::optional<touchpoints::BegunMap> map;
    std::optional<touchpoints::BegunCauses> causes;
    std::optional<rights::BegunRights> rights;
    int rights_later = 0; // limits at touchpoints that are not on the map yet
    std::optional<BegunTexts> texts;
    std::vector<LeftOut> left_out;
};
BOOST_DESCRIBE_STRUCT(StarterSetBegun, (), (map, causes, rights, rights_later, texts, left_out))
}
