#include "features/promises/policy_store.h"

#include <algorithm>

namespace regard::promises::store
{
namespace
{
template <class T>
T from_stored(std::string_view json)
{
    return from_json<T>(json).value(); // what we wrote we can read; anything else is a bug
}

PolicyView read_policy(db::Row const& row)
{
    return {row.id<PolicyId>(0), std::string(row.text(1)), row.maybe_instant(2), {}, row.integer(3)};
}

struct Row
{
    PolicyId policy;
    PolicyVersionView version;
};

Row read_version(db::Row const& row)
{
    return {row.id<PolicyId>(0),
            {row.id<PolicyVersionId>(1), static_cast<int>(row.integer(2)), row.instant(3),
             from_stored<Match>(row.text(4)), from_stored<Terms>(row.text(5))}};
}
}

std::int64_t policy_stamp(db::Transaction& tx)
{
    return tx.integer("select stamp from policy_stamp where one = 1").value_or(0);
}

void change_policy_stamp(db::Transaction& tx, std::int64_t stamp)
{
    tx.execute("update policy_stamp set stamp = $1 where one = 1", {stamp});
}

std::vector<PolicyView> policies(db::Transaction& tx)
{
    auto all = tx.all("select id, name, retired, version from policy order by name, id", {}, read_policy);
    auto const versions = tx.all("select policy, id, number, valid_from, match, terms from policy_version "
                                 "order by policy, number desc",
                                 {}, read_version);
    for (PolicyView& one : all)
        for (Row const& row : versions)
            if (row.policy == one.id)
                one.versions.push_back(row.version);
    return all;
}

std::optional<PolicyView> policy(db::Transaction& tx, PolicyId id)
{
    auto found = tx.one("select id, name, retired, version from policy where id = $1", {id}, read_policy);
    if (found)
        for (Row& row : tx.all("select policy, id, number, valid_from, match, terms from policy_version "
                               "where policy = $1 order by number desc",
                               {id}, read_version))
            found->versions.push_back(std::move(row.version));
    return found;
}

void insert_policy(db::Transaction& tx, PolicyId id, std::string_view name)
{
    tx.execute("insert into policy (id, name, retired, version) values ($1, $2, null, 1)", {id, name});
}

void insert_version(db::Transaction& tx, PolicyId id, PolicyVersionView const& version, Author const& author)
{
    tx.execute("insert into policy_version (id, policy, number, valid_from, made, by_user, match, terms) "
               "values ($1, $2, $3, $4, $5, $6, $7, $8)",
               {version.id, id, version.number, version.valid_from, author.at, author.user, to_json(version.match),
                to_json(version.terms)});
}

void change_policy(db::Transaction& tx, PolicyId id, std::string_view name, std::int64_t version)
{
    tx.execute("update policy set name = $2, version = $3 where id = $1", {id, name, version});
}

void retire_policy(db::Transaction& tx, PolicyId id, Instant at)
{
    tx.execute("update policy set retired = $2, version = version + 1 where id = $1 and retired is null", {id, at});
}

std::int64_t timed_by(db::Transaction& tx)
{
    return tx.integer("select calendars from promise_timed where one = 1").value_or(0);
}

void time_by(db::Transaction& tx, std::int64_t calendars)
{
    tx.execute("update promise_timed set calendars = $1 where one = 1", {calendars});
}
}
