// What belongs to a case: others merged into it or split from it, who may see it where it is restricted, who follows it.
#include "features/desk/inside.h"

#include "features/people/people.h"

#include <fmt/format.h>

namespace regard::desk
{
namespace
{
constexpr int longest_chain = 50;

// Whether `into` is, or goes on in, `id`.
bool leads_to(db::Transaction& tx, CaseId into, CaseId id)
{
    std::optional<CaseId> at = into;
    for (int steps = 0; at && steps <= longest_chain; ++steps) {
        if (*at == id)
            return true;
        auto const one = store::live_case(tx, *at);
        at = one ? one->merged_into : std::nullopt;
    }
    return at.has_value(); // too long to tell
}

class Belonging
{
  public:
    explicit Belonging(Desk::Inside& inside) : inside_(inside) {}

    Result<CaseRow> merge(api::Writing& w, CaseId id, MergeWish const& wish) const
    {
        auto const from = seen(w.tx, w.who, id);
        auto const into = seen(w.tx, w.who, wish.into);
        if (!from)
            return no_such_case();
        if (!into)
            return Refusal{"no_such_case", "There is no such case, or it is not for you to see.", "into"};
        if (from->merged_into)
            return Refusal{"is_merged", "This case goes on in another one already.", ""};
        if (leads_to(w.tx, into->id, id))
            return Refusal{"merge_circle", "That case goes on in this one. Merge it the other way round.", "into"};
        if (from->restricted != into->restricted)
            return Refusal{"merge_restricted", "Only one of them is restricted. Restrict both, or none, first.",
                           "into"};
        if (from->about != into->about) // whoever it is about, and whom they lead, would read it in the other one
            return Refusal{"merge_about",
                           "Only one of them is a complaint about that person, who must not read it. Keep them apart.",
                           "into"};
        Work old(inside_, w.tx, *from, author(w.who), w.now);
        old.one().merged_into = into->id;
        old.one().state_before_merge = from->state;
        old.one().closed_as_before_merge = from->closed_as;
        old.go_to(State::closed);
        old.one().closed_as = ClosedAs::merged;
        old.step(Step::merged, {}, fmt::format("into={}", into->number));
        old.note(cases::What::closed);
        old.finish("case.merged");
        Work one(inside_, w.tx, *into, author(w.who), w.now);
        one.stands(inside_.promises.merge(w.tx, into->id, id, w.now));
        one.one().customer_waits |= from->customer_waits;
        one.step(Step::merged, {}, fmt::format("number={}", from->number));
        one.finish("case.merged_in");
        return row_shown(w.tx, w.who, into->id);
    }

    // As if it had never been merged.
    Result<CaseRow> part(api::Writing& w, CaseId id) const
    {
        auto const from = seen(w.tx, w.who, id);
        if (!from)
            return no_such_case();
        if (!from->merged_into)
            return Refusal{"not_merged", "This case is not merged into another one.", ""};
        auto const into = store::live_case(w.tx, *from->merged_into);
        Work one(inside_, w.tx, *from, author(w.who), w.now);
        one.one().merged_into.reset();
        one.go_to(from->state_before_merge);
        one.one().closed_as = is_open(from->state_before_merge) ? std::nullopt : from->closed_as_before_merge;
        auto const other_stands = inside_.promises.part(w.tx, *from->merged_into, id, w.now);
        if (auto const stands = inside_.promises.standing(w.tx, id, w.now))
            one.stands(*stands);
        one.step(Step::unmerged, {}, into ? fmt::format("number={}", into->number) : "");
        one.note(is_open(from->state_before_merge) ? cases::What::reopened : cases::What::noted);
        one.finish("case.unmerged");
        if (into) {
            Work other(inside_, w.tx, *into, author(w.who), w.now);
            other.stands(other_stands);
            other.step(Step::unmerged, {}, fmt::format("number={}", from->number));
            other.finish("case.parted");
        }
        return row_shown(w.tx, w.who, id);
    }

    Result<void> restrict(api::Writing& w, CaseId id, Restriction const& wish) const
    {
        auto const all = going_on_as_one(w, id);
        if (!all)
            return all.error();
        if (!w.who.employee)
            return no_employee_yourself();
        auto named = wish.named;
        named.push_back(w.who.employee);
        for (LiveCase const& one : *all) {
            name(w.tx, one.id, named);
            Work work(inside_, w.tx, one, author(w.who), w.now);
            work.one().restricted = true;
            work.step(Step::restricted, wish.reason);
            if (one.offered_to && !is_named(w.tx, one.id, *one.offered_to))
                work.end_offer();
            work.finish("case.restricted");
        }
        return {};
    }

