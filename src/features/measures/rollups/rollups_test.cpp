#include "features/measures/rollups/cell_page.h"
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
    auto const places_of = [](std::set<std::uint16_t> const& set) {
        Places places;
        for (std::uint16_t const place : set)
            places.add(place);
        return places;
    };
    auto const set_of = [](Places const& places) {
        std::set<std::uint16_t> set;
        for (auto place = places.first_from(0); place; place = places.first_from(*place + 1))
            set.insert(static_cast<std::uint16_t>(*place));
        return set;
    };
    Places const one = places_of(a), other = places_of(b);
    RC_ASSERT(set_of(one) == a);
    RC_ASSERT(one.size() == a.size());
    RC_ASSERT(unpack_places(pack_places(one)) == one);
    std::set<std::uint16_t> both, either = a;
    std::ranges::set_intersection(a, b, std::inserter(both, both.end()));
    either.insert(b.begin(), b.end());
    RC_ASSERT(in_both(one, other) == places_of(both));
    RC_ASSERT(in_either(one, other) == places_of(either));
}

TEST(Places, are_packed_and_read_where_they_lie_close)
{
    Places close;
    for (std::uint32_t place = 3; place < 300; place += 2)
        close.add(place);
    EXPECT_LT(pack_places(close).size(), 40u);
    EXPECT_EQ(unpack_places(pack_places(close)), close);
    std::vector<std::uint32_t> seen;
    close.each(64, 70, [&](std::uint32_t place) {
        seen.push_back(place);
        return true;
    });
    EXPECT_EQ(seen, (std::vector<std::uint32_t>{65, 67, 69}));
    EXPECT_FALSE(close.first_from(300).has_value());
}

RC_GTEST_PROP(Stretches, cover_every_day_once_with_few_cells, ())
{
    Date const from{*rc::gen::inRange(-1000, 40'000)};
    Period const period{from, from + *rc::gen::inRange(0, 3000)};
    Date at = period.from;
    int cells = 0;
    Weeks const weeks = *rc::gen::element(Weeks::none, Weeks::kept);
    for (Stretch const& stretch : stretches(period, weeks)) {
        RC_ASSERT(stretch.from == at);
        for (Date start = stretch.from; start < stretch.to; start = after(stretch.grain, start)) {
            RC_ASSERT(start == start_of(stretch.grain, start));
            at = after(stretch.grain, start);
            ++cells;
        }
        RC_ASSERT(at == stretch.to);
    }
    RC_ASSERT(at == period.to || period.empty());
    int const beside_a_month = weeks == Weeks::kept ? 15 : 30;
    RC_ASSERT(cells <= 2 * beside_a_month + 11 + 11 + (period.to.days - period.from.days) / 365);
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

namespace
{
constexpr Lengths every_length{Length::duration,    Length::working,    Length::first_reply, Length::waiting,
                               Length::single_wait, Length::turnaround, Length::resolution,  Length::orphan};

// What a page gives back of the cells it was packed of.
Cells unpacked(Cells const& cells)
{
    std::map<std::int64_t, TallySum> sums;
    Cells found;
    std::string const counts = pack_counts(cells.begin(), cells.end());
    CountsPage const counted(counts);
    for (std::size_t i = 0; i < counted.size(); ++i) {
        auto const word = counted.word(i);
        EXPECT_EQ(counted.find(word), i);
        found[word] = {counted.cases(i), counted.amount(i), {}};
        counted.add_to(sums.try_emplace(word, every_length).first->second.counts(), i);
    }
    every_length.each([&](Length length) {
        std::string const packed = pack_lengths(cells.begin(), cells.end(), length);
        if (packed.empty())
            return;
        LengthsPage const page(packed);
        for (std::size_t i = 0; i < page.size(); ++i)
            sums.at(page.word(i))[length].add(page.histogram(i));
    });
    for (auto const& [word, sum] : sums)
        found[word].tally = sum.total();
    return found;
}
}

TEST(CellPage, gives_back_the_cells_it_was_packed_of)
{
    Horizons horizons;
    horizons.put({7}, instant_from_rfc3339("2026-02-01T00:00:00Z").value());
    auto const cells = cells_of(made_up(11, 300), horizons);
    for (Cells const& of_facet : cells) {
        ASSERT_FALSE(of_facet.empty());
        EXPECT_EQ(unpacked(of_facet), of_facet);
    }
}

TEST(CellPage, words_that_are_not_on_it_are_not_found)
{
    Cells const cells{{3, Cell{1, 0, {}}}, {9, Cell{2, 0, {}}}};
    std::string const packed = pack_counts(cells.begin(), cells.end());
    CountsPage const page(packed);
    EXPECT_EQ(page.find(9), 1u);
    for (std::int64_t const word : {0, 4, 10})
        EXPECT_FALSE(page.find(word).has_value());
    EXPECT_TRUE(pack_lengths(cells.begin(), cells.end(), Length::duration).empty());
}

TEST(CellPage, cut_off_bytes_are_a_broken_store)
{
    auto const cells = cells_of(made_up(11, 30), {});
    Cells const& of_units = cells[0];
    std::string const counts = pack_counts(of_units.begin(), of_units.end());
    std::string const lengths = pack_lengths(of_units.begin(), of_units.end(), Length::duration);
    for (std::size_t size = 0; size < counts.size(); ++size)
        EXPECT_THROW(CountsPage(std::string_view(counts).substr(0, size)), std::runtime_error);
    for (std::size_t size = 0; size < lengths.size(); ++size)
        EXPECT_THROW(LengthsPage(std::string_view(lengths).substr(0, size)), std::runtime_error);
}
}
