#pragma once
// What is searched for and what is found.
#include "base/fields.h"

#include <string>
#include <vector>

namespace regard::search
{
struct SearchQuery
{
    std::string query;
};
BOOST_DESCRIBE_STRUCT(SearchQuery, (), (query))
constexpr auto rules_of(form::Of<SearchQuery>)
{
    using namespace form;
    return rules(on(&SearchQuery::query, length(2, 100), about("A number, or beginnings of the words of a name")));
}

struct Found
{
    std::string kind;  // case, employee, unit, or a dimension of the measures: touchpoint, product, channel, kind, …
    std::string title; // as people know it
    std::string address; // of the page that shows it
};
BOOST_DESCRIBE_STRUCT(Found, (), (kind, title, address))

struct FoundList
{
    std::vector<Found> items;
};
BOOST_DESCRIBE_STRUCT(FoundList, (), (items))
}
