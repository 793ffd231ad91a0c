// Checklists on cases: put there, ticked step by step, taken off again.
#include "features/people/people.h"
#include "features/templates/inside.h"

#include <algorithm>

namespace regard::templates
{
namespace
{
Refusal not_on_case() { return {"not_found", "This checklist is not on the case any more.", ""}; }

void name_people(db::Transaction& tx, std::vector<CaseChecklist>& lists)
{
    std::vector<desk::EmployeeId> ids;
    for (CaseChecklist const& list : lists)
        for (CaseStep const& step : list.steps)
            if (step.by)
                ids.push_back(step.by->id);
    auto const names = people::names_of(tx, ids);
    for (CaseChecklist& list : lists)
        for (CaseStep& step : list.steps)
            if (step.by)
                if (auto const found = names.find(step.by->id); found != names.end())
                    step.by->name = found->second;
}

CaseChecklists shown(db::Transaction& tx, CaseId id)
{
    CaseChecklists lists{store::of_case(tx, id)};
    name_people(tx, lists.items);
    return lists;
}

class OnCases
{
  public:
    explicit OnCases(Templates::Inside const& inside) : inside_(inside) {}

    Result<CaseChecklists> put(api::Writing& w, CaseId id, ChecklistWish const& wish) const
    {
        if (auto const may = workable(w, id); !may)
            return may.error();
        auto const list = store::checklist(w.tx, wish.checklist);
        if (!list || list->retired)
            return Refusal{"no_such_checklist", "There is no such checklist any more.", "checklist"};
        if (store::is_on(w.tx, id, list->id))
            return Refusal{"already_exists", "This checklist is on the case already.", "checklist"};
        store::put(w.tx, {inside_.ids.next<CaseChecklistId>(), id, w.who.employee, w.now}, *list);
        inside_.note(w, "case.checklist_put", "case", id.value);
        return shown(w.tx, id);
    }

    Result<CaseChecklists> tick(api::Writing& w, CaseId id, CaseChecklistId list, int number,
                                StepTicked const& wish) const
    {
        if (auto const may = workable(w, id); !may)
            return may.error();
        auto const step = find(w.tx, id, list, number);
        if (!step)
            return not_on_case();
        if (wish.done == step->done.has_value())
            return shown(w.tx, id); // whoever was first stays named
        store::tick(w.tx, list, number, wish.done ? std::optional(w.now) : std::nullopt,
                    wish.done ? std::optional(w.who.employee) : std::nullopt);
        inside_.note(w, wish.done ? "case.step_done" : "case.step_open", "case", id.value);
        return shown(w.tx, id);
    }

    Result<void> take_off(api::Writing& w, CaseId id, CaseChecklistId list) const
    {
        if (auto const may = workable(w, id); !may)
            return may.error();
        auto const lists = store::of_case(w.tx, id);
        auto const found = std::find_if(lists.begin(), lists.end(), [&](auto const& one) { return one.id == list; });
        if (found == lists.end())
            return not_on_case();
        if (std::any_of(found->steps.begin(), found->steps.end(), [](CaseStep const& step) { return !!step.done; }))
            return Refusal{"checklist_begun", "Steps of it are done, and stay on record. Open them again first.", ""};
        store::take_off(w.tx, list);
        inside_.note(w, "case.checklist_off", "case", id.value);
        return {};
    }

  private:
    static Result<void> workable(api::Writing& w, CaseId id)
    {
        if (!desk::may_see(w.tx, w.who, id))
            return no_such_case();
        if (!w.who.employee)
            return Refusal{"no_employee", "Only an employee can do this. Ask whoever looks after People to add you.",
                           ""};
        return {};
    }

    static std::optional<CaseStep> find(db::Transaction& tx, CaseId id, CaseChecklistId list, int number)
    {
        for (CaseChecklist const& one : store::of_case(tx, id))
            for (CaseStep const& step : one.steps)
                if (one.id == list && step.number == number)
                    return step;
        return std::nullopt;
    }

    Templates::Inside const& inside_;
};
}

void Templates::Inside::add_case_checklists(api::Routes& routes)
{
    routes.status_of("checklist_begun", 409);
    OnCases const on_cases(*this);
    routes
        .get("/cases/{id}/checklists", "The checklists on a case, with who did what and when",
             [](api::Reading& r, CaseId id) -> Result<CaseChecklists> {
                 if (!desk::may_see(r.tx, r.who, id))
                     return no_such_case();
                 return shown(r.tx, id);
             })
        .allow(desk::read_cases);
    routes
        .post("/cases/{id}/checklists", "Put a checklist on a case",
              [on_cases](api::Writing& w, CaseId id, ChecklistWish const& wish) { return on_cases.put(w, id, wish); })
        .allow(desk::work_on_cases);
    routes
        .put("/cases/{id}/checklists/{list}/steps/{number}", "Tick a step, or open it again",
             [on_cases](api::Writing& w, CaseId id, CaseChecklistId list, int number, StepTicked const& wish) {
                 return on_cases.tick(w, id, list, number, wish);
             })
        .allow(desk::work_on_cases);
    routes
        .delete_(
            "/cases/{id}/checklists/{list}", "Take a checklist off a case, while nothing of it is done",
            [on_cases](api::Writing& w, CaseId id, CaseChecklistId list) { return on_cases.take_off(w, id, list); })
        .allow(desk::work_on_cases);
}
}
