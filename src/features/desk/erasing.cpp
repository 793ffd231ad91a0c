// What the desk keeps of a customer: handed out to them, and taken away when the person goes. Cases and their histories
// stay; nothing anybody wrote does.
#include "features/desk/erasing.h"

#include "features/desk/inside.h"
#include "features/desk/show.h"
#include "ground/search/search.h"

namespace regard::desk
{
namespace
{
// Notes are about the case and its people, and are not handed out.
struct SaidOf
{
    Instant at;
    EntryKind kind = EntryKind::message_in;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(SaidOf, (), (at, kind, text))

struct KeptOf
{
    std::int64_t number = 0;
    std::string subject;
    Kind kind = Kind::request;
    State state = State::open;
    Instant opened;
    std::optional<std::string> remedy, redress, resolution;
    std::vector<SaidOf> messages;
};
BOOST_DESCRIBE_STRUCT(KeptOf, (), (number, subject, kind, state, opened, remedy, redress, resolution, messages))

std::vector<CaseId> every_case_of(db::Transaction& tx, CustomerId customer)
{
    return tx.all("select id from live_case where customer = $1 order by id", {customer},
                  [](db::Row const& row) { return row.id<CaseId>(0); });
}
}

void erase_customer(db::Transaction& tx, CustomerId customer)
{
    for (CaseId const id : every_case_of(tx, customer)) {
        tx.execute("update live_case set subject = '', remedy = null, redress = null, resolution = null where id = $1",
                   {id});
        tx.execute("update case_entry set text = '', quoted = null, html = null where case_id = $1", {id});
        tx.execute("update case_handoff set reason = '', why = null where case_id = $1", {id});
        tx.execute("delete from case_draft where case_id = $1", {id});
        tx.execute("delete from bulk_act_case where case_id = $1", {id});
        tx.execute("delete from case_file where case_id = $1", {id});
        fulltext::cases().remove(tx, fulltext::DocumentId{id.value});
    }
}

Json kept_of_customers(db::Transaction& tx, std::span<CustomerId const> family)
{
    std::vector<KeptOf> kept;
    for (CustomerId const customer : family)
        for (CaseId const id : every_case_of(tx, customer)) {
            auto const one = store::live_case(tx, id);
            KeptOf shown{one->number, one->subject, one->kind,       one->state, one->opened,
                         one->remedy, one->redress, one->resolution, {}};
            for (store::ThreadRow const& row : store::thread(tx, id))
                if (row.kind == EntryKind::message_in ||
                    (row.kind == EntryKind::message_out && row.delivery != Delivery::taken_back))
                    shown.messages.push_back({row.at, row.kind, row.text});
            kept.push_back(std::move(shown));
        }
    return Json{to_json(kept)};
}
}
