#include "features/measures/outcomes/outcome_store.h"

#include "features/cases/live.h"
#include "features/measures/outcomes/packing.h"

#include <algorithm>

namespace regard::measures::store
{
namespace
{
#define REGARD_OUTCOME_COLUMNS                                                                                         \
    "case_id, source, state, opened, counted, duration, working, first_reply, waiting, turnaround, orphan, due, "      \
    "returned, unit, vertical, "                                                                                       \
    "touchpoint, product, channel, kind, status, events, handoffs, bounces, person_handoffs, person_bounces, "         \
    "person_known, resolved, one_answer, reopened, first_contact, pairs, waits, customer, matter, person, priority"

std::string packed_pairs(Outcome const& outcome)
{
    std::string bytes;
    for (PairBounces const& pair : outcome.pairs) {
        pack(bytes, pair.a);
        pack(bytes, pair.b);
        pack(bytes, pair.bounces);
    }
    return bytes;
}

std::string packed_waits(Outcome const& outcome)
{
    std::string bytes;
    for (Wait const& wait : outcome.waits) {
        pack(bytes, wait.status);
        pack(bytes, wait.length ? static_cast<std::uint64_t>(wait.length->micros) + 1 : 0);
        pack(bytes, static_cast<std::uint64_t>(wait.asked));
    }
    return bytes;
}

std::vector<PairBounces> unpacked_pairs(std::string_view packed)
{
    std::vector<PairBounces> pairs;
    for (Unpacking bytes(packed); !bytes.at_end();) {
        auto const a = static_cast<cases::Name>(bytes.number());
        auto const b = static_cast<cases::Name>(bytes.number());
        pairs.push_back({a, b, static_cast<std::uint32_t>(bytes.number())});
    }
    return pairs;
}

std::vector<Wait> unpacked_waits(std::string_view packed)
{
    std::vector<Wait> waits;
    for (Unpacking bytes(packed); !bytes.at_end();) {
        auto const status = static_cast<cases::Name>(bytes.number());
        std::uint64_t const length = bytes.number();
        auto const asked = static_cast<Answer>(bytes.number());
        waits.push_back(
            {status, length == 0 ? std::nullopt : std::optional(Span{static_cast<std::int64_t>(length - 1)}), asked});
    }
    return waits;
}

std::optional<std::int64_t> given(std::int64_t key) { return key == 0 ? std::nullopt : std::optional(key); }

std::optional<std::int64_t> micros(std::optional<Span> const& span)
{
    return span ? std::optional(span->micros) : std::nullopt;
}

std::optional<std::span<std::byte const>> bytes_or_null(std::string const& packed)
{
    if (packed.empty())
        return std::nullopt;
    return std::as_bytes(std::span(packed));
}

std::string_view packed(db::Row const& row, int column)
{
    if (row.is_null(column))
        return {};
    auto const bytes = row.bytes(column);
    return {reinterpret_cast<char const*>(bytes.data()), bytes.size()};
}

std::optional<Span> span(db::Row const& row, int column)
{
    auto const micros = row.maybe_integer(column);
    return micros ? std::optional(Span{*micros}) : std::nullopt;
}

// Reads the columns above from left to right, from `first` on.
class Reading
{
  public:
    Reading(db::Row const& row, int first) : row_(row), at_(first) {}

    void take(Outcome& o)
    {
        o.id = row_.id<cases::CaseId>(at_++);
        o.source = row_.id<cases::SourceId>(at_++);
        o.state = row_.choice<State>(at_++);
        o.opened = row_.instant(at_++);
        o.counted = row_.instant(at_++);
        for (auto* const length : {&o.duration, &o.working, &o.first_reply, &o.waiting, &o.turnaround, &o.orphan})
            *length = span(row_, at_++);
        o.due = row_.maybe_instant(at_++);
        o.returned = row_.maybe_instant(at_++);
        for (cases::Name& word : o.words)
            word = number();
        for (auto* const count : {&o.events, &o.handoffs, &o.bounces, &o.person_handoffs, &o.person_bounces})
            *count = number();
        o.person_known = row_.flag(at_++);
        for (auto* const answer : {&o.resolved, &o.one_answer, &o.reopened, &o.first_contact})
            *answer = row_.choice<Answer>(at_++);
        o.pairs = unpacked_pairs(packed(row_, at_++));
        for (Wait const& wait : unpacked_waits(packed(row_, at_++)))
            o.add(wait);
        o.return_known = !row_.is_null(at_) && !row_.is_null(at_ + 1);
    }

