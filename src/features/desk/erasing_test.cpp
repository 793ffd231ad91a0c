#include "features/desk/testing.h"

#include "features/desk/erasing.h"

#include <filesystem>

namespace regard::desk
{
namespace
{
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class Erased : public DeskRoutes
{};
REGARD_ON_EVERY_ENGINE(Erased);

TEST_P(Erased, the_words_go_and_the_case_stays)
{
    CaseId const id = opened(R"(,"keep":true,"remedy":"A new card")");
    write(id, R"({"kind":"note","text":"Eva sounds upset"})");
    auto const customer = at_desk(id).customer->id;
    store().read([&](db::Transaction& tx) {
        auto const kept = kept_of_customers(tx, desk->who, {&customer, 1}).text;
        EXPECT_THAT(kept, ::testing::HasSubstr("I lost it"));
        EXPECT_THAT(kept, ::testing::Not(::testing::HasSubstr("upset")));
    });
    store().write([&](db::Transaction& tx) { erase_customer(tx, customer); });
    auto const shown = at_desk(id);
    for (Entry const& entry : shown.thread)
        EXPECT_EQ(entry.text, "");
    EXPECT_EQ(shown.row.subject, "");
    EXPECT_FALSE(shown.remedy);
    EXPECT_THAT(steps(id), ElementsAre("opened", "promised"));
    EXPECT_THAT(list("search=lost&which=all"), IsEmpty());
}

TEST_P(Erased, reasons_of_promises_and_escalations_go_and_their_dates_stay)
{
    CaseId const id = opened(R"(,"keep":true)");
    auto const customer = at_desk(id).customer->id;
    EXPECT_LT(desk->post("/cases/" + id.text() + "/promises",
                         R"({"until":"2026-10-20T10:00:00Z","reason":"Eva is in hospital"})")
                  .status,
              300);
    ASSERT_TRUE(store().write(
        [&](db::Transaction& tx) { return desk_room->escalate(tx, id, "I, Eva, waited in vain", clock.now()); }));
    auto const before = store().read([&](db::Transaction& tx) { return promises->standing(tx, id, clock.now()); });
    store().write([&](db::Transaction& tx) { erase_customer(tx, customer); });
    store().read([&](db::Transaction& tx) {
        auto const after = promises->standing(tx, id, clock.now());
        ASSERT_EQ(after->promises.size(), before->promises.size());
        for (auto const& promise : after->promises)
            EXPECT_EQ(promise.reason, "");
        EXPECT_EQ(after->promises.back().until, before->promises.back().until);
        EXPECT_EQ(promises->escalations(tx, id).at(0).reason, "");
    });
}

// Brought for a message that was then never written.
TEST_P(Erased, files_that_belong_to_nothing_go_after_a_month_unless_somebody_is_still_writing)
{
    CaseId const id = opened(R"(,"keep":true)"), other = opened(R"(,"keep":true)");
    auto const brought = [&](CaseId at) {
        return desk->upload("/cases/" + at.text() + "/files", "a.txt", "bytes").read<FilesBrought>().files.at(0).id;
    };
    auto const left = brought(id), sent = brought(id), written = brought(other);
    write(id, R"({"kind":"note","text":"See it","files":[")" + sent.text() + R"("]})");
    ASSERT_EQ(desk->ask("PUT", "/cases/" + other.text() + "/drafts/note", {}, R"({"text":"I am"})").status, 200);
    auto const forget = [&] {
        return store().write([&](db::Transaction& tx) { return forget_unsent_files(tx, clock.now()); });
    };
    auto const is_served = [&](CaseId at, FileId file) {
        return desk->get("/cases/" + at.text() + "/files/" + file.text()).status == 200;
    };
    clock.advance(Span::days(29));
    forget();
    EXPECT_TRUE(is_served(id, left));
    clock.advance(Span::days(2));
    EXPECT_FALSE(forget());
    EXPECT_FALSE(is_served(id, left));
    EXPECT_TRUE(is_served(id, sent));
    EXPECT_TRUE(is_served(other, written)) << "whose message is still being written";
    pass(Span::minutes(5));
    EXPECT_FALSE(std::filesystem::exists(desk_room->file_path(left)));
    EXPECT_TRUE(std::filesystem::exists(desk_room->file_path(sent)));
    std::vector<FileId> many;
    for (int n = 0; n < 201; ++n)
        many.push_back(brought(id));
    clock.advance(Span::days(31));
    EXPECT_TRUE(forget()) << "two hundred at once";
    EXPECT_TRUE(is_served(id, many.back()));
    EXPECT_FALSE(forget());
    EXPECT_FALSE(is_served(id, many.back()));
}

TEST_P(Erased, the_bytes_of_files_and_of_mails_go_from_the_disk)
{
    CaseId const id = opened(R"(,"keep":true)");
    auto const customer = at_desk(id).customer->id;
    FileId const file = desk_room->keep_file("my passport"), html = desk_room->keep_file("<p>my mail</p>");
    FileId const others = desk_room->keep_file("another's");
    auto const ticket = desk_room->ticket();
    Incoming message{.text = "Here it is", .html = html};
    message.files = {{file, "passport.txt", "text/plain", 11}};
    ASSERT_TRUE(
        store().write([&](db::Transaction& tx) { return desk_room->receive(tx, id, ticket, message, clock.now()); }));
    auto const there = [&](FileId one) { return std::filesystem::exists(desk_room->file_path(one)); };
    store().write([&](db::Transaction& tx) { erase_customer(tx, customer); });
    EXPECT_TRUE(there(file)) << "not before the erasure is certain";
    pass(Span::minutes(6));
    EXPECT_FALSE(there(file));
    EXPECT_FALSE(there(html));
    EXPECT_TRUE(there(others));
}

TEST_P(Erased, a_restricted_case_is_kept_and_handed_out_to_those_named_alone)
{
    CaseId const id = opened(R"(,"keep":true,"restricted":true)");
    auto const customer = at_desk(id).customer->id;
    auto const handed_out = [&] {
        return store().read([&](db::Transaction& tx) { return kept_of_customers(tx, desk->who, {&customer, 1}).text; });
    };
    EXPECT_THAT(handed_out(), ::testing::HasSubstr("Card lost")) << "Anna answers for it";
    as(dan);
    desk->who.all_units = true;
    EXPECT_THAT(handed_out(), ::testing::Not(::testing::HasSubstr("Card lost")));
    auto const erasable = [&] {
        return store().read([&](db::Transaction& tx) { return may_be_erased(tx, {&customer, 1}); });
    };
    EXPECT_EQ(erasable().error().code, "must_be_kept");
    as(anna);
    EXPECT_LT(desk->post("/cases/" + id.text() + "/restriction/end", R"({"reason":"Over"})").status, 300);
    EXPECT_TRUE(erasable());
    as(dan);
    EXPECT_THAT(handed_out(), ::testing::HasSubstr("Card lost"))
        << "of another team, but it is the customer's own copy";
}
}
}
