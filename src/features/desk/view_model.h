#pragma once
// Saved views of the list of cases, as the API shows them. Member names are the JSON names.
#include "features/desk/model.h"

namespace regard::desk
{
using ViewId = Id<struct ViewTag>;

constexpr int most_views = 100; // of one employee
constexpr std::size_t longest_query = 1'000;

// Stored by number: only add at the end.
enum class SharedWith : std::uint8_t { nobody, unit, everyone };
BOOST_DESCRIBE_ENUM(SharedWith, nobody, unit, everyone)

struct NewView
{
    std::string name;
    std::string query; // as GET /desk/cases is asked, without cursor and limit: which=open&mine=true
    SharedWith shared = SharedWith::nobody;
    std::optional<UnitId> unit; // where it is shared with one: its people and all below
};
BOOST_DESCRIBE_STRUCT(NewView, (), (name, query, shared, unit))
constexpr auto rules_of(form::Of<NewView>)
{
    using namespace form;
    return rules(on(&NewView::name, not_blank, length(1, 100)),
                 on(&NewView::query, length(0, longest_query), may_be_left_out), on(&NewView::shared, may_be_left_out));
}

struct CaseListView
{
    ViewId id;
    std::string name, query;
    SharedWith shared = SharedWith::nobody;
    std::optional<UnitId> unit;
    PersonShown owner;
    bool mine = false;
    bool opens = false; // my list opens with it
    std::int64_t version = 1;
};
BOOST_DESCRIBE_STRUCT(CaseListView, (), (id, name, query, shared, unit, owner, mine, opens, version))

struct CaseListViews
{
    std::vector<CaseListView> items; // in my order
};
BOOST_DESCRIBE_STRUCT(CaseListViews, (), (items))

struct ViewOrder
{
    std::vector<ViewId> views;   // the first at the top; those left out come after them
    std::optional<ViewId> opens; // the one my list opens with
};
BOOST_DESCRIBE_STRUCT(ViewOrder, (), (views, opens))
constexpr auto rules_of(form::Of<ViewOrder>)
{
    using namespace form;
    return rules(on(&ViewOrder::views, length(0, 300)));
}
}