    void take(Measured& o)
    {
        take(static_cast<Outcome&>(o));
        o.customer = row_.maybe_integer(at_++).value_or(0);
        o.matter = row_.maybe_integer(at_++).value_or(0);
        o.person = number();
        o.priority = number();
    }

  private:
    std::uint32_t number() { return static_cast<std::uint32_t>(row_.integer(at_++)); }

    db::Row const& row_;
    int at_;
};

// Ids above all that are stored are new, which is what an import mostly brings: they cost no look.
std::vector<cases::CaseId> stored_before(db::Transaction& tx, std::span<Measured const> outcomes)
{
    auto const last = tx.integer("select max(case_id) from case_outcome");
    std::vector<cases::CaseId> known;
    for (Measured const& one : outcomes)
        if (last && one.id.value <= *last)
            known.push_back(one.id);
    return known;
}

void insert(db::Transaction& tx, std::span<Measured const> outcomes, Zone const& zone)
{
    auto rows = tx.bulk(
        "insert into case_outcome (" REGARD_OUTCOME_COLUMNS ", day) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, "
        "$10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, "
        "$30, $31, $32, $33, $34, $35, $36, $37)");
    for (Measured const& o : outcomes) {
        std::string const pairs = packed_pairs(o), waits = packed_waits(o);
        auto const& w = o.words;
        rows.add({o.id,
                  o.source.value,
                  o.state,
                  o.opened,
                  o.counted,
                  micros(o.duration),
                  micros(o.working),
                  micros(o.first_reply),
                  micros(o.waiting),
                  micros(o.turnaround),
                  micros(o.orphan),
                  o.due,
                  o.returned,
                  w[0],
                  w[1],
                  w[2],
                  w[3],
                  w[4],
                  w[5],
                  w[6],
                  o.events,
                  o.handoffs,
                  o.bounces,
                  o.person_handoffs,
                  o.person_bounces,
                  o.person_known,
                  o.resolved,
                  o.one_answer,
                  o.reopened,
                  o.first_contact,
                  bytes_or_null(pairs),
                  bytes_or_null(waits),
                  given(o.customer),
                  given(o.matter),
                  o.person,
                  o.priority,
                  day_of(o, zone).days});
    }
    rows.finish();
}

// In the order of the table, which a batch in any other order would visit page by page at random.
void note_days(db::Transaction& tx, std::span<Measured const> outcomes, Zone const& zone)
{
    std::vector<std::pair<std::int32_t, std::int64_t>> days;
    for (Measured const& one : outcomes)
        days.emplace_back(day_of(one, zone).days, one.id.value);
    std::sort(days.begin(), days.end());
    auto rows = tx.bulk("insert into outcome_change (day, case_id) values ($1, $2) on conflict do nothing");
    for (auto const& [day, id] : days)
        rows.add({day, id});
    rows.finish();
}
}

Date day_of(Outcome const& outcome, Zone const& zone) { return zone.local_date(outcome.counted); }

void replace(db::Transaction& tx, std::span<Measured const> outcomes, Zone const& zone)
{
    remove(tx, stored_before(tx, outcomes));
    insert(tx, outcomes, zone);
    note_days(tx, outcomes, zone);
}

void remove(db::Transaction& tx, std::span<cases::CaseId const> gone)
{
    if (gone.empty())
        return;
    auto days =
        tx.bulk("insert into outcome_change (day, case_id) select day, case_id from case_outcome where case_id = $1 "
                "on conflict do nothing");
    for (cases::CaseId const id : gone)
        days.add({id});
    days.finish();
    auto rows = tx.bulk("delete from case_outcome where case_id = $1");
    for (cases::CaseId const id : gone)
        rows.add({id});
    rows.finish();
}

void clear(db::Transaction& tx) { tx.script("delete from case_outcome; delete from measured_team_person;"); }

std::optional<Measured> outcome(db::Transaction& tx, cases::CaseId id)
{
    return tx.one("select " REGARD_OUTCOME_COLUMNS " from case_outcome where case_id = $1", {id},
                  [](db::Row const& row) {
                      Measured one;
                      Reading(row, 0).take(one);
                      return one;
                  });
}

std::vector<Outcome> outcomes(db::Transaction& tx, std::span<cases::CaseId const> ids)
{
    std::vector<Outcome> found;
    for (cases::CaseId const id : ids)
        if (auto one = outcome(tx, id))
            found.push_back(std::move(*one));
    return found;
}

std::optional<Date> first_changed_day(db::Transaction& tx)
{
    auto const day = tx.integer("select day from outcome_change order by day limit 1");
    return day ? std::optional(Date{static_cast<std::int32_t>(*day)}) : std::nullopt;
}

DayChange change_of(db::Transaction& tx, Date day)
{
    DayChange change;
    tx.query("select c.case_id, o.day, o." REGARD_OUTCOME_COLUMNS " from outcome_change c "
             "left join case_outcome o on o.case_id = c.case_id where c.day = $1 order by c.case_id",
             {day.days}, [&](db::Row const& row) {
                 change.cases.push_back({row.integer(0)});
                 if (row.is_null(1) || row.integer(1) != day.days)
                     return;
                 Reading(row, 2).take(change.now.emplace_back());
             });
    return change;
}

void settle_change(db::Transaction& tx, Date day)
{
    tx.execute("delete from outcome_change where day = $1", {day.days});
}

void judge_again(db::Transaction& tx, std::span<Date const> days)
{
    auto rows = tx.bulk("insert into outcome_change (day, case_id) values ($1, 0) on conflict do nothing");
    for (Date const day : days)
        rows.add({day.days});
    rows.finish();
}

std::vector<Date> days_of_broken_promises(db::Transaction& tx, cases::SourceId source, Instant after, Instant until)
{
    static_assert(static_cast<int>(State::open) == 1); // the index names it
    return tx.all("select distinct day from case_outcome where source = $1 and state = 1 and due > $2 and due <= $3",
                  {source.value, after, until},
                  [](db::Row const& row) { return Date{static_cast<std::int32_t>(row.integer(0))}; });
}

namespace
{
#define REGARD_VISITS "select case_id, customer, matter, opened, counted, state, returned from case_outcome "

Visit visit(db::Row const& row)
{
    return {row.id<cases::CaseId>(0), row.integer(1),       row.integer(2),      row.instant(3),
            row.instant(4),           row.choice<State>(5), row.maybe_instant(6)};
}
}

void visits(db::Transaction& tx, std::function<void(Visit const&)> const& see)
{
    tx.query(REGARD_VISITS
             "where customer is not null and matter is not null order by customer, matter, opened, case_id",
             {}, [&](db::Row const& row) { see(visit(row)); });
}

void visits(db::Transaction& tx, Matter const& of, std::function<void(Visit const&)> const& see)
{
    static_assert(cases::of_regard == cases::SourceId{0}); // the index names it
    tx.query(REGARD_VISITS "where source = 0 and customer = $1 and matter = $2 order by opened, case_id",
             {of.customer, of.matter}, [&](db::Row const& row) { see(visit(row)); });
}

void note_matters(db::Transaction& tx, std::span<Measured const> outcomes)
{
    // As it was, too: its customer or matter may be another now.
    auto before =
        tx.bulk("insert into measured_return_due (customer, matter) select customer, matter from case_outcome "
                "where case_id = $1 and customer is not null and matter is not null on conflict do nothing");
    for (Measured const& one : outcomes)
        before.add({one.id});
    before.finish();
    auto now = tx.bulk("insert into measured_return_due (customer, matter) values ($1, $2) on conflict do nothing");
    for (Measured const& one : outcomes)
        if (one.customer != 0 && one.matter != 0)
            now.add({one.customer, one.matter});
    now.finish();
}

std::vector<Matter> matters_due(db::Transaction& tx, int most)
{
    return tx.all("select customer, matter from measured_return_due order by customer, matter limit $1", {most},
                  [](db::Row const& row) {
                      return Matter{row.integer(0), row.integer(1)};
                  });
}

void settle_matters(db::Transaction& tx, std::span<Matter const> seen)
{
    auto rows = tx.bulk("delete from measured_return_due where customer = $1 and matter = $2");
    for (Matter const& one : seen)
        rows.add({one.customer, one.matter});
    rows.finish();
}

void note_returns(db::Transaction& tx, std::span<Return const> returns)
{
    auto rows = tx.bulk("update case_outcome set returned = $2 where case_id = $1");
    for (Return const& one : returns)
        rows.add({one.id, one.returned});
    rows.finish();
    auto days =
        tx.bulk("insert into outcome_change (day, case_id) select day, case_id from case_outcome where case_id = $1 "
                "on conflict do nothing");
    for (Return const& one : returns)
        days.add({one.id});
    days.finish();
}
}
