#include "features/people/staff/staff_plan.h"

#include "features/people/names.h"
#include "features/people/staff/row_check.h"
#include "features/people/staff/unit_book.h"

#include <algorithm>
#include <unordered_map>

namespace regard::people
{
namespace
{
class Planner
{
  public:
    Planner(StaffFile const& file, Organisation const& there, Customs const& customs,
            std::function<std::int64_t()> const& next_id)
        : file_(file), customs_(customs), next_id_(next_id), book_(there.units, file.rows)
    {
        for (Employee const& employee : there.employees) {
            known_.emplace(lowered(employee.email), &employee);
            emails_.emplace(employee.id, lowered(employee.email));
        }
        for (Vertical const& vertical : there.verticals)
            verticals_.emplace(lowered(vertical.name), vertical.id);
    }

    StaffPlan make()
    {
        plan_.faults = file_.faults;
        for (StaffRow const& row : file_.rows)
            admit(row);
        while (drop_those_without_manager() || drop_circles())
            ;
        settle_units();
        settle_people();
        std::stable_sort(plan_.faults.begin(), plan_.faults.end(),
                         [](StaffFault const& a, StaffFault const& b) { return a.line < b.line; });
        return std::move(plan_);
    }

  private:
    struct Draft
    {
        StaffRow const* row;
        std::string email; // in small letters
        std::string manager;
        std::optional<UnitBook::Place> unit;
        bool is_good = true;
        EmployeeId id{};
    };

    // ---- rows by themselves
    void admit(StaffRow const& row)
    {
        if (auto const bad = check_row(row); bad)
            return report(row, bad->field, bad->reason);
        Draft draft{&row, lowered(row.cells[StaffField::email]), lowered(row.cells[StaffField::manager]), {}};
        if (drafts_by_email_.contains(draft.email))
            return report(row, StaffField::email, "twice_in_file");
        if (!row.cells[StaffField::unit].empty()) {
            auto const place = book_.find(row.cells[StaffField::unit], row.cells[StaffField::parent]);
            if (!place)
                return report(row, place.error().field == "parent" ? StaffField::parent : StaffField::unit,
                              place.error().code);
            draft.unit = *place;
        }
        drafts_by_email_.emplace(draft.email, drafts_.size());
        drafts_.push_back(std::move(draft));
    }

    void report(StaffRow const& row, StaffField field, std::string_view reason)
    {
        plan_.faults.push_back({row.line, file_.columns[field], row.cells[field], std::string(reason)});
    }

    void drop(Draft& draft, std::string_view reason)
    {
        draft.is_good = false;
        report(*draft.row, StaffField::manager, reason);
    }

    // ---- managers, as they would be afterwards
    Draft const* good_draft(std::string const& email) const
    {
        auto const found = drafts_by_email_.find(email);
        return found != drafts_by_email_.end() && drafts_[found->second].is_good ? &drafts_[found->second] : nullptr;
    }

    bool drop_those_without_manager()
    {
        bool any = false;
        for (Draft& draft : drafts_)
            if (draft.is_good && !draft.manager.empty() && !known_.contains(draft.manager) &&
                !good_draft(draft.manager))
            {
                drop(draft, "unknown_manager");
                any = true;
            }
        return any;
    }

    bool drop_circles()
    {
        std::vector<Draft*> in_circle;
        for (Draft& draft : drafts_)
            if (draft.is_good && !draft.manager.empty() && comes_back(draft.email))
                in_circle.push_back(&draft);
        for (Draft* const draft : in_circle)
            drop(*draft, draft->manager == draft->email ? "own_manager" : "manager_circle");
        return !in_circle.empty();
    }

    // Does the way up from here lead back here? It can't be longer than there are people.
    bool comes_back(std::string const& email) const
    {
        std::string at = manager_of(email);
        for (std::size_t steps = drafts_.size() + known_.size(); steps > 0 && !at.empty() && at != email; --steps)
            at = manager_of(at);
        return at == email;
    }

    std::string manager_of(std::string const& email) const
    {
        if (Draft const* const draft = good_draft(email); draft && !draft->manager.empty())
            return draft->manager;
        auto const known = known_.find(email);
        return known != known_.end() && known->second->manager ? emails_.at(*known->second->manager) : "";
    }

    // ---- what is left is made
    void settle_units()
    {
        for (Draft const& draft : drafts_)
            if (draft.is_good && draft.unit)
                book_.need(*draft.unit);
        plan_.new_units = book_.settle([&] { return UnitId{next_id_()}; });
    }

    void settle_people()
    {
        for (Draft& draft : drafts_) {
            auto const known = known_.find(draft.email);
            draft.id = known != known_.end() ? known->second->id : EmployeeId{next_id_()};
        }
        for (Draft const& draft : drafts_)
            if (draft.is_good)
                settle(draft);
    }

    void settle(Draft const& draft)
    {
        auto const known = known_.find(draft.email);
        bool const is_new = known == known_.end();
        Employee employee = is_new ? newcomer(draft) : *known->second;
        write(draft, employee);
        if (is_new)
            plan_.new_employees.push_back(std::move(employee));
        else if (employee != *known->second)
            plan_.changed_employees.push_back(std::move(employee));
    }

    Employee newcomer(Draft const& draft) const
    {
        Employee employee;
        employee.id = draft.id;
        employee.email = draft.row->cells[StaffField::email];
        employee.zone = customs_.zone;
        employee.language = customs_.language;
        return employee;
    }

    void write(Draft const& draft, Employee& employee)
    {
        ByField<std::string> const& cells = draft.row->cells;
        employee.name = cells[StaffField::name];
        if (draft.unit)
            employee.unit = book_.id_of(*draft.unit);
        if (!cells[StaffField::level].empty())
            employee.level = cells[StaffField::level];
        if (!draft.manager.empty())
            employee.manager = id_of(draft.manager);
        if (!cells[StaffField::zone].empty())
            employee.zone = cells[StaffField::zone];
        if (!cells[StaffField::language].empty())
            employee.language = *language_of(cells[StaffField::language]);
        if (!cells[StaffField::vertical].empty())
            employee.vertical = vertical(cells[StaffField::vertical]);
    }

    EmployeeId id_of(std::string const& email) const
    {
        auto const known = known_.find(email);
        return known != known_.end() ? known->second->id : good_draft(email)->id;
    }

    VerticalId vertical(std::string const& name)
    {
        auto const [there, is_new] = verticals_.emplace(lowered(name), VerticalId{});
        if (is_new) {
            there->second = VerticalId{next_id_()};
            plan_.new_verticals.push_back({there->second, name});
        }
        return there->second;
    }

    StaffFile const& file_;
    Customs const& customs_;
    std::function<std::int64_t()> const& next_id_;
    UnitBook book_;
    std::unordered_map<std::string, Employee const*> known_; // by address in small letters
    std::map<EmployeeId, std::string> emails_;
    std::map<std::string, VerticalId> verticals_;
    std::vector<Draft> drafts_; // rows that are good by themselves
    std::unordered_map<std::string, std::size_t> drafts_by_email_;
    StaffPlan plan_;
};
}

StaffPlan plan(StaffFile const& file, Organisation const& there, Customs const& customs,
               std::function<std::int64_t()> const& next_id)
{
    return Planner(file, there, customs, next_id).make();
}
}
