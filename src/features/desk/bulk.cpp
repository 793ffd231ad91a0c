// One act on many cases: each case by itself, with its own outcome, a few in a transaction so that nobody else waits long.
#include "features/desk/bulk_store.h"
#include "features/desk/bulk_undo.h"
#include "features/desk/lists.h"
#include "ground/api/idempotency.h"

#include <algorithm>
#include <boost/describe/enum_to_string.hpp>

namespace regard::desk
{
namespace
{
constexpr std::size_t in_a_transaction = 20;

Refusal not_there() { return {"not_found", "There is no such act, or it was not yours.", ""}; }

// It broke off before, or goes on now; whoever asks again under the same key goes on with it.
RefusalShown not_done_yet() { return {"not_done_yet", "This is not done yet. Do it again where it stays so.", ""}; }

Refusal required(std::string const& field, std::string const& sentence) { return {"required", sentence, field}; }

Result<void> check(BulkWish const& wish)
{
    BulkWith const& with = wish.with;
    if ((wish.cases.empty() ? 0 : 1) + (wish.list ? 1 : 0) + (wish.children_of ? 1 : 0) != 1)
        return required("cases", "Choose cases, a list of them, or those under a case.");
    switch (wish.act) {
    case BulkAct::hand_off:
        return with.handoff ? Result<void>() : required("with/handoff", "Say to whom, and why.");
    case BulkAct::state:
        return with.state ? Result<void>() : required("with/state", "Choose where the cases go.");
    case BulkAct::tags:
        return with.add_tags.empty() && with.remove_tags.empty()
                   ? Result<void>(required("with/add_tags", "Name a tag to add or to remove."))
                   : Result<void>();
    case BulkAct::touchpoint:
        return with.touchpoint ? Result<void>() : required("with/touchpoint", "Choose a touchpoint.");
    case BulkAct::answer:
        return with.text ? Result<void>() : required("with/text", "Write what the customers are to read.");
    case BulkAct::take:
    case BulkAct::spam:
        break;
    }
    return {};
}

std::vector<std::string> changed_tags(std::vector<std::string> tags, BulkWith const& with)
{
    std::erase_if(tags, [&](std::string const& tag) {
        return std::find(with.remove_tags.begin(), with.remove_tags.end(), tag) != with.remove_tags.end();
    });
    for (std::string const& tag : with.add_tags)
        if (std::find(tags.begin(), tags.end(), tag) == tags.end())
            tags.push_back(tag);
    return tags;
}

template <class T>
Result<void> outcome(Result<T> const& result)
{
    return result ? Result<void>() : Result<void>(result.error());
}

class Bulks
{
  public:
    explicit Bulks(Desk::Inside& inside) : inside_(inside) {}

    Result<BulkDone> act(api::Asking& asking, BulkWish const& wish) const
    {
        if (!asking.who.employee)
            return no_employee_yourself();
        if (auto const fits = check(wish); !fits)
            return fits.error();
        inside_.words.learn();
        Fill const fill = inside_.lent.filler();
        auto const row = begun(asking, wish);
        if (!row)
            return row.error();
        auto const cases = inside_.database.read([&](db::Transaction& tx) { return store::bulk_cases(tx, row->id); });
        for (std::size_t at = 0; at < cases.size(); at += in_a_transaction)
            inside_.database.write([&](db::Transaction& tx) {
                api::Writing w{asking, tx, std::nullopt};
                for (std::size_t i = at; i < std::min(at + in_a_transaction, cases.size()); ++i)
                    if (cases[i].waits && store::take_on(tx, row->id, static_cast<int>(i)))
                        store::settle(tx, row->id, static_cast<int>(i), done(w, cases[i].id, wish, fill));
            });
        return inside_.database.read([&](db::Transaction& tx) { return shown(tx, asking.who, *row); });
    }

    Result<BulkDone> read(api::Reading& r, BulkId id) const
    {
        auto const row = store::bulk(r.tx, id);
        if (!row || row->by != r.who.employee)
            return not_there();
        return shown(r.tx, r.who, *row);
    }

  private:
    // Each once, in their order; at most as many as are taken at once.
    std::vector<CaseId> chosen(api::Asking& asking, BulkWish const& wish, bool& more) const
    {
        std::vector<CaseId> ids;
        auto const add = [&](CaseId id) {
            if (std::find(ids.begin(), ids.end(), id) == ids.end())
                ids.push_back(id);
        };
        std::for_each(wish.cases.begin(), wish.cases.end(), add);
        if (!wish.cases.empty())
            return ids;
        auto const found = inside_.database.read([&](db::Transaction& tx) {
            Sight const sight(tx, asking.who);
            return wish.list ? listed(tx, sight, *wish.list, {}, most_at_once) : children(tx, sight, *wish.children_of);
        });
        more = found.size() > most_at_once;
        for (std::size_t i = 0; i < found.size() && i < most_at_once; ++i)
            add(found[i].id);
        return ids;
    }

    // Those that are open: what has ended needs nothing more.
    static std::vector<LiveCase> children(db::Transaction& tx, Sight const& sight, CaseId parent)
    {
        auto const one = store::live_case(tx, parent);
        if (!one || !sight.sees(*one))
            return {};
        auto cases = store::several(tx, children_of(tx, parent, {}, 10 * most_at_once));
        std::erase_if(cases, [&](LiveCase const& child) { return !sight.sees(child) || !is_open(child.state); });
        return cases;
    }

