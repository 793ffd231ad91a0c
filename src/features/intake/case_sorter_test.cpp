#include "features/intake/case_sorter.h"

#include <gtest/gtest.h>
#include <map>
#include <random>

namespace regard::intake
{
namespace
{
using Cases = std::map<std::string, std::vector<std::string>>;

Cases sorted(CaseSorter& sorter)
{
    Cases found;
    std::string last;
    std::string_view reference;
    std::vector<std::string_view> rows;
    while (sorter.next(reference, rows)) {
        EXPECT_LT(last, reference);
        last = reference;
        found.emplace(last, std::vector<std::string>(rows.begin(), rows.end()));
    }
    return found;
}
}

TEST(CaseSorter, brings_the_rows_of_a_case_together_in_the_order_they_came)
{
    CaseSorter sorter(testing::TempDir());
    sorter.add("B", "1");
    sorter.add("A", "2");
    sorter.add("B", "");
    sorter.add("A", "3");
    EXPECT_EQ(sorted(sorter), (Cases{{"A", {"2", "3"}}, {"B", {"1", ""}}}));
}

TEST(CaseSorter, without_rows_has_no_case)
{
    CaseSorter sorter(testing::TempDir());
    EXPECT_TRUE(sorted(sorter).empty());
}

TEST(CaseSorter, gives_the_same_whether_it_fits_in_memory_or_not)
{
    std::mt19937 random(7);
    Cases expected;
    CaseSorter small(testing::TempDir(), 4096);
    CaseSorter large(testing::TempDir());
    for (int i = 0; i < 20'000; ++i) {
        std::string const reference = "case " + std::to_string(random() % 500);
        std::string const row = std::to_string(i) + std::string(random() % 30, 'x');
        expected[reference].push_back(row);
        small.add(reference, row);
        large.add(reference, row);
    }
    EXPECT_EQ(sorted(small), expected);
    EXPECT_EQ(sorted(large), expected);
}

TEST(CaseSorter, refuses_a_row_larger_than_its_memory)
{
    CaseSorter sorter(testing::TempDir(), 4096);
    EXPECT_THROW(sorter.add("A", std::string(5000, 'x')), std::length_error);
}
}
