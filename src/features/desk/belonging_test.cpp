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
}
}
