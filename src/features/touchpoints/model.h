#pragma once
// Touchpoints, as the API shows them. Member names are the JSON names.
#include "features/people/model.h"

namespace regard::touchpoints
{
using TouchpointId = Id<struct TouchpointTag>;
using people::EmployeeId;
using people::UnitId;

// A step of the customer's journey.
struct Touchpoint
{
    TouchpointId id;
    std::string name;                      // no other touchpoint has it
    std::optional<UnitId> team;            // whose people its cases go to
    std::optional<EmployeeId> accountable; // the one person who answers for the experience there
    bool on_form = false;                  // customers may choose it when they write to us
    std::int64_t version = 1;
};
BOOST_DESCRIBE_STRUCT(Touchpoint, (), (id, name, team, accountable, on_form, version))

struct NewTouchpoint
{
    std::string name;
    std::optional<UnitId> team;
    std::optional<EmployeeId> accountable;
    bool on_form = false;
};
BOOST_DESCRIBE_STRUCT(NewTouchpoint, (), (name, team, accountable, on_form))
constexpr auto rules_of(form::Of<NewTouchpoint>)
{
    using namespace form;
    return rules(on(&NewTouchpoint::name, not_blank, length(1, people::longest_name)),
                 on(&NewTouchpoint::on_form, may_be_left_out));
}

// What is left out stays; null takes a team or an accountable person away.
struct TouchpointChange
{
    std::optional<std::string> name;
    std::optional<UnitId> team;
    std::optional<EmployeeId> accountable;
    std::optional<bool> on_form;
};
BOOST_DESCRIBE_STRUCT(TouchpointChange, (), (name, team, accountable, on_form))
constexpr auto rules_of(form::Of<TouchpointChange>)
{
    using namespace form;
    return rules(on(&TouchpointChange::name, not_blank, length(1, people::longest_name)));
}
}
