// What the features know of each other. None includes one above it: whatever it needs from there is lent to it here.
#include "app/customers_feedback.h"
#include "app/live_measures.h"
#include "app/program.h"
#include "app/public_promises.h"
#include "app/staff_table.h"
#include "features/desk/erasing.h"
#include "features/people/duty.h"

namespace regard::app
{
namespace
{
// Of a customer's time line: the cases the reader may see.
std::vector<customers::TimelineItem> cases_in_timeline(db::Transaction& tx, api::Who const& who,
                                                       customers::Lent::Family family, Instant before, int limit)
{
    std::vector<customers::TimelineItem> items;
    for (customers::CustomerId const customer : family)
        for (cases::CaseId const id : desk::cases_of(tx, customer, limit))
            if (auto const one = desk::glimpse(tx, id); one && one->opened < before && desk::may_see(tx, who, id))
                items.push_back({one->opened, "case.opened", one->subject, "/cases/" + id.text()});
    return items;
}

// The last thing that happened in a case of theirs; no end while one is open.
std::optional<Instant> last_contact(db::Transaction& tx, customers::Lent::Family family)
{
    constexpr int looked_at = 200; // the newest cases of a customer
    std::optional<Instant> last;
    for (customers::CustomerId const customer : family)
        for (cases::CaseId const id : desk::cases_of(tx, customer, looked_at))
            if (auto const one = desk::glimpse(tx, id)) {
                Instant const at = desk::is_open(one->state) ? Instant{INT64_MAX} : one->updated;
                last = std::max(last.value_or(at), at);
            }
    return last;
}
}

access::Setting Program::lent_to_access()
{
    // Everybody sees the cases of their own unit and of those they lead, with all below.
    auto const place = [](db::Transaction& tx, std::string const& email, api::Who& who) {
        auto const id = people::employee_by_email(tx, email);
        auto const employee = id ? people::employee(tx, *id) : std::nullopt;
        if (!employee)
            return;
        who.employee = employee->id;
        who.units = people::units_led_by(tx, employee->id);
        if (employee->unit)
            who.units.push_back(*employee->unit);
    };
    return {base_url(config),           config.data, config.secrets_key, config.internal_hosts, cases::any_case,
            selfcheck::SelfChecks::any, place};
}

people::Lent Program::lent_to_people()
{
    people::Lent lent;
    lent.read_table = staff_table_reader();
    lent.customs = [this] {
        auto const organisation = access.organisation();
        if (!organisation)
            return people::Customs{};
        return people::Customs{organisation->zone,
                               organisation->language == "da" ? people::Language::da : people::Language::en};
    };
    lent.may_go = diagnosis::may_go;
    return lent;
}

desk::Lent Program::lent_to_desk()
{
    desk::Lent lent;
    lent.post = [this](db::Transaction& tx, desk::Outgoing message) {
        message.text = customer_pages.as_mailed(tx, message.id, message.language, std::move(message.text), clock.now());
        return mailroom.post(tx, message);
    };
    lent.open_steps = templates::open_steps;
    lent.has_ended = has_ended;
    lent.changed_hands = customer_pages::end_links;
    lent.filler = [this] { return templates.filler(); };
    return lent;
}

customers::Lent Program::lent_to_customers()
{
    customers::Lent lent;
    lent.read_table = staff_table_reader();
    lent.timeline = cases_in_timeline;
    lent.last_contact = last_contact;
    lent.personal_data.emplace("cases", desk::kept_of_customers);
    lent.personal_data.emplace("feedback", feedback::kept_of_customers);
    lent.may_be_erased = desk::may_be_erased;
    lent.erase.push_back(
        [this](db::Transaction& tx, customers::CustomerId customer) { mailroom.erase_customer(tx, customer); });
    lent.sight_changed = desk::name_anew;
    lent.erase.push_back(customer_pages::erase_customer);
    lent.erase.push_back(desk::erase_customer);
    lent.erase.push_back(feedback::erase_customer);
    return lent;
}

// As a message of the case that is no part of its thread: it goes where the customer is reached, and a reply finds its way back.
Result<void> Program::post_letter(db::Transaction& tx, customer_pages::Letter const& letter)
{
    auto const one = desk::glimpse(tx, letter.about);
    if (!one)
        return Refusal{"not_found", "There is no such case.", ""};
    desk::Outgoing message;
    message.id = one->id;
    message.entry = ids.next<desk::EntryId>();
    message.number = one->number;
    message.subject = letter.subject;
    message.text = letter.text;
    message.language = letter.language;
    message.customer = one->customer;
    message.answers = false;
    return mailroom.post(tx, message);
}

customer_pages::Lent Program::lent_to_customer_pages()
{
    customer_pages::Lent lent;
    lent.customs = [this] {
        auto const organisation = access.organisation();
        return organisation ? customer_pages::Customs{organisation->name, organisation->zone}
                            : customer_pages::Customs{};
    };
    lent.post = [this](db::Transaction& tx, customer_pages::Letter const& letter) { return post_letter(tx, letter); };
    lend_feedback(lent, feedback);
    lent.promises = [this](db::Transaction& tx, Instant now) { return public_promises(tx, live_figures, now); };
    return lent;
}

feedback::Lent Program::lent_to_feedback()
{
    feedback::Lent lent;
    lent.ask = [this](db::Transaction& tx, cases::CaseId id, feedback::Asking asking, Instant now) {
        return customer_pages.ask_rating(tx, id, asking == feedback::Asking::reminder, now);
    };
    return lent;
}

templates::Lent Program::lent_to_templates()
{
    templates::Lent lent;
    lent.customs = [this] {
        auto const organisation = access.organisation();
        return organisation ? templates::Customs{organisation->name, organisation->zone} : templates::Customs{};
    };
    lent.link = [this] { return customer_pages.sample_link(); };
    return lent;
}

measures::Elsewhere Program::lent_to_measures()
{
    return {
        intake::source_name, diagnosis::cases_of_finding, diagnosis::first_finding,
        [this](db::Transaction& tx) {
            journal.note(tx, {.who = {}, .verb = "measure.refreshed", .subject_kind = "measure", .quiet = true});
        },
        [](api::Reading& r, std::span<cases::CaseId const> asked) { return desk::hidden_among(r.tx, r.who, asked); }};
}

integration::Parts Program::parts_of_integration()
{
    return {config.data,
            config.secrets_key,
            base_url(config),
            *database,
            ids,
            clock,
            journal,
            queue,
            [this](db::Transaction& tx, api::UserId user) { return access.person(tx, user); },
            config.internal_hosts};
}

notifications::Parts Program::parts_of_notifications()
{
    notifications::Lent lent;
    lent.who_is = [this](db::Transaction& tx, api::UserId user) { return access.person(tx, user); };
    lent.user_called = [this](db::Transaction& tx, std::string_view email) { return access.user_called(tx, email); };
    lent.who_may = [this](db::Transaction& tx, api::Permission permission) { return access.who_may(tx, permission); };
    lent.address_of = [this](db::Transaction& tx, api::UserId user) { return access.address_of(tx, user); };
    lent.post = [this](notifications::Letter const& letter) {
        return mailroom.send_own({letter.name, letter.address, letter.subject, letter.text, letter.id});
    };
    return {
        config.data, config.secrets_key,   base_url(config), *database, ids, clock, journal, queue, catalogue, promises,
        lent,        config.internal_hosts};
}
}
