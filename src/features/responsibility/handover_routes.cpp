// Leaving, or being away for long: what somebody holds, and handing it over in one step.
#include "features/access/own_gain.h"
#include "features/desk/owned.h"
#include "features/people/duty.h"
#include "features/people/leaving.h"
#include "features/responsibility/handover_job.h"
#include "features/responsibility/mine.h"
#include "ground/api/said.h"
#include "ground/log/log.h"

#include <algorithm>
#include <map>
#include <set>

namespace regard::responsibility
{
namespace
{
constexpr int most_listed = 100, at_once = 20;
constexpr char const* job_kind = "responsibility.handover";

struct Argument
{
    HandoverId handover;
};
BOOST_DESCRIBE_STRUCT(Argument, (), (handover))

Refusal nobody() { return {"not_found", "There is no such person, or they are not yours to hand over for.", ""}; }
Refusal no_such_handover() { return {"not_found", "There is no such handover, or it is not for you to see.", ""}; }

std::optional<desk::PersonShown> person_shown(db::Transaction& tx, std::optional<EmployeeId> id)
{
    auto const one = id ? people::employee(tx, *id) : std::nullopt;
    return one ? std::optional(desk::PersonShown{one->id, one->name}) : std::nullopt;
}

// Work one hands on oneself; one's place on the map and in the organisation is given by whoever leads one, or keeps these.
bool may_give(api::Who const& who, EmployeeId giver, HoldingKind kind)
{
    bool const is_work = kind == HoldingKind::open_case || kind == HoldingKind::offered_case ||
                         kind == HoldingKind::escalation || kind == HoldingKind::ask ||
                         kind == HoldingKind::field_note || kind == HoldingKind::article;
    return is_work || who.employee != giver || who.may(people::write_people) || who.may(settle_gaps);
}

// Their unit's lead, else their manager: whom things go to unless somebody else is chosen.
std::optional<desk::PersonShown> lead_of(db::Transaction& tx, people::Employee const& person)
{
    if (person.unit)
        for (EmployeeId const lead : people::leads_above(tx, *person.unit))
            if (lead != person.id)
                return person_shown(tx, lead);
    return person_shown(tx, person.manager);
}

// Things as the reader may see them: those of cases that are hidden from them are counted alone.
class ThingsSeen
{
  public:
    ThingsSeen(api::Reading& r) : r_(r) {}

    std::vector<Holding> of(std::vector<Thing> const& things) const
    {
        auto const hidden = hidden_of(things);
        std::vector<Holding> seen;
        for (Thing const& one : things)
            if (!one.of_case || !hidden.contains(*one.of_case))
                seen.push_back({one.id, one.name, one.go_to, one.amount});
        return seen;
    }

  private:
    std::set<CaseId> hidden_of(std::vector<Thing> const& things) const
    {
        std::vector<CaseId> cases;
        for (Thing const& one : things)
            if (one.of_case)
                cases.push_back(*one.of_case);
        if (!r_.who.may(desk::read_cases))
            return {cases.begin(), cases.end()};
        auto const hidden = desk::hidden_among(r_.tx, r_.who, cases);
        return {hidden.begin(), hidden.end()};
    }

    api::Reading& r_;
};

class Handovers
{
  public:
    explicit Handovers(Responsibility::Inside& inside) : inside_(inside) {}

    Result<Holdings> holdings(api::Reading& r, EmployeeId id) const
    {
        auto const person = people::employee(r.tx, id);
        if (!person || !may_look_after(r.tx, r.who, *person))
            return nobody();
        Holdings all{{person->id, person->name}, people::last_day_of(r.tx, id), {}, store::running(r.tx, id), {}};
        for (Keeper const& keeper : inside_.keepers)
            if (auto group = group_of(r, keeper, id); group.total > 0)
                all.groups.push_back(std::move(group));
        all.lead = lead_of(r.tx, *person);
        return all;
    }

    Result<Handover> begin(api::Writing& w, EmployeeId id, NewHandover const& wish) const
    {
        auto const person = people::employee(w.tx, id);
        if (!person || !may_look_after(w.tx, w.who, *person))
            return nobody();
        if (store::running(w.tx, id))
            return Refusal{"handover_running", "A handover of theirs is at work. Wait until it has ended.", ""};
        if (auto const fits = check(w, id, wish); !fits)
            return fits.error();
        if (auto const fits = check_last_day(w, *person, wish.last_day); !fits)
            return fits.error();
        store::HandoverRow row{inside_.parts.ids.next<HandoverId>(), id, people::tidied(wish.reason), wish.last_day};
        row.by = w.who.employee ? std::optional(w.who.employee) : std::nullopt;
        row.by_user = w.who.user;
        row.at = w.now;
        row.total = total(w, id, wish);
        store::insert(w.tx, row, wish.to);
        if (wish.last_day)
            leave(w, id, *wish.last_day);
        inside_.parts.journal.note(w.tx, {.who = events::WhoId{w.who.user.value},
                                          .verb = "handover.begun",
                                          .subject_kind = "employee",
                                          .subject = id.value,
                                          .codes = {{"handover", row.id}}});
        inside_.parts.queue.put(w.tx, {.kind = job_kind, .argument = to_json(Argument{row.id}), .key = row.id.text()});
        return summary(w.tx, row);
    }

