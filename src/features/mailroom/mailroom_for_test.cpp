#include "features/mailroom/mailroom_for_test.h"

#include <fmt/format.h>

namespace regard::embedded
{
std::span<EmbeddedFile const> ground_api_schema();
std::span<EmbeddedFile const> ground_jobs_schema();
std::span<EmbeddedFile const> ground_events_schema();
std::span<EmbeddedFile const> ground_search_schema();
std::span<EmbeddedFile const> features_touchpoints_schema();
std::span<EmbeddedFile const> features_cases_schema();
}

namespace regard::mailroom
{
void MailroomTest::SetUp()
{
    StoreTest::SetUp();
    if (IsSkipped())
        return;
    schemas({{"api", embedded::ground_api_schema()},
             {"jobs", embedded::ground_jobs_schema()},
             {"events", embedded::ground_events_schema()},
             {"search", embedded::ground_search_schema()},
             {"people", embedded::features_people_schema()},
             {"calendars", embedded::features_calendars_schema()},
             {"touchpoints", embedded::features_touchpoints_schema()},
             {"customers", embedded::features_customers_schema()},
             {"cases", embedded::features_cases_schema()},
             {"promises", embedded::features_promises_schema()},
             {"desk", embedded::features_desk_schema()},
             {"mailroom", embedded::features_mailroom_schema()}});
    open_all();
    desk->who = api::testing::employee({"people.read", "people.write", "touchpoints.write"});
    auto const cards = made("/units", R"({"name":"Cards"})");
    anna = desk::EmployeeId::from(
               made("/employees", R"({"name":"Anna Berg","email":"anna@bank.example","unit":")" + cards + "\"}"))
               .value();
    lost_card = TouchpointId::from(made("/touchpoints", R"({"name":"Lost card","team":")" + cards + "\"}")).value();
    as_anna();
}

void MailroomTest::TearDown()
{
    if (mailroom)
        mailroom->stop();
}

void MailroomTest::open_all(std::string const& authorities)
{
    if (is_closed_)
        fresh().reopen();
    is_closed_ = false;
    queue = std::make_unique<jobs::Queue>(ids, clock);
    calendars = std::make_unique<calendars::Calendars>(store(), ids, clock, journal);
    people = std::make_unique<people::People>(store(), ids, clock, journal, catalogue, people::Lent{});
    touchpoints = std::make_unique<touchpoints::Touchpoints>(ids, journal, catalogue);
    customers = std::make_unique<customers::Customers>(store(), ids, clock, journal, catalogue);
    promises = std::make_unique<promises::Promises>(
        promises::Parts{store(), ids, clock, journal, *queue, catalogue, *calendars, {}});
    desk::Lent lent;
    lent.post = [this](db::Transaction& tx, desk::Outgoing const& out) { return mailroom->post(tx, out); };
    desk_room = std::make_unique<desk::Desk>(folder.path(), store(), ids, clock, journal, *customers, *promises, lent);
    begin(authorities);
}

void MailroomTest::close_all()
{
    desk.reset();
    worker.reset();
    mailroom.reset();
    desk_room.reset();
    promises.reset();
    customers.reset();
    touchpoints.reset();
    people.reset();
    calendars.reset();
    fresh().close();
    is_closed_ = true;
}

void MailroomTest::begin(std::string const& authorities)
{
    desk.reset();
    worker.reset();
    mailroom = std::make_unique<Mailroom>(Parts{folder.path(),
                                                {},
                                                store(),
                                                ids,
                                                clock,
                                                journal,
                                                *queue,
                                                catalogue,
                                                *desk_room,
                                                [this](db::Transaction&, CaseId id, Instant) { begun.push_back(id); },
                                                authorities,
                                                [] { return std::string("https://desk.bank.example/c/your-case"); }});
    routes = std::make_unique<api::Routes>();
    people->add_routes(*routes);
    touchpoints->add_routes(*routes);
    desk_room->add_routes(*routes);
    mailroom->add_routes(*routes);
    kinds = std::make_unique<jobs::Kinds>();
    mailroom->add_jobs(*kinds);
    worker = std::make_unique<jobs::Worker>(store(), *kinds, ids, clock);
    desk = std::make_unique<api::testing::Desk>(*routes, store(), clock);
}

