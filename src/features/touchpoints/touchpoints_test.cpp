#include "features/touchpoints/map_for_test.h"

namespace regard::touchpoints
{
namespace
{
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class TouchpointRoutes : public MapRoutes
{
  protected:
    std::vector<std::string> names()
    {
        std::vector<std::string> all;
        for (auto const& one : desk->get("/touchpoints").read<api::Page<Touchpoint>>().items)
            all.push_back(one.name);
        return all;
    }
    std::vector<std::string> who_answers(std::string const& touchpoint, char const* day)
    {
        std::vector<std::string> all;
        store().read([&](db::Transaction& tx) {
            auto const id = TouchpointId::from(touchpoint).value();
            for (EmployeeId const person : all_who_answer(tx, id, date_from_iso(day).value()))
                all.push_back(people::employee(tx, person)->name);
        });
        return all;
    }
    void away(std::string const& employee, std::string const& from, std::string const& to, std::string const& more = {})
    {
        auto const answer = desk->post("/employees/" + employee + "/absences",
                                       R"({"from":")" + from + R"(","to":")" + to + '"' + more + "}");
        EXPECT_EQ(answer.status, 200) << answer.body;
    }
};
REGARD_ON_EVERY_ENGINE(TouchpointRoutes);

TEST_P(TouchpointRoutes, one_is_added_found_by_its_name_and_removed)
{
    std::string const lost = made("/touchpoints", R"({"name":" Report a  lost card "})");
    made("/touchpoints", R"({"name":"Åbn en konto","on_form":true})");
    EXPECT_THAT(names(), ElementsAre("Åbn en konto", "Report a lost card"));
    EXPECT_THAT(desk->post("/touchpoints", R"({"name":"REPORT A LOST CARD"})").faults(),
                ElementsAre("name:name_taken"));
    store().read([&](db::Transaction& tx) { EXPECT_EQ(touchpoint_named(tx, "report a Lost card")->id.text(), lost); });
    EXPECT_EQ(desk->ask("DELETE", "/touchpoints/" + lost, {}, "").status, 204);
    EXPECT_THAT(names(), ElementsAre("Åbn en konto"));
}

TEST_P(TouchpointRoutes, its_team_must_be_there_and_can_be_taken_away)
{
    std::string const cards = unit("Cards");
    std::string const lost = touchpoint("Lost card", "", R"(,"team":")" + cards + '"');
    EXPECT_EQ(desk->get("/touchpoints/" + lost).read<TouchpointOnMap>().team->text(), cards);
    EXPECT_THAT(desk->post("/touchpoints", R"({"name":"A","team":"0000000000009"})").faults(),
                ElementsAre("team:no_such_unit"));
    auto const freed = desk->ask("PATCH", "/touchpoints/" + lost, {{"If-Match", "\"1\""}}, R"({"team":null})");
    EXPECT_FALSE(freed.read<TouchpointOnMap>().team) << freed.body;
    EXPECT_EQ(desk->ask("PATCH", "/touchpoints/" + lost, {{"If-Match", "\"1\""}}, R"({"name":"B"})").status, 412);
}

TEST_P(TouchpointRoutes, it_says_who_answers_who_works_at_it_and_what_a_good_experience_is)
{
    std::string const cards = unit("Cards"), partner = unit("Call centre"), anna = employee("Anna"),
                      bo = employee("Bo");
    std::string const debit = made("/products", R"({"name":"Debit card"})");
    std::string const id = touchpoint(
        "Lost card", "",
        R"(,"team":")" + cards + R"(","further_teams":[")" + partner + "\",\"" + cards + R"("],"accountable":")" +
            anna + R"(","deputies":[")" + anna + "\",\"" + bo + "\",\"" + bo + R"("],"products":[")" + debit +
            R"("],"decision_level":" Team  lead","good":" Blocked within a minute. ","examples":["Asked how they are"])");
    auto const one = desk->get("/touchpoints/" + id).read<TouchpointOnMap>();
    EXPECT_THAT(one.further_teams, ElementsAre(UnitId::from(partner).value())) << "its own team is no further one";
    EXPECT_THAT(one.deputies, ElementsAre(EmployeeId::from(bo).value())) << "nobody is their own deputy, or twice";
    EXPECT_THAT(one.products, ElementsAre(ProductId::from(debit).value()));
    EXPECT_EQ(one.decision_level, "Team lead");
    EXPECT_EQ(one.good, "Blocked within a minute.");
    EXPECT_THAT(one.examples, ElementsAre("Asked how they are"));

