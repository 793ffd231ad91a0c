#pragma once
// What is done with a case. Member names are the JSON names. Others include model.h.
#include "features/desk/thread_model.h"
#include "features/desk/verdict_model.h"

namespace regard::desk
{
struct NewMessage
{
    EntryKind kind = EntryKind::note; // message_out goes to the customer; said each time, never guessed
    std::string text;
    bool asks = false;
    std::optional<Channel> channel; // how the customer is told; left out: as they came, else by mail
    std::optional<EntryId> seen;    // the last entry the writer saw
    std::optional<bool> anyway;     // send although somebody answered meanwhile
    std::vector<FileId> files;
    std::vector<EmployeeId> mentions; // of a note
};
BOOST_DESCRIBE_STRUCT(NewMessage, (), (kind, text, asks, channel, seen, anyway, files, mentions))
constexpr auto rules_of(form::Of<NewMessage>)
{
    using namespace form;
    return rules(on(&NewMessage::text, not_blank, length(1, longest_message)), on(&NewMessage::asks, may_be_left_out),
                 on(&NewMessage::files, length(0, 20), may_be_left_out),
                 on(&NewMessage::mentions, length(0, 20), may_be_left_out));
}

struct EntryWritten
{
    EntryId id;
    std::optional<Instant> goes_out; // until then it can be taken back
};
BOOST_DESCRIBE_STRUCT(EntryWritten, (), (id, goes_out))

struct DraftForm
{
    std::string text;
    bool asks = false;
    std::int64_t version = 0; // of the draft the writer saw; 0: there was none
};
BOOST_DESCRIBE_STRUCT(DraftForm, (), (text, asks, version))
constexpr auto rules_of(form::Of<DraftForm>)
{
    using namespace form;
    return rules(on(&DraftForm::text, length(0, longest_message)), on(&DraftForm::asks, may_be_left_out),
                 on(&DraftForm::version, may_be_left_out));
}

struct CaseChange
{
    std::optional<std::string> subject, language, remedy;
    std::optional<Kind> kind;
    std::optional<Priority> priority;
    std::optional<TouchpointId> touchpoint;
    std::optional<ProductId> product;
    std::optional<VerticalId> vertical;
    std::optional<CustomerId> customer;
    std::optional<std::vector<std::string>> tags;
};
BOOST_DESCRIBE_STRUCT(CaseChange, (),
                      (subject, language, remedy, kind, priority, touchpoint, product, vertical, customer, tags))
constexpr auto rules_of(form::Of<CaseChange>)
{
    using namespace form;
    return rules(on(&CaseChange::subject, not_blank, length(1, longest_subject)),
                 on(&CaseChange::language, length(2, 2)), on(&CaseChange::remedy, length(0, longest_reason)),
                 on(&CaseChange::tags, length(0, 20), each(not_blank, length(1, 40))));
}

struct NewState
{
    State state = State::open;
    std::optional<std::string> resolution; // what was done, where it is resolved
    std::optional<std::string> redress;    // what the customer was owed and got
    std::optional<ClosedAs> closed_as;     // where it is closed
    std::optional<std::string> reason;
    std::optional<Verdict> verdict{}; // of a complaint that is resolved
};
BOOST_DESCRIBE_STRUCT(NewState, (), (state, resolution, redress, closed_as, reason, verdict))
constexpr auto rules_of(form::Of<NewState>)
{
    using namespace form;
    return rules(on(&NewState::resolution, not_blank, length(1, longest_reason)),
                 on(&NewState::redress, length(1, longest_reason)), on(&NewState::reason, length(1, longest_reason)));
}

// To a person, or to a team, where the person on duty with the least open work gets it.
struct NewHandoff
{
    std::optional<EmployeeId> to;
    std::optional<UnitId> team;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(NewHandoff, (), (to, team, reason))
constexpr auto rules_of(form::Of<NewHandoff>)
{
    using namespace form;
    return rules(on(&NewHandoff::reason, not_blank, length(1, longest_reason), about("Why, for whoever receives it")));
}

enum class HandoffAnswer : std::uint8_t { accept, refuse, withdraw };
BOOST_DESCRIBE_ENUM(HandoffAnswer, accept, refuse, withdraw)
struct HandoffAnswered
{
    HandoffAnswer answer = HandoffAnswer::accept;
    std::optional<std::string> reason; // of a refusal
};
BOOST_DESCRIBE_STRUCT(HandoffAnswered, (), (answer, reason))
constexpr auto rules_of(form::Of<HandoffAnswered>)
{
    using namespace form;
    return rules(on(&HandoffAnswered::reason, not_blank, length(1, longest_reason)));
}

struct MergeWish
{
    CaseId into;
};
BOOST_DESCRIBE_STRUCT(MergeWish, (), (into))

struct Restriction
{
    std::vector<EmployeeId> named; // who may see it, beside whoever restricts it
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(Restriction, (), (named, reason))
constexpr auto rules_of(form::Of<Restriction>)
{
    using namespace form;
    return rules(on(&Restriction::named, length(0, 50), may_be_left_out),
                 on(&Restriction::reason, not_blank, length(1, longest_reason)));
}

struct EscalationAnswer
{
    std::string text; // what is being done; or, where it settles, what became of it
    bool settles = false;
};
BOOST_DESCRIBE_STRUCT(EscalationAnswer, (), (text, settles))
constexpr auto rules_of(form::Of<EscalationAnswer>)
{
    using namespace form;
    return rules(on(&EscalationAnswer::text, not_blank, length(1, longest_reason)),
                 on(&EscalationAnswer::settles, may_be_left_out));
}

struct Reason
{
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(Reason, (), (reason))
constexpr auto rules_of(form::Of<Reason>)
{
    using namespace form;
    return rules(on(&Reason::reason, not_blank, length(1, longest_reason)));
}

struct NewPromise
{
    Instant until;
    std::string reason;                 // the customer reads it
    std::optional<std::string> message; // in the writer's words; left out: the customer's page alone says it
};
BOOST_DESCRIBE_STRUCT(NewPromise, (), (until, reason, message))
constexpr auto rules_of(form::Of<NewPromise>)
{
    using namespace form;
    return rules(on(&NewPromise::reason, not_blank, length(1, longest_reason)),
                 on(&NewPromise::message, not_blank, length(1, longest_message)));
}
}