void MailroomTest::as_administrator() { desk->who = api::testing::employee({"mailboxes.read", "mailboxes.write"}); }

void MailroomTest::as_anna()
{
    desk->who = api::testing::employee({"cases.read", "cases.work"});
    desk->who.employee = anna;
    desk->who.user = {anna.value};
}

std::string MailroomTest::made(std::string_view target, std::string const& json)
{
    auto const answer = desk->post(target, json);
    EXPECT_EQ(answer.status, 201) << answer.body;
    auto const location = answer.header("location");
    return location.substr(location.rfind('/') + 1);
}

MailboxId MailroomTest::mailbox_on(mail::Server const* imap, mail::Server const* smtp, std::string const& more)
{
    as_administrator();
    auto const host = [](mail::Server const* server) { return server != nullptr ? server->host : ""; };
    auto const port = [](mail::Server const* server) { return server != nullptr ? server->port : 1; };
    auto const id =
        made("/mailboxes", fmt::format(R"({{"name":"Help","address":"help@bank.example","host":"{}","port":{},
        "user":"anna","secret":"secret","security":"tls","smtp_host":"{}","smtp_port":{},"smtp_security":"none",
        "take_existing":true,"touchpoint":"{}"{}}})",
                                       imap != nullptr ? host(imap) : "imap.bank.example", port(imap), host(smtp),
                                       port(smtp), lost_card.text(), more));
    as_anna();
    return MailboxId::from(id).value();
}

void MailroomTest::goes_live(MailboxId id)
{
    as_administrator();
    auto const answer = desk->ask("PATCH", "/mailboxes/" + id.text(),
                                  {{"If-Match", fmt::format("\"{}\"", read(id).version)}}, R"({"mode":"live"})");
    EXPECT_EQ(answer.status, 200) << answer.body;
    as_anna();
}

Mailbox MailroomTest::read(MailboxId id)
{
    as_administrator();
    auto const mailbox = desk->get("/mailboxes/" + id.text()).read<Mailbox>();
    return mailbox;
}

Fate MailroomTest::take(std::string const& mail, std::string const& address)
{
    auto const fate = mailroom->take(mail, address);
    return fate ? *fate : throw std::runtime_error(fate.error().code);
}

std::vector<CaseId> MailroomTest::cases()
{
    as_anna();
    std::vector<CaseId> found;
    for (auto const& row :
         desk->get("/desk/cases?which=all&sort=newest&limit=200").read<api::Page<desk::CaseRow>>().items)
        found.push_back(row.id);
    return found;
}

desk::CaseAtDesk MailroomTest::at_desk(CaseId id)
{
    as_anna();
    auto const answer = desk->get("/cases/" + id.text() + "/desk");
    EXPECT_EQ(answer.status, 200) << answer.body;
    return answer.read<desk::CaseAtDesk>();
}

CaseId MailroomTest::only_case()
{
    auto const all = cases();
    if (all.size() != 1)
        throw std::runtime_error(fmt::format("{} cases", all.size()));
    return all.front();
}

void MailroomTest::pass(Span time)
{
    clock.advance(time);
    desk_room->let_due_go();
    worker->run_due();
}

std::vector<MailShown> MailroomTest::mails(std::string const& fate)
{
    as_administrator();
    auto page = desk->get("/mails?fate=" + fate).read<api::Page<MailShown>>();
    as_anna();
    return page.items;
}

std::string letter(std::string const& from, std::string const& subject, std::string const& text,
                   std::string const& more_fields)
{
    static int number = 0;
    return fmt::format("From: {}\r\nTo: help@bank.example\r\nSubject: {}\r\nMessage-ID: <{}@shop.example>\r\n"
                       "Date: Thu, 1 Oct 2026 08:00:00 +0000\r\n{}{}{}\r\n",
                       from, subject, ++number, more_fields,
                       more_fields.find("\r\n\r\n") == std::string::npos ? "\r\n" : "", text);
}
}
