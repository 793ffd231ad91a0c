// Fields of the organisation's own, and what may stand in them; and the settings.
#include "base/text.h"
#include "features/customers/inside.h"

#include <algorithm>
#include <charconv>

namespace regard::customers
{
namespace
{
std::string lines_of(std::vector<std::string> const& choices)
{
    std::string lines;
    for (std::string const& choice : choices)
        lines += text::tidied(choice) + '\n';
    return lines;
}

std::vector<std::string> choices_of(std::string_view lines)
{
    std::vector<std::string> choices;
    for (std::size_t end = lines.find('\n'); end != std::string_view::npos; end = lines.find('\n')) {
        choices.emplace_back(lines.substr(0, end));
        lines.remove_prefix(end + 1);
    }
    return choices;
}

CustomerField read_field(db::Row const& row)
{
    return {row.id<FieldId>(0), std::string(row.text(1)), row.choice<FieldKind>(2), choices_of(row.text(3)),
            row.integer(4)};
}

bool is_number(std::string_view text)
{
    double number = 0;
    auto const read = std::from_chars(text.data(), text.data() + text.size(), number);
    return read.ec == std::errc() && read.ptr == text.data() + text.size();
}

Result<void> check_value(CustomerField const& field, std::string const& value)
{
    std::string const at = "fields/" + field.id.text();
    if (value.empty())
        return {};
    if (field.kind == FieldKind::number && !is_number(value))
        return Refusal{"not_a_number", "This must be a number.", at};
    if (field.kind == FieldKind::date && !date_from_iso(value))
        return Refusal{"not_a_date", "This must be a date like 2026-03-31.", at};
    bool const is_offered = std::find(field.choices.begin(), field.choices.end(), value) != field.choices.end();
    if (field.kind == FieldKind::choice && !is_offered)
        return Refusal{"not_a_choice", "Choose one of the values offered.", at};
    return {};
}

Result<CustomerField> add(Customers::Inside const& inside, api::Writing& w, NewField const& form)
{
    CustomerField const field{inside.ids.next<FieldId>(), text::tidied(form.name), form.kind,
                              form.kind == FieldKind::choice ? form.choices : std::vector<std::string>{}};
    if (form.kind == FieldKind::choice && form.choices.empty())
        return Refusal{"too_few", "Name at least one value to choose from.", "choices"};
    auto const taken =
        w.tx.execute("insert into customer_field (id, name, name_key, kind, choices, version) "
                     "values ($1, $2, $3, $4, $5, 1) on conflict do nothing",
                     {field.id, field.name, text::lowered(field.name), field.kind, lines_of(field.choices)});
    if (taken == 0)
        return Refusal{"field_taken", "There is a field of this name already. Choose another.", "name"};
    inside.journal.note(w.tx, {.who = events::WhoId{w.who.user.value},
                               .verb = "customer_field.created",
                               .subject_kind = "customer_field",
                               .subject = field.id.value});
    return field;
}

Result<void> remove(Customers::Inside const& inside, api::Writing& w, FieldId id)
{
    w.tx.execute("delete from customer_value where field = $1", {id});
    if (w.tx.execute("delete from customer_field where id = $1", {id}) == 0)
        return Refusal{"not_found", "There is no such field any more.", ""};
    inside.journal.note(w.tx, {.who = events::WhoId{w.who.user.value},
                               .verb = "customer_field.removed",
                               .subject_kind = "customer_field",
                               .subject = id.value});
    return {};
}
}

std::vector<CustomerField> all_fields(db::Transaction& tx)
{
    return tx.all("select id, name, kind, choices, version from customer_field order by name_key", {}, read_field);
}

Result<void> check_values(db::Transaction& tx, FieldValues const& values)
{
    if (values.empty())
        return {};
    auto const fields = all_fields(tx);
    for (auto const& [key, value] : values) {
        auto const field =
            std::find_if(fields.begin(), fields.end(), [&](CustomerField const& one) { return one.id.text() == key; });
        if (field == fields.end())
            return Refusal{"no_such_field", "There is no such field any more.", "fields"};
        if (auto const fits = check_value(*field, value); !fits)
            return fits.error();
    }
    return {};
}

void Customers::Inside::add_fields(api::Routes& routes) const
{
    routes
        .get("/customer-fields", "List the fields the organisation keeps of customers besides",
             [](api::Reading& r) -> Result<CustomerFields> { return CustomerFields{all_fields(r.tx)}; })
        .allow(read_customers);
    routes
        .post("/customer-fields", "Add a field",
              [this](api::Writing& w, NewField const& form) { return add(*this, w, form); })
        .allow(settle_customers);
    routes
        .delete_("/customer-fields/{id}", "Remove a field and what stands in it",
                 [this](api::Writing& w, FieldId id) { return remove(*this, w, id); })
        .allow(settle_customers);
}

void Customers::Inside::add_settings(api::Routes& routes) const
{
    routes
        .get("/customer-settings", "Read what is settled about customers",
             [](api::Reading& r) -> Result<CustomerSettings> { return settings(r.tx); })
        .allow(settle_customers);
    routes
        .put("/customer-settings", "Settle the country of short phone numbers, and for how long customers are kept",
             [this](api::Writing& w, CustomerSettingsChange const& wish) -> Result<CustomerSettings> {
                 CustomerSettings const current = settings(w.tx);
                 if (auto const same = w.unchanged(current.version, current); !same)
                     return same.error();
                 if (wish.calling_code.find_first_not_of("0123456789") != std::string::npos)
                     return Refusal{"not_a_calling_code", "Write digits, such as 45.", "calling_code"};
                 settle(w.tx, wish);
                 journal.note(w.tx, {.who = events::WhoId{w.who.user.value},
                                     .verb = "customer_setting.changed",
                                     .subject_kind = "customer_setting",
                                     .subject = 1});
                 return settings(w.tx);
             })
        .allow(settle_customers)
        .edits();
}
}
