// Nothing that reaches us is lost without a word, and nothing that can't be taken stands in the way or fills the disk.
#include "features/mailroom/inside.h"
#include "features/mailroom/mailroom_for_test.h"
#include "features/mailroom/receiving.h"

#include <filesystem>
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <random>

using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

namespace regard::mailroom
{
namespace
{
std::string const eva = "Eva Holm <eva@holm.example>";
std::string const of_parts = "Content-Type: multipart/mixed; boundary=b\r\n\r\n";
std::string const with_report =
    "--b\r\n\r\nYour system refuses my mails, see here\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n"
    "Final-Recipient: rfc822; help@bank.example\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n--b--";

// What a store can't make shorter.
std::string letters(std::size_t count)
{
    std::minstd_rand random(1);
    std::string text(count, ' ');
    for (char& c : text)
        c = static_cast<char>(std::uniform_int_distribution<int>('a', 'z')(random));
    return text;
}
}

class NotLost : public MailroomTest
{
  protected:
    void SetUp() override
    {
        MailroomTest::SetUp();
        if (!IsSkipped())
            mailbox = mailbox_on(nullptr, nullptr);
    }

    api::testing::Answer retry(MailId id)
    {
        as_administrator();
        auto const answer = desk->post("/mails/" + id.text() + "/retry", "");
        as_anna();
        return answer;
    }
    std::size_t on_disk() const
    {
        std::size_t count = 0;
        for (auto const& one : std::filesystem::recursive_directory_iterator(folder.path()))
            count += one.is_regular_file() ? 1 : 0;
        return count;
    }
    void rename(std::string const& table, std::string const& name)
    {
        store().write([&](db::Transaction& tx) { tx.script("alter table " + table + " rename to " + name + ";"); });
    }

    MailboxId mailbox;
};
REGARD_ON_EVERY_ENGINE(NotLost);

TEST_P(NotLost, a_postmaster_and_whoever_sends_a_report_along_are_people)
{
    EXPECT_EQ(take(letter("postmaster@smallfirm.example", "Complaint", "Nobody answers")), Fate::taken);
    EXPECT_EQ(take(letter(eva, "Refused", with_report, of_parts)), Fate::taken);
    EXPECT_THAT(cases(), SizeIs(2));
}

TEST_P(NotLost, a_report_about_a_mail_that_is_none_of_ours_waits_for_somebody)
{
    EXPECT_EQ(take(letter("MAILER-DAEMON@shop.example", "Undelivered", with_report, of_parts)), Fate::parked);
    EXPECT_EQ(take(letter("postmaster@shop.example", "Undelivered", "Sorry", "Return-Path: <>\r\n")), Fate::parked);
    ASSERT_THAT(mails("parked"), SizeIs(2));
    EXPECT_EQ(mails("parked")[0].why, "automatic");
}

TEST_P(NotLost, what_only_says_to_be_from_ourselves_waits_for_somebody)
{
    EXPECT_EQ(take(letter("help@bank.example", "From our website", "My card is lost")), Fate::parked);
    auto const parked = mails("parked");
    ASSERT_THAT(parked, SizeIs(1));
    EXPECT_EQ(parked[0].why, "as_ourselves");
    ASSERT_EQ(retry(parked[0].id).status, 200);
    EXPECT_FALSE(at_desk(only_case()).row.customer) << "we are no customer of ours";
}

TEST_P(NotLost, a_form_of_our_website_names_in_reply_to_who_wrote)
{
    EXPECT_EQ(take(letter("help@bank.example", "From our website", "My card is lost", "Reply-To: " + eva + "\r\n")),
              Fate::taken);
    EXPECT_EQ(at_desk(only_case()).row.customer->name, "Eva Holm");
}

TEST_P(NotLost, a_mail_whose_id_is_beyond_reason_is_taken_all_the_same)
{
    auto const mail = "From: " + eva + "\r\nMessage-ID: <" + letters(9000) + "@holm.example>\r\nReferences: <" +
                      letters(9000) + "@holm.example>\r\nSubject: Card\r\n\r\nI lost it";
    EXPECT_EQ(take(mail), Fate::taken);
    EXPECT_EQ(take(mail), Fate::taken);
    EXPECT_THAT(cases(), SizeIs(1));
}

TEST_P(NotLost, what_the_store_refuses_for_a_mail_is_parked_and_leaves_none_of_its_files)
{
    rename("case_entry", "out_of_reach");
    auto const before = on_disk();
    EXPECT_EQ(
        take(letter(eva, "Card", "--b\r\n\r\nI lost it\r\n--b\r\nContent-Type: application/pdf\r\n\r\n%PDF\r\n--b--",
                    of_parts)),
        Fate::parked);
    EXPECT_EQ(on_disk(), before + 1) << "the mail itself";
    rename("out_of_reach", "case_entry");
    auto const parked = mails("parked");
    ASSERT_THAT(parked, SizeIs(1));
    EXPECT_EQ(parked[0].why, "not_readable");
    EXPECT_GT(parked[0].bytes, 0);
    EXPECT_EQ(retry(parked[0].id).status, 200);
    EXPECT_THAT(cases(), SizeIs(1));
}

TEST_P(NotLost, what_nobody_is_there_for_leaves_nothing_on_the_disk)
{
    desk->who = api::testing::employee({"people.write"});
    ASSERT_LT(desk->ask("DELETE", "/employees/" + anna.text(), {}, "").status, 300);
    auto const mail = letter(
        eva, "Card", "--b\r\n\r\nI lost it\r\n--b\r\nContent-Type: application/pdf\r\n\r\n%PDF\r\n--b--", of_parts);
    auto const before = on_disk();
    EXPECT_EQ(mailroom->take(mail, "help@bank.example").error().code, "nobody_there");
    EXPECT_EQ(on_disk(), before);
    rename("mail_received", "out_of_reach");
    EXPECT_ANY_THROW(take(mail));
    EXPECT_EQ(on_disk(), before);
}

TEST_P(NotLost, two_who_take_a_parked_mail_at_once_make_one_case)
{
    ASSERT_EQ(take(letter("help@bank.example", "From our website", "My card is lost")), Fate::parked);
    Mailroom::Inside inside({folder.path(), {}, store(), ids, clock, journal, *queue, catalogue, *desk_room});
    Arrival const again{.id = mails("parked").at(0).id, .mailbox = mailbox, .by_hand = true};
    auto const one = judge(inside, again), other = judge(inside, again);
    auto const settled = [&](Judged const& judged) {
        return store().write([&](db::Transaction& tx) { return settle(inside, tx, judged, clock.now()); }).value();
    };
    auto const first = settled(one).case_id;
    EXPECT_EQ(settled(other).case_id, first);
    EXPECT_EQ(only_case(), first);
}
}
