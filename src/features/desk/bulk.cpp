// One act on many cases: each case by itself, with its own outcome, a few in a transaction so that nobody else waits long.
#include "features/desk/bulk_choice.h"
#include "features/desk/bulk_store.h"
#include "features/desk/bulk_undo.h"
#include "features/promises/told.h"
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
        if (auto const fits = check(wish, asking.now); !fits)
            return fits.error();
        inside_.words.learn();
        Fill const fill = inside_.lent.filler();
        auto const row = begun(asking, wish);
        if (!row)
            return row.error();
        auto const cases = inside_.database.read([&](db::Transaction& tx) { return store::bulk_cases(tx, row->id); });
        bool any = false;
        for (std::size_t at = 0; at < cases.size(); at += in_a_transaction)
            inside_.database.write([&](db::Transaction& tx) {
                api::Writing w{asking, tx, std::nullopt};
                for (std::size_t i = at; i < std::min(at + in_a_transaction, cases.size()); ++i)
                    if (cases[i].waits && store::take_on(tx, row->id, static_cast<int>(i))) {
                        store::settle(tx, row->id, static_cast<int>(i), done(w, cases[i].id, wish, fill, row->id));
                        any = true;
                    }
            });
        if (any && is_mass(wish, cases.size()))
            inside_.database.write([&](db::Transaction& tx) { tell_leads(tx, asking, row->id); });
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
    // Written down, with its cases; or the one that was begun under the same key.
    Result<store::BulkRow> begun(api::Asking& asking, BulkWish const& wish) const
    {
        auto const key = api::once_key(asking.request, asking.who);
        if (!key)
            return key.error();
        auto const [cases, more] = chosen(inside_, asking, wish);
        store::BulkRow const row{inside_.ids.next<BulkId>(), asking.who.employee, wish.act, asking.now, more};
        return inside_.database.write([&, &cases = cases](db::Transaction& tx) -> Result<store::BulkRow> {
            if (auto const before = *key ? store::bulk_under(tx, row.by, (*key)->key) : std::nullopt) {
                if (before->request != (*key)->request)
                    return api::key_reused();
                return before->row;
            }
            auto const once = *key ? std::optional(store::BulkOnce{(*key)->key, (*key)->request}) : std::nullopt;
            store::insert(tx, row, once, cases);
            begin(tx, asking, row, wish, cases.size());
            return row;
        });
    }

    // The journal tells it as one act, before what happened to each case.
    void begin(db::Transaction& tx, api::Asking const& asking, store::BulkRow const& row, BulkWish const& wish,
               std::size_t cases) const
    {
        if (is_mass(wish, cases))
            inside_.promises.begin_act(tx, {store::act_of(row.id), asking.now, asking.who.employee,
                                            wish.with.repromise->reason, static_cast<std::int64_t>(cases), 0});
        inside_.journal.note(tx, {.who = events::WhoId{asking.who.user.value},
                                  .verb = "bulk.begun",
                                  .subject_kind = "bulk",
                                  .subject = row.id.value,
                                  .codes = {{"act", boost::describe::enum_to_string(row.act, "")},
                                            {"cases", static_cast<std::int64_t>(cases)}}});
    }

    // One date alone is no act of many.
    static bool is_mass(BulkWish const& wish, std::size_t cases) { return wish.act == BulkAct::repromise && cases > 1; }

    // One line for all of them: whoever leads the teams of these cases is told of it.
    void tell_leads(db::Transaction& tx, api::Asking const& asking, BulkId id) const
    {
        auto const act = promises::act(tx, store::act_of(id));
        if (act && act->moved > 0)
            inside_.journal.note(tx, {.who = events::WhoId{asking.who.user.value},
                                      .verb = "promises.moved_together",
                                      .subject_kind = "bulk",
                                      .subject = id.value,
                                      .codes = {{"asked", act->asked}, {"moved", act->moved}}});
    }

    store::BulkCase done(api::Writing& w, CaseId id, BulkWish const& wish, Fill const& fill, BulkId bulk) const
    {
        auto const before = as_it_stands(w.tx, id);
        std::optional<EntryId> message;
        auto const result = one(w, id, wish, fill, bulk, message);
        if (!result)
            return {id, false, RefusalShown{result.error().code, result.error().sentence, result.error().field}};
        auto after = as_it_stands(w.tx, id);
        after->message = message;
        return {id, false, {}, before, after};
    }

    Result<void> one(api::Writing& w, CaseId id, BulkWish const& wish, Fill const& fill, BulkId bulk,
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
        case BulkAct::repromise:
            return repromise(w, id, *with.repromise, fill, bulk, message);
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
        auto const text = fill(w, {id}, *with.text);
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

    // The text first: what it lacks must not leave a date that nobody was told.
    Result<void> repromise(api::Writing& w, CaseId id, NewDates const& dates, Fill const& fill, BulkId bulk,
                           std::optional<EntryId>& message) const
    {
        if (!seen(w.tx, w.who, id))
            return no_such_case();
        auto const move = inside_.promises.look_at_move(w.tx, id, date_wished(dates), w.now);
        if (!move)
            return move.error();
        auto const text = fill(w, {.id = id, .promised = move->until}, dates.message);
        if (!text)
            return text.error();
        auto const told = inside_.repromise(w, id, {move->until, dates.reason, *text},
                                            promises::act(w.tx, store::act_of(bulk)) ? store::act_of(bulk)
                                                                                     : promises::PromiseActId{});
        if (!told)
            return told.error();
        message = *told;
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
