#include "features/responsibility/store.h"

namespace regard::responsibility::store
{
Limits limits(db::Transaction& tx)
{
    return tx
        .one("select most_touchpoints, elsewhere_percent, version from responsibility_setting where id = 1", {},
             [](db::Row const& row) {
                 return Limits{static_cast<int>(row.integer(0)), static_cast<int>(row.integer(1)), row.integer(2)};
             })
        .value_or(Limits{});
}

void settle(db::Transaction& tx, LimitsChange const& wish)
{
    Limits const now = limits(tx);
    tx.execute(
        "insert into responsibility_setting (id, most_touchpoints, elsewhere_percent, version) "
        "values (1, $1, $2, 1) on conflict (id) do update set most_touchpoints = $1, elsewhere_percent = $2, "
        "version = responsibility_setting.version + 1",
        {wish.most_touchpoints.value_or(now.most_touchpoints), wish.elsewhere_percent.value_or(now.elsewhere_percent)});
}

std::map<GapKey, Dismissed> dismissed(db::Transaction& tx, Date today)
{
    std::map<GapKey, Dismissed> all;
    tx.query("select kind, subject, reason, until_day, by_employee from gap_dismissed where until_day >= $1",
             {today.days}, [&](db::Row const& row) {
                 Dismissed one{std::string(row.text(2)), {static_cast<std::int32_t>(row.integer(3))}, {}};
                 if (!row.is_null(4))
                     one.by = row.id<EmployeeId>(4);
                 all.emplace(GapKey{row.choice<GapKind>(0), SubjectId{row.integer(1)}}, std::move(one));
             });
    return all;
}

void dismiss(db::Transaction& tx, GapKey const& gap, Dismissed const& how, Instant now)
{
    tx.execute("insert into gap_dismissed (kind, subject, until_day, reason, by_employee, at) "
               "values ($1, $2, $3, $4, $5, $6) on conflict (kind, subject) do update set until_day = $3, "
               "reason = $4, by_employee = $5, at = $6",
               {gap.first, gap.second.value, how.until.days, how.reason, how.by, now});
}

bool take_up(db::Transaction& tx, GapKey const& gap)
{
    return tx.execute("delete from gap_dismissed where kind = $1 and subject = $2", {gap.first, gap.second.value}) > 0;
}
}
