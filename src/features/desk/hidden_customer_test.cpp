// A case is for somebody to see whose customer is not.
#include "features/desk/testing.h"

namespace regard::desk
{
namespace
{
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

class HiddenCustomer : public DeskRoutes
{
  protected:
    void SetUp() override
    {
        customers_lent.sight_changed = name_anew;
        DeskRoutes::SetUp();
        if (IsSkipped())
            return;
        id = opened(R"(,"keep":true)");
        customer = at_desk(id).customer->id;
        as(anna);
        auto const answer =
            desk->ask("PUT", "/customers/" + customer.text() + "/visibility", {}, R"({"reason":"An employee"})");
        EXPECT_EQ(answer.status, 200) << answer.body;
    }
    void furnish() override { customers->add_routes(routes); }

    CaseId id;
    CustomerId customer;
};
REGARD_ON_EVERY_ENGINE(HiddenCustomer);
}

TEST_P(HiddenCustomer, has_no_name_where_their_case_is_shown)
{
    EXPECT_EQ(at_desk(id).customer->name, "Eva Holm");
    as(bo);
    auto const shown = at_desk(id);
    EXPECT_TRUE(shown.row.customer->hidden);
    EXPECT_TRUE(shown.customer->hidden);
    for (std::string const& door : {"/cases/" + id.text() + "/desk", std::string("/desk/cases"),
                                    std::string("/case-export"), "/desk/cases?customer=" + customer.text(),
                                    std::string("/desk/cases?search=holm"), std::string("/desk/today")})
    {
        auto const body = desk->get(door).body;
        EXPECT_THAT(body, Not(HasSubstr("Holm"))) << door;
        EXPECT_THAT(body, Not(HasSubstr("holm.example"))) << door;
        EXPECT_THAT(body, Not(HasSubstr(customer.text()))) << door;
    }
}

TEST_P(HiddenCustomer, is_not_told_by_which_cases_are_found)
{
    as(bo);
    EXPECT_THAT(list("search=holm"), IsEmpty());
    EXPECT_THAT(list("customer=" + customer.text()), IsEmpty());
    EXPECT_THAT(list("search=card"), ElementsAre(id));
    as(anna);
    EXPECT_THAT(list("customer=" + customer.text()), ElementsAre(id));
    desk->ask("DELETE", "/customers/" + customer.text() + "/visibility", {}, "");
    as(bo);
    EXPECT_THAT(list("search=holm"), ElementsAre(id)) << "found again once everybody may see them";
}

TEST_P(HiddenCustomer, is_no_choice_for_a_case)
{
    as(bo);
    auto const begun = desk->post("/cases", R"({"subject":"x","text":"y","channel":"phone","customer":{"id":")" +
                                                customer.text() + "\"}}");
    EXPECT_THAT(begun.faults(), ElementsAre("customer/id:no_such_customer"));
    auto const changed = desk->ask("PATCH", "/cases/" + id.text(), {{"If-Match", "\"1\""}},
                                   R"({"customer":")" + customer.text() + "\"}");
    EXPECT_THAT(changed.faults(), ElementsAre("customer:no_such_customer"));
}
}