    auto const answer = patch("/touchpoints/" + id, R"({"deputies":[],"examples":["a","b"]})");
    EXPECT_THAT(answer.read<TouchpointOnMap>().deputies, IsEmpty()) << answer.body;
    EXPECT_THAT(desk->get("/touchpoints/" + id).read<TouchpointOnMap>().examples, ElementsAre("a", "b"));
    EXPECT_EQ(desk->get("/touchpoints/" + id).read<TouchpointOnMap>().further_teams.size(), 1u)
        << "what is left out stays";
}

TEST_P(TouchpointRoutes, what_cannot_be_is_refused_at_its_field)
{
    struct Bad
    {
        std::string json, fault;
    };
    std::string const eleven = R"(["1","2","3","4","5","6","7","8","9","10","11"])";
    for (Bad const& bad : std::vector<Bad>{
             {R"({"name":" "})", "name:blank"},
             {R"({"name":")" + std::string(101, 'x') + "\"}", "name:too_long"},
             {R"({"name":"A","accountable":"0000000000009"})", "accountable:no_such_employee"},
             {R"({"name":"A","deputies":["0000000000009"]})", "deputies:no_such_employee"},
             {R"({"name":"A","further_teams":["0000000000009"]})", "further_teams:no_such_unit"},
             {R"({"name":"A","products":["0000000000009"]})", "products:no_such_product"},
             {R"({"name":"A","journey":"0000000000009"})", "journey:no_such_journey"},
             {R"({"name":"A","journey":"nonsense"})", "journey:not_an_id"},
             {R"({"name":"A","good":")" + std::string(1001, 'x') + "\"}", "good:too_long"},
             {R"({"name":"A","examples":[" "]})", "examples/0:blank"},
             {R"({"name":"A","examples":)" + eleven + "}", "examples:too_many"},
             {R"({"name":"A","decision_level":")" + std::string(61, 'x') + "\"}", "decision_level:too_long"},
             {R"({"name":"A","position":3})", "position:unknown_field"},
         })
        EXPECT_THAT(desk->post("/touchpoints", bad.json).faults(), ElementsAre(bad.fault)) << bad.json;
    EXPECT_THAT(names(), IsEmpty());
}

TEST_P(TouchpointRoutes, who_answers_is_the_accountable_then_the_deputies_then_who_stands_in)
{
    std::string const anna = employee("Anna"), bo = employee("Bo"), eva = employee("Eva"), kim = employee("Kim");
    std::string const id =
        touchpoint("Lost card", "", R"(,"accountable":")" + anna + R"(","deputies":[")" + bo + "\",\"" + eva + "\"]");
    EXPECT_THAT(who_answers(id, "2026-10-01"), ElementsAre("Anna", "Bo", "Eva"));
    away(anna, "2026-10-02", "2026-10-04", R"(,"deputy":")" + kim + '"');
    away(bo, "2026-10-03", "2026-10-04");
    away(eva, "2026-10-04", "2026-10-04", R"(,"deputy":")" + kim + '"');
    EXPECT_THAT(who_answers(id, "2026-10-02"), ElementsAre("Bo", "Eva", "Kim"));
    EXPECT_THAT(who_answers(id, "2026-10-03"), ElementsAre("Eva", "Kim"));
    EXPECT_THAT(who_answers(id, "2026-10-04"), ElementsAre("Kim"));
    store().read([&](db::Transaction& tx) {
        auto const lost = TouchpointId::from(id).value();
        EXPECT_EQ(answers_for(tx, lost, date_from_iso("2026-10-02").value())->text(), bo);
        EXPECT_THAT(deputies_of(tx, lost), ElementsAre(EmployeeId::from(bo).value(), EmployeeId::from(eva).value()));
        EXPECT_FALSE(answers_for(tx, TouchpointId{9}, date_from_iso("2026-10-02").value()));
    });
}

TEST_P(TouchpointRoutes, whoever_has_left_forbids_no_change_beside_them)
{
    std::string const anna = employee("Anna");
    std::string const id = touchpoint("Lost card", "", R"(,"accountable":")" + anna + '"');
    EXPECT_EQ(desk->ask("DELETE", "/employees/" + anna, {}, "").status, 204);
    EXPECT_EQ(patch("/touchpoints/" + id, R"({"good":"Quick"})").status, 200);
    EXPECT_THAT(map().employees, IsEmpty());
    EXPECT_THAT(who_answers(id, "2026-10-01"), IsEmpty());
}
}
}
