#include "ground/mail/html_text.h"
#include "ground/mail/reply_text.h"

#include "ground/files/byte_source.h"

#include <filesystem>
#include <gtest/gtest.h>

namespace regard::mail
{
TEST(ReplyText, what_was_quoted_is_left_out)
{
    struct
    {
        char const* name;
        char const* text;
        char const* kept;
    } const table[] = {
        {"nothing quoted", "Hello\n\nIt works.\n", "Hello\n\nIt works."},
        {"below", "Thanks!\n\nOn Mon, 1 Jan 2024 at 10:00, Help <help@bank.example>\nwrote:\n\n> Done.\n", "Thanks!"},
        {"above", "On Mon, Jan 1, 2024, Anna wrote:\n> Where is it?\n\nIt is on its way.", "It is on its way."},
        {"in between", "> One?\nYes.\n> Two?\nNo.", "Yes.\nNo."},
        {"without marks", "Thanks!\n\nOn Mon, Jan 1, 2024, Anna wrote:\n\nWhere is it?\n", "Thanks!"},
        {"Danish", "Tak!\n\nDen man. 1. jan. 2024 kl. 10.00 skrev Hjælp <h@bank.example>:\n> Klar.", "Tak!"},
        {"German", "Danke\n\nAm 01.01.2024 um 10:00 schrieb Hilfe:\n> Fertig", "Danke"},
        {"Outlook", "Thanks\n\n-----Original Message-----\nFrom: Help\nSent: Monday\nTo: Anna\nDone.", "Thanks"},
        {"Outlook, only a rule",
         "Thanks\n________________________________\nFrom: Help\nSent: Monday\nTo: Anna\nSubject: x\n\nDone.", "Thanks"},
        {"signature", "Thanks\n-- \nAnna\nBranch 12", "Thanks"},
        {"only quoted", "> Done.\n", "> Done."},
        {"a sentence that begins with On", "On Tuesday the line was:\ndead all day.",
         "On Tuesday the line was:\ndead all day."},
        {"a sentence that begins with From", "From: here on\nwe go by tram.", "From: here on\nwe go by tram."},
        {"Windows line ends", "Thanks\r\n> Done\r\n", "Thanks"},
        {"empty", "", ""},
    };
    for (auto const& row : table)
        EXPECT_EQ(without_quotes(row.text), row.kept) << row.name;
}

// The reply bodies of email_reply_parser: of each, words that its writer wrote and words that were quoted.
TEST(ReplyText, real_replies_keep_what_their_writers_wrote)
{
    std::string const folder = "../shared/data/mail/email_reply_parser/test/emails/";
    if (!std::filesystem::exists(folder))
        GTEST_SKIP() << folder << " is not here";
    struct
    {
        char const* file;
        char const* written;
        char const* quoted;
    } const table[] = {
        {"email_1_2.txt", "You can list the keys for the bucket", "What is the best way to clear"},
        {"email_1_3.txt", "Having the function would be great.", "What is the best way to clear"},
        {"email_1_5.txt", "It goes on and on", nullptr},
        {"email_1_8.txt", nullptr, "On Oct 1, 2012"},
        {"email_2_1.txt", "Outlook with a reply", "Dear Google Apps Sync user"},
        {"email_2_2.txt", "Outlook with a reply", nullptr},
        {"email_one_is_not_on.txt", "One outstanding question", "Hackathon in progress"},
        {"email_bullets.txt", "test 2 this should list second", nullptr},
        {"email_long_quote.txt", nullptr, nullptr},
        {"pathological.txt", nullptr, nullptr},
        {"greedy_on.txt", "On your remote host", "Roman, the bug"},
    };
    for (auto const& row : table) {
        auto const text = files::read_all(*files::open_file(folder + row.file), 1 << 20);
        auto const kept = without_quotes(text);
        EXPECT_FALSE(kept.empty()) << row.file;
        EXPECT_LE(kept.size(), text.size()) << row.file;
        if (row.written != nullptr) {
            EXPECT_NE(kept.find(row.written), kept.npos) << row.file << "\n" << kept;
        }
        if (row.quoted != nullptr) {
            EXPECT_EQ(kept.find(row.quoted), kept.npos) << row.file << "\n" << kept;
        }
    }
}

TEST(HtmlText, is_what_a_reader_sees)
{
    struct
    {
        char const* html;
        char const* text;
    } const table[] = {
        {"<p>Hello <b>you</b></p><p>Bye</p>", "Hello you\nBye\n"},
        {"a<br>b<br/><br/>c", "a\nb\n\nc"},
        {"<html><head><title>T</title><style>p{}</style></head><body>x<script>1<2</script>y</body>", "xy"},
        {"1 &lt; 2 &amp; &#248;&#xF8;&oslash; &unknown; & &#0;", "1 < 2 & øøø &unknown; & &#0;"},
        {"  lots\n\tof   space  ", "lots of space"},
        {"<div>yes</div><blockquote>old<br>lines<blockquote>older</blockquote></blockquote>new",
         "yes\n> old\n> lines\n> > older\nnew"},
        {"<table><tr><td>a</td><td>b</td></tr></table>", "a b\n"},
        {"a<!-- hidden -- > -->b", "ab"},
        {"3 < 4 and <", "3 < 4 and <"},
        {"<style>never closed", ""},
        {"<p", ""},
        {"", ""},
    };
    for (auto const& row : table)
        EXPECT_EQ(text_of_html(row.html), row.text) << row.html;
}
}
