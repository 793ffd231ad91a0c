// What the features know of each other. None includes one above it: whatever it needs from there is lent to it here.
#include "app/customers_feedback.h"
#include "app/live_measures.h"
#include "app/principles_shown.h"
#include "app/program.h"

#include "app/public_promises.h"
#include "app/staff_table.h"
#include "features/access/asked.h"
#include "features/access/called.h"
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

// By level, unit, address or role. Whoever is alone yet settles everything themselves.
access::GainWatch Program::watch_gain()
{
    return [](db::Transaction& tx, api::UserId user, Instant now) {
        return access::is_alone(tx) ? access::no_gain(tx, user, now)
                                    : empowerment::watch_gain(tx, access::own_address(tx, user), now);
    };
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
            selfcheck::SelfChecks::any, place,       watch_gain()};
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
    lent.gains = watch_gain();
    lent.may_go = [](db::Transaction& tx, people::EmployeeId person) {
        if (auto const free = responsibility::may_go(tx, person); !free)
            return free;
        if (auto const free = knowledge::may_go(tx, person); !free)
            return free;
        return diagnosis::may_go(tx, person);
    };
    return lent;
}

touchpoints::Lent Program::lent_to_touchpoints()
{
    touchpoints::Lent lent;
    lent.read_table = staff_table_reader();
    lent.name_of = [this](db::Transaction& tx, api::UserId user) {
        auto const who = access.person(tx, user);
        return who ? who->name : std::string();
    };
    return lent;
}

