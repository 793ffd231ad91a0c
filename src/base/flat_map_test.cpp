#include "base/flat_map.h"

#include <gtest/gtest.h>
#include <map>
#include <rapidcheck.h>

namespace regard
{
TEST(FlatMap, counts_as_a_map_does)
{
    EXPECT_TRUE(rc::check([](std::vector<std::uint8_t> const& keys, std::uint64_t far) {
        FlatMap<int> flat;
        std::map<std::uint64_t, int> map;
        for (std::uint64_t const key : keys) {
            ++flat[key * far];
            ++map[key * far];
        }
        RC_ASSERT(flat.size() == map.size());
        for (auto const& [key, count] : map)
            RC_ASSERT(*flat.find(key) == count);
    }));
}

TEST(FlatMap, keeps_the_order_in_which_keys_first_came)
{
    FlatMap<int> flat;
    for (std::uint64_t key = 1000; key > 0; --key)
        flat[key << 32] = 1;
    std::uint64_t expected = 1000;
    for (auto const& entry : flat)
        EXPECT_EQ(entry.key, expected-- << 32);
    EXPECT_EQ(flat.index(std::uint64_t{1000} << 32), 0u);
    EXPECT_EQ(flat.find(7), nullptr);
}
}
