#include "features/touchpoints/namer.h"

#include "features/people/people.h"
#include "features/touchpoints/store.h"

namespace regard::touchpoints
{
void Namer::add(FieldChange const& change)
{
    for (auto const* texts : {&change.from, &change.to})
        for (std::string const& text : *texts)
            add(change.field, text);
}

void Namer::add(std::string const& field, std::string const& text)
{
    auto const put = [&](auto& ids) {
        if (auto const id = id_from_text(text))
            ids.insert({*id});
    };
    if (field == "accountable" || field == "deputies")
        put(employees_);
    else if (field == "team" || field == "further_teams")
        put(units_);
    else if (field == "products")
        put(products_);
    else if (field == "journey")
        put(journeys_);
}

std::vector<NameOfId> Namer::names()
{
    std::vector<NameOfId> all;
    for (auto const& [id, name] : people::names_of(tx_, {employees_.begin(), employees_.end()}))
        all.push_back({id.text(), name});
    for (UnitId const id : units_)
        if (auto called = name(id); !called.empty())
            all.push_back({id.text(), std::move(called)});
    for (ProductId const id : products_)
        if (auto const one = people::product(tx_, id))
            all.push_back({id.text(), one->name});
    for (JourneyId const id : journeys_)
        if (auto const one = store::journey(tx_, id))
            all.push_back({id.text(), one->name});
    return all;
}

std::string Namer::name(EmployeeId id)
{
    auto const names = people::names_of(tx_, {id});
    return names.empty() ? std::string() : names.begin()->second;
}

std::string Namer::name(UnitId id) { return people::unit_name(tx_, id); }
}
