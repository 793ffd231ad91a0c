#include "features/people/people_for_test.h"

#include <gmock/gmock.h>

namespace regard::people
{
namespace
{
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class AbsenceRoutes : public PeopleRoutes
{
  protected:
    void SetUp() override
    {
        PeopleRoutes::SetUp();
        if (IsSkipped())
            return;
        chief = employee("Chief", "chief@bank.example");
        anna = employee("Anna", "anna@bank.example", R"(,"manager":")" + chief + '"');
        ben = employee("Ben", "ben@bank.example", R"(,"manager":")" + chief + '"');
    }

    api::testing::Answer away(std::string const& who, std::string const& from, std::string const& to,
                              std::string const& deputy = {})
    {
        std::string const stands_in = deputy.empty() ? "" : R"(,"deputy":")" + deputy + '"';
        return desk->post("/employees/" + who + "/absences",
                          R"({"from":")" + from + R"(","to":")" + to + '"' + stands_in + "}");
    }

    std::string present(std::string const& who, Date day)
    {
        return store().read([&](db::Transaction& tx) {
            auto const there = present_for(tx, EmployeeId::from(who).value(), day);
            return there ? employee_name(tx, *there) : "nobody";
        });
    }

    static std::string employee_name(db::Transaction& tx, EmployeeId id) { return names_of(tx, {id}).at(id); }

    static constexpr Date third = Date::of(2026, 10, 3);
    std::string chief, anna, ben;
};
REGARD_ON_EVERY_ENGINE(AbsenceRoutes);

TEST_P(AbsenceRoutes, an_absence_is_noted_listed_and_taken_back)
{
    auto const later = away(anna, "2026-12-24", "2026-12-31").read<Absence>();
    away(anna, "2026-10-01", "2026-10-05", ben);
    auto const path = "/employees/" + anna + "/absences";
    auto const listed = desk->get(path).read<Absences>();
    ASSERT_EQ(listed.items.size(), 2u);
    EXPECT_EQ(listed.items[0].from, Date::of(2026, 10, 1));
    EXPECT_EQ(listed.items[0].to, Date::of(2026, 10, 5));
    EXPECT_EQ(listed.items[0].deputy->text(), ben);
    EXPECT_EQ(desk->ask("DELETE", "/employees/" + ben + "/absences/" + later.id.text(), {}, "").status, 404);
    EXPECT_EQ(desk->ask("DELETE", path + "/" + later.id.text(), {}, "").status, 204);
    EXPECT_EQ(desk->get(path).read<Absences>().items.size(), 1u);
    EXPECT_THAT(verbs("employee", anna),
                ElementsAre("employee.created", "absence.noted", "absence.noted", "absence.removed"));
}

TEST_P(AbsenceRoutes, what_makes_no_sense_is_refused)
{
    away(anna, "2026-10-01", "2026-10-05");
    EXPECT_THAT(away(anna, "2026-11-02", "2026-11-01").faults(), ElementsAre("to:absence_backwards"));
    EXPECT_THAT(away(anna, "2026-11-02", "2029-11-02").faults(), ElementsAre("to:absence_too_long"));
    EXPECT_THAT(away(anna, "2026-11-02", "2026-11-02", anna).faults(), ElementsAre("deputy:own_deputy"));
    EXPECT_THAT(away(anna, "2026-11-02", "2026-11-02", id_text(9)).faults(), ElementsAre("deputy:no_such_employee"));
    EXPECT_THAT(away(anna, "2026-10-05", "2026-10-06").faults(), ElementsAre("from:absence_overlaps"));
    EXPECT_THAT(away(anna, "2026-02-30", "2026-03-01").faults(), ElementsAre("from:not_a_date"));
    EXPECT_EQ(away(id_text(9), "2026-10-05", "2026-10-06").status, 404);
    EXPECT_EQ(away(anna, "2026-10-06", "2026-10-06").status, 200);
}

TEST_P(AbsenceRoutes, the_deputy_answers_for_who_is_away_and_the_deputys_deputy_after)
{
    EXPECT_EQ(present(anna, third), "Anna");
    away(anna, "2026-10-01", "2026-10-05", ben);
    EXPECT_EQ(present(anna, third), "Ben");
    EXPECT_EQ(present(anna, Date::of(2026, 10, 6)), "Anna");
    std::string const dora = employee("Dora", "dora@bank.example");
    away(ben, "2026-10-03", "2026-10-03", dora);
    EXPECT_EQ(present(anna, third), "Dora");
}

TEST_P(AbsenceRoutes, the_manager_answers_where_no_deputy_does)
{
    away(anna, "2026-10-01", "2026-10-05");
    EXPECT_EQ(present(anna, third), "Chief");
    away(ben, "2026-10-01", "2026-10-05", anna);
    EXPECT_EQ(present(ben, third), "Chief");
    away(chief, "2026-10-03", "2026-10-03");
    EXPECT_EQ(present(ben, third), "nobody");
    EXPECT_EQ(present(id_text(9), third), "nobody");
}

TEST_P(AbsenceRoutes, two_who_stand_in_for_each_other_end_at_the_manager)
{
    away(anna, "2026-10-01", "2026-10-05", ben);
    away(ben, "2026-10-01", "2026-10-05", anna);
    EXPECT_EQ(present(anna, third), "Chief");
}
}
}
