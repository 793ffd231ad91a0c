// What people wrote: kept only where the administrator says so, and gone with its case.
#include "features/intake/row_reader.h"
#include "features/intake/source_store.h"
#include "features/intake/testing_imports.h"

#include <gmock/gmock.h>

namespace regard::intake
{
namespace
{
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

constexpr char const* mailbox = "From ida@example.org Mon Jan  5 09:00:00 2026\n"
                                "From: Ida Krogh <ida@example.org>\n"
                                "To: help@bank.example\n"
                                "Subject: My card\n"
                                "Date: Mon, 5 Jan 2026 09:00:00 +0000\n"
                                "Message-ID: <1@example.org>\n"
                                "Content-Type: text/html; charset=utf-8\n"
                                "\n"
                                "<p>Where is <b>my card</b>?</p><script>alert(1)</script>\n"
                                "\n"
                                "From help@bank.example Mon Jan  5 10:00:00 2026\n"
                                "From: Ole Lund <help@bank.example>\n"
                                "To: ida@example.org\n"
                                "Subject: Re: My card\n"
                                "Date: Mon, 5 Jan 2026 10:00:00 +0000\n"
                                "Message-ID: <2@bank.example>\n"
                                "In-Reply-To: <1@example.org>\n"
                                "\n"
                                "It is on its way.\n"
                                "\n"
                                "> Where is my card?\n"
                                "\n"
                                "From bo@example.org Tue Jan  6 10:00:00 2026\n"
                                "From: bo@example.org\n"
                                "To: help@bank.example\n"
                                "Subject: Thanks\n"
                                "Date: Tue, 6 Jan 2026 10:00:00 +0000\n"
                                "Message-ID: <3@example.org>\n"
                                "Content-Type: text/plain; charset=no-such-charset\n"
                                "\n"
                                "Fine \xFF\xFE now.\n";

class Written : public testing::ImportStore
{
  protected:
    Import bring(bool keep_texts)
    {
        auto shown = preview(folder_.write("box.mbox", mailbox), "box.mbox", std::nullopt, "en", catalogue_);
        NewImport wish;
        wish.name = "Mailbox";
        wish.mapping = shown.value().mapping;
        wish.keep_texts = keep_texts;
        auto const begun = intake_->begin({folder_.file("box.mbox")}, wish, {});
        work();
        return *intake_->find(begun.value().id);
    }

    // The page of the case of that reference, as somebody who may see cases gets it.
    std::string page_of(std::string const& reference)
    {
        if (!asked_)
            measures_->add_routes(routes_);
        asked_ = true;
        std::int64_t id = 0;
        store().read([&](db::Transaction& tx) {
            cases::stream(tx, {}, 100, [&](cases::CaseView const& view, std::int64_t) {
                if (view.reference == reference)
                    id = static_cast<std::int64_t>(view.number);
            });
        });
        return desk({"cases.read"}).get("/cases/" + id_text(id)).body;
    }

    bool asked_ = false;
};
REGARD_ON_EVERY_ENGINE(Written);
}

TEST_P(Written, in_mails_is_not_kept_by_itself)
{
    EXPECT_EQ(bring(false).cases, 2);
    EXPECT_EQ(count("case_event_text"), 0);
    EXPECT_THAT(page_of("1@example.org"), Not(HasSubstr("card")));
}

TEST_P(Written, in_mails_is_shown_in_the_thread_where_it_is_kept)
{
    EXPECT_EQ(bring(true).state, ImportState::done);
    std::string const page = page_of("1@example.org");
    EXPECT_THAT(page, HasSubstr(R"("text":"Where is my card?")"));
    EXPECT_THAT(page, HasSubstr(R"("text":"It is on its way.")")) << "without what it quotes";
    EXPECT_THAT(page, Not(HasSubstr("alert")));
    EXPECT_THAT(page, Not(HasSubstr("Ole Lund"))) << "persons are pseudonyms all the same";
    EXPECT_THAT(page, Not(HasSubstr("ida@"))) << "and a customer is a key";
    EXPECT_EQ(count("case_event_text"), 3) << "a mail of an unknown charset has its text too";
}

TEST_P(Written, goes_when_it_is_no_longer_wanted_and_with_its_case)
{
    bring(true);
    EXPECT_EQ(bring(false).cases_changed, 2);
    EXPECT_EQ(count("case_event_text"), 0);
    Import const again = bring(true);
    EXPECT_EQ(count("case_event_text"), 3);
    EXPECT_EQ(desk().ask("DELETE", "/imports/" + again.id.text(), {}, "").status, 200);
    work();
    EXPECT_EQ(count("case_event_text"), 0);
}

TEST_P(Written, of_any_length_is_kept_up_to_a_limit)
{
    std::string const csv = "case,at,written\nA,2026-01-05 09:00:00," + std::string(100'000, 'x') + "\n";
    NewImport wish;
    wish.name = "Long";
    wish.mapping.columns = {{"case", {"case"}}, {"at", {"at"}}, {"text", {"written"}}};
    wish.keep_texts = true;
    intake_->begin({folder_.write("long.csv", csv)}, wish, {}).value();
    work();
    store().read([&](db::Transaction& tx) {
        cases::stream(tx, {}, 10, [&](cases::CaseView const& view, std::int64_t) {
            auto const told = cases::story(tx, cases::CaseId{static_cast<std::int64_t>(view.number)});
            EXPECT_THAT(told.value().texts, ElementsAre(::testing::SizeIs(RowReader::longest_text)));
        });
    });
}

TEST_P(Written, is_kept_by_administrators_alone)
{
    auto const wish = [&](std::string const& what) {
        auto const upload = desk().upload("/uploads", "a.csv", "case,at\nA,2026-01-05\n").read<UploadInfo>().id;
        return R"({"upload":")" + upload.text() +
               R"(","name":"Mailbox","mapping":{"columns":{"case":["case"],"at":["at"]}},")" + what + R"(":true})";
    };
    std::string const texts = wish("keep_texts"), names = wish("keep_names");
    desk({"imports.write"});
    EXPECT_THAT(desk_->post("/imports", texts).faults(), ElementsAre("keep_texts:texts_not_allowed"));
    EXPECT_THAT(desk_->post("/imports", names).faults(), ElementsAre("keep_names:names_not_allowed"));
    EXPECT_EQ(desk().post("/imports", texts).status, 201);
    EXPECT_TRUE(store().read([](db::Transaction& tx) { return store::sources(tx).at(0).keep_texts; }));
}
}
