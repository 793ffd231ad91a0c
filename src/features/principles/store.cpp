#include "features/principles/store.h"

namespace regard::principles::store
{
namespace
{
#define REGARD_TEXT                                                                                                    \
    "select t.id, t.number, t.state, t.content, t.begun, t.begun_by, t.changed, t.changed_by, t.published, "           \
    "t.published_by, t.superseded, t.version from principle_text t "

KeptText read_text(db::Row const& row)
{
    auto const number = row.maybe_integer(1);
    return {row.id<PrincipleTextId>(0),
            number ? std::optional(static_cast<int>(*number)) : std::nullopt,
            row.choice<TextState>(2),
            from_json<PrinciplesContent>(row.text(3)).value(), // what we wrote we can read
            row.instant(4),
            row.id<UserId>(5),
            row.instant(6),
            row.id<UserId>(7),
            row.maybe_instant(8),
            row.id<UserId>(9),
            row.maybe_instant(10),
            row.integer(11)};
}
}

std::optional<KeptText> text(db::Transaction& tx, PrincipleTextId id)
{
    return tx.one(REGARD_TEXT "where t.id = $1", {id}, read_text);
}

std::optional<KeptText> in_force(db::Transaction& tx)
{
    return tx.one(REGARD_TEXT "where t.number = (select max(number) from principle_text)", {}, read_text);
}

std::optional<KeptText> open_one(db::Transaction& tx)
{
    return tx.one(REGARD_TEXT "where t.is_open = 1", {}, read_text);
}

std::vector<KeptText> published_before(db::Transaction& tx, int number, int limit)
{
    return tx.all(REGARD_TEXT "where t.number < $1 order by t.number desc limit $2", {number, limit}, read_text);
}

void insert(db::Transaction& tx, KeptText const& one)
{
    tx.execute(
        "insert into principle_text (id, state, content, begun, begun_by, changed, changed_by, is_open, version) "
        "values ($1, $2, $3, $4, $5, $6, $7, 1, 1)",
        {one.id, one.state, to_json(one.content), one.begun, one.begun_by, one.changed, one.changed_by});
}

void update(db::Transaction& tx, KeptText const& one)
{
    tx.execute("update principle_text set number = $2, state = $3, content = $4, changed = $5, changed_by = $6, "
               "published = $7, published_by = $8, superseded = $9, is_open = $10, version = version + 1 where id = $1",
               {one.id, one.number, one.state, to_json(one.content), one.changed, one.changed_by, one.published,
                one.published_by, one.superseded, one.is_open()});
}

int last_number(db::Transaction& tx)
{
    return static_cast<int>(tx.integer("select max(number) from principle_text").value_or(0));
}

bool is_principle(db::Transaction& tx, PrincipleId id)
{
    return tx.exists("select 1 from principle where id = $1", {id});
}

void put_principle(db::Transaction& tx, PrincipleId id, PrincipleTextId latest)
{
    tx.execute("insert into principle (id, latest) values ($1, $2) on conflict (id) do update set latest = $2",
               {id, latest});
}

std::optional<KeptText> latest_with(db::Transaction& tx, PrincipleId id)
{
    return tx.one(REGARD_TEXT "join principle p on p.latest = t.id where p.id = $1", {id}, read_text);
}

// ---- signers
std::vector<PrincipleSigner> signers(db::Transaction& tx, PrincipleTextId text)
{
    return tx.all("select employee, signed from principle_signer where text = $1 order by place, employee", {text},
                  [](db::Row const& row) {
                      return PrincipleSigner{row.id<EmployeeId>(0), {}, row.maybe_instant(1)};
                  });
}

void ask(db::Transaction& tx, PrincipleTextId text, EmployeeId employee, int place, Instant at)
{
    tx.execute("insert into principle_signer (text, employee, place, asked) values ($1, $2, $3, $4) "
               "on conflict (text, employee) do update set place = $3",
               {text, employee, place, at});
}

void ask_no_more(db::Transaction& tx, PrincipleTextId text, EmployeeId employee)
{
    tx.execute("delete from principle_signer where text = $1 and employee = $2", {text, employee});
}

void sign(db::Transaction& tx, PrincipleTextId text, EmployeeId employee, Instant at)
{
    tx.execute("update principle_signer set signed = $3 where text = $1 and employee = $2 and signed is null",
               {text, employee, at});
}

// ---- settings
PrincipleSettings settings(db::Transaction& tx)
{
    return tx
        .one("select on_promises_page, version from principle_setting where id = 1", {},
             [](db::Row const& row) {
                 return PrincipleSettings{row.flag(0), row.integer(1)};
             })
        .value_or(PrincipleSettings{});
}

void settle(db::Transaction& tx, PrincipleSettingsChange const& wish)
{
    tx.execute("insert into principle_setting (id, on_promises_page, version) values (1, $1, 1) "
               "on conflict (id) do update set on_promises_page = $1, version = principle_setting.version + 1",
               {wish.on_promises_page});
}
}
