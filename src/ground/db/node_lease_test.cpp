#include "ground/db/node_lease.h"
#include "ground/db/testing.h"

namespace regard::embedded
{
std::span<EmbeddedFile const> ground_db_schema();
}

namespace regard::db
{
namespace
{
class Nodes : public testing::StoreTest
{
  protected:
    void SetUp() override
    {
        StoreTest::SetUp();
        if (!IsSkipped())
            schema("db", embedded::ground_db_schema());
    }
    SettableClock clock_{Instant{1'800'000'000'000'000}};
};
REGARD_ON_EVERY_ENGINE(Nodes);
}

TEST_P(Nodes, programs_at_once_have_different_numbers)
{
    NodeLease const first(store(), clock_);
    NodeLease const second(store(), clock_);
    EXPECT_EQ(first.number(), 0);
    EXPECT_EQ(second.number(), 1);
}

TEST_P(Nodes, a_number_given_back_is_taken_again_without_repeating_an_id)
{
    std::int64_t last = 0;
    {
        NodeLease lease(store(), clock_);
        for (int i = 0; i < 100; ++i)
            last = lease.ids().next_value();
    }
    clock_.advance(Span::seconds(1));
    NodeLease again(store(), clock_);
    EXPECT_EQ(again.number(), 0);
    EXPECT_GT(again.ids().next_value(), last);
}

TEST_P(Nodes, a_crashed_programs_number_is_free_after_its_lease)
{
    store().write([&](Transaction& tx) {
        tx.execute(
            "insert into node (number, holder, leased_until, host) values (0, 1, $1, 'gone'), (1, 2, $1, 'gone')",
            {clock_.now() + NodeLease::length});
    });
    EXPECT_EQ(NodeLease(store(), clock_).number(), 2);
    clock_.advance(NodeLease::length);
    EXPECT_EQ(NodeLease(store(), clock_).number(), 0);
}

TEST_P(Nodes, with_all_numbers_in_use_there_is_none)
{
    store().write([&](Transaction& tx) {
        auto rows = tx.bulk("insert into node (number, holder, leased_until, host) values ($1, 1, $2, '')");
        for (int number = 0; number < IdSource::most_nodes; ++number)
            rows.add({number, clock_.now() + Span::seconds(1)});
        rows.finish();
    });
    EXPECT_THROW(NodeLease(store(), clock_), Busy);
}
}
