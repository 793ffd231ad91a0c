#include "features/rights/change_store.h"

#include "features/people/names.h"

namespace regard::rights::store
{
namespace
{
constexpr Need all_needs[]{Need::above_amount, Need::favours_asker, Need::loosens_rule};

std::int64_t bit(Need need) { return std::int64_t{1} << static_cast<int>(need); }

std::int64_t sum_of(std::vector<Need> const& needs)
{
    std::int64_t sum = 0;
    for (Need const need : needs)
        sum |= bit(need);
    return sum;
}

std::vector<Need> needs_in(std::int64_t sum)
{
    std::vector<Need> needs;
    for (Need const need : all_needs)
        if ((sum & bit(need)) != 0)
            needs.push_back(need);
    return needs;
}

#define REGARD_CHANGE                                                                                                  \
    "select c.id, c.asked_at, c.asked_by, c.asked_employee, c.why, c.state, c.needs, c.second_minor, "                 \
    "c.second_currency, c.answered_at, c.answered_by, c.answer, c.version from rights_change c "

KeptChange read_change(db::Row const& row)
{
    KeptChange change{row.id<ChangeId>(0),         row.instant(1),           row.id<api::UserId>(2),
                      row.maybe_id<EmployeeId>(3), std::string(row.text(4)), row.choice<ChangeState>(5),
                      needs_in(row.integer(6))};
    if (!row.is_null(7))
        change.second_from = Money{row.integer(7), std::string(row.text(8))};
    change.answered = row.maybe_instant(9);
    change.answered_by = row.maybe_id<api::UserId>(10);
    change.answer = row.text(11);
    change.version = row.integer(12);
    return change;
}

std::optional<RightStanding> standing(db::Row const& row, int column)
{
    if (row.is_null(column))
        return std::nullopt;
    return RightStanding{row.integer(column), row.choice<Passing>(column + 1)};
}

ChangeLine read_line(db::Row const& row)
{
    return {{row.id<DecisionId>(0),
             {row.choice<HolderKind>(1), std::string(row.text(2))},
             row.maybe_id<TouchpointId>(3),
             row.maybe_id<UnitId>(4)},
            std::string(row.text(5)),
            standing(row, 6),
            standing(row, 8)};
}

KeptChange with_lines(db::Transaction& tx, KeptChange change)
{
    change.lines = tx.all("select decision, holder_kind, holder, touchpoint, unit, currency, before_minor, "
                          "before_passing, after_minor, after_passing from rights_change_line where change = $1 "
                          "order by place",
                          {change.id}, read_line);
    return change;
}

std::optional<std::int64_t> limit_of(std::optional<RightStanding> const& one)
{
    return one ? std::optional(one->limit) : std::nullopt;
}
std::optional<Passing> passing_of(std::optional<RightStanding> const& one)
{
    return one ? std::optional(one->passing) : std::nullopt;
}

void insert_lines(db::Transaction& tx, KeptChange const& change)
{
    auto rows = tx.bulk("insert into rights_change_line (change, place, decision, holder_kind, holder, holder_key, "
                        "touchpoint, unit, currency, before_minor, before_passing, after_minor, after_passing) "
                        "values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)");
    int place = 0;
    for (ChangeLine const& line : change.lines)
        rows.add({change.id, ++place, line.cell.decision, line.cell.holder.kind, line.cell.holder.name,
                  people::lowered(line.cell.holder.name), line.cell.touchpoint, line.cell.unit, line.currency,
                  limit_of(line.before), passing_of(line.before), limit_of(line.after), passing_of(line.after)});
    rows.finish();
}
}

void insert(db::Transaction& tx, KeptChange const& one)
{
    std::optional<std::int64_t> const second = one.second_from ? std::optional(one.second_from->minor) : std::nullopt;
    std::optional<std::string_view> const currency =
        one.second_from ? std::optional<std::string_view>(one.second_from->currency) : std::nullopt;
    tx.execute(
        "insert into rights_change (id, asked_at, asked_by, asked_employee, why, state, needs, second_minor, "
        "second_currency, answer, version) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, '', 1)",
        {one.id, one.asked, one.asked_by, one.asked_employee, one.why, one.state, sum_of(one.needs), second, currency});
    insert_lines(tx, one);
}

std::optional<KeptChange> change(db::Transaction& tx, ChangeId id)
{
    auto one = tx.one(REGARD_CHANGE "where c.id = $1", {id}, read_change);
    if (!one)
        return std::nullopt;
    return with_lines(tx, *std::move(one));
}

std::vector<KeptChange> changes(db::Transaction& tx, ChangeQuery const& query, BeforeChange const& before, int limit)
{
    auto found = tx.all(REGARD_CHANGE "where c.id < $1 and ($2 is null or c.state = $2) and ($3 is null or exists "
                                      "(select 1 from rights_change_line l where l.change = c.id and l.decision = $3)) "
                                      "order by c.id desc limit $4",
                        {before.id, query.state, query.decision, limit}, read_change);
    for (KeptChange& one : found)
        one = with_lines(tx, std::move(one));
    return found;
}

bool was_asked_for(db::Transaction& tx, RightCell const& cell)
{
    return tx.exists("select 1 from rights_change_line where decision = $1 and holder_kind = $2 and holder_key = $3 "
                     "and coalesce(touchpoint, 0) = $4 and coalesce(unit, 0) = $5 limit 1",
                     {cell.decision, cell.holder.kind, people::lowered(cell.holder.name),
                      cell.touchpoint.value_or(TouchpointId{}).value, cell.unit.value_or(UnitId{}).value});
}

std::int64_t waiting(db::Transaction& tx)
{
    return tx.integer("select count(*) from rights_change where state = $1", {ChangeState::waiting}).value();
}

bool settle(db::Transaction& tx, ChangeId id, ChangeState state, std::string_view answer, By const& by)
{
    return tx.execute("update rights_change set state = $2, answer = $3, answered_at = $4, answered_by = $5, "
                      "version = version + 1 where id = $1 and state = $6",
                      {id, state, answer, by.at, by.user, ChangeState::waiting}) == 1;
}
}
