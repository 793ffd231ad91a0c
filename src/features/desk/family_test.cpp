#include "features/desk/bulk_model.h"
#include "features/desk/testing.h"

namespace regard::desk
{
namespace
{
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class Apart : public DeskRoutes
{
  protected:
    void SetUp() override
    {
        DeskRoutes::SetUp();
        if (!IsSkipped())
            id = opened(R"(,"keep":true)");
    }
    EntryId note(std::string const& text)
    {
        return write(id, R"({"kind":"note","text":")" + text + "\"}").read<EntryWritten>().id;
    }
    api::testing::Answer split(std::vector<EntryId> const& entries, std::string const& more = {})
    {
        std::string list;
        for (EntryId const entry : entries)
            list += (list.empty() ? "\"" : ",\"") + entry.text() + '"';
        return desk->post("/cases/" + id.text() + "/split",
                          R"({"subject":"Fee","entries":[)" + list + "]" + more + '}');
    }

    CaseId id;
};
REGARD_ON_EVERY_ENGINE(Apart);

TEST_P(Apart, part_of_a_thread_becomes_a_linked_case_with_its_own_owner_and_nobody_writes_to_the_customer)
{
    EntryId const said = at_desk(id).thread.front().id, noted = note("The fee is another matter");
    Instant const first = at_desk(id).row.opened;
    pass(Span::hours(1));
    auto const answer = split({said, noted}, R"(,"keep":true,"kind":"complaint")");
    ASSERT_EQ(answer.status, 201) << answer.body;
    auto const began = at_desk(answer.read<CaseBegun>().id);
    EXPECT_EQ(began.row.owner.id, anna);
    EXPECT_EQ(began.row.kind, Kind::complaint);
    EXPECT_EQ(began.row.opened, first);
    EXPECT_EQ(began.customer->name, "Eva Holm");
    EXPECT_THAT(began.linked, SizeIs(1));
    std::vector<std::string> texts;
    for (Entry const& entry : began.thread)
        if (entry.kind != EntryKind::step)
            texts.push_back(entry.text);
    EXPECT_THAT(texts, ElementsAre("I lost it", "The fee is another matter"));
    EXPECT_THAT(steps(id), Contains("split_off"));
    EXPECT_THAT(steps(began.row.id), Contains("split_from"));
    pass(Span::minutes(1));
    EXPECT_THAT(posted, IsEmpty());
    EXPECT_EQ(list("search=another%20matter&which=all").size(), 2u);
}

TEST_P(Apart, our_answers_stay_and_something_of_the_customer_must_go_along)
{
    auto const ours = write(id, R"({"kind":"message_out","text":"We look"})").read<EntryWritten>().id;
    EXPECT_THAT(split({ours}).faults(), ElementsAre("entries:stays_here"));
    EXPECT_THAT(split({note("x")}).faults(), ElementsAre("entries:nothing_said"));
    EXPECT_THAT(split({EntryId{77}}).faults(), ElementsAre("entries:no_such_entry"));
}

TEST_P(Apart, what_is_split_off_a_restricted_case_is_restricted_to_the_same_people)
{
    desk->ask("PUT", "/cases/" + id.text() + "/restriction", {},
              R"({"named":[")" + carla.text() + R"("],"reason":"Fraud"})");
    auto const began = split({at_desk(id).thread.front().id}, R"(,"keep":true)").read<CaseBegun>().id;
    as(carla);
    EXPECT_TRUE(at_desk(began).row.restricted);
    as(bo);
    EXPECT_EQ(desk->get("/cases/" + began.text() + "/desk").status, 404);
    EXPECT_EQ(split({EntryId{1}}).status, 404);
}

TEST_P(Apart, files_go_along_as_copies)
{
    auto const file = desk_room->keep_file("a receipt");
    auto const ticket = desk_room->ticket();
    store().write([&](db::Transaction& tx) {
        Incoming message;
        message.text = "Here it is";
        message.files.push_back({file, "receipt.txt", "text/plain", 9});
        return desk_room->receive(tx, id, ticket, message, clock.now());
    });
    Entry said;
    for (Entry const& entry : at_desk(id).thread)
        if (!entry.files.empty())
            said = entry;
    auto const began = split({said.id}, R"(,"keep":true)").read<CaseBegun>().id;
    for (Entry const& entry : at_desk(began).thread)
        if (!entry.files.empty()) {
            EXPECT_NE(entry.files.front().id, file);
            EXPECT_EQ(desk->get("/cases/" + began.text() + "/files/" + entry.files.front().id.text()).status, 200);
            return;
        }
    FAIL() << "no file went along";
}

class Family : public DeskRoutes
{
  protected:
    void SetUp() override
    {
        DeskRoutes::SetUp();
        if (IsSkipped())
            return;
        outage = opened(R"(,"keep":true)");
        one = opened(R"(,"keep":true)");
        two = opened(R"(,"keep":true)");
    }
    api::testing::Answer put_under(CaseId child, CaseId parent)
    {
        return desk->ask("PUT", "/cases/" + child.text() + "/parent", {}, R"({"parent":")" + parent.text() + "\"}");
    }
    std::vector<CaseId> children(CaseId parent, std::string const& query = {})
    {
        std::vector<CaseId> found;
        for (CaseRow const& row :
             desk->get("/cases/" + parent.text() + "/children?" + query).read<api::Page<CaseRow>>().items)
            found.push_back(row.id);
        return found;
    }

