#pragma once
// What the parts of this feature share. Inside features/people.
#include "features/people/names.h"
#include "features/people/people.h"
#include "features/people/rules.h"
#include "features/people/unit_store.h"
#include "ground/api/edits.h"
#include "ground/api/page.h"

namespace regard::people
{
using api::Cleared;
using api::settle;

class People::Inside
{
  public:
    db::Database& database;
    IdSource& ids;
    Clock const& clock;
    events::Journal const& journal;
    text::Catalogue const& catalogue;
    Lent lent;

    // One line in the journal: `who` did `verb` to the `kind` of that id.
    void note(db::Transaction& tx, api::Who const& who, std::string_view verb, std::string_view kind,
              std::int64_t subject) const;

    void add_units(api::Routes& routes) const;
    void add_verticals(api::Routes& routes) const;
    void add_products(api::Routes& routes) const;
    void add_employees(api::Routes& routes) const;
    void add_absences(api::Routes& routes) const;
    void add_imports(api::Routes& routes) const;
    void add_starters(api::Routes& routes) const;
};

// ---- refusals that several say
Refusal no_such_unit(std::string field = {});
Refusal no_such_vertical(std::string field = {});
Refusal no_such_product();
Refusal no_such_employee(std::string field = {});

// ---- lists sorted by name
struct ListQuery
{
    std::optional<std::string> cursor;
    int limit = 1000;
};
BOOST_DESCRIBE_STRUCT(ListQuery, (), (cursor, limit))
constexpr auto rules_of(form::Of<ListQuery>)
{
    using namespace form;
    return rules(on(&ListQuery::limit, range(1, 5000), may_be_left_out));
}

Result<store::AfterName> after_of(std::optional<std::string> const& cursor); // refuses with `bad_cursor`

// `found` has one more than `limit` where there is another page.
template <class T>
api::Page<T> page_of(std::vector<T> found, int limit)
{
    api::Page<T> page{std::move(found), {}};
    if (page.items.size() > static_cast<std::size_t>(limit)) {
        page.items.pop_back();
        page.next = api::cursor_of(store::AfterName{folded(page.items.back().name), page.items.back().id.value});
    }
    return page;
}
}
