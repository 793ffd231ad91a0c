// What somebody finds who reads the whole store, knows who answered in which order, and looks for their answers.
#include "features/access/secrets.h"
#include "features/selfcheck/ballot_store.h"
#include "features/selfcheck/result_store.h"
#include "features/selfcheck/room_for_test.h"

#include <algorithm>
#include <array>

namespace regard::selfcheck
{
namespace
{
class Traces : public SelfCheckRoom
{
  protected:
    // The tables as they stand, in no order of their own.
    std::vector<std::string> dump(std::string_view sql)
    {
        auto lines = store().read([&](db::Transaction& tx) {
            return tx.all(sql, {}, [](db::Row const& row) { return std::string(row.text(0)); });
        });
        std::sort(lines.begin(), lines.end());
        return lines;
    }

    // What all tables say of one self-check's answers.
    std::vector<std::string> of(SelfCheck const& check, std::string const& table, std::string const& value)
    {
        return dump("select asked_group || ' ' || question || ' ' || step || ' ' || choice || ' ' || " + value +
                    " from " + table + " where selfcheck = " + std::to_string(check.id.value));
    }

    void set(SelfCheck const& check, Group group, int answers)
    {
        store().write([&](db::Transaction& tx) {
            tx.execute("update selfcheck_group set answers = $3 where selfcheck = $1 and asked_group = $2",
                       {check.id, group, answers});
            tx.execute("update selfcheck_tally set answers = case when choice = 'unknown' then $3 else 0 end "
                       "where selfcheck = $1 and asked_group = $2",
                       {check.id, group, answers});
        });
    }

