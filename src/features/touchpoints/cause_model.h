#pragma once
// The tree of causes, as the API shows it.
#include "features/people/model.h"

namespace regard::touchpoints
{
using CauseId = Id<struct CauseTag>;

struct Cause
{
    CauseId id;
    std::optional<CauseId> parent; // none: it stands at the top
    std::string name;              // no other cause of this parent has it
    bool retired = false;          // offered no more; what names it still does
    std::int64_t version = 1;
};
BOOST_DESCRIBE_STRUCT(Cause, (), (id, parent, name, retired, version))

struct NewCause
{
    std::string name;
    std::optional<CauseId> parent;
};
BOOST_DESCRIBE_STRUCT(NewCause, (), (name, parent))
constexpr auto rules_of(form::Of<NewCause>)
{
    using namespace form;
    return rules(on(&NewCause::name, not_blank, length(1, people::longest_name)));
}

// What is left out stays; null takes the parent away.
struct CauseChange
{
    std::optional<std::string> name;
    std::optional<CauseId> parent;
    std::optional<bool> retired;
};
BOOST_DESCRIBE_STRUCT(CauseChange, (), (name, parent, retired))
constexpr auto rules_of(form::Of<CauseChange>)
{
    using namespace form;
    return rules(on(&CauseChange::name, not_blank, length(1, people::longest_name)));
}

struct CauseQuery
{
    bool retired = false; // those too
};
BOOST_DESCRIBE_STRUCT(CauseQuery, (), (retired))
constexpr auto rules_of(form::Of<CauseQuery>)
{
    using namespace form;
    return rules(on(&CauseQuery::retired, may_be_left_out));
}

struct Causes
{
    std::vector<Cause> items; // each before those below it; by name
};
BOOST_DESCRIBE_STRUCT(Causes, (), (items))
}