principles::Lent Program::lent_to_principles()
{
    principles::Lent lent;
    lent.name_of = access::called;
    lent.kinds["case"] = cases_to_link();
    lent.kinds["note"] = notes_to_link();
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

budgets::Lent Program::lent_to_budgets() { return {desk::may_see, access::name_of, access::is_alone}; }

customers::Lent Program::lent_to_customers()
{
    customers::Lent lent;
    lent.read_table = staff_table_reader();
    lent.timeline = cases_in_timeline;
    lent.last_contact = last_contact;
    lent.personal_data.emplace("cases", desk::kept_of_customers);
    lent.personal_data.emplace("feedback", feedback::kept_of_customers);
    lent.personal_data.emplace("gestures", empowerment::kept_of_customers);
    lent.may_be_erased = desk::may_be_erased;
    lent.erase.push_back(
        [this](db::Transaction& tx, customers::CustomerId customer) { mailroom.erase_customer(tx, customer); });
    lent.sight_changed = desk::name_anew;
    lent.erase.push_back(forget_what_shows_principles);
    lent.erase.push_back(knowledge::erase_customer); // asks the desk for their cases
    lent.erase.push_back(customer_pages::erase_customer);
    lent.erase.push_back(desk::erase_customer);
    lent.erase.push_back(feedback::erase_customer);
    lent.erase.push_back(empowerment::erase_customer);
    lent.erase.push_back(rights::erase_customer);
    return lent;
}

rights::Lent Program::lent_to_rights()
{
    rights::Lent lent;
    lent.on_case = [](db::Transaction& tx, api::Who const& who, rights::CaseId asked) -> std::optional<rights::OnCase> {
        cases::CaseId const id{asked.value};
        auto const one = desk::may_see(tx, who, id) ? desk::glimpse(tx, id) : std::nullopt;
        if (!one)
            return std::nullopt;
        return rights::OnCase{one->touchpoint, one->customer, one->about};
    };
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
    lent.principles = public_principles;
    return lent;
}

namespace
{
notifications::NoticeKind notice_of(knowledge::Concern concern)
{
    switch (concern) {
    case knowledge::Concern::to_answer:
        return notifications::NoticeKind::note_to_answer;
    case knowledge::Concern::to_review:
        return notifications::NoticeKind::article_due;
    case knowledge::Concern::news:
        break;
    }
    return notifications::NoticeKind::note_news;
}
}

namespace
{
// Of a change of rights: whoever may be its second person, and who asked for it once there is an answer.
std::vector<notifications::Concerned> concerned_by_rights(access::Access const& access, db::Transaction& tx,
                                                          events::Line const& line)
{
    using notifications::NoticeKind;
    std::vector<notifications::Concerned> all;
    if (line.verb == "rights.asked")
        for (api::UserId const user : access.who_may(tx, rights::answer_changes))
            if (auto const who = access.person(tx, user); who && rights::may_answer(tx, *who, {line.subject}, line.at))
                all.push_back({{}, NoticeKind::rights_to_answer, user});
    if (line.verb == "rights.changed" || line.verb == "rights.refused")
        if (auto const asker = rights::asker_of(tx, {line.subject}))
            all.push_back({{}, NoticeKind::rights_answered, *asker});
    return all;
}
}

knowledge::Lent Program::lent_to_knowledge()
{
    knowledge::Lent lent;
    lent.account = [this](db::Transaction& tx, people::EmployeeId id) -> std::optional<knowledge::Account> {
        auto const one = people::employee(tx, id);
        auto const user = one ? access.user_called(tx, one->email) : std::nullopt;
        auto const who = user ? access.person(tx, *user) : std::nullopt;
        if (!who)
            return std::nullopt;
        return knowledge::Account{*who, access.address_of(tx, *user)};
    };
    lent.post = [this](knowledge::Letter const& letter) {
        return mailroom.send_own({letter.name, letter.address, letter.subject, letter.text, letter.id, letter.stop});
    };
    lent.begin_try = [this](api::Writing& w, knowledge::TryWanted const& wanted) -> Result<knowledge::MadeTryId> {
        if (!w.who.may(initiatives::write_tries))
            return Refusal{"may_not_try", "Your role begins no tries. Hand the note on, or answer it otherwise.",
                           "outcome"};
        initiatives::NewTry const form{.what = wanted.what, .until = wanted.until, .touchpoint = wanted.touchpoint};
        auto const begun =
            initiatives.begin(w.tx, form, {{w.who.user.value}, w.who.employee, w.now, wanted.note.value});
        if (!begun)
            return begun.error();
        return knowledge::MadeTryId{begun->value};
    };
    lent.last_resort = [this](db::Transaction& tx, Date day) -> std::optional<people::EmployeeId> {
        for (api::UserId const user : access.who_may(tx, knowledge::settle_knowledge)) {
            auto const who = access.person(tx, user);
            auto const there = who && who->employee ? people::present_for(tx, who->employee, day) : std::nullopt;
            if (there)
                return there;
        }
        return std::nullopt;
    };
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

empowerment::Parts Program::parts_of_empowerment()
{
    empowerment::Lent lent;
    lent.reader = [this](db::Transaction& tx, people::EmployeeId id) -> std::optional<api::Who> {
        auto const person = people::employee(tx, id);
        auto const user = person ? access.user_called(tx, person->email) : std::nullopt;
        return user ? access.person(tx, *user) : std::nullopt;
    };
    lent.post = [this](empowerment::Letter const& letter) {
        return mailroom.send_own({letter.name, letter.address, letter.subject, letter.text, letter.id});
    };
    lent.gains = watch_gain();
    return {config.data, base_url(config), *database, ids, journal, queue, catalogue, calendars, desk, lent};
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
            config.internal_hosts,
            [](db::Transaction& tx, std::int64_t id) -> std::optional<Json> {
                auto const told = empowerment::redress_told(tx, {id});
                return told ? std::optional(Json{to_json(*told)}) : std::nullopt;
            }};
}

notifications::Parts Program::parts_of_notifications()
{
    notifications::Lent lent;
    lent.who_is = [this](db::Transaction& tx, api::UserId user) { return access.person(tx, user); };
    lent.user_called = [this](db::Transaction& tx, std::string_view email) { return access.user_called(tx, email); };
    lent.who_may = [this](db::Transaction& tx, api::Permission permission) { return access.who_may(tx, permission); };
    lent.address_of = [this](db::Transaction& tx, api::UserId user) { return access.address_of(tx, user); };
    lent.case_of = empowerment::case_of;
    lent.post = [this](notifications::Letter const& letter) {
        return mailroom.send_own({letter.name, letter.address, letter.subject, letter.text, letter.id});
    };
    lent.concerned = [this](db::Transaction& tx, events::Line const& line) {
        if (line.subject_kind == "rights_change")
            return concerned_by_rights(access, tx, line);
        std::vector<notifications::Concerned> all;
        for (knowledge::Concerned const& one : knowledge::concerned_by(tx, line))
            all.push_back({one.who, notice_of(one.as)});
        return all;
    };
    return {
        config.data, config.secrets_key,   base_url(config), *database, ids, clock, journal, queue, catalogue, promises,
        lent,        config.internal_hosts};
}
}
