#include "features/desk/verdicts.h"

#include "features/desk/desk.h"

namespace regard::desk
{
namespace
{
// From the column on: upheld, redress, minor, currency. Nothing where there is no row of it.
std::optional<Verdict> read_verdict(db::Row const& row, int column)
{
    Verdict verdict;
    if (!row.is_null(column))
        verdict.upheld = row.choice<Upheld>(column);
    if (!row.is_null(column + 1))
        verdict.redress = row.choice<Redress>(column + 1);
    if (!row.is_null(column + 2))
        verdict.amount = Money{row.integer(column + 2), std::string(row.text(column + 3))};
    return verdict.upheld || verdict.redress || verdict.amount ? std::optional(verdict) : std::nullopt;
}
}

namespace store
{
void put_verdict(db::Transaction& tx, CaseId id, Verdict const& verdict)
{
    auto const upheld = verdict.upheld ? std::optional(static_cast<std::int64_t>(*verdict.upheld)) : std::nullopt;
    auto const redress = verdict.redress ? std::optional(static_cast<std::int64_t>(*verdict.redress)) : std::nullopt;
    auto const minor = verdict.amount ? std::optional(verdict.amount->minor) : std::nullopt;
    auto const currency = verdict.amount ? std::optional(verdict.amount->currency) : std::nullopt;
    tx.execute("insert into case_verdict (case_id, upheld, redress, minor, currency) values ($1, $2, $3, $4, $5) "
               "on conflict (case_id) do update set upheld = $2, redress = $3, minor = $4, currency = $5",
               {id, upheld, redress, minor, currency});
}

std::optional<Verdict> verdict(db::Transaction& tx, CaseId id)
{
    auto const found = tx.one("select upheld, redress, minor, currency from case_verdict where case_id = $1", {id},
                              [](db::Row const& row) { return read_verdict(row, 0); });
    return found ? *found : std::nullopt;
}
}

std::vector<ComplaintKept> complaints_between(db::Transaction& tx, Instant from, Instant before)
{
    return tx.all(
        "select c.id, c.number, c.subject, c.product, c.touchpoint, c.opened, c.ended, c.state, c.restricted, "
        "c.redress, v.upheld, v.redress, v.minor, v.currency from live_case c "
        "left join case_verdict v on v.case_id = c.id where c.kind = 0 and c.opened < $2 and "
        "(c.ended is null or c.ended >= $1) and (c.closed_as is null or c.closed_as = 0) "
        "order by c.opened, c.id",
        {from, before}, [](db::Row const& row) {
            ComplaintKept one{row.id<CaseId>(0), row.integer(1), std::string(row.text(2))};
            one.product = row.maybe_id<ProductId>(3);
            one.touchpoint = row.maybe_id<TouchpointId>(4);
            one.opened = row.instant(5);
            one.ended = row.maybe_instant(6);
            one.state = row.choice<State>(7);
            one.restricted = row.flag(8);
            one.redress = row.text_or_empty(9);
            one.verdict = read_verdict(row, 10);
            return one;
        });
}
}