    Result<Handover> read(api::Reading& r, HandoverId id) const
    {
        auto const row = store::handover(r.tx, id);
        auto const person = row ? people::employee(r.tx, row->employee) : std::nullopt;
        bool const is_mine = row && r.who.signed_in() && row->by_user == r.who.user;
        if (!row || (!is_mine && (!person || !may_look_after(r.tx, r.who, *person))))
            return no_such_handover();
        Handover shown = summary(r.tx, *row);
        shown.done = store::count_done(r.tx, id);
        add_left(r, shown);
        return shown;
    }

  private:
    HoldingGroup group_of(api::Reading& r, Keeper const& keeper, EmployeeId person) const
    {
        Date const today = inside_.today(r.now);
        HoldingGroup group;
        group.kind = keeper.kind;
        group.total = keeper.count(r.tx, person, today);
        group.hand_over = keeper.give && may_give(r.who, person, keeper.kind);
        if (group.total == 0)
            return group;
        if (keeper.kind == HoldingKind::open_case)
            group.promised = desk::holds_at_desk(r.tx, person).promised;
        auto const things = keeper.next(r.tx, person, {}, most_listed, today);
        group.items = ThingsSeen(r).of(things);
        group.hidden = static_cast<std::int64_t>(things.size() - group.items.size());
        group.more = std::cmp_greater(group.total, things.size());
        return group;
    }

    Result<void> check(api::Writing& w, EmployeeId giver, NewHandover const& wish) const
    {
        Date const today = inside_.today(w.now);
        std::set<std::pair<HoldingKind, std::int64_t>> named;
        for (std::size_t i = 0; i < wish.to.size(); ++i) {
            HandoverTo const& one = wish.to[i];
            std::string const field = "to/" + std::to_string(i) + "/to";
            if (!may_give(w.who, giver, one.kind))
                return Refusal{"not_yours_to_give",
                               "Whoever leads you hands this over, or who keeps the people and the map. Ask them.",
                               "to/" + std::to_string(i) + "/kind"};
            if (one.to == giver)
                return Refusal{"own_handover", "Nobody hands something over to themselves. Choose somebody else.",
                               field};
            if (!people::employee(w.tx, one.to))
                return Refusal{"no_such_employee", "There is no such employee any more.", field};
            if (auto const last = people::last_day_of(w.tx, one.to); last && *last < today)
                return Refusal{"has_left", "This person does not work here any more. Choose somebody else.", field};
            if (!named.insert({one.kind, one.thing.value_or(ThingId{}).value}).second)
                return Refusal{"named_twice", "This stands here twice. Say once who gets it.", field};
        }
        return {};
    }

    // With somebody's last day their cases go without a yes, and their rights end: nobody dates their own, nor dates it back.
    Result<void> check_last_day(api::Writing& w, people::Employee const& giver, std::optional<Date> day) const
    {
        auto const noted = people::last_day_of(w.tx, giver.id);
        if (!day || day == noted)
            return {};
        if (!w.who.may(people::write_people) && !leads(w.tx, w.who, giver))
            return Refusal{"not_yours_to_give",
                           "Whoever leads you hands this over, or who keeps the people and the map. Ask them.",
                           "last_day"};
        Date const today = inside_.today(w.now);
        if (*day < today)
            return Refusal{"last_day_over", "This day is over already. Choose today or a later one.", "last_day"};
        if (w.who.employee == giver.id && noted && *noted < today)
            return access::own_gain("last_day");
        return {};
    }

    std::int64_t total(api::Writing& w, EmployeeId person, NewHandover const& wish) const
    {
        std::int64_t sum = 0;
        for (Keeper const& keeper : inside_.keepers)
            for (HandoverTo const& one : wish.to)
                if (one.kind == keeper.kind && keeper.give)
                    sum += one.thing ? 1 : keeper.count(w.tx, person, inside_.today(w.now));
        return sum;
    }

    void leave(api::Writing& w, EmployeeId id, Date last_day) const
    {
        people::put_last_day(w.tx, id, last_day);
        inside_.parts.journal.note(w.tx, {.who = events::WhoId{w.who.user.value},
                                          .verb = "employee.leaving",
                                          .subject_kind = "employee",
                                          .subject = id.value});
    }

