#include "features/templates/templates.h"

#include "features/desk/testing.h"
#include "features/templates/placeholders.h"

namespace regard::templates
{
namespace
{
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

class TemplateRoutes : public desk::DeskRoutes
{
  protected:
    std::vector<Schema> more_schemas() override { return {{"templates", embedded::features_templates_schema()}}; }
    void furnish() override
    {
        Lent given;
        given.customs = [] { return Customs{"Bank of Blue", "Europe/Copenhagen"}; };
        given.link = [] { return std::string("https://bank.example/c/your-case"); };
        templates = std::make_unique<Templates>(ids, journal, catalogue, given);
        templates->add_routes(routes);
    }
    void SetUp() override
    {
        lent.open_steps = open_steps;
        lent.filler = [this] { return templates->filler(); };
        DeskRoutes::SetUp();
        if (!IsSkipped())
            as_lead();
    }
    void as_lead()
    {
        as(anna);
        std::vector<std::string> const roles{"lead"};
        desk->who.permissions = access::permissions_of(roles);
    }

    TemplateId ready(std::string const& name, std::string const& text, std::string const& more = {})
    {
        return TemplateId::from(made("/templates",
                                     R"({"name":")" + name + R"(","language":"en","text":")" + text + '"' + more + '}'))
            .value();
    }
    Preview preview(CaseId id, std::string const& json)
    {
        auto const answer = desk->post("/cases/" + id.text() + "/templates/preview", json);
        EXPECT_EQ(answer.status, 200) << answer.body;
        return answer.read<Preview>();
    }
    std::vector<std::string> fitting(CaseId id)
    {
        std::vector<std::string> names;
        for (TemplateOffered const& one :
             desk->get("/cases/" + id.text() + "/templates").read<TemplatesOffered>().items)
            if (one.fits)
                names.push_back(one.ready.name);
        return names;
    }

    std::unique_ptr<Templates> templates;
};
REGARD_ON_EVERY_ENGINE(TemplateRoutes);

TEST_P(TemplateRoutes, a_text_is_filled_in_with_what_the_case_knows)
{
    CaseId const id = opened(R"(,"keep":true)");
    auto const text = ready("All", "{{customer.name}}|{{case.number}}|{{case.subject}}|{{employee.first_name}}|"
                                   "{{organisation}}|{{team}}|{{touchpoint}}|{{link}}|{{today}}");
    auto const shown = preview(id, R"({"ready":")" + text.text() + "\"}");
    EXPECT_EQ(shown.text,
              "Eva Holm|" + std::to_string(at_desk(id).row.number) +
                  "|Card lost|Anna|Bank of Blue|Cards|Lost card|https://bank.example/c/your-case|1 October 2026");
    EXPECT_THAT(shown.missing, IsEmpty());
}

TEST_P(TemplateRoutes, many_customers_are_each_told_in_their_own_name_and_nobody_reads_a_gap)
{
    CaseId const known = opened(R"(,"keep":true)");
    auto const nameless = CaseId::from(made("/cases", R"({"subject":"Card lost","keep":true})")).value();
    auto const answer = [&](std::string const& text) {
        return desk->post("/cases/bulk", R"({"act":"answer","cases":[")" + known.text() + R"(",")" + nameless.text() +
                                             R"("],"with":{"text":")" + text + "\"}}");
    };
    EXPECT_EQ(answer("Dear {{customer.name}}").status, 200);
    EXPECT_EQ(at_desk(known).thread.back().text, "Dear Eva Holm");
    EXPECT_THAT(at_desk(nameless).thread.back().text, Not(HasSubstr("Dear")));
    auto const left = answer("Because [why]");
    EXPECT_THAT(left.body, HasSubstr("gaps_left"));
    EXPECT_THAT(answer("{{shoe.size}}").body, HasSubstr("unknown_placeholder"));
}

TEST_P(TemplateRoutes, what_is_missing_is_named_in_the_readers_words)
{
    auto const id = CaseId::from(made("/cases", R"({"subject":"Card lost","keep":true})")).value();
    auto const shown = preview(id, R"({"text":"Dear {{customer.name}}","language":"da"})");
    EXPECT_EQ(shown.text, "Dear [kundens navn]");
    EXPECT_THAT(shown.missing, ElementsAre("customer.name"));
}

TEST_P(TemplateRoutes, an_unknown_placeholder_is_refused_with_those_there_are)
{
    auto const answer = desk->post("/templates", R"({"name":"x","language":"en","text":"{{shoe.size}}"})");
    EXPECT_THAT(answer.faults(), ElementsAre("text:unknown_placeholder"));
    EXPECT_THAT(answer.body, HasSubstr("shoe.size"));
    for (std::string_view const known : known_placeholders())
        EXPECT_THAT(answer.body, HasSubstr(std::string(known)));
    EXPECT_EQ(desk->get("/template-placeholders").read<Placeholders>().items.size(), known_placeholders().size());
}

