#include "features/sample/bank.h"
#include "features/sample/sample.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <set>

namespace regard::sample
{
TEST(Sample, the_same_day_gives_the_same_bank)
{
    EXPECT_EQ(history_csv(Date::of(2026, 10, 1), 200), history_csv(Date::of(2026, 10, 1), 200));
    EXPECT_NE(history_csv(Date::of(2026, 10, 1), 200), history_csv(Date::of(2026, 10, 2), 200));
}

TEST(Sample, is_a_bank_with_forty_branches_and_some_three_hundred_people_whose_addresses_differ)
{
    Bank const bank = make_bank();
    EXPECT_EQ(bank.branches.size(), 40u);
    EXPECT_GE(bank.people.size(), 290u);
    EXPECT_LE(bank.people.size(), 310u);
    std::set<std::string> names, addresses;
    for (Person const& person : bank.people) {
        addresses.insert(person.email);
        EXPECT_TRUE(std::all_of(person.email.begin(), person.email.end(), [](char c) { return c > 0; }))
            << person.email;
    }
    EXPECT_EQ(addresses.size(), bank.people.size());
}

TEST(Sample, nothing_in_it_happens_after_yesterday)
{
    std::string const csv = history_csv(Date::of(2026, 10, 1), 2000);
    std::size_t at = csv.find('\n') + 1;
    while (at < csv.size()) {
        std::size_t const comma = csv.find(',', at);
        EXPECT_LT(csv.substr(comma + 1, 10), "2026-10-01");
        at = csv.find('\n', at) + 1;
    }
}
}
