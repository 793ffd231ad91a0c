#include "features/cases/take_back.h"

namespace regard::cases
{
namespace
{
struct Known
{
    CaseId id;
    std::int64_t content;
};

// Those of the batch that are stored already, in the batch's order. The batch is sorted, so one range of the index
// holds them.
std::vector<std::optional<Known>> known_of(db::Transaction& tx, SourceId source, std::span<Imported const> batch)
{
    std::vector<std::optional<Known>> known(batch.size());
    std::size_t at = 0;
    tx.query("select reference, id, content from customer_case where source = $1 and reference >= $2 and reference <= "
             "$3 order by reference",
             {source.value, batch.front().reference, batch.back().reference}, [&](db::Row const& row) {
                 std::string_view const reference = row.text(0);
                 while (at < batch.size() && batch[at].reference < reference)
                     ++at;
                 if (at < batch.size() && batch[at].reference == reference)
                     known[at] = Known{row.id<CaseId>(1), row.integer(2)};
             });
    return known;
}

// Those that are worked at in Regard now: they are left alone, whatever the import says of them.
void leave_adopted(db::Transaction& tx, SourceId source, std::span<Imported const> batch,
                   std::vector<std::optional<Known>>& known)
{
    std::size_t at = 0;
    tx.query("select reference, case_id from case_adopted where source = $1 and reference >= $2 and reference <= $3 "
             "order by reference",
             {source.value, batch.front().reference, batch.back().reference}, [&](db::Row const& row) {
                 std::string_view const reference = row.text(0);
                 while (at < batch.size() && batch[at].reference < reference)
                     ++at;
                 if (at < batch.size() && batch[at].reference == reference)
                     known[at] = Known{row.id<CaseId>(1), batch[at].content};
             });
}

std::optional<std::int64_t> given(Name name) { return name == 0 ? std::nullopt : std::optional<std::int64_t>(name); }

std::optional<std::int64_t> due_of(Imported const& one)
{
    return one.due.micros == INT64_MAX ? std::nullopt : std::optional(one.due.micros);
}

std::optional<std::int64_t> customer_of(Imported const& one)
{
    return one.customer == 0 ? std::nullopt : std::optional(one.customer);
}

// One case of the batch with what is to be done to it.
struct Taken
{
    Imported const* one;
    CaseId id;
    Kept kept;
};

std::vector<Taken> decide(std::span<Imported const> batch, std::vector<std::optional<Known>> const& known,
                          std::function<CaseId()> const& new_id)
{
    std::vector<Taken> taken;
    for (std::size_t i = 0; i < batch.size(); ++i) {
        if (!known[i])
            taken.push_back({&batch[i], new_id(), Kept::created});
        else
            taken.push_back(
                {&batch[i], known[i]->id, known[i]->content == batch[i].content ? Kept::unchanged : Kept::changed});
    }
    return taken;
}

void insert_cases(db::Transaction& tx, SourceId source, ImportId import, std::vector<Taken> const& taken)
{
    auto rows = tx.bulk("insert into customer_case (id, source, reference, import, historical, shape, done, due, "
                        "customer, touchpoint, product, "
                        "vertical, channel, kind, priority, content) "
                        "values ($1, $2, $3, $4, 1, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)");
    for (auto const& [one, id, kept] : taken)
        if (kept == Kept::created)
            rows.add({id, source.value, one->reference, import.value, one->shape, one->done, due_of(*one),
                      customer_of(*one), given(one->subject.touchpoint), given(one->subject.product),
                      given(one->subject.vertical), given(one->subject.channel), given(one->subject.kind),
                      given(one->subject.priority), one->content});
    rows.finish();
}

std::vector<CaseId> changed_of(std::vector<Taken> const& taken)
{
    std::vector<CaseId> changed;
    for (Taken const& one : taken)
        if (one.kept == Kept::changed)
            changed.push_back(one.id);
    return changed;
}

void update_cases(db::Transaction& tx, ImportId import, std::vector<Taken> const& taken)
{
    auto rows = tx.bulk("update customer_case set import = $2, shape = $3, done = $4, due = $5, customer = $6, "
                        "touchpoint = $7, product = $8, "
                        "vertical = $9, channel = $10, kind = $11, priority = $12, content = $13 where id = $1");
    for (auto const& [one, id, kept] : taken)
        if (kept == Kept::changed)
            rows.add({id, import.value, one->shape, one->done, due_of(*one), customer_of(*one),
                      given(one->subject.touchpoint), given(one->subject.product), given(one->subject.vertical),
                      given(one->subject.channel), given(one->subject.kind), given(one->subject.priority),
                      one->content});
    rows.finish();
    delete_texts(tx, changed_of(taken));
    auto old = tx.bulk("delete from case_event where case_id = $1 and imported = 1");
    for (auto const& [one, id, kept] : taken)
        if (kept == Kept::changed)
            old.add({id});
    old.finish();
}

// Imported events are numbered from 0; those of Regard come after all that can be imported.
void insert_events(db::Transaction& tx, std::vector<Taken> const& taken)
{
    auto rows = tx.bulk("insert into case_event (case_id, seq, at, what, status, team, person, message, imported) "
                        "values ($1, $2, $3, $4, $5, $6, $7, $8, 1)");
    for (auto const& [one, id, kept] : taken) {
        if (kept == Kept::unchanged)
            continue;
        std::int64_t seq = 0;
        for (Event const& event : one->events)
            rows.add({id, seq++, event.at, event.what, given(event.status), given(event.team), given(event.person),
                      event.message});
    }
    rows.finish();
}

void insert_texts(db::Transaction& tx, std::vector<Taken> const& taken)
{
    auto rows = tx.bulk("insert into case_event_text (case_id, seq, text) values ($1, $2, $3)");
    for (auto const& [one, id, kept] : taken)
        for (std::size_t seq = 0; kept != Kept::unchanged && seq < one->texts.size(); ++seq)
            if (!one->texts[seq].empty())
                rows.add({id, seq, one->texts[seq]});
    rows.finish();
}
}

void take_over(db::Transaction& tx, SourceId source, ImportId import, std::span<Imported const> batch,
               std::function<CaseId()> const& new_id, std::function<void(Imported const&, CaseId, Kept)> const& told)
{
    if (batch.empty())
        return;
    auto known = known_of(tx, source, batch);
    leave_adopted(tx, source, batch, known);
    auto const taken = decide(batch, known, new_id);
    auto const any = [&](Kept kept) {
        return std::any_of(taken.begin(), taken.end(), [&](Taken const& one) { return one.kept == kept; });
    };
    if (any(Kept::created))
        insert_cases(tx, source, import, taken);
    if (any(Kept::changed))
        update_cases(tx, import, taken);
    if (any(Kept::created) || any(Kept::changed))
        insert_events(tx, taken);
    if (std::ranges::any_of(batch, [](Imported const& one) { return !one.texts.empty(); }))
        insert_texts(tx, taken);
    for (Taken const& one : taken)
        told(*one.one, one.id, one.kept);
}

std::vector<Undone> undo_import(db::Transaction& tx, ImportId import, int limit)
{
    auto undone = tx.all("select c.id, exists (select 1 from case_event e where e.case_id = c.id and e.imported = 0) "
                         "from customer_case c where c.import = $1 order by c.id limit $2",
                         {import.value, limit}, [](db::Row const& row) {
                             return Undone{row.id<CaseId>(0), row.integer(1) == 0};
                         });
    if (undone.empty())
        return undone;
    take_back(tx, undone);
    return undone;
}
}