    CaseId outage, one, two;
};
REGARD_ON_EVERY_ENGINE(Family);

TEST_P(Family, a_case_is_put_under_another_and_taken_out_again)
{
    EXPECT_EQ(put_under(one, outage).status, 200);
    EXPECT_EQ(put_under(two, outage).status, 200);
    EXPECT_THAT(children(outage), ElementsAre(one, two));
    EXPECT_EQ(at_desk(one).parent->id, outage);
    EXPECT_EQ(at_desk(outage).children, 2);
    EXPECT_THAT(at_desk(outage).linked, IsEmpty());
    EXPECT_THAT(steps(outage), Contains("child_added"));
    EXPECT_EQ(desk->ask("DELETE", "/cases/" + one.text() + "/parent", {}, "").status, 200);
    EXPECT_THAT(children(outage), ElementsAre(two));
    EXPECT_EQ(desk->ask("DELETE", "/cases/" + one.text() + "/parent", {}, "").status, 409);
}

TEST_P(Family, there_is_one_level_and_no_circle)
{
    put_under(one, outage);
    EXPECT_THAT(put_under(two, one).faults(), ElementsAre("parent:parent_circle"));
    EXPECT_THAT(put_under(outage, two).faults(), ElementsAre("parent:parent_circle"));
    EXPECT_THAT(put_under(one, one).faults(), ElementsAre("parent:parent_circle"));
    EXPECT_THAT(put_under(one, CaseId{9}).faults(), ElementsAre("parent:no_such_case"));
}

TEST_P(Family, an_answer_to_the_children_goes_to_each_through_its_own_held_message_and_the_open_ones_are_resolved)
{
    put_under(one, outage);
    put_under(two, outage);
    auto const under = R"({"children_of":")" + outage.text() + R"(","act":)";
    auto const told = desk->post("/cases/bulk", under + R"("answer","with":{"text":"Cards work again."}})");
    EXPECT_EQ(told.read<BulkDone>().done, 2);
    pass(Span::seconds(11));
    EXPECT_THAT(posted, SizeIs(2));
    desk->ask("PUT", "/cases/" + one.text() + "/state", {}, R"({"state":"resolved","resolution":"x"})");
    auto const ended =
        desk->post("/cases/bulk", under + R"("state","with":{"state":{"state":"resolved","resolution":"Repaired"}}})");
    EXPECT_EQ(ended.read<BulkDone>().done, 1);
    EXPECT_EQ(at_desk(two).row.state, State::resolved);
}

TEST_P(Family, a_restricted_child_is_not_shown_to_others)
{
    put_under(one, outage);
    desk->ask("PUT", "/cases/" + one.text() + "/restriction", {}, R"({"named":[],"reason":"Fraud"})");
    as(bo);
    EXPECT_THAT(children(outage), IsEmpty());
    EXPECT_EQ(desk->get("/cases/" + one.text() + "/children").status, 404);
    as(anna);
    desk->ask("PUT", "/cases/" + outage.text() + "/restriction", {}, R"({"named":[],"reason":"Fraud"})");
    EXPECT_THAT(children(outage), ElementsAre(one));
}

TEST_P(Family, what_one_may_not_see_is_not_counted)
{
    put_under(one, outage);
    put_under(two, outage);
    desk->ask("PUT", "/cases/" + one.text() + "/restriction", {}, R"({"named":[],"reason":"Fraud"})");
    EXPECT_EQ(at_desk(outage).children, 2);
    EXPECT_EQ(at_desk(outage).customer->open_cases, 3);
    as(bo);
    EXPECT_EQ(at_desk(outage).children, 1);
    EXPECT_EQ(at_desk(outage).customer->open_cases, 2);
}

TEST_P(Family, a_case_that_was_split_off_can_be_under_the_same_one_and_out_again)
{
    auto const said = at_desk(outage).thread.front().id;
    auto const answer = desk->post("/cases/" + outage.text() + "/split",
                                   R"({"subject":"Fee","keep":true,"entries":[")" + said.text() + "\"]}");
    CaseId const began = answer.read<CaseBegun>().id;
    EXPECT_EQ(put_under(began, outage).status, 200);
    EXPECT_THAT(at_desk(began).linked, SizeIs(1));
    EXPECT_EQ(at_desk(began).parent->id, outage);
    EXPECT_EQ(desk->ask("DELETE", "/cases/" + began.text() + "/parent", {}, "").status, 200);
    EXPECT_THAT(at_desk(began).linked, SizeIs(1));
    EXPECT_FALSE(at_desk(began).parent);
}

TEST_P(Family, children_are_read_page_by_page)
{
    put_under(one, outage);
    put_under(two, outage);
    auto const first = desk->get("/cases/" + outage.text() + "/children?limit=1").read<api::Page<CaseRow>>();
    EXPECT_EQ(first.items.front().id, one);
    EXPECT_THAT(children(outage, "limit=1&cursor=" + *first.next), ElementsAre(two));
}
}
}
