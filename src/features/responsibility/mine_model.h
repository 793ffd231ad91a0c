#pragma once
// What somebody answers for, may decide, may spend, and whom they ask above that; as the API shows it. Others include model.h.
#include "base/money.h"
#include "features/desk/model.h"

namespace regard::responsibility
{
struct MyTouchpoint
{
    touchpoints::TouchpointId id;
    std::string name, journey; // empty: on none
    std::optional<desk::TeamShown> team;
    std::optional<desk::PersonShown> accountable;
    std::vector<desk::PersonShown> deputies; // in order
    std::string good;                        // what a good experience is there; may be empty
    std::vector<std::string> examples;
};
BOOST_DESCRIBE_STRUCT(MyTouchpoint, (), (id, name, journey, team, accountable, deputies, good, examples))

struct MyStandIn
{
    desk::PersonShown person; // who is away
    Date from, to;
};
BOOST_DESCRIBE_STRUCT(MyStandIn, (), (person, from, to))

struct MayDecide
{
    std::string decision;
    std::string kind;                      // redress, goodwill
    std::optional<std::string> touchpoint; // there alone; none: everywhere
    Money limit;
    std::optional<std::string> lent_by; // it is theirs for a time
    std::optional<Instant> until;
    std::string by_level,
        by_role; // whose right it is: one of the two, in the organisation's own words or as `frontline`
};
BOOST_DESCRIBE_STRUCT(MayDecide, (), (decision, kind, touchpoint, limit, lent_by, until, by_level, by_role))

struct MaySpend
{
    Money granted, left, held;    // of the running period
    std::optional<Money> at_once; // of one gesture; none: no policy gives them any
    std::optional<Instant> until; // when the period is over
    bool waits = false;           // it has not come yet: the account it comes from is empty
};
BOOST_DESCRIBE_STRUCT(MaySpend, (), (granted, left, held, at_once, until, waits))

struct OurPrinciple
{
    std::string title, text;
};
BOOST_DESCRIBE_STRUCT(OurPrinciple, (), (title, text))

struct OurPrinciples
{
    std::string title, opening;
    std::vector<OurPrinciple> items;
};
BOOST_DESCRIBE_STRUCT(OurPrinciples, (), (title, opening, items))

struct MyResponsibility
{
    desk::PersonShown person;
    std::optional<desk::TeamShown> unit;
    std::string level;     // in the organisation's own words; may be empty
    bool newcomer = false; // here for less than sixty days
    std::vector<MyTouchpoint> answers_for, deputy_at;
    std::vector<MyStandIn> stands_in_for;
    std::vector<desk::PersonShown> stand_in_for_me; // of absences that are noted and not over
    std::vector<MayDecide> may_decide;
    std::vector<MaySpend> may_spend;
    std::vector<desk::PersonShown> ask; // above that, the nearest first
    std::optional<OurPrinciples> principles;
    std::string card; // the address of the page to print
};
BOOST_DESCRIBE_STRUCT(MyResponsibility, (),
                      (person, unit, level, newcomer, answers_for, deputy_at, stands_in_for, stand_in_for_me,
                       may_decide, may_spend, ask, principles, card))
}
