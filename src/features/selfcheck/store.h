#pragma once
// The self-checks themselves, without what was answered: see ballot_store.h and result_store.h. Any thread, inside a transaction of the caller's.
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

// Those whose time to close has come; at most 100.
std::vector<SelfCheckId> due(db::Transaction& tx, Instant now);
}
