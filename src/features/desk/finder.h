#pragma once
// Cases found by what was said in them, by people and numbers: the desk's side of full text. Inside features/desk; in the
// caller's transaction.
#include "features/desk/case_store.h"
#include "features/desk/sight.h"

namespace regard::desk::finder
{
// A new case. `said` is the customer's first word.
void begin(db::Transaction& tx, LiveCase const& one, std::string_view customer, std::string_view said);
void add(db::Transaction& tx, CaseId id, std::string_view said);
void rename(db::Transaction& tx, LiveCase const& one); // its subject, number or customer has changed
void reach(db::Transaction& tx, LiveCase const& one);  // its owner, team or restriction has changed

// Newest first, after that one (0: from the newest); only what `sight` sees and is wanted. At most `limit`.
std::vector<LiveCase> found(db::Transaction& tx, Sight const& sight, std::string_view words, std::int64_t before,
                            int limit, db::FunctionRef<bool(LiveCase const&)> wanted);

// Cases that share words with a text, the nearest first: a word says the more the fewer have it. Only what `sight` sees; no
// spam, and not `except`.
struct Near
{
    LiveCase one;
    double nearness = 0; // 1: it has all the words that any has
};
std::vector<Near> nearest(db::Transaction& tx, Sight const& sight, std::string_view text, CaseId except, int limit);
}
