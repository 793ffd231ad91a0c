#pragma once
// A bank whose Anna answers for cards, with its desk and its mailroom. For this feature's tests.
#include "features/calendars/calendars.h"
#include "features/mailroom/mailroom.h"
#include "features/people/people.h"
#include "features/touchpoints/touchpoints.h"
#include "ground/api/page.h"
#include "ground/api/testing.h"
#include "ground/db/testing.h"
#include "ground/files/temp.h"
#include "ground/jobs/worker.h"
#include "ground/mail/server.h"

namespace regard::mailroom
{
class MailroomTest : public db::testing::StoreTest
{
  protected:
    void SetUp() override;
    void TearDown() override;

    void
    open_all(std::string const& authorities = {}); // everything over the store, which it opens anew where it was closed
    void close_all();                              // the store too, so that other programs may be started on it
    void begin(std::string const& authorities = {}); // the mailroom and its routes
    void as_administrator();
    void as_anna();
    std::string made(std::string_view target, std::string const& json); // the id of what was made
    MailboxId mailbox_on(mail::Server const* imap, mail::Server const* smtp, std::string const& more = {});
    void goes_live(MailboxId id);
    Mailbox read(MailboxId id);

    Fate take(std::string const& mail, std::string const& address = "help@bank.example");
    std::vector<CaseId> cases(); // all, newest first
    CaseId only_case();
    desk::CaseAtDesk at_desk(CaseId id);
    void pass(Span time); // and what falls due in it happens
    std::vector<MailShown> mails(std::string const& fate);

    SettableClock clock{instant_from_rfc3339("2026-10-01T08:00:00Z").value()};
    IdSource ids{clock, 1, {0}, {INT64_MAX}};
    events::Journal journal{ids, clock};
    text::Catalogue catalogue{embedded::sentences()};
    files::TempFolder folder;
    std::unique_ptr<jobs::Queue> queue;
    std::unique_ptr<calendars::Calendars> calendars;
    std::unique_ptr<people::People> people;
    std::unique_ptr<touchpoints::Touchpoints> touchpoints;
    std::unique_ptr<customers::Customers> customers;
    std::unique_ptr<promises::Promises> promises;
    std::unique_ptr<desk::Desk> desk_room;
    std::unique_ptr<Mailroom> mailroom;
    std::unique_ptr<api::Routes> routes;
    std::unique_ptr<jobs::Kinds> kinds;
    std::unique_ptr<jobs::Worker> worker;
    std::unique_ptr<api::testing::Desk> desk;
    std::vector<CaseId> begun; // whose customers were to hear of it
    desk::EmployeeId anna;
    TouchpointId lost_card;

  private:
    bool is_closed_ = false;
};

std::string letter(std::string const& from, std::string const& subject, std::string const& text,
                   std::string const& more_fields = {});
}
