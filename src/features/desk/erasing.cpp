// What the desk keeps of a customer: handed out to them, and taken away when the person goes. Cases and their histories
// stay; nothing anybody wrote does.
#include "features/desk/erasing.h"

#include "features/desk/finder.h"
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

// The rows at once, so that nobody is served them; their bytes when that is certain. Before the texts: they name the mails.
void forget_files(db::Transaction& tx, CaseId id)
{
    tx.execute("insert into case_file_erased (id) select id from case_file where case_id = $1 on conflict do nothing",
               {id});
    tx.execute("insert into case_file_erased (id) select distinct html from case_entry where case_id = $1 and html is "
               "not null on conflict do nothing",
               {id});
    tx.execute("delete from case_file where case_id = $1", {id});
}
}

Result<void> may_be_erased(db::Transaction& tx, std::span<CustomerId const> family)
{
    for (CustomerId const customer : family)
        if (tx.exists("select 1 from live_case where customer = $1 and restricted = 1", {customer}))
            return Refusal{
                "must_be_kept",
                "A case of this customer is restricted and must be kept as it is. Whoever is named in it can end "
                "that.",
                ""};
    return {};
}

void name_anew(db::Transaction& tx, std::span<CustomerId const> customers)
{
    for (CustomerId const customer : customers)
        for (CaseId const id : every_case_of(tx, customer))
            if (auto const one = store::live_case(tx, id))
                finder::rename(tx, *one);
}

void erase_customer(db::Transaction& tx, CustomerId customer)
{
    for (CaseId const id : every_case_of(tx, customer)) {
        forget_files(tx, id);
        tx.execute("update live_case set subject = '', remedy = null, redress = null, resolution = null where id = $1",
                   {id});
        tx.execute("update case_entry set text = '', quoted = null, html = null where case_id = $1", {id});
        tx.execute("update case_handoff set reason = '', why = null where case_id = $1", {id});
        tx.execute("delete from case_draft where case_id = $1", {id});
        tx.execute("delete from bulk_act_case where case_id = $1", {id});
        promises::forget_words(tx, id);
        cases::forget_words(tx, id);
        fulltext::cases().remove(tx, fulltext::DocumentId{id.value});
    }
}

bool forget_unsent_files(db::Transaction& tx, Instant now)
{
    constexpr int at_once = 200;
    auto const unsent = tx.all(
        "select f.id from case_file f where f.entry is null and f.brought < $1 and not exists "
        "(select 1 from case_draft d where d.case_id = f.case_id and d.author = f.by) order by f.brought limit $2",
        {now - Span::days(30), at_once}, [](db::Row const& row) { return row.id<FileId>(0); });
    for (FileId const id : unsent) {
        tx.execute("insert into case_file_erased (id) values ($1) on conflict do nothing", {id});
        tx.execute("delete from case_file where id = $1 and entry is null", {id});
    }
    return std::ssize(unsent) == at_once;
}

std::vector<CaseId> kept_from(db::Transaction& tx, api::Who const& who, std::span<CaseId const> ids)
{
    Sight const sight(tx, who);
    std::vector<CaseId> kept;
    for (LiveCase const& one : store::several(tx, ids))
        if (sight.is_kept_from(one))
            kept.push_back(one.id);
    return kept;
}

Json kept_of_customers(db::Transaction& tx, api::Who const& who, std::span<CustomerId const> family)
{
    Sight const sight(tx, who);
    std::vector<KeptOf> kept;
    for (CustomerId const customer : family)
        for (CaseId const id : every_case_of(tx, customer)) {
            auto const one = store::live_case(tx, id);
            if (sight.is_kept_from(*one))
                continue;
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

int Desk::Inside::remove_erased_files()
{
    constexpr int at_once = 200;
    auto const erased = database.read([](db::Transaction& tx) {
        return tx.all("select id from case_file_erased order by id limit $1", {at_once},
                      [](db::Row const& row) { return row.id<FileId>(0); });
    });
    for (FileId const id : erased)
        blobs.remove(id.value);
    database.write([&](db::Transaction& tx) {
        for (FileId const id : erased)
            tx.execute("delete from case_file_erased where id = $1", {id});
    });
    return static_cast<int>(erased.size());
}
}
