#pragma once
// Lists are read page by page. A cursor is the key of the last row seen, opaque to the reader:
//
//     struct AfterCase { Instant arrived; CaseId id; };            // described
//     BOOST_DESCRIBE_STRUCT(AfterCase, (), (arrived, id))
//
//     auto const after = query.after ? cursor_from<AfterCase>(*query.after) : …;
//     Page<CaseRow> page{rows, cursor_of(AfterCase{…})};           // no `next` on the last page
//
// A cursor carries no right: the query that uses it filters by what the reader may see, as always.
#include "base/fields.h"

#include <optional>
#include <string>
#include <vector>

namespace regard::api
{
template <class T>
struct Page
{
    std::vector<T> items;
    std::optional<std::string> next; // give it as `after` to get the next page
    BOOST_DESCRIBE_CLASS(Page, (), (items, next), (), ())
};

// What most lists are asked with.
struct ListQuery
{
    std::optional<std::string> cursor;
    int limit = 50;
};
BOOST_DESCRIBE_STRUCT(ListQuery, (), (cursor, limit))
constexpr auto rules_of(form::Of<ListQuery>)
{
    using namespace form;
    return rules(on(&ListQuery::limit, range(1, 200), may_be_left_out));
}

std::string cursor_text(std::string json);
Result<std::string> cursor_json(std::string_view text); // refuses with `bad_cursor`, field `after`

template <class Key>
std::string cursor_of(Key const& key)
{
    return cursor_text(to_json(key));
}

template <class Key>
Result<Key> cursor_from(std::string_view text)
{
    auto const json = cursor_json(text);
    if (!json)
        return json.error();
    auto key = from_json<Key>(*json);
    if (!key)
        return Refusal{"bad_cursor", "This page of the list is not known. Begin again with the first.", "after"};
    return std::move(*key);
}
}
