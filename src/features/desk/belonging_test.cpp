#include "features/desk/testing.h"

namespace regard::desk
{
namespace
{
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class Merged : public DeskRoutes
{
  protected:
    api::testing::Answer merge(CaseId id, CaseId into)
    {
        return desk->ask("PUT", "/cases/" + id.text() + "/merge", {}, R"({"into":")" + into.text() + "\"}");
    }
    std::vector<std::string> notes(CaseId id)
    {
        std::vector<std::string> all;
        for (Entry const& entry : at_desk(id).thread)
            if (entry.kind == EntryKind::note)
                all.push_back(entry.text);
        return all;
    }
};
REGARD_ON_EVERY_ENGINE(Merged);

TEST_P(Merged, one_case_goes_on_in_another_with_all_that_was_said_and_can_be_taken_out_again)
{
    CaseId const first = opened(R"(,"keep":true)"), second = opened(R"(,"keep":true)");
    write(first, R"({"kind":"note","text":"In the first"})");
    EXPECT_EQ(merge(first, second).status, 200);
    EXPECT_EQ(at_desk(first).row.state, State::closed);
    EXPECT_THAT(notes(second), ElementsAre("In the first"));
    EXPECT_THAT(write(first, R"({"kind":"note","text":"x"})").faults(), ElementsAre("is_merged"));
    EXPECT_EQ(desk->ask("DELETE", "/cases/" + first.text() + "/merge", {}, "").status, 200);
    EXPECT_EQ(at_desk(first).row.state, State::open);
    EXPECT_THAT(notes(second), IsEmpty());
}

TEST_P(Merged, a_late_mail_to_a_merged_case_arrives_where_it_goes_on)
{
    CaseId const first = opened(R"(,"keep":true)"), second = opened(R"(,"keep":true)"), third = opened();
    merge(first, second);
    merge(second, third);
    auto const ticket = desk_room->ticket();
    auto const heard = store().write(
        [&](db::Transaction& tx) { return desk_room->receive(tx, first, ticket, {.text = "And?"}, clock.now()); });
    EXPECT_EQ(heard->id, third);
}

TEST_P(Merged, never_in_a_circle)
{
    CaseId const first = opened(R"(,"keep":true)"), second = opened(R"(,"keep":true)");
    EXPECT_THAT(merge(first, first).faults(), ElementsAre("into:merge_circle"));
    merge(first, second);
    EXPECT_THAT(merge(second, first).faults(), ElementsAre("into:merge_circle"));
}

TEST_P(Merged, cases_that_were_merged_one_after_the_other_are_taken_out_one_by_one)
{
    CaseId const first = opened(R"(,"keep":true)"), second = opened(R"(,"keep":true)"),
                 third = opened(R"(,"keep":true)");
    write(first, R"({"kind":"note","text":"In the first"})");
    write(second, R"({"kind":"note","text":"In the second"})");
    EXPECT_EQ(merge(first, second).status, 200);
    EXPECT_EQ(merge(second, third).status, 200);
    EXPECT_THAT(notes(third), ElementsAre("In the first", "In the second"));
    EXPECT_THAT(merge(third, first).faults(), ElementsAre("into:merge_circle")) << "nor by way of others";
    EXPECT_EQ(desk->ask("DELETE", "/cases/" + second.text() + "/merge", {}, "").status, 200);
    EXPECT_EQ(at_desk(second).row.state, State::open);
    EXPECT_THAT(notes(second), ElementsAre("In the first", "In the second")) << "what was merged into it stays with it";
    EXPECT_THAT(notes(third), IsEmpty());
}

TEST_P(Merged, files_are_opened_where_the_case_goes_on_and_by_those_alone_who_may_see_it)
{
    CaseId const first = opened(R"(,"keep":true)"), second = opened(R"(,"keep":true)");
    auto const file = desk->upload("/cases/" + first.text() + "/files", "bill.pdf", "%PDF the bill")
                          .read<FilesBrought>()
                          .files.at(0)
                          .id;
    write(first, R"({"kind":"note","text":"See the bill","files":[")" + file.text() + R"("]})");
    auto const from_second = "/cases/" + second.text() + "/files/" + file.text();
    EXPECT_EQ(desk->get(from_second).status, 404);
    merge(first, second);
    EXPECT_EQ(desk->get(from_second).body, "%PDF the bill");
    as(dan);
    EXPECT_EQ(desk->get(from_second).status, 404);
    as(anna);
    desk->ask("DELETE", "/cases/" + first.text() + "/merge", {}, "");
    EXPECT_EQ(desk->get(from_second).status, 404);
    EXPECT_EQ(desk->get("/cases/" + first.text() + "/files/" + file.text()).body, "%PDF the bill");
}
}
}
