#include "features/desk/testing.h"

#include "features/desk/erasing.h"

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
        auto const kept = kept_of_customers(tx, {&customer, 1}).text;
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
}
}