    // Written down, with its cases; or the one that was begun under the same key.
    Result<store::BulkRow> begun(api::Asking& asking, BulkWish const& wish) const
    {
        auto const key = api::once_key(asking.request, asking.who);
        if (!key)
            return key.error();
        store::BulkRow row{inside_.ids.next<BulkId>(), asking.who.employee, wish.act, asking.now};
        auto const cases = chosen(asking, wish, row.more);
        return inside_.database.write([&](db::Transaction& tx) -> Result<store::BulkRow> {
            if (auto const before = *key ? store::bulk_under(tx, row.by, (*key)->key) : std::nullopt) {
                if (before->request != (*key)->request)
                    return api::key_reused();
                return before->row;
            }
            begin(tx, asking, row, *key ? std::optional(store::BulkOnce{(*key)->key, (*key)->request}) : std::nullopt,
                  cases);
            return row;
        });
    }

    // The journal tells it as one act, before what happened to each case.
    void begin(db::Transaction& tx, api::Asking const& asking, store::BulkRow const& row,
               std::optional<store::BulkOnce> const& once, std::span<CaseId const> cases) const
    {
        store::insert(tx, row, once, cases);
        inside_.journal.note(tx, {.who = events::WhoId{asking.who.user.value},
                                  .verb = "bulk.begun",
                                  .subject_kind = "bulk",
                                  .subject = row.id.value,
                                  .codes = {{"act", boost::describe::enum_to_string(row.act, "")},
                                            {"cases", static_cast<std::int64_t>(cases.size())}}});
    }

    store::BulkCase done(api::Writing& w, CaseId id, BulkWish const& wish, Fill const& fill) const
    {
        auto const before = as_it_stands(w.tx, id);
        std::optional<EntryId> message;
        auto const result = one(w, id, wish, fill, message);
        if (!result)
            return {id, false, RefusalShown{result.error().code, result.error().sentence, result.error().field}};
        auto after = as_it_stands(w.tx, id);
        after->message = message;
        return {id, false, {}, before, after};
    }

    Result<void> one(api::Writing& w, CaseId id, BulkWish const& wish, Fill const& fill,
                     std::optional<EntryId>& message) const
    {
        BulkWith const& with = wish.with;
        switch (wish.act) {
        case BulkAct::hand_off:
            return outcome(inside_.hand_off(w, id, *with.handoff));
        case BulkAct::take:
            return outcome(inside_.take(w, id));
        case BulkAct::state:
            return outcome(inside_.go(w, id, *with.state));
        case BulkAct::spam:
            return outcome(inside_.go(w, id, spam()));
        case BulkAct::tags:
            return tag(w, id, with);
        case BulkAct::touchpoint:
            break;
        case BulkAct::answer:
            return answer(w, id, with, fill, message);
        }
        CaseChange wanted;
        wanted.touchpoint = with.touchpoint;
        return outcome(inside_.change(w, id, wanted));
    }

    static NewState spam()
    {
        NewState wish;
        wish.state = State::closed;
        wish.closed_as = ClosedAs::spam;
        return wish;
    }

    Result<void> tag(api::Writing& w, CaseId id, BulkWith const& with) const
    {
        if (!seen(w.tx, w.who, id))
            return no_such_case();
        CaseChange wanted;
        wanted.tags = changed_tags(tags_of(w.tx, id), with);
        if (wanted.tags->size() > 20)
            return Refusal{"too_many", "A case has 20 tags at most.", "with/add_tags"};
        return outcome(inside_.change(w, id, wanted));
    }

    Result<void> answer(api::Writing& w, CaseId id, BulkWith const& with, Fill const& fill,
                        std::optional<EntryId>& message) const
    {
        if (!seen(w.tx, w.who, id))
            return no_such_case();
        auto const text = fill(w, id, *with.text);
        if (!text)
            return text.error();
        NewMessage wanted;
        wanted.kind = EntryKind::message_out;
        wanted.text = *text;
        wanted.asks = with.asks;
        auto const written = inside_.say(w, id, wanted);
        if (!written)
            return written.error();
        message = written->id;
        return {};
    }

    BulkDone shown(db::Transaction& tx, api::Who const& who, store::BulkRow const& row) const
    {
        BulkDone all{row.id, row.act, row.at, row.at + bulk_undo_for, row.undone, 0, 0, row.more, {}};
        Sight const sight(tx, who);
        for (store::BulkCase const& one : store::bulk_cases(tx, row.id)) {
            auto const refused = one.waits ? std::optional(not_done_yet()) : one.refused;
            ++(refused ? all.refused : all.done);
            all.items.push_back(outcome_of(tx, sight, one.id, refused));
        }
        return all;
    }

    Desk::Inside& inside_;
};
}

void Desk::Inside::add_bulks(api::Routes& routes)
{
    for (auto const* code : {"undo_over", "undone_already", "changed_since"})
        routes.status_of(code, 409);
    Bulks const bulks(*this);
    routes
        .post("/cases/bulk",
              "Do one thing with many cases; each has its own outcome, and all can be undone for a while",
              [bulks](api::Asking& asking, BulkWish const& wish) { return bulks.act(asking, wish); })
        .allow(work_on_cases)
        .example(R"({"cases":["0000000000001"],"act":"tags","with":{"add_tags":["storm"]}})");
    routes
        .get("/cases/bulk/{id}", "What an act on many cases did, case by case; for whoever did it",
             [bulks](api::Reading& r, BulkId id) { return bulks.read(r, id); })
        .allow(work_on_cases);
    routes
        .post("/cases/bulk/{id}/undo", "Put back what is still as an act on many cases left it, within ten minutes",
              [this](api::Asking& asking, BulkId id) { return undo_bulk(*this, asking, id); })
        .allow(work_on_cases);
}
}
