#pragma once
// What is answered while a self-check is open, kept so that nobody can tell who answered what: counts, marks of browsers and
// texts, each written among others. Any thread, inside a transaction of the caller's.
#include "features/selfcheck/rules.h"
#include "ground/db/transaction.h"

namespace regard::selfcheck::store
{
// True where this browser had not answered before.
bool mark(db::Transaction& tx, SelfCheckId id, std::string const& hash);
// Counts what was chosen: all rows of the group are written anew, so that none shows what changed last.
void count(db::Transaction& tx, SelfCheckId id, Group group, std::vector<Asked> const& questions, Ballot const& ballot);
// Lays a text among others: up to 31 that were there are written anew with it, in an order drawn at random.
void add_text(db::Transaction& tx, SelfCheckId id, Group group, Ballot::Text const& text);
// All texts of a group once more in an order drawn at random: whoever saw some of them come in sees nothing of it here.
void lay_anew(db::Transaction& tx, SelfCheckId id, Group group, std::string_view question);
}