TEST_P(TemplateRoutes, those_that_fit_come_first_and_the_most_particular_at_the_top)
{
    ready("A general one", "x");
    ready("For complaints", "x", R"(,"suits":{"kinds":["complaint"]})");
    ready("For lost cards", "x", R"(,"suits":{"touchpoints":[")" + lost_card.text() + "\"]}");
    made("/templates", R"({"name":"Dansk","language":"da","text":"x"})");
    EXPECT_THAT(fitting(opened()), ElementsAre("For lost cards", "A general one"));
    EXPECT_THAT(fitting(opened(R"(,"kind":"complaint")")),
                ElementsAre("For lost cards", "For complaints", "A general one"));
}

TEST_P(TemplateRoutes, a_change_is_a_new_version_and_the_old_one_can_be_read)
{
    auto const id = ready("Hello", "First");
    auto const target = "/templates/" + id.text();
    auto const changed =
        desk->ask("PUT", target, {{"If-Match", "\"1\""}}, R"({"name":"Hello","language":"en","text":"Second"})");
    EXPECT_EQ(changed.read<Template>().number, 2);
    EXPECT_EQ(
        desk->ask("PUT", target, {{"If-Match", "\"1\""}}, R"({"name":"Hello","language":"en","text":"Third"})").status,
        412);
    auto const page = desk->get(target + "/versions?limit=1").read<api::Page<TemplateVersion>>();
    EXPECT_EQ(page.items.front().text, "Second");
    EXPECT_EQ(desk->get(target + "/versions?limit=1&cursor=" + *page.next)
                  .read<api::Page<TemplateVersion>>()
                  .items.front()
                  .text,
              "First");
}

TEST_P(TemplateRoutes, one_that_is_retired_is_offered_no_more_and_its_name_is_free)
{
    auto const id = ready("Hello", "First");
    EXPECT_THAT(desk->post("/templates", R"({"name":"hello","language":"en","text":"x"})").faults(),
                ElementsAre("name:name_taken"));
    EXPECT_EQ(desk->ask("DELETE", "/templates/" + id.text(), {}, "").status, 204);
    EXPECT_THAT(fitting(opened()), IsEmpty());
    EXPECT_TRUE(desk->get("/templates/" + id.text()).read<Template>().retired);
    EXPECT_THAT(desk->get("/templates").read<api::Page<Template>>().items, IsEmpty());
    ready("Hello", "Again");
}

TEST_P(TemplateRoutes, the_list_is_read_page_by_page_in_the_order_of_names)
{
    for (char const* name : {"c", "a", "b"})
        ready(name, "x");
    auto const first = desk->get("/templates?limit=2").read<api::Page<Template>>();
    EXPECT_EQ(first.items.back().name, "b");
    auto const second = desk->get("/templates?limit=2&cursor=" + *first.next).read<api::Page<Template>>();
    ASSERT_THAT(second.items, SizeIs(1));
    EXPECT_EQ(second.items.front().name, "c");
    EXPECT_FALSE(second.next);
}

TEST_P(TemplateRoutes, ready_texts_are_begun_with_once_in_each_language_and_all_can_be_filled_in)
{
    CaseId const id = opened(R"(,"keep":true,"kind":"complaint")");
    for (std::string const language : {"en", "da"}) {
        auto const wish = R"({"language":")" + language + "\"}";
        auto const begun = desk->post("/template-sets", wish).read<TemplateList>();
        EXPECT_THAT(begun.items, SizeIs(9));
        EXPECT_THAT(desk->post("/template-sets", wish).read<TemplateList>().items, IsEmpty());
        for (Template const& one : begun.items) {
            EXPECT_EQ(one.asks, one.purpose == Purpose::question);
            auto const shown = preview(id, R"({"ready":")" + one.id.text() + "\"}");
            EXPECT_THAT(shown.text, Not(HasSubstr("{{"))) << one.name;
            EXPECT_THAT(shown.missing, IsEmpty()) << one.name;
            EXPECT_EQ(shown.gaps.empty(), one.purpose == Purpose::acknowledgement) << one.name;
        }
    }
    EXPECT_THAT(desk->post("/template-sets", R"({"language":"xx"})").faults(), ElementsAre("language:no_starters"));
    EXPECT_THAT(fitting(id), SizeIs(9));
}

