#pragma once
// The bank of desk/testing.h with money to give: for this feature's tests. Anna and Bo are advisers who may decide on 200 EUR of goodwill,
// Carla leads them and may decide on 1,000; Eva leads the bank and may decide on 5,000. The policy: 100 EUR at once, 300 a customer and
// year, 500 a month.
#include "features/access/access.h"
#include "features/desk/testing.h"
#include "features/empowerment/empowerment.h"
#include "features/empowerment/inside.h"
#include "ground/events/follower.h"
#include "ground/files/temp.h"

#include <fmt/format.h>

namespace regard::embedded
{
std::span<EmbeddedFile const> features_feedback_schema();
}

namespace regard::empowerment
{
class GivingBank : public desk::DeskRoutes
{
  protected:
    std::vector<Schema> more_schemas() override;
    void furnish() override;
    void SetUp() override;
    void TearDown() override;

    // ---- who asks from now on
    void be(EmployeeId person, std::string const& role = "frontline") { as(person, role); }
    void be_eva() { as(eva, "focus_lead"); }

    PolicyId policy(std::string const& terms, std::string const& who = "{}");
    void may_decide(std::string const& level, std::string const& kind, std::int64_t limit,
                    std::string const& more = {}); // more: `,"passing":"on"`
    void fund(std::int64_t minor);
    api::testing::Answer give(CaseId id, std::int64_t minor, api::testing::Headers const& headers = {});
    Gesture given(CaseId id, std::int64_t minor); // must be taken
    api::testing::Answer answer(GestureId id, std::string const& json);
    Gesture gesture(GestureId id);
    MyAllowance mine();
    budgets::Account account(budgets::AccountKind kind, std::int64_t of);
    void pass_hours(int hours); // and what falls due in them happens
    std::vector<std::string> notes(CaseId id);

    std::unique_ptr<rights::Rights> rights;
    std::unique_ptr<Empowerment> room;
    EmployeeId eva;
    EmployeeId gone; // can no longer sign in
    GestureKindId flowers;
    PolicyId everybody;
    access::GainWatch gains = access::no_gain; // by policies
    std::vector<Letter> letters;
    files::TempFolder folder;
};
}
