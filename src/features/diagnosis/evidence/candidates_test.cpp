#include "features/diagnosis/evidence/candidates.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace regard::diagnosis
{
using ::testing::ElementsAre;
using ::testing::SizeIs;

TEST(CasesSeen, counts_each_case_once_and_keeps_the_first_twenty)
{
    CasesSeen seen;
    for (std::uint64_t number : {0, 0, 5, 5, 7})
        seen.note(number);
    EXPECT_EQ(seen.count(), 3u);
    EXPECT_THAT(seen.first(), ElementsAre(0, 5, 7));
    for (std::uint64_t number = 100; number < 200; ++number)
        seen.note(number);
    EXPECT_EQ(seen.count(), 103u);
    EXPECT_THAT(seen.first(), SizeIs(20));
}

TEST(CasesSeen, are_added_up)
{
    CasesSeen a, b;
    a.note(1);
    for (std::uint64_t number = 10; number < 40; ++number)
        b.note(number);
    a.add(b);
    EXPECT_EQ(a.count(), 31u);
    EXPECT_EQ(a.first()[0], 1u);
    EXPECT_EQ(a.first()[19], 28u);
}

TEST(CaseNumbers, come_back_as_they_went_in)
{
    std::vector<std::uint64_t> const given{0, 1, 2, 66, 67, 1'000'000, 5, 0, 4'000'000'000, 4'000'000'000, 3};
    CaseNumbers numbers;
    for (std::uint64_t const number : given)
        numbers.add(number);
    std::vector<std::uint64_t> back;
    numbers.each([&](std::uint64_t number) { back.push_back(number); });
    EXPECT_EQ(back, given);
    EXPECT_EQ(numbers.count(), given.size());
}

TEST(Candidates, that_are_rare_are_forgotten_where_there_are_too_many)
{
    Candidates<int> candidates;
    for (std::uint64_t number = 0; number < 60'000; ++number) { // one of each, but three of every tenth
        std::uint64_t const key = number / 3 % 10 == 0 ? number / 3 : 1'000'000 + number;
        std::uint32_t const index = candidates.index(key);
        candidates.note(index, number);
        auto const stratum = static_cast<std::uint32_t>(number % 2);
        ++candidates.cell(index, stratum, stratum);
        candidates.settle([](std::uint32_t narrow) { return narrow; });
    }
    std::uint64_t kept = 0, often = 0;
    candidates.each([&](std::uint64_t key, CasesSeen const& seen, auto cells) {
        ++kept;
        often += key < 1'000'000 && seen.count() == 3 && cells.size() == 2;
    });
    EXPECT_LE(kept, 10'001u);
    EXPECT_GE(often, 1900u);
}

TEST(Candidates, in_many_strata_are_kept_in_wider_ones)
{
    Candidates<int> candidates;
    for (std::uint32_t i = 0; i < 50'000; ++i) {
        std::uint32_t const index = candidates.index(i % 10);
        candidates.note(index, i);
        ++candidates.cell(index, i, i % 4);
        candidates.settle([](std::uint32_t narrow) { return narrow % 4; });
    }
    EXPECT_TRUE(candidates.is_wide());
    candidates.each([&](std::uint64_t, CasesSeen const& seen, auto cells) {
        EXPECT_EQ(seen.count(), 5000u);
        EXPECT_LE(cells.size(), 4u);
        int sum = 0;
        for (auto const& cell : cells)
            sum += cell.value;
        EXPECT_EQ(sum, 5000);
    });
}
}
