#include "features/complaints/counting.h"

#include <gmock/gmock.h>

namespace regard::complaints
{
namespace
{
constexpr Instant day(int n) { return Instant{Span::days(n).micros}; }
constexpr Bounds bounds{day(10), day(20)};

Complaint complaint(int received, std::optional<int> closed)
{
    Complaint one;
    one.received = day(received);
    if (closed)
        one.closed = day(*closed);
    return one;
}

ComplaintCounts counted(std::initializer_list<Complaint> all)
{
    ComplaintCounts counts;
    for (Complaint const& one : all)
        count(counts, one, bounds);
    return counts;
}
}

TEST(PeriodicReturn, counts_what_came_what_was_closed_and_what_stayed_open)
{
    ComplaintCounts const counts = counted({complaint(5, 12), complaint(5, 25), complaint(5, std::nullopt),
                                            complaint(11, 15), complaint(11, 20), complaint(5, 9), complaint(20, 21)});
    EXPECT_EQ(counts.received, 2) << "the end is not in it";
    EXPECT_EQ(counts.open_at_start, 3);
    EXPECT_EQ(counts.closed, 2);
    EXPECT_EQ(counts.open_at_end, 3);
    EXPECT_EQ(counts.open_at_start + counts.received - counts.closed, counts.open_at_end) << "nothing gets lost";
}

TEST(PeriodicReturn, tells_of_what_was_closed_whether_it_was_in_time_and_upheld)
{
    Complaint in_time = complaint(11, 12), late = complaint(5, 13), without = complaint(5, 14),
              after = complaint(5, 25);
    in_time.within_deadline = true;
    late.within_deadline = false;
    after.within_deadline = false;
    in_time.verdict = desk::Verdict{desk::Upheld::upheld, desk::Redress::refund, Money{12'50, "EUR"}};
    late.verdict = desk::Verdict{desk::Upheld::not_upheld, {}, {}};
    ComplaintCounts const counts = counted({in_time, late, without, after});
    EXPECT_EQ(counts.within_deadline, 1);
    EXPECT_EQ(counts.after_deadline, 1) << "one was closed after the period";
    EXPECT_EQ(counts.upheld, 1);
    EXPECT_EQ(counts.not_upheld, 1);
    EXPECT_EQ(counts.not_said, 1);
    EXPECT_EQ(counts.with_redress, 1);
}

TEST(PeriodicReturn, adds_redress_up_in_each_currency_by_itself)
{
    Complaint euros = complaint(11, 12), more = complaint(11, 13), kroner = complaint(11, 14),
              words = complaint(11, 15);
    euros.verdict = desk::Verdict{{}, {}, Money{1000, "EUR"}};
    more.verdict = desk::Verdict{{}, {}, Money{250, "EUR"}};
    kroner.verdict = desk::Verdict{{}, {}, Money{5000, "DKK"}};
    words.redress = "Flowers";
    ComplaintCounts const counts = counted({euros, more, kroner, words});
    EXPECT_THAT(counts.redress, ::testing::UnorderedElementsAre(Money{1250, "EUR"}, Money{5000, "DKK"}));
    EXPECT_EQ(counts.with_redress, 4);
}
}
