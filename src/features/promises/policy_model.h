#pragma once
// Policies as the API takes and shows them.
#include "features/promises/terms.h"

namespace regard::promises
{
struct NewPolicy
{
    std::string name;
    Match match;
    Terms terms;
    std::optional<Instant> valid_from; // none: from now on
};
BOOST_DESCRIBE_STRUCT(NewPolicy, (), (name, match, terms, valid_from))
constexpr auto rules_of(form::Of<NewPolicy>)
{
    using namespace form;
    return rules(on(&NewPolicy::name, not_blank, length(1, 100)), on(&NewPolicy::match, may_be_left_out));
}

struct PolicyVersionView
{
    PolicyVersionId id;
    int number = 1;
    Instant valid_from;
    Match match;
    Terms terms;
};
BOOST_DESCRIBE_STRUCT(PolicyVersionView, (), (id, number, valid_from, match, terms))

struct PolicyView
{
    PolicyId id;
    std::string name;
    std::optional<Instant> retired;
    std::vector<PolicyVersionView> versions; // the newest first; in force is the first whose valid_from has come
    std::int64_t version = 1;
};
BOOST_DESCRIBE_STRUCT(PolicyView, (), (id, name, retired, versions, version))

struct PolicyList
{
    std::vector<PolicyView> items; // by name
    Terms built_in;                // what holds for cases that none of them matches
};
BOOST_DESCRIBE_STRUCT(PolicyList, (), (items, built_in))

// ---- sets to begin with
struct PolicySet
{
    std::string code;
    std::string name, about; // in the reader's language
    std::vector<NewPolicy> policies;
};
BOOST_DESCRIBE_STRUCT(PolicySet, (), (code, name, about, policies))

struct PolicySets
{
    std::vector<PolicySet> items;
};
BOOST_DESCRIBE_STRUCT(PolicySets, (), (items))

struct PolicySetChoice
{
    std::string code;
};
BOOST_DESCRIBE_STRUCT(PolicySetChoice, (), (code))

// ---- re-rating
// What rating the open cases anew would do: by the policies as they stand, and with a draft that is not saved yet.
struct Preview
{
    std::optional<PolicyId> policy; // the draft is a change of that one; none: it is a new one
    std::optional<NewPolicy> draft;
};
BOOST_DESCRIBE_STRUCT(Preview, (), (policy, draft))

struct PreviewedMove
{
    CaseId case_;
    std::string from, to;                         // names of policies; empty: the built-in one
    std::optional<Instant> due_before, due_after; // of the resolve target
};
BOOST_DESCRIBE_STRUCT(PreviewedMove, (), (case_, from, to, due_before, due_after))

struct Previewed
{
    std::int64_t open = 0;      // cases
    std::int64_t moved = 0;     // that would get another policy, or another version of theirs
    std::int64_t looked_at = 0; // of the moved: those whose instants were worked out; the figures below are theirs
    std::int64_t earlier = 0, later = 0; // the resolve target falls due
    std::int64_t overdue_at_once = 0;    // due before now that were not; they ring no alarm
    std::vector<PreviewedMove> examples; // at most ten
};
BOOST_DESCRIBE_STRUCT(Previewed, (), (open, moved, looked_at, earlier, later, overdue_at_once, examples))

struct ReRating
{
    std::string job; // its id, for GET /jobs/{id} where that is offered
};
BOOST_DESCRIBE_STRUCT(ReRating, (), (job))
}
