#include "features/selfcheck/store.h"

#include "features/access/secrets.h"

namespace regard::selfcheck::store
{
namespace
{
std::vector<std::string> names(db::Transaction& tx, std::string_view sql, SelfCheckId id)
{
    return tx.all(sql, {id}, [](db::Row const& row) { return std::string(row.text(0)); });
}

void insert_names(db::Transaction& tx, std::string_view sql, SelfCheckId id, std::vector<std::string> const& names)
{
    auto rows = tx.bulk(sql);
    for (std::size_t i = 0; i < names.size(); ++i)
        rows.add({id, i + 1, names[i]});
    rows.finish();
}

void insert_empty_tally(db::Transaction& tx, SelfCheckId id, Plan const& plan)
{
    auto const questions = asked(plan.wish.steps.size(), plan.wish.teams.size());
    auto rows = tx.bulk("insert into selfcheck_tally (selfcheck, asked_group, question, step, choice, answers) values "
                        "($1, $2, $3, $4, $5, 0)");
    for (auto const& [group, expected] : plan.groups)
        for (Asked const& question : questions)
            for (std::string const& choice : question.choices)
                rows.add({id, group, question.form->key, question.step, choice});
    rows.finish();
}

Standing read_standing(db::Row const& row)
{
    return {row.id<SelfCheckId>(0),
            std::string(row.text(1)),
            row.text(2) == "da" ? Language::da : Language::en,
            Date{static_cast<std::int32_t>(row.integer(3))},
            row.instant(4),
            row.is_null(5) ? State::open : State::closed,
            {},
            {},
            {}};
}

std::vector<Standing::AskedGroup> groups_of(db::Transaction& tx, SelfCheckId id)
{
    return tx.all(
        "select asked_group, expected, answers, link from selfcheck_group where selfcheck = $1 order by asked_group",
        {id}, [](db::Row const& row) {
            Standing::AskedGroup group{row.choice<Group>(0), static_cast<int>(row.integer(1)), std::nullopt,
                                       std::string(row.text_or_empty(3))};
            if (auto const answers = row.maybe_integer(2))
                group.answers = static_cast<int>(*answers);
            return group;
        });
}
}

void insert(db::Transaction& tx, SelfCheckId id, Plan const& plan, std::vector<Link> const& links, api::UserId by,
            Instant now)
{
    tx.execute("insert into selfcheck (id, name, language, closes_on, closes_at, by_user, made_at) values ($1, $2, $3, "
               "$4, $5, $6, $7)",
               {id, plan.wish.name, plan.wish.language == Language::da ? "da" : "en", plan.wish.closes.days,
                plan.closes_at, by.value, now});
    insert_names(tx, "insert into selfcheck_step (selfcheck, number, name) values ($1, $2, $3)", id, plan.wish.steps);
    insert_names(tx, "insert into selfcheck_team (selfcheck, number, name) values ($1, $2, $3)", id, plan.wish.teams);
    for (std::size_t i = 0; i < links.size(); ++i) {
        std::string const hash = access::hash_of(links[i].secret);
        tx.execute("insert into selfcheck_group (selfcheck, asked_group, expected, answers, link_hash, link) values "
                   "($1, $2, $3, 0, $4, $5)",
                   {id, links[i].group, plan.groups[i].second, access::as_bytes(hash), links[i].secret});
    }
    insert_empty_tally(tx, id, plan);
}

std::optional<Standing> find(db::Transaction& tx, SelfCheckId id)
{
    auto standing = tx.one("select id, name, language, closes_on, closes_at, closed_at from selfcheck where id = $1",
                           {id}, read_standing);
    if (!standing)
        return std::nullopt;
    standing->steps = names(tx, "select name from selfcheck_step where selfcheck = $1 order by number", id);
    standing->teams = names(tx, "select name from selfcheck_team where selfcheck = $1 order by number", id);
    standing->groups = groups_of(tx, id);
    return standing;
}

bool any(db::Transaction& tx) { return tx.exists("select 1 from selfcheck limit 1"); }

std::optional<ByLink> by_link(db::Transaction& tx, std::string const& secret)
{
    std::string const hash = access::hash_of(secret);
    return tx.one("select selfcheck, asked_group from selfcheck_group where link_hash = $1", {access::as_bytes(hash)},
                  [](db::Row const& row) {
                      return ByLink{row.id<SelfCheckId>(0), row.choice<Group>(1)};
                  });
}

std::vector<Listed> newest(db::Transaction& tx, std::optional<Key> after, int limit)
{
    auto const read = [](db::Row const& row) {
        Standing const one = read_standing(row);
        return Listed{{one.id, one.name, {}, one.state, one.closes}, row.instant(6)};
    };
    auto lines = after ? tx.all("select id, name, language, closes_on, closes_at, closed_at, made_at from selfcheck "
                                "where (made_at, id) < ($1, $2) order by made_at desc, id desc limit $3",
                                {after->made, after->id, limit}, read)
                       : tx.all("select id, name, language, closes_on, closes_at, closed_at, made_at from selfcheck "
                                "order by made_at desc, id desc limit $1",
                                {limit}, read);
    for (Listed& listed : lines)
        listed.line.steps =
            names(tx, "select name from selfcheck_step where selfcheck = $1 order by number", listed.line.id);
    return lines;
}

std::vector<SelfCheckId> due(db::Transaction& tx, Instant now)
{
    return tx.all("select id from selfcheck where closed_at is null and closes_at <= $1 order by closes_at limit 100",
                  {now}, [](db::Row const& row) { return row.id<SelfCheckId>(0); });
}
}
