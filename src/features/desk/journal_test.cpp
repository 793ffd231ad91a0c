// What the journal says of a case is enough for whoever follows it: who is concerned, and how.
#include "features/desk/testing.h"

namespace regard::desk
{
namespace
{
class Told : public DeskRoutes
{
  protected:
    events::Line last(CaseId id)
    {
        return store().read([&](db::Transaction& tx) { return events::Journal::of(tx, "case", id.value).back(); });
    }
};
REGARD_ON_EVERY_ENGINE(Told);

TEST_P(Told, who_a_case_belongs_to_and_whom_it_is_offered)
{
    CaseId const id = opened(R"(,"keep":true)");
    EXPECT_EQ(last(id).number("owner"), anna.value);
    desk->post("/cases/" + id.text() + "/handoff", R"({"to":")" + bo.text() + R"(","reason":"Yours"})");
    EXPECT_EQ(last(id).number("offered"), bo.value);
    as(bo);
    desk->ask("PUT", "/cases/" + id.text() + "/handoff", {}, R"({"answer":"accept"})");
    events::Line const accepted = last(id);
    EXPECT_EQ(accepted.code("step"), "accepted");
    EXPECT_EQ(accepted.number("was"), anna.value);
    EXPECT_EQ(accepted.number("owner"), bo.value);
    EXPECT_EQ(accepted.number("offered"), 0);
}

TEST_P(Told, which_note_names_somebody)
{
    CaseId const id = opened(R"(,"keep":true)");
    write(id, R"({"kind":"note","text":"@Bo look","mentions":[")" + bo.text() + "\"]}");
    EntryId const note{last(id).number("entry")};
    store().read([&](db::Transaction& tx) {
        EXPECT_THAT(named_in(tx, id, note), ::testing::ElementsAre(bo));
        EXPECT_THAT(followers_of(tx, id), ::testing::IsEmpty());
    });
}
}
}
