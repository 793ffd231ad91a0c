#include "features/desk/bulk_undo.h"

#include "features/desk/bulk_store.h"
#include "features/desk/handoffs.h"

#include <algorithm>
#include <fmt/format.h>

namespace regard::desk
{
namespace
{
constexpr std::size_t in_a_transaction = 20;
constexpr std::string_view codes = "undo=bulk"; // of the steps that tell it

bool has(std::vector<std::string> const& tags, std::string const& tag)
{
    return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

// What stands in `a` and not in `b`.
std::vector<std::string> without(std::vector<std::string> const& a, std::vector<std::string> const& b)
{
    std::vector<std::string> left;
    std::copy_if(a.begin(), a.end(), std::back_inserter(left), [&](auto const& tag) { return !has(b, tag); });
    return left;
}

Refusal changed_since() { return {"changed_since", "Somebody has gone on with it since. It stays as it is.", ""}; }

// One case, put back.
class Undo
{
  public:
    Undo(Desk::Inside& inside, api::Writing& w, AsItStood const& before, AsItStood const& after)
        : inside_(inside), w_(w), before_(before), after_(after)
    {}

    Result<void> of(store::BulkRow const& bulk, CaseId id) const
    {
        auto const one = seen(w_.tx, w_.who, id);
        if (!one)
            return no_such_case();
        switch (bulk.act) {
        case BulkAct::hand_off:
            return hand_off(*one);
        case BulkAct::take:
            return take(*one);
        case BulkAct::state:
        case BulkAct::spam:
            return state(*one);
        case BulkAct::tags:
            return tags(id);
        case BulkAct::touchpoint:
            return touchpoint(*one);
        case BulkAct::repromise:
            return repromise(*one, store::act_of(bulk.id));
        case BulkAct::answer:
            break;
        }
        return inside_.hold_back(w_, id, *after_.message);
    }

  private:
    // While its message is still here nobody was told, so nothing was promised.
    Result<void> repromise(LiveCase const& one, promises::PromiseActId act) const
    {
        auto const told = store::entry(w_.tx, one.id, *after_.message);
        if (!told || told->delivery != Delivery::held)
            return Refusal{"already_gone", "The customer has been told. Give another date, with the reason.", ""};
        auto const stands = inside_.promises.take_back(w_.tx, one.id, act, w_.now);
        if (!stands)
            return stands.error();
        if (auto const taken = inside_.hold_back(w_, one.id, *after_.message); !taken)
            return taken;
        Work work(inside_, w_.tx, *store::live_case(w_.tx, one.id), author(w_.who), w_.now);
        work.stands(*stands);
        work.step(Step::promise_taken_back, {},
                  stands->promised ? fmt::format("until={} {}", stands->promised->micros, codes) : std::string(codes));
        work.finish("case.promise_taken_back");
        return {};
    }

    Result<void> hand_off(LiveCase const& one) const
    {
        if (!one.offered_to || one.offered_to != after_.offered_to)
            return changed_since();
        Work work(inside_, w_.tx, one, author(w_.who), w_.now);
        work.end_offer();
        work.finish("case.handoff_answered");
        return {};
    }

    // As if nobody had taken it: no bounce is counted for the way back.
    Result<void> take(LiveCase const& one) const
    {
        if (one.owner != after_.owner || one.team != after_.team || !is_open(one.state))
            return changed_since();
        if (one.owner == before_.owner)
            return {};
        Work work(inside_, w_.tx, one, author(w_.who), w_.now);
        work.end_offer();
        work.give_to(before_.owner, before_.team);
        work.one().team = before_.team;
        work.one().team_before = before_.team_before;
        work.one().bounces = static_cast<int>(before_.bounces);
        work.step(Step::taken, {}, fmt::format("{} {}", between(one.owner, before_.owner), codes));
        work.note(cases::What::noted);
        work.tick(promises::Happened::transferred);
        work.finish("case.taken");
        return {};
    }

    Result<void> state(LiveCase const& one) const
    {
        if (one.state != after_.state || one.closed_as != after_.closed_as)
            return changed_since();
        if (one.merged_into)
            return changed_since();
        if (before_.state == after_.state)
            return {};
        NewState wish;
        wish.state = before_.state;
        wish.resolution = before_.resolution.value_or("");
        wish.closed_as = before_.closed_as;
        Work work(inside_, w_.tx, one, author(w_.who), w_.now);
        inside_.move(w_.tx, work, wish);
        work.one().resolution = before_.resolution;
        work.one().redress = before_.redress;
        work.one().closed_as = before_.closed_as;
        work.finish("case.state_changed");
        return {};
    }

    Result<void> tags(CaseId id) const
    {
        auto now = tags_of(w_.tx, id);
        auto const added = without(after_.tags, before_.tags), removed = without(before_.tags, after_.tags);
        if (!without(added, now).empty() || without(removed, now).size() != removed.size())
            return changed_since();
        CaseChange wish;
        wish.tags = without(now, added);
        wish.tags->insert(wish.tags->end(), removed.begin(), removed.end());
        auto const done = inside_.change(w_, id, wish);
        return done ? Result<void>() : Result<void>(done.error());
    }

    Result<void> touchpoint(LiveCase const& one) const
    {
        if (one.touchpoint != after_.touchpoint)
            return changed_since();
        inside_.put_touchpoint(w_, one, before_.touchpoint);
        return {};
    }

    Desk::Inside& inside_;
    api::Writing& w_;
    AsItStood const& before_;
    AsItStood const& after_;
};

Result<void> check(std::optional<store::BulkRow> const& row, api::Asking const& asking)
{
    if (!row || row->by != asking.who.employee)
        return Refusal{"not_found", "There is no such act, or it was not yours.", ""};
    if (row->undone)
        return Refusal{"undone_already", "It has been undone already.", ""};
    if (asking.now > row->at + bulk_undo_for)
        return Refusal{"undo_over", "Ten minutes are over. Change the cases one by one.", ""};
    return {};
}
}

std::optional<AsItStood> as_it_stands(db::Transaction& tx, CaseId id)
{
    auto const one = store::live_case(tx, id);
    if (!one)
        return std::nullopt;
    return AsItStood{one->state,       one->closed_as, one->resolution, one->redress,    one->owner,      one->team,
                     one->team_before, one->bounces,   one->touchpoint, one->offered_to, tags_of(tx, id), {}};
}

BulkOutcome outcome_of(db::Transaction& tx, Sight const& sight, CaseId id, std::optional<RefusalShown> const& refused)
{
    auto const one = store::live_case(tx, id);
    if (!one || !sight.sees(*one))
        return {id, {}, {}, refused};
    return {id, one->number, one->subject, refused};
}

Result<BulkUndone> undo_bulk(Desk::Inside& inside, api::Asking& asking, BulkId id)
{
    inside.words.learn();
    // Marked first: whoever presses twice undoes once.
    auto const row = inside.database.write([&](db::Transaction& tx) -> Result<store::BulkRow> {
        auto const found = store::bulk(tx, id);
        if (auto const may = check(found, asking); !may)
            return may.error();
        store::undone(tx, id, asking.now);
        inside.journal.note(tx, {.who = events::WhoId{asking.who.user.value},
                                 .verb = "bulk.undone",
                                 .subject_kind = "bulk",
                                 .subject = id.value});
        return *found;
    });
    if (!row)
        return row.error();
    auto cases = inside.database.read([&](db::Transaction& tx) { return store::bulk_cases(tx, id); });
    std::erase_if(cases, [](store::BulkCase const& one) { return !one.after; }); // refused, or not done
    BulkUndone all;
    for (std::size_t at = 0; at < cases.size(); at += in_a_transaction) {
        auto const some = std::span(cases).subspan(at, std::min(in_a_transaction, cases.size() - at));
        auto const left = inside.database.write([&](db::Transaction& tx) {
            api::Writing w{asking, tx, std::nullopt};
            std::vector<BulkOutcome> kept;
            for (store::BulkCase const& one : some)
                if (auto const put = Undo(inside, w, *one.before, *one.after).of(*row, one.id); !put)
                    kept.push_back(outcome_of(tx, Sight(tx, w.who), one.id,
                                              RefusalShown{put.error().code, put.error().sentence, ""}));
            return kept;
        });
        all.items.insert(all.items.end(), left.begin(), left.end());
    }
    all.left = static_cast<int>(all.items.size());
    all.done = static_cast<int>(cases.size()) - all.left;
    return all;
}
}
