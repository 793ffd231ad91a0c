#include "features/complaints/complaints.h"
#include "features/complaints/model.h"
#include "features/desk/testing.h"

namespace regard::complaints
{
namespace
{
using ::testing::HasSubstr;
using ::testing::Not;

class ComplaintsRegister : public desk::DeskRoutes
{
  protected:
    void furnish() override
    {
        room = std::make_unique<Register>(*promises);
        room->add_routes(routes);
    }

    CaseId complaint(std::string const& more = {}) { return opened(R"(,"keep":true,"kind":"complaint")" + more); }
    int resolve(CaseId id, std::string const& verdict)
    {
        return desk
            ->ask("PUT", "/cases/" + id.text() + "/state", {},
                  R"x({"state":"resolved","resolution":"The fee was given back","redress":"=SUM(A1)","verdict":)x" +
                      verdict + '}')
            .status;
    }
    void as_head()
    {
        desk->who = api::testing::employee({"cases.all", "cases.read", "complaints.read"});
        desk->who.all_units = true;
    }
    static constexpr char const* autumn = "?from=2026-10-01&to=2026-12-31";
    ComplaintsReturn counted()
    {
        return desk->get(std::string("/complaints-register") + autumn).read<ComplaintsReturn>();
    }

    std::unique_ptr<Register> room;
};
REGARD_ON_EVERY_ENGINE(ComplaintsRegister);
}

TEST_P(ComplaintsRegister, counts_complaints_with_what_was_found_and_given)
{
    CaseId const one = complaint(), other = complaint();
    opened(R"(,"kind":"question")");
    clock.advance(Span::hours(2));
    EXPECT_EQ(resolve(one, R"({"upheld":"partly","redress":"refund","amount":{"minor":4500,"currency":"DKK"}})"), 200);
    EXPECT_EQ(desk->ask("PUT", "/cases/" + other.text() + "/state", {}, R"({"state":"closed","closed_as":"duplicate"})")
                  .status,
              200);
    complaint();
    EXPECT_EQ(at_desk(one).verdict->upheld, desk::Upheld::partly);
    as_head();
    ComplaintsReturn const all = counted();
    EXPECT_EQ(all.counts.received, 2) << "neither the question nor the duplicate";
    EXPECT_EQ(all.counts.closed, 1);
    EXPECT_EQ(all.counts.open_at_end, 1);
    EXPECT_EQ(all.counts.partly_upheld, 1);
    ASSERT_EQ(all.rows.size(), 1u);
    EXPECT_EQ(all.rows[0].cause, "Lost card");
    EXPECT_EQ(all.rows[0].counts.redress.at(0), (Money{4500, "DKK"}));
}

TEST_P(ComplaintsRegister, takes_a_verdict_of_complaints_that_are_resolved_alone)
{
    CaseId const question = opened(R"(,"keep":true,"kind":"question")");
    EXPECT_EQ(resolve(question, R"({"upheld":"upheld"})"), 422);
    CaseId const one = complaint();
    EXPECT_EQ(resolve(one, R"({"amount":{"minor":-1,"currency":"DKK"}})"), 422);
    EXPECT_EQ(resolve(one, R"({"upheld":"upheld"})"), 200);
}

TEST_P(ComplaintsRegister, counts_restricted_cases_and_lists_them_for_nobody_else)
{
    complaint();
    complaint(R"(,"restricted":true)");
    as_head();
    EXPECT_EQ(counted().counts.received, 2);
    EXPECT_EQ(counted().restricted, 1);
    auto const entries =
        desk->get(std::string("/complaints-register/entries") + autumn).read<api::Page<RegisterEntry>>();
    EXPECT_EQ(entries.items.size(), 1u);
}

TEST_P(ComplaintsRegister, goes_out_as_csv_without_formulas)
{
    CaseId const one = complaint();
    clock.advance(Span::hours(2));
    ASSERT_EQ(resolve(one, R"({"upheld":"upheld","amount":{"minor":100,"currency":"EUR"}})"), 200);
    as_head();
    std::string const entries = desk->get(std::string("/complaints-register/entries.csv") + autumn).body;
    EXPECT_THAT(entries, HasSubstr("'=SUM"));
    std::string const counts = desk->get(std::string("/complaints-register.csv") + autumn).body;
    EXPECT_THAT(counts, HasSubstr(",Lost card,1,0,1,0,"));
    EXPECT_THAT(counts, HasSubstr("1.00 EUR"));
}

TEST_P(ComplaintsRegister, is_of_a_period_that_makes_sense)
{
    as_head();
    EXPECT_THAT(desk->get("/complaints-register?from=2026-10-01").faults(), ::testing::ElementsAre("to:period_open"));
    EXPECT_THAT(desk->get("/complaints-register?from=2026-10-02&to=2026-10-01").faults(),
                ::testing::ElementsAre("to:period_backwards"));
    auto const quarter = desk->get("/complaints-register").read<ComplaintsReturn>().period;
    EXPECT_EQ(to_iso(quarter.from), "2026-07-01");
    EXPECT_EQ(to_iso(quarter.to), "2026-09-30");
}

TEST_P(ComplaintsRegister, comes_page_by_page)
{
    for (int n = 0; n < 3; ++n)
        complaint();
    as_head();
    std::string const target = std::string("/complaints-register/entries") + autumn + "&limit=2";
    auto const first = desk->get(target).read<api::Page<RegisterEntry>>();
    ASSERT_EQ(first.items.size(), 2u);
    auto const rest = desk->get(target + "&cursor=" + first.next.value()).read<api::Page<RegisterEntry>>();
    ASSERT_EQ(rest.items.size(), 1u);
    EXPECT_NE(rest.items[0].id, first.items[1].id);
    EXPECT_FALSE(rest.next);
}
}