TEST_P(TemplateRoutes, a_case_that_is_not_for_the_reader_has_no_templates_and_no_checklists)
{
    CaseId const id = opened(R"(,"restricted":true,"keep":true)");
    auto const text = ready("Hello", "{{customer.name}}");
    as(bo);
    auto const at = "/cases/" + id.text();
    EXPECT_EQ(desk->get(at + "/templates").status, 404);
    EXPECT_EQ(desk->post(at + "/templates/preview", R"({"ready":")" + text.text() + "\"}").status, 404);
    EXPECT_EQ(desk->get(at + "/checklists").status, 404);
    EXPECT_EQ(desk->get("/checklists?for_case=" + id.text()).status, 404);
    EXPECT_EQ(desk->post(at + "/checklists", R"({"checklist":")" + text.text() + "\"}").status, 404);
}

// ---- checklists
class OnCase : public TemplateRoutes
{
  protected:
    void SetUp() override
    {
        TemplateRoutes::SetUp();
        if (IsSkipped())
            return;
        fraud = ChecklistId::from(made("/checklists", R"({"name":"Fraud","steps":["Block the card","Call back"]})"))
                    .value();
        id = opened(R"(,"keep":true)");
        at = "/cases/" + id.text() + "/checklists";
    }
    CaseChecklists put() { return desk->post(at, R"({"checklist":")" + fraud.text() + "\"}").read<CaseChecklists>(); }
    api::testing::Answer tick(CaseChecklist const& list, int number, bool done)
    {
        return desk->ask("PUT", at + "/" + list.id.text() + "/steps/" + std::to_string(number), {},
                         done ? R"({"done":true})" : R"({"done":false})");
    }

    ChecklistId fraud;
    CaseId id;
    std::string at;
};
REGARD_ON_EVERY_ENGINE(OnCase);

TEST_P(OnCase, a_step_keeps_who_ticked_it_first_and_when)
{
    auto const list = put().items.front();
    EXPECT_EQ(tick(list, 2, true).status, 200);
    Instant const then = clock.now();
    clock.advance(Span::hours(1));
    as(bo);
    auto const step = tick(list, 2, true).read<CaseChecklists>().items.front().steps.back();
    EXPECT_EQ(step.by->name, "Anna Berg");
    EXPECT_EQ(step.done, then);
    EXPECT_FALSE(tick(list, 2, false).read<CaseChecklists>().items.front().steps.back().done);
    EXPECT_EQ(tick(list, 3, true).status, 404);
}

TEST_P(OnCase, open_steps_stand_beside_the_case_and_are_counted_when_it_is_resolved)
{
    auto const list = put().items.front();
    EXPECT_THAT(at_desk(id).open_steps, ElementsAre("Block the card", "Call back"));
    tick(list, 1, true);
    EXPECT_THAT(at_desk(id).open_steps, ElementsAre("Call back"));
    EXPECT_EQ(
        desk->ask("PUT", "/cases/" + id.text() + "/state", {}, R"({"state":"resolved","resolution":"Blocked"})").status,
        200);
    EXPECT_EQ(at_desk(id).thread.back().about.at("open_steps"), "1");
}

TEST_P(OnCase, its_steps_stay_as_they_were_put_and_it_is_put_once)
{
    put();
    EXPECT_THAT(desk->post(at, R"({"checklist":")" + fraud.text() + "\"}").faults(),
                ElementsAre("checklist:already_exists"));
    EXPECT_EQ(desk->ask("PUT", "/checklists/" + fraud.text(), {{"If-Match", "\"1\""}},
                        R"({"name":"Fraud","steps":["Another"]})")
                  .status,
              200);
    EXPECT_EQ(desk->get(at).read<CaseChecklists>().items.front().steps.front().text, "Block the card");
}

TEST_P(OnCase, one_that_is_begun_is_not_taken_off)
{
    auto const list = put().items.front();
    tick(list, 1, true);
    auto const target = at + "/" + list.id.text();
    EXPECT_EQ(desk->ask("DELETE", target, {}, "").status, 409);
    tick(list, 1, false);
    EXPECT_EQ(desk->ask("DELETE", target, {}, "").status, 204);
    EXPECT_THAT(desk->get(at).read<CaseChecklists>().items, IsEmpty());
}

TEST_P(OnCase, one_that_is_retired_or_of_another_kind_is_not_offered)
{
    made("/checklists", R"({"name":"Complaints","suits":{"kinds":["complaint"]},"steps":["x"]})");
    auto const offered = [&] {
        return desk->get("/checklists?for_case=" + id.text()).read<api::Page<Checklist>>().items;
    };
    ASSERT_THAT(offered(), SizeIs(1));
    EXPECT_EQ(offered().front().name, "Fraud");
    desk->ask("DELETE", "/checklists/" + fraud.text(), {}, "");
    EXPECT_THAT(offered(), IsEmpty());
    EXPECT_THAT(desk->post(at, R"({"checklist":")" + fraud.text() + "\"}").faults(),
                ElementsAre("checklist:no_such_checklist"));
}
}
}
