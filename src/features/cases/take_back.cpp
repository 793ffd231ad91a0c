#include "features/cases/take_back.h"

namespace regard::cases
{
void delete_texts(db::Transaction& tx, std::span<CaseId const> cases)
{
    auto texts = tx.bulk("delete from case_event_text where case_id = $1 and exists (select 1 from case_event e where "
                         "e.case_id = $1 and e.seq = case_event_text.seq and e.imported = 1)");
    for (CaseId const id : cases)
        texts.add({id});
    texts.finish();
}

void take_back(db::Transaction& tx, std::span<Undone const> undone)
{
    std::vector<CaseId> all;
    for (Undone const& one : undone)
        all.push_back(one.id);
    delete_texts(tx, all);
    auto events = tx.bulk("delete from case_event where case_id = $1 and imported = 1");
    for (Undone const& one : undone)
        events.add({one.id});
    events.finish();
    auto cases = tx.bulk("delete from customer_case where id = $1 and $2 = 1");
    for (Undone const& one : undone)
        cases.add({one.id, one.gone});
    cases.finish();
    auto kept = tx.bulk("update customer_case set import = 0, content = 0 where id = $1");
    for (Undone const& one : undone)
        kept.add({one.id});
    kept.finish();
}

Aged aged(db::Transaction& tx, SourceId source, Instant before, std::string_view after, int limit)
{
    Aged found;
    tx.query(
        "select c.id, c.reference, (select max(e.at) from case_event e where e.case_id = c.id) from customer_case c "
        "where c.source = $1 and c.reference > $2 and c.import <> 0 order by c.reference limit $3",
        {source, after, limit}, [&](db::Row const& row) {
            if (row.maybe_instant(2).value_or(before) < before)
                found.cases.push_back(row.id<CaseId>(0));
            found.last = row.text(1);
        });
    return found;
}

std::vector<Undone> undo_aged(db::Transaction& tx, std::span<CaseId const> cases, Instant before)
{
    std::vector<Undone> undone;
    for (CaseId const id : cases) {
        auto const still =
            tx.one("select max(at), min(imported) from case_event where case_id = $1 and exists (select 1 "
                   "from customer_case c where c.id = $1 and c.import <> 0) having max(at) < $2",
                   {id, before}, [](db::Row const& row) { return row.integer(1) == 1; });
        if (still)
            undone.push_back({id, *still});
    }
    take_back(tx, undone);
    return undone;
}
}
