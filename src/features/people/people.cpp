#include "features/people/inside.h"

#include "features/people/employee_store.h"

namespace regard::people
{
People::People(db::Database& database, IdSource& ids, Clock const& clock, events::Journal const& journal,
               text::Catalogue const& catalogue, Lent lent)
    : inside_(new Inside{database, ids, clock, journal, catalogue, std::move(lent)})
{}

People::~People() = default;

void People::add_routes(api::Routes& routes)
{
    for (auto const* code : {"unit_name_taken", "email_taken", "name_taken", "unit_not_empty", "vertical_in_use",
                             "employee_leads_unit", "employee_leads_people", "employee_stands_in"})
        routes.status_of(code, 409);
    inside_->add_units(routes);
    inside_->add_verticals(routes);
    inside_->add_products(routes);
    inside_->add_employees(routes);
    inside_->add_absences(routes);
    inside_->add_imports(routes);
    inside_->add_starters(routes);
}

void People::Inside::note(db::Transaction& tx, api::Who const& who, std::string_view verb, std::string_view kind,
                          std::int64_t subject) const
{
    journal.note(tx, {.who = events::WhoId{who.user.value}, .verb = verb, .subject_kind = kind, .subject = subject});
}

Refusal no_such_unit(std::string field)
{
    return {field.empty() ? "not_found" : "no_such_unit", "There is no such unit any more.", std::move(field)};
}

Refusal no_such_vertical(std::string field)
{
    return {field.empty() ? "not_found" : "no_such_vertical", "There is no such vertical any more.", std::move(field)};
}

Refusal no_such_product() { return {"not_found", "There is no such product any more.", ""}; }

Refusal no_such_employee(std::string field)
{
    return {field.empty() ? "not_found" : "no_such_employee", "There is no such employee any more.", std::move(field)};
}

Result<store::AfterName> after_of(std::optional<std::string> const& cursor)
{
    if (!cursor)
        return store::AfterName{};
    auto after = api::cursor_from<store::AfterName>(*cursor);
    if (!after)
        return Refusal{after.error().code, after.error().sentence, "cursor"};
    return after;
}
}
