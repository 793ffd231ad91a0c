// Receipts: brought by whoever gave, read by whoever sees the gesture, gone with the customer.
#include "features/empowerment/empowerment_for_test.h"

namespace regard::empowerment
{
namespace
{
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class Receipts : public GivingBank
{
  protected:
    static std::string of(GestureId id) { return "/gestures/" + id.text() + "/receipts"; }
    api::testing::Answer bring(GestureId id, std::string const& name = "Eva Holm, flowers.pdf")
    {
        return desk->upload(of(id), name, "Flowers for Eva Holm");
    }
    bool is_on_disk(desk::FileId file) const { return files::BlobStore(folder.path() + "/receipts").has(file.value); }
    std::vector<std::int64_t> on_disk() const { return files::BlobStore(folder.path() + "/receipts").all(); }
    desk::FileId stray() // as where the program is killed before a row is written
    {
        auto const file = ids.next<desk::FileId>();
        files::BlobStore const blobs(folder.path() + "/receipts");
        auto upload = blobs.begin(file.value);
        upload.write("Flowers");
        upload.keep();
        return file;
    }
    CaseId of_ole()
    {
        std::string const id =
            made("/cases", R"({"subject":"Late","text":"Too late","channel":"phone","keep":true,)"
                           R"("customer":{"name":"Ole Dahl","email":"ole@dahl.example"},"touchpoint":")" +
                               lost_card.text() + "\"}");
        return CaseId::from(id).value();
    }
    CustomerId customer_of(CaseId id) { return at_desk(id).row.customer->id; }
};
REGARD_ON_EVERY_ENGINE(Receipts);

TEST_P(Receipts, are_brought_by_whoever_gave_and_by_nobody_else)
{
    auto const done = given(opened(R"(,"keep":true)"), 8'000);
    be(bo);
    EXPECT_EQ(bring(done.id).status, 404);
    be(anna);
    auto const brought = bring(done.id);
    ASSERT_EQ(brought.status, 200) << brought.body;
    auto const receipts = brought.read<Gesture>().receipts;
    ASSERT_THAT(receipts, SizeIs(1));
    EXPECT_TRUE(is_on_disk(receipts[0].id));
    be(dan);
    EXPECT_EQ(desk->get(of(done.id) + '/' + receipts[0].id.text()).status, 404) << "not his to see";
}

TEST_P(Receipts, go_with_the_customer_and_the_amounts_stay)
{
    CaseId const id = opened(R"(,"keep":true)");
    CustomerId const customer = customer_of(id);
    CaseId const other = of_ole();
    auto const done = given(id, 8'000), kept = given(other, 2'000);
    desk::FileId const went = bring(done.id).read<Gesture>().receipts.at(0).id;
    desk::FileId const stays = bring(kept.id, "Taxi.pdf").read<Gesture>().receipts.at(0).id;
    store().write([&](db::Transaction& tx) { erase_customer(tx, customer); });
    EXPECT_THAT(gesture(done.id).receipts, IsEmpty()) << "at once, in the transaction that erases them";
    EXPECT_EQ(gesture(done.id).words, "");
    EXPECT_EQ(desk->get(of(done.id) + '/' + went.text()).status, 404);
    pass(Span::minutes(6));
    EXPECT_FALSE(is_on_disk(went));
    EXPECT_TRUE(is_on_disk(stays)) << "another customer's";
    EXPECT_EQ(gesture(done.id).given.minor, 8'000);
    EXPECT_EQ(mine().spent.minor, 10'000);
    EXPECT_EQ(account(budgets::AccountKind::employee, anna.value).posted, 10'000);
    EXPECT_EQ(desk->get("/me/budget").read<MyBudget>().receipts_due, 0);
}

TEST_P(Receipts, that_are_refused_leave_nothing_on_the_disk)
{
    auto const asked = given(opened(R"(,"keep":true)"), 15'000);
    EXPECT_THAT(bring(asked.id).faults(), ElementsAre("wrong_state"));
    auto const done = given(of_ole(), 2'000);
    be(bo);
    EXPECT_EQ(bring(done.id).status, 404);
    be(anna);
    EXPECT_THAT(on_disk(), IsEmpty());
    for (int n = 0; n < 10; ++n)
        EXPECT_EQ(bring(done.id).status, 200);
    EXPECT_THAT(bring(done.id).faults(), ElementsAre("file:too_many_files"));
    EXPECT_THAT(on_disk(), SizeIs(10));
}

TEST_P(Receipts, whose_row_was_never_written_are_swept_after_a_day)
{
    auto const done = given(opened(R"(,"keep":true)"), 8'000);
    desk::FileId const kept = bring(done.id).read<Gesture>().receipts.at(0).id;
    desk::FileId const old = stray();
    pass(Span::hours(30));
    desk::FileId const fresh = stray();
    pass(Span::hours(20));
    EXPECT_FALSE(is_on_disk(old));
    EXPECT_TRUE(is_on_disk(fresh)) << "it may be on its way still";
    EXPECT_TRUE(is_on_disk(kept));
}

TEST_P(Receipts, none_is_taken_once_the_customer_is_erased)
{
    CaseId const id = opened(R"(,"keep":true)");
    auto const done = given(id, 8'000);
    CustomerId const customer = customer_of(id);
    desk->who = api::testing::employee({"customers.read", "customers.erase", "customers.write", "cases.read"});
    desk->who.user = {1};
    auto const erased = desk->post("/customers/" + customer.text() + "/erasure", "");
    ASSERT_LT(erased.status, 300) << erased.body;
    be(anna);
    EXPECT_THAT(bring(done.id).faults(), ElementsAre("customer_erased"));
}
}
}
