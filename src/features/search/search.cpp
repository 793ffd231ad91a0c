#include "features/search/search.h"

#include "base/text.h"
#include "features/cases/cases.h"
#include "features/desk/desk.h"
#include "features/measures/measures.h"
#include "features/measures/model.h"
#include "features/people/names.h"
#include "features/people/people.h"

#include <algorithm>

namespace regard::search
{
namespace
{
constexpr int most_cases = 8;
constexpr int most_of_a_kind = 5;
constexpr int words_looked_at = 5000; // of each dimension: those met first, which are those that occur

using Words = std::vector<std::string>;

// ---- cases
// Histories may be seen by whoever reads cases; a live one by those it is for.
void add(db::Transaction& tx, api::Who const& who, std::vector<Found>& found, std::vector<cases::Filed> const& filed)
{
    for (cases::Filed const& one : filed) {
        if (!one.historical && !desk::may_see(tx, who, one.id))
            continue;
        std::string address = "/cases/" + one.id.text();
        bool const is_there =
            std::any_of(found.begin(), found.end(), [&](Found const& f) { return f.address == address; });
        if (!is_there && found.size() < static_cast<std::size_t>(most_cases))
            found.push_back({"case", one.reference, std::move(address)});
    }
}

std::string upper_ascii(std::string_view text)
{
    std::string upper(text);
    std::transform(upper.begin(), upper.end(), upper.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    return upper;
}

// By our id, or by how the reference begins, as it was typed or in capitals.
void find_cases(db::Transaction& tx, api::Who const& who, std::string_view typed, std::vector<Found>& found)
{
    if (auto const id = cases::CaseId::from(typed)) {
        cases::CaseId const ids[]{*id};
        add(tx, who, found, cases::filed(tx, ids));
    }
    add(tx, who, found, cases::filed_as(tx, typed, most_cases));
    if (auto const upper = upper_ascii(typed); upper != typed)
        add(tx, who, found, cases::filed_as(tx, upper, most_cases));
}

// ---- names
bool has_words(std::string_view name, Words const& wanted)
{
    Words const there = people::words_of(name);
    return std::all_of(wanted.begin(), wanted.end(), [&](std::string const& want) {
        return std::any_of(there.begin(), there.end(), [&](std::string const& word) { return word.starts_with(want); });
    });
}

struct Place
{
    std::string_view kind;
    cases::Dimension dimension;
    std::string_view filter; // of the list of cases
};
using cases::Dimension;
// Persons are no place to look: their figures are nobody else's (law 13).
constexpr Place places[]{
    {"unit", Dimension::team, "unit"},
    {"vertical", Dimension::vertical, "vertical"},
    {"touchpoint", Dimension::touchpoint, "touchpoint"},
    {"product", Dimension::product, "product"},
    {"channel", Dimension::channel, "channel"},
    {"kind", Dimension::kind, "kind"},
    {"status", Dimension::status, "status"},
};

void find_words(db::Transaction& tx, Words const& wanted, std::vector<Found>& found)
{
    for (Place const& place : places) {
        int of_this_kind = 0;
        for (auto const& [number, name] : cases::first_words(tx, place.dimension, words_looked_at))
            if (of_this_kind < most_of_a_kind && has_words(name, wanted)) {
                ++of_this_kind;
                found.push_back({std::string(place.kind), name,
                                 "/cases?" + std::string(place.filter) + '=' + measures::WordId{number}.text()});
            }
    }
}

void find_people(db::Transaction& tx, Words const& wanted, std::vector<Found>& found)
{
    int units = 0;
    for (people::Unit const& unit : people::all_units(tx))
        if (units < most_of_a_kind && has_words(unit.name, wanted)) {
            ++units;
            found.push_back({"unit", unit.name, "/settings/people"});
        }
    for (people::Employee const& employee : people::employees_called(tx, wanted, most_of_a_kind))
        found.push_back({"employee", employee.name, "/settings/people"});
}
}

std::vector<Found> find(db::Transaction& tx, api::Who const& who, std::string_view query)
{
    auto const typed = text::trimmed(query);
    Words const wanted = people::words_of(typed);
    std::vector<Found> found;
    if (who.may(measures::read_cases) && typed.size() >= 2)
        find_cases(tx, who, typed, found);
    if (wanted.empty())
        return found;
    if (who.may(measures::read_measures))
        find_words(tx, wanted, found);
    if (who.may(people::read_people))
        find_people(tx, wanted, found);
    return found;
}

void add_routes(api::Routes& routes)
{
    routes
        .get("/search", "Find cases by number, and units, employees and what cases are about by name",
             [](api::Reading& reading, SearchQuery const& query) -> Result<FoundList> {
                 return FoundList{find(reading.tx, reading.who, query.query)};
             })
        .allow(api::anyone_signed_in);
}
}