    static Handover summary(db::Transaction& tx, store::HandoverRow const& row)
    {
        Handover shown;
        shown.id = row.id;
        shown.person = person_shown(tx, row.employee).value_or(desk::PersonShown{row.employee, ""});
        shown.state = row.state;
        shown.reason = row.reason;
        shown.last_day = row.last_day;
        shown.by = person_shown(tx, row.by);
        shown.at = row.at;
        shown.ended = row.ended;
        shown.total = row.total;
        return shown;
    }

    void add_left(api::Reading& r, Handover& shown) const
    {
        std::map<std::pair<HoldingKind, std::string>, std::vector<Thing>> things;
        for (store::ThingRow const& one : store::refused(r.tx, shown.id, most_listed))
            if (auto const* const keeper = keeper_of(one.kind))
                for (Thing& thing : keeper->next(r.tx, shown.person.id, {one.thing.value - 1}, 1, inside_.today(r.now)))
                    if (thing.id == one.thing)
                        things[{one.kind, one.refused->sentence}].push_back(std::move(thing));
        for (store::RefusedCount const& one : store::count_refused(r.tx, shown.id))
            shown.left.push_back({one.kind, one.why.code, api::said(inside_.parts.catalogue, r.language, one.why),
                                  one.count, ThingsSeen(r).of(things[{one.kind, one.why.sentence}])});
    }

    Keeper const* keeper_of(HoldingKind kind) const
    {
        auto const found = std::find_if(inside_.keepers.begin(), inside_.keepers.end(),
                                        [&](Keeper const& one) { return one.kind == kind; });
        return found == inside_.keepers.end() ? nullptr : &*found;
    }

    Responsibility::Inside& inside_;
};
}

void Responsibility::Inside::add_handovers(api::Routes& routes)
{
    routes.status_of("handover_running", 409);
    Handovers const handovers(*this);
    routes
        .get("/employees/{id}/holdings", "Everything that falls vacant when somebody leaves or is away for long",
             [handovers](api::Reading& r, EmployeeId id) { return handovers.holdings(r, id); })
        .allow(hand_over);
    routes
        .post("/employees/{id}/handover", "Hand over what somebody holds: by kind, or thing by thing",
              [handovers](api::Writing& w, EmployeeId id, NewHandover const& wish) {
                  return handovers.begin(w, id, wish);
              })
        .allow(hand_over)
        .creates("/handovers/{id}");
    routes
        .get("/handovers/{id}", "How far a handover has come, and what could not be handed over, and why",
             [handovers](api::Reading& r, HandoverId id) { return handovers.read(r, id); })
        .allow(hand_over);
}

namespace
{
// One handover, some things at a time. What throws alone, twice, is left to people: it never stops what comes after it.
class Handing
{
  public:
    Handing(Responsibility::Inside const& inside, jobs::Context& context)
        : inside_(inside), context_(context), work_(inside.keepers, inside.parts.journal),
          id_(from_json<Argument>(context.argument()).value().handover)
    {}

    jobs::Outcome run()
    {
        while (!context_.should_stop())
            if (!step())
                return jobs::Outcome::done();
        return jobs::Outcome::again(context_.now());
    }

  private:
    bool step()
    {
        try {
            return some(at_once);
        } catch (jobs::LeaseLost const&) {
            throw;
        } catch (std::exception const&) {
            return one_by_one(); // which of them it was
        }
    }

    bool one_by_one()
    {
        bool more = true;
        for (int n = 0; n < at_once && more; ++n)
            try {
                more = some(1);
            } catch (jobs::LeaseLost const&) {
                throw;
            } catch (std::exception const& failure) {
                log::error("handover_thing_failed", {{"handover", id_.text()}, {"reason", failure.what()}});
                more = inside_.parts.database.write([&](db::Transaction& tx) {
                    context_.confirm(tx);
                    return work_.give_up(tx, id_, inside_.today(context_.now()));
                });
            }
        return more;
    }

    bool some(int limit)
    {
        Instant const now = context_.now();
        return inside_.parts.database.write([&](db::Transaction& tx) {
            context_.confirm(tx);
            if (work_.some(tx, id_, now, inside_.today(now), limit))
                return true;
            work_.finish(tx, id_, now);
            context_.finish(tx);
            return false;
        });
    }

    Responsibility::Inside const& inside_;
    jobs::Context& context_;
    HandoverWork const work_;
    HandoverId id_;
};
}

void Responsibility::Inside::add_handover_job(jobs::Kinds& kinds)
{
    kinds.add(job_kind, {.length = jobs::Length::lengthy},
              [this](jobs::Context& context) { return Handing(*this, context).run(); });
}
}
