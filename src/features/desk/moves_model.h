#pragma once
// A new date that many customers were told in one act, for those who lead. Member names are the JSON names. Others include model.h.
#include "features/desk/case_model.h"

namespace regard::desk
{
struct MovedTogether
{
    promises::PromiseActId id;
    Instant at;
    std::optional<PersonShown> by;
    std::string reason;
    std::int64_t moved = 0;  // in all
    std::int64_t seen = 0;   // of them, as far as the reader may see them
    std::int64_t broken = 0; // of these, whose old date had passed
};
BOOST_DESCRIBE_STRUCT(MovedTogether, (), (id, at, by, reason, moved, seen, broken))

struct CaseMoved
{
    CaseRow row;
    Instant until; // told by that act; it may have been moved since
    bool was_broken = false;
};
BOOST_DESCRIBE_STRUCT(CaseMoved, (), (row, until, was_broken))

struct MovedCases
{
    MovedTogether act;
    std::vector<CaseMoved> items;
};
BOOST_DESCRIBE_STRUCT(MovedCases, (), (act, items))
}