    std::string result_of(int leaders, int leads, int frontline)
    {
        auto const check = make();
        set(check, Group::leaders, leaders);
        set(check, Group::leads, leads);
        set(check, Group::frontline, frontline);
        auto done = closed(check);
        done.id = {};
        return to_json(done);
    }
};
REGARD_ON_EVERY_ENGINE(Traces);
}

TEST_P(Traces, the_same_ballots_in_any_order_leave_the_same_tables_open_and_closed)
{
    std::vector<std::size_t> order{0, 1, 2, 3, 0, 1, 0, 0};
    std::vector<std::vector<std::string>> open_tallies, figures;
    for (int shuffle = 0; shuffle < 4; ++shuffle) {
        auto const check = make();
        for (std::size_t const which : order)
            ASSERT_EQ(send(token_of(check, Group::leads), answers(which, new_browser())).status, 204);
        open_tallies.push_back(of(check, "selfcheck_tally", "answers"));
        closed(check);
        figures.push_back(of(check, "selfcheck_figure", "fewest || '-' || most"));
        std::rotate(order.begin(), order.begin() + 3, order.end());
    }
    for (std::size_t i = 1; i < figures.size(); ++i) {
        EXPECT_EQ(open_tallies[i], open_tallies[0]);
        EXPECT_EQ(figures[i], figures[0]);
    }
    EXPECT_FALSE(figures[0].empty());
}

TEST_P(Traces, after_closing_neither_counts_nor_browsers_nor_links_are_left)
{
    auto const check = make();
    answer(check, Group::leads, 7, 1, "words");
    closed(check);
    EXPECT_EQ(rows("select count(*) from selfcheck_tally"), 0);
    EXPECT_EQ(rows("select count(*) from selfcheck_mark"), 0);
    EXPECT_EQ(rows("select count(*) from selfcheck_group where link is not null"), 0);
    EXPECT_GE(rows("select min(most - fewest) from selfcheck_figure"), 2);
}

// With the key of a remembered request stands a digest of what was sent, from which few choices could be guessed back.
TEST_P(Traces, what_a_signed_in_person_answers_is_not_remembered_with_their_request)
{
    auto const check = make();
    auto const send_mine = [&] {
        return desk_->post("/public/selfchecks/" + token_of(check, Group::leads),
                           to_json(answers(0, "browser-of-a-leader")), {{"Idempotency-Key", "mine"}});
    };
    EXPECT_EQ(send_mine().status, 204);
    EXPECT_EQ(send_mine().status, 409); // a remembered one would be answered as before
}

// Six texts one after the other; where does the first stand afterwards? Sixth parts of all trials are expected.
TEST_P(Traces, texts_stand_in_an_order_that_says_nothing_of_when_they_came)
{
    constexpr int trials = 240;
    std::vector<int> place(6);
    // On PostgreSQL the order in which rows lie in the table; elsewhere that of their keys, which is the same there.
    std::string const lying = GetParam() == db::Engine::postgres ? "ctid" : "draw";
    for (int i = 0; i < trials; ++i) {
        auto const check = make();
        store().write([&](db::Transaction& tx) {
            for (int n = 0; n < 6; ++n)
                store::add_text(tx, check.id, Group::leads, {"change_one", std::to_string(n)});
            tx.execute("update selfcheck_group set answers = 6 where selfcheck = $1 and asked_group = 1", {check.id});
            store::close(tx, *store::find(tx, check.id), clock_.now());
        });
        auto const lies = store().read([&](db::Transaction& tx) {
            return tx.all("select words from selfcheck_text where selfcheck = $1 order by " + lying, {check.id},
                          [](db::Row const& row) { return std::string(row.text(0)); });
        });
        ASSERT_EQ(lies.size(), 6u);
        ++place[static_cast<std::size_t>(std::find(lies.begin(), lies.end(), "0") - lies.begin())];
    }
    double chi_square = 0;
    for (int const n : place)
        chi_square += (n - trials / 6.0) * (n - trials / 6.0) / (trials / 6.0);
    EXPECT_LT(chi_square, 25.7) << ::testing::PrintToString(place); // 1 in 10,000 by chance, 5 degrees of freedom
}

TEST_P(Traces, while_it_is_open_the_row_of_the_last_text_is_not_the_youngest_alone)
{
    if (GetParam() != db::Engine::postgres)
        GTEST_SKIP() << "SQLite keeps no age of rows";
    auto const check = make();
    answer(check, Group::leads, 12, 0, "words");
    EXPECT_EQ(rows("select count(distinct cast(cast(xmin as text) as bigint)) from selfcheck_text"), 1);
    EXPECT_EQ(
        rows("select count(distinct cast(cast(xmin as text) as bigint)) from selfcheck_tally where asked_group = 1"),
        1);
}

// All sizes from 0 to 8 of three groups. Whatever a hidden group has, from nobody to four, the answer is the same letter for
// letter; so nothing in it, no total, no difference, no test, depends on the hidden group.
TEST_P(Traces, of_a_group_below_five_nothing_can_be_deduced_whatever_the_others_are)
{
    if (GetParam() == db::Engine::postgres)
        GTEST_SKIP() << "the same arithmetic; once is enough for 729 self-checks";
    auto const shown = [](int answers) { return answers < 5 ? 0 : answers; };
    std::map<std::array<int, 3>, std::string> by_what_is_shown;
    for (int a = 0; a <= 8; ++a)
        for (int b = 0; b <= 8; ++b)
            for (int c = 0; c <= 8; ++c) {
                auto const result = result_of(a, b, c);
                auto const [first, is_new] = by_what_is_shown.emplace(std::array{shown(a), shown(b), shown(c)}, result);
                ASSERT_EQ(result, first->second) << a << ' ' << b << ' ' << c;
            }
    EXPECT_EQ(by_what_is_shown.size(), 125u);
}

TEST_P(Traces, a_unanimous_group_looks_like_one_that_is_not)
{
    auto const shares = [&](int others) {
        auto const check = make();
        answer(check, Group::leads, 8 - others, 0);
        answer(check, Group::leads, others, 1);
        return to_json(closed(check).result->questions);
    };
    EXPECT_EQ(shares(0), shares(2));
    EXPECT_EQ(shares(0), shares(1));
    EXPECT_NE(shares(0), shares(3));
}
}
