#include "features/measures/rollups/column.h"
#include "features/measures/rollups/periods.h"
#include "features/measures/rollups/places.h"
#include "features/measures/rollups/sheet.h"
#include "features/measures/rollups/tally_sum.h"

#include "features/measures/histories_for_test.h"

#include <rapidcheck/gtest.h>

namespace regard::measures
{
namespace
{
std::vector<Outcome> made_up(unsigned seed, int cases)
{
    Making making(seed);
    Yardstick yardstick;
    for (auto const& [status, c] : rules_for_tests().classes)
        yardstick.classes.put(status, c);
    std::vector<Outcome> outcomes;
    for (int number = 0; number < cases; ++number) {
        MadeUp const made = making.make(number);
        cases::CaseView view;
        view.shape = made.imported.shape;
        view.done = made.imported.done;
        view.due = made.imported.due;
        view.subject = made.imported.subject;
        view.events = made.events;
        outcomes.push_back(measure(view, {number + 1}, {7}, made.imported.customer, yardstick));
    }
    return outcomes;
}
}

RC_GTEST_PROP(Column, gives_back_what_was_packed, (std::vector<std::int64_t> numbers, bool whole_seconds))
{
    if (whole_seconds)
        for (std::int64_t& number : numbers)
            number = number / 10'000'000 * 1'000'000;
    std::string bytes;
    pack_column(bytes, numbers);
    bytes.append(column_slack, '\0');
    Unpacking unpacking(bytes);
    Column const column(unpacking, numbers.size());
    for (std::size_t i = 0; i < numbers.size(); ++i)
        RC_ASSERT(column[i] == numbers[i]);
}

TEST(Column, whole_seconds_take_the_room_of_seconds)
{
    auto const size_of = [](std::int64_t step) {
        std::vector<std::int64_t> numbers;
        for (std::int64_t i = 0; i < 100; ++i)
            numbers.push_back(1'700'000'000'000'000 + i * step);
        std::string bytes;
        pack_column(bytes, numbers);
        return bytes.size();
    };
    EXPECT_LE(size_of(1'000'000), 100 + 14u);
    EXPECT_LE(size_of(1'000'001), 400 + 14u);
}

RC_GTEST_PROP(Places, of_two_words_are_intersected_and_joined,
              (std::set<std::uint16_t> const& a, std::set<std::uint16_t> const& b))
{
    Places const one(a.begin(), a.end()), other(b.begin(), b.end());
    RC_ASSERT(unpack_places(pack_places(one)) == one);
    for (std::uint32_t const place : in_both(one, other))
        RC_ASSERT(a.contains(static_cast<std::uint16_t>(place)) && b.contains(static_cast<std::uint16_t>(place)));
    RC_ASSERT(in_both(one, other).size() + in_either(one, other).size() == one.size() + other.size());
}

RC_GTEST_PROP(Stretches, cover_every_day_once_with_few_cells, ())
{
    Date const from{*rc::gen::inRange(-1000, 40'000)};
    Period const period{from, from + *rc::gen::inRange(0, 3000)};
    Date at = period.from;
    int cells = 0;
    for (Stretch const& stretch : stretches(period)) {
        RC_ASSERT(stretch.from == at);
        for (Date start = stretch.from; start < stretch.to; start = after(stretch.grain, start)) {
            RC_ASSERT(start == start_of(stretch.grain, start));
            at = after(stretch.grain, start);
            ++cells;
        }
        RC_ASSERT(at == stretch.to);
    }
    RC_ASSERT(at == period.to || period.empty());
    RC_ASSERT(cells <= 30 + 30 + 11 + 11 + (period.to.days - period.from.days) / 365);
}

TEST(Sheet, gives_back_the_outcomes_it_was_packed_of)
{
    auto const outcomes = made_up(7, 100);
    std::string const packed = pack_sheet(outcomes);
    Sheet const sheet(packed);
    ASSERT_EQ(sheet.size(), outcomes.size());
    for (std::size_t row = 0; row < outcomes.size(); ++row)
        EXPECT_EQ(sheet.outcome(row), outcomes[row]);
    EXPECT_LT(packed.size(), 100 * 120u);
}

TEST(Sheet, cut_off_bytes_are_a_broken_store)
{
    std::string const packed = pack_sheet(made_up(7, 3));
    for (std::size_t size = 0; size < packed.size(); ++size)
        EXPECT_THROW(Sheet(std::string_view(packed).substr(0, size)), std::runtime_error);
}

TEST(Tally, packed_ones_add_up_to_that_of_all_cases)
{
    auto const outcomes = made_up(11, 300);
    Instant const known_until = instant_from_rfc3339("2026-02-01T00:00:00Z").value();
    Tally all;
    TallySum sum({Length::duration, Length::working, Length::first_reply, Length::waiting, Length::turnaround,
                  Length::resolution, Length::orphan});
    for (std::size_t at = 0; at < outcomes.size(); at += 60) {
        Tally part;
        for (std::size_t i = at; i < at + 60; ++i)
            part.add(outcomes[i], known_until);
        EXPECT_EQ(Tally::unpack(part.pack()), part);
        sum.add(part.pack());
        all.add(part);
    }
    EXPECT_EQ(sum.total(), all);
    EXPECT_GT(all[Count::right_known] + all[Count::so_far_known], 0);
}
}