    Result<void> open_up(api::Writing& w, CaseId id, Reason const& wish) const
    {
        auto const all = going_on_as_one(w, id);
        if (!all)
            return all.error();
        if (!store::live_case(w.tx, id)->restricted)
            return Refusal{"not_restricted", "This case is not restricted.", ""};
        for (LiveCase const& one : *all) {
            if (!one.restricted)
                continue;
            w.tx.execute("delete from case_named where case_id = $1", {one.id});
            Work work(inside_, w.tx, one, author(w.who), w.now);
            work.one().restricted = false;
            work.step(Step::unrestricted, wish.reason);
            work.finish("case.unrestricted");
        }
        return {};
    }

    Result<void> follow(api::Writing& w, CaseId id, bool follows) const
    {
        if (!seen(w.tx, w.who, id))
            return no_such_case();
        if (!w.who.employee)
            return no_employee_yourself();
        w.tx.execute(follows ? "insert into case_follower (case_id, employee) values ($1, $2) on conflict do nothing"
                             : "delete from case_follower where case_id = $1 and employee = $2",
                     {id, w.who.employee});
        return {};
    }

  private:
    // A case, all that goes on in the same one as it does, and that one first: what is said in one is read in another.
    static Result<std::vector<LiveCase>> going_on_as_one(api::Writing& w, CaseId id)
    {
        auto one = seen(w.tx, w.who, id);
        if (!one)
            return no_such_case();
        while (one->merged_into) {
            one = seen(w.tx, w.who, *one->merged_into);
            if (!one)
                return Refusal{"goes_on_elsewhere",
                               "This case goes on in one that is not for you to see. Ask whoever answers for that one.",
                               ""};
        }
        auto all = merged_for(w.tx, Sight(w.tx, w.who), *one);
        all.insert(all.begin(), *std::move(one));
        return all;
    }

    // These and nobody else, as far as they are there.
    static void name(db::Transaction& tx, CaseId id, std::vector<EmployeeId> const& named)
    {
        tx.execute("delete from case_named where case_id = $1", {id});
        for (EmployeeId const person : named)
            if (people::employee(tx, person))
                tx.execute("insert into case_named (case_id, employee) values ($1, $2) on conflict do nothing",
                           {id, person});
    }

    Desk::Inside& inside_;
};
}

void Desk::Inside::add_belonging(api::Routes& routes)
{
    for (auto const* code :
         {"merge_circle", "merge_restricted", "merge_about", "goes_on_elsewhere", "not_merged", "not_restricted"})
        routes.status_of(code, 409);
    Belonging const belonging(*this);
    routes
        .put("/cases/{id}/merge", "Merge a case into another one, where it goes on",
             [belonging](api::Writing& w, CaseId id, MergeWish const& wish) { return belonging.merge(w, id, wish); })
        .allow(work_on_cases);
    routes
        .delete_("/cases/{id}/merge", "Take a case out of the one it was merged into, as if it had never been",
                 [belonging](api::Writing& w, CaseId id) { return belonging.part(w, id); })
        .allow(work_on_cases);
    routes
        .put("/cases/{id}/restriction", "Show a case to named people only: fraud, money laundering, legal hold",
             [belonging](api::Writing& w, CaseId id, Restriction const& wish) {
                 return belonging.restrict(w, id, wish);
             })
        .allow(work_on_cases);
    routes
        .post("/cases/{id}/restriction/end", "Show a restricted case to everybody who may see its like again",
              [belonging](api::Writing& w, CaseId id, Reason const& wish) { return belonging.open_up(w, id, wish); })
        .allow(work_on_cases);
    routes
        .put("/cases/{id}/following", "Follow a case: I am told what happens",
             [belonging](api::Writing& w, CaseId id) { return belonging.follow(w, id, true); })
        .allow(read_cases);
    routes
        .delete_("/cases/{id}/following", "Follow a case no longer",
                 [belonging](api::Writing& w, CaseId id) { return belonging.follow(w, id, false); })
        .allow(read_cases);
}
}
