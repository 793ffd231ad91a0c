#include "features/rights/rights.h"

#include "features/access/asked.h"
#include "features/people/people.h"
#include "features/rights/inside.h"

namespace regard::rights
{
Rights::Rights(IdSource& ids, events::Journal const& journal, text::Catalogue const& catalogue, Lent lent)
    : inside_(new Inside{ids, journal, catalogue, std::move(lent)})
{}

Rights::~Rights() = default;

void Rights::add_routes(api::Routes& routes)
{
    inside_->add_decisions(routes);
    inside_->add_matrix(routes);
    inside_->add_changes(routes);
    inside_->add_starters(routes);
    inside_->add_delegations(routes);
    inside_->add_relations(routes);
    inside_->add_may_i(routes);
}

void Rights::Inside::note(api::Writing& w, std::string_view verb, std::string_view kind, std::int64_t id) const
{
    journal.note(w.tx, {.who = events::WhoId{w.who.user.value}, .verb = verb, .subject_kind = kind, .subject = id});
}

std::optional<EmployeeId> employee_of(api::Who const& who)
{
    return who.employee ? std::optional(who.employee) : std::nullopt;
}

Refusal not_an_employee()
{
    return {"not_an_employee", "Your account belongs to nobody on the staff list, so no rights hang on it.", ""};
}

Refusal no_such_decision(std::string field)
{
    return {field.empty() ? "not_found" : "no_such_decision", "There is no such decision any more.", std::move(field)};
}

PersonNamed shown(db::Transaction& tx, EmployeeId employee)
{
    auto const one = people::employee(tx, employee);
    return {one ? one->name : std::string(), one ? std::optional(employee) : std::nullopt};
}

PersonNamed shown(db::Transaction& tx, api::UserId user, std::optional<EmployeeId> employee)
{
    if (employee)
        if (PersonNamed who = shown(tx, *employee); who.employee)
            return who;
    return {access::name_of(tx, user), {}};
}
}
