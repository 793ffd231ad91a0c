#pragma once
// Changes of decision rights: what is asked for, what it does, and what a second person said. Others include model.h.
#include "features/rights/decision_model.h"

namespace regard::rights
{
struct WishedLine
{
    RightCell cell;
    std::string currency;
    std::optional<std::int64_t> limit; // in minor units; null: the right ends
    Passing passing = Passing::once;
};
BOOST_DESCRIBE_STRUCT(WishedLine, (), (cell, currency, limit, passing))
constexpr auto rules_of(form::Of<WishedLine>)
{
    using namespace form;
    return rules(on(&WishedLine::currency, length(3, 3), about("ISO 4217 code, such as EUR")),
                 on(&WishedLine::limit, range(1, static_cast<double>(largest_limit)),
                    about("the highest amount in minor units: 1250 is 12.50 EUR; null: the right ends")),
                 on(&WishedLine::passing, may_be_left_out));
}

struct WishedChange
{
    std::string why;
    std::vector<WishedLine> lines;
};
BOOST_DESCRIBE_STRUCT(WishedChange, (), (why, lines))
constexpr auto rules_of(form::Of<WishedChange>)
{
    using namespace form;
    return rules(on(&WishedChange::why, not_blank, length(1, longest_reason)),
                 on(&WishedChange::lines, length(1, 200)));
}

struct WishedSecond
{
    std::string why;
    Money from;
};
BOOST_DESCRIBE_STRUCT(WishedSecond, (), (why, from))
constexpr auto rules_of(form::Of<WishedSecond>)
{
    using namespace form;
    return rules(on(&WishedSecond::why, not_blank, length(1, longest_reason)));
}

// Why a second person has to answer. Stored as the sum of 1 << number.
enum class Need : std::uint8_t {
    above_amount,  // a limit above the set amount, or in another currency than it is set in
    favours_asker, // whoever asks would be allowed more themselves
    loosens_rule,  // more could change without a second person
};
BOOST_DESCRIBE_ENUM(Need, above_amount, favours_asker, loosens_rule)

// Stored by number.
enum class ChangeState : std::uint8_t { done_at_once, waiting, approved, refused, withdrawn };
BOOST_DESCRIBE_ENUM(ChangeState, done_at_once, waiting, approved, refused, withdrawn)

struct RightStanding
{
    std::int64_t limit = 0; // in minor units
    Passing passing = Passing::once;
    bool operator==(RightStanding const&) const = default;
};
BOOST_DESCRIBE_STRUCT(RightStanding, (), (limit, passing))

struct ChangeLine
{
    RightCell cell;
    std::string currency;
    std::optional<RightStanding> before; // none: there was no such right
    std::optional<RightStanding> after;  // none: it ends
};
BOOST_DESCRIBE_STRUCT(ChangeLine, (), (cell, currency, before, after))

struct PersonNamed
{
    std::string name; // empty: somebody who is no longer known
    std::optional<EmployeeId> employee;
};
BOOST_DESCRIBE_STRUCT(PersonNamed, (), (name, employee))

struct RightsChange
{
    ChangeId id;
    Instant asked;
    PersonNamed asked_by;
    std::string why;
    ChangeState state = ChangeState::waiting;
    std::vector<Need> needs;
    std::vector<ChangeLine> lines;
    std::optional<Money> second_from; // from which amount a second person answers, where that is what changes
    std::optional<Instant> answered;
    std::optional<PersonNamed> answered_by;
    std::string answer;
    bool is_mine = false;    // the reader asked for it
    bool may_answer = false; // the reader is a second person for it
    std::int64_t version = 1;
};
BOOST_DESCRIBE_STRUCT(RightsChange, (),
                      (id, asked, asked_by, why, state, needs, lines, second_from, answered, answered_by, answer,
                       is_mine, may_answer, version))

struct ChangeQuery
{
    std::optional<ChangeState> state;
    std::optional<DecisionId> decision;
    std::optional<std::string> cursor;
    int limit = 50;
};
BOOST_DESCRIBE_STRUCT(ChangeQuery, (), (state, decision, cursor, limit))
constexpr auto rules_of(form::Of<ChangeQuery>)
{
    using namespace form;
    return rules(on(&ChangeQuery::limit, range(1, 200), may_be_left_out));
}

struct RightsPreview
{
    std::vector<ChangeLine> lines; // those that change something
    std::vector<Need> needs;       // empty: it holds at once
    std::int64_t people_up = 0;    // who stand at a level whose limit rises
    std::int64_t people_down = 0;
};
BOOST_DESCRIBE_STRUCT(RightsPreview, (), (lines, needs, people_up, people_down))

struct ChangeAnswer
{
    bool approve = false;
    std::string note;
};
BOOST_DESCRIBE_STRUCT(ChangeAnswer, (), (approve, note))
constexpr auto rules_of(form::Of<ChangeAnswer>)
{
    using namespace form;
    return rules(on(&ChangeAnswer::note, length(0, longest_reason), may_be_left_out));
}

struct RightsChanges
{
    std::vector<RightsChange> items;
};
BOOST_DESCRIBE_STRUCT(RightsChanges, (), (items))

struct StarterRightsWish
{
    std::string language;
};
BOOST_DESCRIBE_STRUCT(StarterRightsWish, (), (language))
constexpr auto rules_of(form::Of<StarterRightsWish>)
{
    using namespace form;
    return rules(on(&StarterRightsWish::language, length(2, 2)));
}
}
