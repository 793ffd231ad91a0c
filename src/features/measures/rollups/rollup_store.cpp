#include "features/measures/rollups/rollup_store.h"

namespace regard::measures::store
{
namespace
{
constexpr std::size_t most_sheets_a_day = 65536;

std::int64_t number_of(Date day, std::size_t place)
{
    return std::int64_t{day.days} * static_cast<std::int64_t>(most_sheets_a_day) + static_cast<std::int64_t>(place);
}

std::string_view view(std::span<std::byte const> bytes)
{
    return {reinterpret_cast<char const*>(bytes.data()), bytes.size()};
}

std::span<std::byte const> bytes(std::string const& packed) { return std::as_bytes(std::span(packed)); }

std::optional<Span> span(db::Row const& row, int column)
{
    auto const micros = row.maybe_integer(column);
    return micros ? std::optional(Span{*micros}) : std::nullopt;
}

std::optional<std::int64_t> micros(std::optional<Span> const& span)
{
    return span ? std::optional(span->micros) : std::nullopt;
}

Date date(db::Row const& row, int column) { return {static_cast<std::int32_t>(row.integer(column))}; }
}

std::vector<Outcome> day(db::Transaction& tx, Date of)
{
    std::vector<Outcome> outcomes;
    sheets(
        tx, of, 0, most_sheets_a_day - 1, [](std::size_t) { return true; },
        [&](std::size_t, std::string_view packed) {
            Sheet const sheet(packed);
            for (std::size_t row = 0; row < sheet.size(); ++row)
                outcomes.push_back(sheet.outcome(row));
        });
    return outcomes;
}

void replace_day(db::Transaction& tx, Date of, std::span<Outcome const> longest_first)
{
    tx.execute("delete from measured_day where number >= $1 and number < $2", {number_of(of, 0), number_of(of + 1, 0)});
    auto rows = tx.bulk("insert into measured_day (number, cases, packed) values ($1, $2, $3)");
    std::int64_t number = number_of(of, 0);
    for (std::size_t at = 0; at < longest_first.size(); at += sheet_size) {
        auto const some = longest_first.subspan(at, std::min(sheet_size, longest_first.size() - at));
        std::string const packed = pack_sheet(some);
        rows.add({number++, some.size(), bytes(packed)});
    }
    rows.finish();
}

void sheets(db::Transaction& tx, Date of, std::size_t first, std::size_t last,
            db::FunctionRef<bool(std::size_t)> wanted, db::FunctionRef<void(std::size_t, std::string_view)> see)
{
    tx.query("select number, packed from measured_day where number >= $1 and number <= $2 order by number",
             {number_of(of, first), number_of(of, last)}, [&](db::Row const& row) {
                 auto const place = static_cast<std::size_t>(row.integer(0) - number_of(of, 0));
                 if (wanted(place))
                     see(place, view(row.bytes(1)));
             });
}

bool sheet(db::Transaction& tx, Date of, std::size_t place, db::FunctionRef<void(std::string_view)> see)
{
    bool found = false;
    tx.query("select packed from measured_day where number = $1", {number_of(of, place)}, [&](db::Row const& row) {
        found = true;
        see(view(row.bytes(0)));
    });
    return found;
}

// The words the day had are those of its cells, which are made anew after this.
void replace_standings(db::Transaction& tx, Facet facet, Date day, Standings const& standings)
{
    auto const had = words_of(tx, facet, {Grain::day, day, day + 1});
    auto gone = tx.bulk("delete from measured_place where facet = $1 and word = $2 and day = $3");
    for (std::int64_t const word : had)
        gone.add({facet, word, day.days});
    gone.finish();
    auto rows = tx.bulk("insert into measured_place (facet, word, day, cases, shortest, longest, places) "
                        "values ($1, $2, $3, $4, $5, $6, $7)");
    for (auto const& [word, standing] : standings) {
        bool const all = facet == Facet::all;
        std::string const places = all ? std::string() : pack_places(standing.places);
        rows.add({facet, word, day.days, standing.places.size(), micros(standing.reach.shortest),
                  micros(standing.reach.longest), all ? db::Value(nullptr) : db::Value(bytes(places))});
    }
    rows.finish();
}

std::vector<DayStanding> standings(db::Transaction& tx, Facet facet, std::int64_t word, Period period)
{
    std::vector<DayStanding> found;
    standings(
        tx, facet, word, period, [](Date) { return true; },
        [&](DayStanding&& standing) { found.push_back(std::move(standing)); });
    return found;
}

void standings(db::Transaction& tx, Facet facet, std::int64_t word, Period period, db::FunctionRef<bool(Date)> wanted,
               db::FunctionRef<void(DayStanding&&)> see)
{
    tx.query("select day, cases, shortest, longest, places from measured_place "
             "where facet = $1 and word = $2 and day >= $3 and day < $4 order by day",
             {facet, word, period.from.days, period.to.days}, [&](db::Row const& row) {
                 if (!wanted(date(row, 0)))
                     return;
                 DayStanding found{date(row, 0), row.integer(1), {span(row, 2), span(row, 3)}, {}};
                 if (!row.is_null(4))
                     found.places = unpack_places(view(row.bytes(4)));
                 see(std::move(found));
             });
}

std::optional<Period> whole_history(db::Transaction& tx)
{
    auto const end = [&](char const* sql) { return tx.integer(sql, {Facet::all}); };
    auto const first = end("select day from measured_place where facet = $1 and word = 0 order by day limit 1");
    auto const last = end("select day from measured_place where facet = $1 and word = 0 order by day desc limit 1");
    if (!first || !last)
        return std::nullopt;
    return Period{{static_cast<std::int32_t>(*first)}, {static_cast<std::int32_t>(*last + 1)}};
}

void note_due(db::Transaction& tx, Grain grain, Date start)
{
    auto rows = tx.bulk("insert into measured_due (grain, start, facet) values ($1, $2, $3) on conflict do nothing");
    for (std::size_t facet = 0; facet < facet_count; ++facet)
        if (has_cells(static_cast<Facet>(facet), grain))
            rows.add({grain, start.days, facet});
    rows.finish();
}

std::optional<DueCell> first_due(db::Transaction& tx)
{
    return tx.one("select grain, start, facet from measured_due order by grain, start, facet limit 1", {},
                  [](db::Row const& row) {
                      return DueCell{row.choice<Grain>(0), date(row, 1), row.choice<Facet>(2)};
                  });
}

void settle_due(db::Transaction& tx, DueCell const& due)
{
    tx.execute("delete from measured_due where grain = $1 and start = $2 and facet = $3",
               {due.grain, due.start.days, due.facet});
}

void clear_rollups(db::Transaction& tx)
{
    tx.script("delete from measured_day; delete from measured_place; delete from measured_cell_page;"
              "delete from measured_due; delete from outcome_change; update measured_state set as_of = null;");
}
}
