#pragma once
// All SQL of self-checks. Any thread, inside a transaction of the caller's.
#include "features/selfcheck/gaps.h"
#include "features/selfcheck/rules.h"
#include "ground/api/who.h"
#include "ground/db/transaction.h"

namespace regard::selfcheck::store
{
struct Link
{
    Group group;
    std::string secret;
};

// A self-check as it stands, without what was answered.
struct Standing
{
    SelfCheckId id;
    std::string name;
    Language language;
    Date closes;
    Instant closes_at;
    State state;
    std::vector<std::string> steps, teams;
    struct AskedGroup
    {
        Group group;
        int expected;
        std::optional<int> answers; // open: so far, not to be shown; closed: nothing where too few
        std::string secret;         // of the link; empty once closed
    };
    std::vector<AskedGroup> groups;
};

void insert(db::Transaction& tx, SelfCheckId id, Plan const& plan, std::vector<Link> const& links, api::UserId by,
            Instant now);
std::optional<Standing> find(db::Transaction& tx, SelfCheckId id);
bool any(db::Transaction& tx);

struct ByLink
{
    SelfCheckId id;
    Group group;
};
std::optional<ByLink> by_link(db::Transaction& tx, std::string const& secret);

struct Key
{
    Instant made;
    SelfCheckId id;
};
struct Listed
{
    SelfCheckLine line;
    Instant made;
};
std::vector<Listed> newest(db::Transaction& tx, std::optional<Key> after, int limit);

// ---- while it is open
// True where this browser had not answered before.
bool mark(db::Transaction& tx, SelfCheckId id, std::string const& hash);
// Counts what was chosen: all rows of the group are written anew, so that none shows what changed last.
void count(db::Transaction& tx, SelfCheckId id, Group group, std::vector<Asked> const& questions, Ballot const& ballot);
// Lays a text among others: up to 31 that were there are written anew with it, in an order drawn at random.
void add_text(db::Transaction& tx, SelfCheckId id, Group group, Ballot::Text const& text);

// ---- closing
std::vector<SelfCheckId> due(db::Transaction& tx, Instant now);
// False where it was closed already. Afterwards nothing but what may be shown is left.
bool close(db::Transaction& tx, Standing const& standing, Instant now);

// ---- once it is closed
std::map<QuestionAt, Sheet> figures(db::Transaction& tx, Standing const& standing);
std::vector<GroupTexts> texts(db::Transaction& tx, SelfCheckId id); // by group, in drawn order
}
