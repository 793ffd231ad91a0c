#include "features/mailroom/mailroom_for_test.h"

#include <csignal>
#include <fmt/format.h>
#include <fstream>
#include <gmock/gmock.h>
#include <sys/resource.h>
#include <system_error>

using testing::Contains;
using testing::HasSubstr;
using testing::Not;
using testing::SizeIs;

namespace regard::mailroom
{
namespace
{
using desk::EntryKind;
std::string const eva = "Eva Holm <eva@holm.example>";

std::vector<desk::Entry> messages(desk::CaseAtDesk const& one)
{
    std::vector<desk::Entry> found;
    for (auto const& entry : one.thread)
        if (entry.kind == EntryKind::message_in || entry.kind == EntryKind::message_out)
            found.push_back(entry);
    return found;
}
}

class Receiving : public MailroomTest
{
  protected:
    void SetUp() override
    {
        MailroomTest::SetUp();
        if (!IsSkipped())
            mailbox = mailbox_on(nullptr, nullptr);
    }

    MailboxId mailbox;
};
REGARD_ON_EVERY_ENGINE(Receiving);

TEST_P(Receiving, a_mail_is_a_case_with_an_owner_its_words_and_its_files)
{
    EXPECT_EQ(take(letter(eva, "Card lost",
                          "--b\r\nContent-Type: text/html\r\n\r\n<p>I lost <b>it</b><script>x</script></p>\r\n--b\r\n"
                          "Content-Type: application/pdf; name=\"../bill.pdf\"\r\n\r\n%PDF\r\n--b--",
                          "Content-Type: multipart/mixed; boundary=b\r\n\r\n")),
              Fate::taken);
    auto const one = at_desk(only_case());
    EXPECT_EQ(one.row.subject, "Card lost");
    EXPECT_EQ(one.row.customer->name, "Eva Holm");
    EXPECT_EQ(one.row.touchpoint->name, "Lost card");
    EXPECT_EQ(one.row.owner.id, anna);
    auto const said = messages(one);
    ASSERT_THAT(said, SizeIs(1));
    EXPECT_EQ(said[0].text, "I lost it");
    EXPECT_TRUE(said[0].has_html);
    ASSERT_THAT(said[0].files, SizeIs(1));
    EXPECT_EQ(said[0].files[0].name, "bill.pdf");
    std::ifstream file(desk_room->file_path(said[0].files[0].id));
    EXPECT_EQ(std::string(std::istreambuf_iterator<char>(file), {}), "%PDF");
}

// Pitfall 18: neither lost nor doubled.
TEST_P(Receiving, a_mail_is_taken_once_whichever_way_it_comes)
{
    auto const mail = letter(eva, "Card lost", "I lost it");
    take(mail);
    take(mail);
    take("Received: from another.example; Thu, 1 Oct 2026 09:00:00 +0000\r\n" + mail, "cards@bank.example");
    EXPECT_THAT(cases(), SizeIs(1));
    EXPECT_THAT(messages(at_desk(only_case())), SizeIs(1));
    take(letter(eva, "Card lost", "I lost it")); // said again, by another mail
    EXPECT_THAT(cases(), SizeIs(2));
}

// Pitfall 17.
TEST_P(Receiving, programs_lists_and_we_ourselves_are_told_apart)
{
    EXPECT_EQ(take(letter(eva, "Away", "I am out", "Auto-Submitted: auto-replied\r\n")), Fate::parked);
    EXPECT_EQ(take(letter("MAILER-DAEMON@shop.example", "Undelivered", "Sorry")), Fate::parked);
    EXPECT_THAT(cases(), SizeIs(0));
    EXPECT_EQ(take(letter(eva, "Hello", "to the list", "List-Id: <help.bank.example>\r\n")), Fate::taken);
    EXPECT_THAT(cases(), SizeIs(1));
}

TEST_P(Receiving, two_programs_that_answer_each_other_stop)
{
    for (int i = 0; i < 60; ++i)
        EXPECT_EQ(take(letter(eva, "Re: Re:", fmt::format("{}", i))), Fate::taken);
    EXPECT_EQ(take(letter(eva, "Re: Re:", "60")), Fate::parked);
    EXPECT_EQ(take(letter("bo@shop.example", "Re: Re:", "61")), Fate::taken);
    clock.advance(Span::hours(2));
    EXPECT_EQ(take(letter(eva, "Re: Re:", "62")), Fate::taken);
}

// Pitfall 18: kept whole for a person to look at.
TEST_P(Receiving, a_poison_mail_is_parked_whole_and_taken_when_somebody_says_so)
{
    std::string nested = "From: " + eva + "\r\nSubject: x\r\n";
    for (int i = 0; i < 10'000; ++i)
        nested += fmt::format("Content-Type: multipart/mixed; boundary=b{0}\r\n\r\n--b{0}\r\n", i);
    EXPECT_EQ(take(nested + "\r\nI lost it"), Fate::parked);
    EXPECT_THAT(cases(), SizeIs(0));
    auto const parked = mails("parked");
    ASSERT_THAT(parked, SizeIs(1));
    EXPECT_EQ(parked[0].why, "too_tangled");
    EXPECT_EQ(parked[0].from, "eva@holm.example");
    as_administrator();
    auto const raw = desk->get("/mails/" + parked[0].id.text() + "/raw");
    EXPECT_EQ(raw.status, 200);
    EXPECT_THAT(raw.header("content-disposition"), HasSubstr("attachment"));
    EXPECT_EQ(desk->post("/mails/" + parked[0].id.text() + "/retry", "").status, 200);
    EXPECT_EQ(desk->post("/mails/" + parked[0].id.text() + "/retry", "").status, 200); // once
    auto const one = at_desk(only_case());
    EXPECT_EQ(messages(one)[0].files.back().name, "mail.eml");
    EXPECT_EQ(messages(one)[0].files.back().bytes, static_cast<std::int64_t>(nested.size() + 11));
    EXPECT_THAT(mails("parked"), SizeIs(0));
}

// Pitfall 18: on a full disk nothing is accepted, and nothing of it stays.
TEST_P(Receiving, a_full_disk_takes_no_mail_and_loses_none)
{
    auto const mail = letter(eva, "Card lost", std::string(20'000, 'x'));
    auto const before = std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    rlimit const small{4096, limit.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    EXPECT_THROW(take(mail), std::system_error);
    setrlimit(RLIMIT_FSIZE, &limit);
    std::signal(SIGXFSZ, before);
    EXPECT_THAT(cases(), SizeIs(0));
    EXPECT_EQ(take(mail), Fate::taken); // it was not received
    EXPECT_THAT(cases(), SizeIs(1));
}

TEST_P(Receiving, mails_and_mailboxes_are_for_administrators)
{
    for (char const* target : {"/mails", "/mailboxes"})
        EXPECT_EQ(desk->get(target).status, 403) << target;
    EXPECT_EQ(desk->post("/mailboxes", "{}").status, 403);
}

TEST_P(Receiving, a_mail_that_one_of_us_passes_on_is_a_case_of_whoever_wrote_it)
{
    std::string const passed_on =
        "Careful, she is furious\r\n\r\n---------- Forwarded message ---------\r\nFrom: " + eva +
        "\r\nDate: Mon, 2 Nov 2026\r\nSubject: Card lost\r\nTo: anna@bank.example\r\n\r\nI lost it.";
    EXPECT_EQ(take(letter("Anna Berg <anna@bank.example>", "Fwd: Card lost", passed_on)), Fate::taken);
    auto const one = at_desk(only_case());
    EXPECT_EQ(one.row.customer->name, "Eva Holm");
    EXPECT_EQ(one.row.subject, "Card lost");
    auto const said = messages(one);
    ASSERT_THAT(said, SizeIs(1));
    EXPECT_EQ(said[0].text, "I lost it.");
    EXPECT_THAT(said[0].files, testing::IsEmpty());
    EXPECT_FALSE(said[0].has_html);
    auto const note = std::find_if(one.thread.begin(), one.thread.end(),
                                   [](auto const& entry) { return entry.kind == EntryKind::note; });
    ASSERT_NE(note, one.thread.end()) << "what Anna added stays among us";
    EXPECT_THAT(note->text, testing::StartsWith("Passed on by mail as anna@bank.example, which proves nothing:"));
    EXPECT_THAT(note->text, testing::EndsWith("Careful, she is furious"));
    EXPECT_FALSE(note->by) << "anybody can write as Anna";
}

TEST_P(Receiving, a_mail_that_a_stranger_passes_on_is_the_strangers_own)
{
    EXPECT_EQ(take(letter("Kim <kim@holm.example>", "Fwd: Card lost",
                          "See below\r\n\r\n---------- Forwarded message ---------\r\nFrom: " + eva +
                              "\r\nDate: today\r\nSubject: Card lost\r\n\r\nI lost it.")),
              Fate::taken);
    EXPECT_EQ(at_desk(only_case()).row.customer->name, "Kim");
}

TEST_P(Receiving, whoever_writes_to_a_live_mailbox_hears_that_the_case_has_begun_and_nobody_else_does)
{
    take(letter(eva, "Card lost", "I lost it"));
    EXPECT_THAT(begun, testing::IsEmpty()) << "the mailbox is only being tried";
    goes_live(mailbox);
    take(letter(eva, "Card found", "I found it"));
    ASSERT_THAT(begun, SizeIs(1));
    EXPECT_EQ(begun.front(), cases().front());
    take(letter("news@holm.example", "News", "Many news", "List-Id: <news.holm.example>\r\nPrecedence: list\r\n"));
    take(letter("robot@holm.example", "Out of office", "Away", "Auto-Submitted: auto-replied\r\n"));
    EXPECT_THAT(begun, SizeIs(1));
}
}
