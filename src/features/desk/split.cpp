// Part of a thread becomes a case of its own, with its own owner and its own clocks; the customer is told nothing. What was written is
// copied, so that the old thread stays as it was read, answered and judged.
#include "features/desk/family_model.h"
#include "features/desk/finder.h"
#include "features/desk/inside.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <fstream>

namespace regard::desk
{
namespace
{
// A file that goes along: its copy lies in the files' place already.
struct Copied
{
    FileId from;
    FileId to;
};

struct Asked
{
    CaseId from;
    SplitWish wish;
    Ticket ticket;
    std::vector<Copied> files;
};

bool is_chosen(SplitWish const& wish, EntryId id)
{
    return std::find(wish.entries.begin(), wish.entries.end(), id) != wish.entries.end();
}

void copy_bytes(files::BlobStore const& blobs, FileId from, FileId to)
{
    std::ifstream in(blobs.path(from.value), std::ios::binary);
    auto upload = blobs.begin(to.value);
    std::array<char, 65'536> chunk;
    while (in.read(chunk.data(), chunk.size()), in.gcount() > 0)
        upload.write({chunk.data(), static_cast<std::size_t>(in.gcount())});
    upload.keep();
}

NewCase form_of(LiveCase const& from, SplitWish const& wish)
{
    NewCase form;
    form.subject = wish.subject;
    form.kind = wish.kind.value_or(from.kind);
    form.channel = from.channel;
    form.customer.id = from.customer;
    form.touchpoint = wish.touchpoint ? wish.touchpoint : from.touchpoint;
    form.product = from.product;
    form.vertical = from.vertical;
    form.language = from.language;
    form.priority = from.priority;
    form.keep = wish.keep;
    form.restricted = from.restricted;
    form.about = from.about;
    return form;
}

class Split
{
  public:
    explicit Split(Desk::Inside& inside) : inside_(inside) {}

    // Copies what lies on the disk, outside the transaction.
    Result<Asked> prepare(api::Asking& asking, CaseId id, SplitWish const& wish) const
    {
        inside_.words.learn();
        Asked asked{id, wish, {inside_.ids.next<CaseId>(), inside_.next_number()}, {}};
        auto const files = inside_.database.read([&](db::Transaction& tx) {
            return seen(tx, asking.who, id) ? store::files(tx, id) : std::vector<store::FileRow>();
        });
        for (store::FileRow const& file : files)
            if (file.entry && is_chosen(wish, *file.entry) && inside_.blobs.has(file.id.value)) {
                asked.files.push_back({file.id, inside_.ids.next<FileId>()});
                copy_bytes(inside_.blobs, file.id, asked.files.back().to);
            }
        return asked;
    }

    Result<CaseBegun> commit(api::Writing& w, Asked const& asked) const
    {
        auto const from = seen(w.tx, w.who, asked.from);
        if (!from)
            return no_such_case();
        auto const rows = chosen(w.tx, asked);
        if (!rows)
            return rows.error();
        auto const id = inside_.open(w.tx, asked.ticket, form_of(*from, asked.wish), author(w.who), std::nullopt, w.now,
                                     Began{rows->front().at, nullptr});
        if (!id)
            return id.error();
        copy_named(w.tx, from->id, *id);
        copy(w, asked, *rows, *id);
        w.tx.execute("insert into case_link (case_id, other, how) values ($1, $2, $3)", {*id, from->id, Link::split});
        tell(w, *from, *id);
        auto const one = store::live_case(w.tx, *id);
        return CaseBegun{*id, one->number, one->owner, one->promised};
    }

  private:
    // Oldest first.
    static Result<std::vector<store::ThreadRow>> chosen(db::Transaction& tx, Asked const& asked)
    {
        std::vector<store::ThreadRow> rows;
        for (store::ThreadRow& row : store::thread(tx, asked.from))
            if (is_chosen(asked.wish, row.id))
                rows.push_back(std::move(row));
        if (rows.size() != asked.wish.entries.size())
            return Refusal{"no_such_entry", "Part of what you chose is not in this case.", "entries"};
        if (!std::all_of(rows.begin(), rows.end(), [](store::ThreadRow const& row) {
                return row.kind == EntryKind::message_in || row.kind == EntryKind::note;
            }))
            return Refusal{"stays_here", "What the customer wrote and notes can go along; our answers stay.",
                           "entries"};
        if (std::none_of(rows.begin(), rows.end(), [](auto const& row) { return row.kind == EntryKind::message_in; }))
            return Refusal{"nothing_said", "Choose something the customer wrote: that is what the new case is about.",
                           "entries"};
        return rows;
    }

    static void copy_named(db::Transaction& tx, CaseId from, CaseId to)
    {
        tx.execute("insert into case_named (case_id, employee) select $2, employee from case_named where case_id = $1 "
                   "on conflict do nothing",
                   {from, to});
    }

    // A mail's id stays with the old case: an answer to it belongs there.
    void copy(api::Writing& w, Asked const& asked, std::vector<store::ThreadRow> const& rows, CaseId to) const
    {
        auto const files = store::files(w.tx, asked.from);
        for (store::ThreadRow row : rows) {
            EntryId const before = row.id;
            row.id = inside_.ids.next<EntryId>();
            row.mail_id.clear();
            store::insert(w.tx, to, row);
            finder::add(w.tx, to, row.text);
            for (Copied const& copied : asked.files)
                for (store::FileRow file : files)
                    if (file.id == copied.from && file.entry == before) {
                        file.id = copied.to;
                        file.entry = row.id;
                        store::insert_file(w.tx, file, to, row.author, w.now);
                    }
        }
    }

    // Both threads say where the other one is.
    void tell(api::Writing& w, LiveCase const& from, CaseId to) const
    {
        auto const began = *store::live_case(w.tx, to);
        Work old(inside_, w.tx, from, author(w.who), w.now);
        old.step(Step::split_off, {}, fmt::format("number={}", began.number));
        old.finish("case.split");
        Work one(inside_, w.tx, began, author(w.who), w.now);
        one.step(Step::split_from, {}, fmt::format("number={}", from.number));
        one.finish("case.split_from");
    }

    Desk::Inside& inside_;
};
}

void Desk::Inside::add_split(api::Routes& routes)
{
    Split const split(*this);
    routes
        .post(
            "/cases/{id}/split",
            "Make part of a thread a case of its own, with its own owner; the customer is told nothing",
            [split](api::Asking& asking, CaseId id, SplitWish const& wish) { return split.prepare(asking, id, wish); },
            [split](api::Writing& w, Asked const& asked) { return split.commit(w, asked); })
        .allow(work_on_cases)
        .creates("/cases/{id}/desk");
}
}
