#pragma once
// Cases that belong together: split off, put under a parent. As the API shows it. Member names are the JSON names.
#include "features/desk/model.h"

namespace regard::desk
{
// How two cases belong together. Stored by number: only add at the end.
enum class Link : std::uint8_t {
    follow_up, // a late answer began it
    split,     // part of what was written in the other one
    child,     // of the other one: an outage and those it hit
};

// Part of a thread becomes a case of its own: what the customer wrote, and notes. What we answered stays where it went out from.
struct SplitWish
{
    std::vector<EntryId> entries;
    std::string subject;
    std::optional<Kind> kind; // left out: as the case it comes from
    std::optional<TouchpointId> touchpoint;
    bool keep = false; // mine; else it is routed as any new case
};
BOOST_DESCRIBE_STRUCT(SplitWish, (), (entries, subject, kind, touchpoint, keep))
constexpr auto rules_of(form::Of<SplitWish>)
{
    using namespace form;
    return rules(on(&SplitWish::entries, length(1, 100)),
                 on(&SplitWish::subject, not_blank, length(1, longest_subject)), on(&SplitWish::keep, may_be_left_out));
}

struct ParentWish
{
    CaseId parent;
};
BOOST_DESCRIBE_STRUCT(ParentWish, (), (parent))
}
