#include "features/promises/play_for_test.h"
#include "features/promises/ready_sets.h"

#include <gmock/gmock.h>

namespace regard::promises
{
namespace
{
Policy with(DeadlineTerm const& term, std::shared_ptr<CalendarHistory const> calendar = office())
{
    Terms terms;
    terms.deadlines = {term};
    return policy_of(terms, std::move(calendar));
}

DeadlineStanding only(Play const& play, std::string_view when) { return play.standing(when).deadlines.at(0); }

TEST(Deadlines, business_days_end_with_the_days_business_and_calendar_days_at_midnight)
{
    Policy const business = with({"answer", 3, Days::business, MetBy::resolved, {}, false, 0});
    EXPECT_EQ(only(Play(business, "2026-11-20T15:00:00Z"), "2026-11-20T15:00:00Z").due, moment("2026-11-25T17:00:00Z"));
    Policy const eight_weeks = with({"final_response", 56, Days::calendar, MetBy::resolved, {}, false, 0});
    EXPECT_EQ(only(Play(eight_weeks, "2026-11-20T15:00:00Z"), "2026-11-20T15:00:00Z").due,
              moment("2027-01-16T00:00:00Z"));
}

TEST(Deadlines, what_comes_on_a_day_off_counts_from_that_day)
{
    Policy const business = with({"answer", 1, Days::business, MetBy::resolved, {}, false, 0});
    EXPECT_EQ(only(Play(business, "2026-11-21T15:00:00Z"), "2026-11-21T15:00:00Z").due, moment("2026-11-23T17:00:00Z"));
}

TEST(Deadlines, never_pause_unless_their_rule_says_so)
{
    Policy const plain = with({"answer", 5, Days::business, MetBy::resolved, {}, false, 0});
    Policy const pausing = with({"answer", 5, Days::business, MetBy::resolved, {}, true, 0});
    for (Policy const* policy : {&plain, &pausing}) {
        Play play(*policy, "2026-11-23T09:00:00Z");
        play.happen(Happened::asked, "2026-11-24T09:00:00Z");
        play.happen(Happened::answered, "2026-11-26T09:00:00Z");
        EXPECT_EQ(only(play, "2026-11-26T09:00:00Z").due,
                  moment(policy == &plain ? "2026-11-30T17:00:00Z" : "2026-12-02T17:00:00Z"));
    }
}

TEST(Deadlines, a_holding_answer_in_time_extends_and_a_late_one_does_not)
{
    Policy const policy = with({"payment_answer", 15, Days::business, MetBy::resolved, 35, false, 0});
    Play in_time(policy, "2026-11-02T09:00:00Z");
    in_time.happen(Happened::held, "2026-11-23T16:00:00Z");
    EXPECT_TRUE(only(in_time, "2026-11-24T09:00:00Z").extended);
    EXPECT_EQ(only(in_time, "2026-11-24T09:00:00Z").due, moment("2026-12-21T17:00:00Z"));
    Play late(policy, "2026-11-02T09:00:00Z");
    late.happen(Happened::held, "2026-11-23T17:00:00.000001Z");
    EXPECT_FALSE(only(late, "2026-11-24T09:00:00Z").extended);
    EXPECT_EQ(only(late, "2026-11-24T09:00:00Z").state, DeadlineState::missed);
}

TEST(Deadlines, are_met_by_what_their_rule_names)
{
    Policy const policy = with({"first_response", 15, Days::calendar, MetBy::replied, {}, false, 4});
    Play play(policy, "2026-11-02T09:00:00Z");
    play.happen(Happened::told, "2026-11-02T09:00:01Z");
    EXPECT_EQ(only(play, "2026-11-03T09:00:00Z").state, DeadlineState::running)
        << "an automatic message is no response";
    EXPECT_EQ(play.alarms("2026-11-03T09:00:00Z"), 2u);
    play.happen(Happened::replied, "2026-11-10T09:00:00Z");
    EXPECT_EQ(only(play, "2026-12-03T09:00:00Z").state, DeadlineState::met);
    EXPECT_EQ(play.alarms("2026-12-03T09:00:00Z"), 0u);
}

TEST(Deadlines, count_from_the_first_receipt_whatever_is_merged_or_reopened)
{
    Policy const policy = with({"final_response", 56, Days::calendar, MetBy::resolved, {}, false, 0});
    Play play(policy, "2026-11-10T09:00:00Z");
    play.tell({.what = Told::What::absorbed,
               .at = moment("2026-11-12T09:00:00Z"),
               .detail = moment("2026-11-02T09:00:00Z").micros});
    EXPECT_EQ(only(play, "2026-11-12T09:00:00Z").due, moment("2026-12-29T00:00:00Z"));
    play.happen(Happened::resolved, "2026-11-13T09:00:00Z");
    play.happen(Happened::reopened, "2026-12-14T09:00:00Z");
    EXPECT_EQ(only(play, "2026-12-14T09:00:00Z").state, DeadlineState::met);
}
}
}
