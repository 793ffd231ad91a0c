#pragma once
// Journeys and all that is known of a touchpoint, as the API shows them. Member names are the JSON names. What cases need of a
// touchpoint is in model.h.
#include "features/touchpoints/model.h"

namespace regard::touchpoints
{
using JourneyId = Id<struct JourneyTag>;
using people::ProductId;

constexpr std::size_t longest_about = 500, longest_good = 1'000, longest_example = 300, longest_level = 60,
                      longest_reason = 500;
constexpr std::size_t most_examples = 10, most_deputies = 10, most_teams = 20, most_products = 50;

// ---- journeys: what a customer sets out to do, from the first step to the last
struct Journey
{
    JourneyId id;
    std::string name; // no other journey has it
    std::string about;
    int position = 0;         // among the journeys, from 0, without gaps
    std::int64_t version = 1; // grows with its words and with the order of the touchpoints on it
};
BOOST_DESCRIBE_STRUCT(Journey, (), (id, name, about, position, version))

struct NewJourney
{
    std::string name;
    std::string about;
    std::string reason; // why, for the history
};
BOOST_DESCRIBE_STRUCT(NewJourney, (), (name, about, reason))
constexpr auto rules_of(form::Of<NewJourney>)
{
    using namespace form;
    return rules(on(&NewJourney::name, not_blank, length(1, people::longest_name)),
                 on(&NewJourney::about, length(0, longest_about), may_be_left_out),
                 on(&NewJourney::reason, length(0, longest_reason), may_be_left_out));
}

// What is left out stays.
struct JourneyChange
{
    std::optional<std::string> name, about;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(JourneyChange, (), (name, about, reason))
constexpr auto rules_of(form::Of<JourneyChange>)
{
    using namespace form;
    return rules(on(&JourneyChange::name, not_blank, length(1, people::longest_name)),
                 on(&JourneyChange::about, length(0, longest_about)),
                 on(&JourneyChange::reason, length(0, longest_reason), may_be_left_out));
}

// ---- touchpoints: a step of a customer's journey, with its place and description
struct TouchpointOnMap
{
    TouchpointId id;
    std::string name;                      // no other touchpoint has it
    std::optional<UnitId> team;            // whose people its cases go to
    std::optional<EmployeeId> accountable; // the one person who answers for the experience there
    bool on_form = false;                  // customers may choose it when they write to us
    std::optional<JourneyId> journey{};    // none: on no journey yet
    int position = 0;                      // on its journey, from 0, without gaps
    std::vector<UnitId> further_teams{};   // who work at it too, partners among them
    std::vector<EmployeeId> deputies{};    // who answers when the accountable person is away, in this order
    std::vector<ProductId> products{};     // what it is mostly about
    std::string decision_level{}; // who is expected to decide here, in the words of employees' levels; may be empty
    std::string good{};           // what a good experience is
    std::vector<std::string> examples{}; // of it
    std::int64_t version = 1;            // of all but its place
};
BOOST_DESCRIBE_STRUCT(TouchpointOnMap, (),
                      (id, name, team, accountable, on_form, journey, position, further_teams, deputies, products,
                       decision_level, good, examples, version))

struct TouchpointForm
{
    std::string name;
    std::optional<UnitId> team;
    std::optional<EmployeeId> accountable;
    bool on_form = false;
    std::optional<JourneyId> journey; // it goes to its end
    std::vector<UnitId> further_teams;
    std::vector<EmployeeId> deputies;
    std::vector<ProductId> products;
    std::string decision_level, good;
    std::vector<std::string> examples;
    std::string reason; // why, for the history
};
BOOST_DESCRIBE_STRUCT(TouchpointForm, (),
                      (name, team, accountable, on_form, journey, further_teams, deputies, products, decision_level,
                       good, examples, reason))
constexpr auto rules_of(form::Of<TouchpointForm>)
{
    using namespace form;
    return rules(on(&TouchpointForm::name, not_blank, length(1, people::longest_name)),
                 on(&TouchpointForm::on_form, may_be_left_out),
                 on(&TouchpointForm::further_teams, length(0, most_teams), may_be_left_out),
                 on(&TouchpointForm::deputies, length(0, most_deputies), may_be_left_out),
                 on(&TouchpointForm::products, length(0, most_products), may_be_left_out),
                 on(&TouchpointForm::decision_level, length(0, longest_level), may_be_left_out),
                 on(&TouchpointForm::good, length(0, longest_good), may_be_left_out),
                 on(&TouchpointForm::examples, length(0, most_examples), each(not_blank, length(1, longest_example)),
                    may_be_left_out),
                 on(&TouchpointForm::reason, length(0, longest_reason), may_be_left_out));
}

// What is left out stays; null takes a team or an accountable person away. Its place changes by PUT /touchpoints/{id}/place.
struct TouchpointEdit
{
    std::optional<std::string> name;
    std::optional<UnitId> team;
    std::optional<EmployeeId> accountable;
    std::optional<bool> on_form;
    std::optional<std::vector<UnitId>> further_teams;
    std::optional<std::vector<EmployeeId>> deputies;
    std::optional<std::vector<ProductId>> products;
    std::optional<std::string> decision_level, good;
    std::optional<std::vector<std::string>> examples;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(TouchpointEdit, (),
                      (name, team, accountable, on_form, further_teams, deputies, products, decision_level, good,
                       examples, reason))
constexpr auto rules_of(form::Of<TouchpointEdit>)
{
    using namespace form;
    return rules(on(&TouchpointEdit::name, not_blank, length(1, people::longest_name)),
                 on(&TouchpointEdit::further_teams, length(0, most_teams)),
                 on(&TouchpointEdit::deputies, length(0, most_deputies)),
                 on(&TouchpointEdit::products, length(0, most_products)),
                 on(&TouchpointEdit::decision_level, length(0, longest_level)),
                 on(&TouchpointEdit::good, length(0, longest_good)),
                 on(&TouchpointEdit::examples, length(0, most_examples), each(not_blank, length(1, longest_example))),
                 on(&TouchpointEdit::reason, length(0, longest_reason), may_be_left_out));
}
}
