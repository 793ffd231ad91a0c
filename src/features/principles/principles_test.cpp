#include "features/principles/principles_for_test.h"

namespace regard::principles
{
namespace
{
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

std::string const two = R"({"headings":[{"language":"en","title":"Ours"}],"items":[)"
                        R"({"words":[{"language":"en","title":"Listen","text":"To the end."}]},)"
                        R"({"words":[{"language":"en","title":"Keep","text":"Your word."}]}]})";

class WrittenTogether : public PrincipleRoutes
{};
REGARD_ON_EVERY_ENGINE(WrittenTogether);
}

TEST_P(WrittenTogether, begins_with_ready_sentences_in_every_language_and_comes_into_force)
{
    EXPECT_FALSE(now().in_force);
    auto const text = published();
    EXPECT_EQ(text.state, TextState::published);
    EXPECT_EQ(text.number, 1);
    EXPECT_EQ(text.published_by, "Carla");
    ASSERT_THAT(text.items, SizeIs(7));
    for (PrincipleItem const& item : text.items)
        EXPECT_THAT(item.words, SizeIs(catalogue.languages().size()));
    as(anna, "frontline");
    EXPECT_EQ(now().in_force->id, text.id);
    EXPECT_FALSE(now().next);
    store().read([&](db::Transaction& tx) {
        EXPECT_EQ(in_force(tx, "da")->items.front().title, "Vi lytter til ende");
        EXPECT_EQ(in_force(tx, "en")->title, "How we treat customers around here");
    });
}

TEST_P(WrittenTogether, one_version_is_written_at_a_time_and_begins_as_the_one_in_force_stands)
{
    auto const first = published();
    auto const next = begun(false);
    EXPECT_THAT(desk->post("/principle-texts", "{}").faults(), ElementsAre("draft_open"));
    EXPECT_EQ(text(next).items.front().id, first.items.front().id);
    EXPECT_EQ(now().next->id, next);
    EXPECT_EQ(desk->ask("DELETE", at(next), {}, "").status, 204);
    EXPECT_FALSE(now().next);
    EXPECT_EQ(text(next).state, TextState::dropped);
    EXPECT_EQ(desk->ask("DELETE", at(next), {}, "").status, 409);
    EXPECT_EQ(desk->ask("DELETE", at(first.id), {}, "").status, 409) << "what is in force is not dropped";
    EXPECT_EQ(put(at(first.id), text(first.id).version, two).status, 409);
}

TEST_P(WrittenTogether, who_was_slower_gets_both_texts_and_loses_nothing)
{
    auto const id = begun();
    ASSERT_EQ(put(at(id), 1, two).status, 200);
    as(bo, "leader");
    auto const slower = put(at(id), 1, R"({"items":[]})");
    EXPECT_EQ(slower.status, 412);
    EXPECT_THAT(slower.body, HasSubstr("To the end."));
    EXPECT_THAT(text(id).items, SizeIs(2));
    EXPECT_EQ(text(id).changed_by, "Carla");
    EXPECT_EQ(put(at(id) + "/publication", 1).status, 412);
}

TEST_P(WrittenTogether, a_principle_goes_on_under_its_id_and_may_come_back_from_an_earlier_version)
{
    auto const first = published();
    auto const kept = first.items.front().id;
    auto const second = begun(false);
    auto const with = [&](std::string const& id) {
        return R"({"items":[{"id":")" + id + R"(","words":[{"language":"en","title":"a","text":"b"}]}]})";
    };
    EXPECT_THAT(put(at(second), 1, with("0000000000001")).faults(), ElementsAre("items/0/id:no_such_principle"));
    ASSERT_EQ(put(at(second), 1, two).status, 200);
    ASSERT_EQ(put(at(second) + "/publication", 2).status, 200);
    auto const third = begun(false);
    ASSERT_EQ(put(at(third), 1, with(kept.text())).status, 200);
    EXPECT_EQ(text(third).items.front().id, kept);
}

TEST_P(WrittenTogether, earlier_versions_stay_readable_page_by_page)
{
    auto const first = published();
    clock.advance(Span::days(30));
    auto const second = begun(false);
    ASSERT_EQ(put(at(second), 1, two).status, 200);
    ASSERT_EQ(put(at(second) + "/publication", 2).status, 200);
    EXPECT_EQ(text(first.id).superseded, clock.now());
    auto const page = desk->get("/principle-texts?limit=1").read<api::Page<PrincipleText>>();
    ASSERT_THAT(page.items, SizeIs(1));
    EXPECT_EQ(page.items.front().number, 2);
    auto const rest = desk->get("/principle-texts?limit=1&cursor=" + *page.next).read<api::Page<PrincipleText>>();
    EXPECT_EQ(rest.items.front().items.front().words.front().text, first.items.front().words.front().text);
    EXPECT_FALSE(rest.next);
    EXPECT_EQ(desk->get("/principle-texts?cursor=nonsense").status, 400);
}

TEST_P(WrittenTogether, what_cannot_be_written_is_refused_at_its_field)
{
    auto const id = begun(false);
    std::string const words = R"("words":[{"language":"en","title":"a","text":"b"}])";
    for (auto const& [json, says] : std::vector<std::pair<std::string, std::string>>{
             {"{}", "items:required"},
             {R"({"items":[{"words":[{"language":"english","title":"a","text":"b"}]}]})",
              "items/0/words/0/language:too_long"},
             {R"({"items":[{"words":[{"language":"sv","title":"a","text":"b"}]}]})", "items/0/words:not_a_language"},
             {R"({"items":[{"words":[{"language":"en","title":")" + std::string(81, 'x') + R"(","text":"b"}]}]})",
              "items/0/words/0/title:too_long"},
             {R"({"items":[{"words":[{"language":"en","title":"a","text":")" + std::string(401, 'x') + R"("}]}]})",
              "items/0/words/0/text:too_long"},
             {R"({"items":[{"id":"?",)" + words + "}]}", "items/0/id:not_an_id"},
         })
        EXPECT_THAT(put(at(id), 1, json).faults(), Contains(says)) << json;
    std::string many;
    for (int i = 0; i < 13; ++i)
        many += (i ? ",{" : "{") + words + "}";
    EXPECT_EQ(put(at(id), 1, R"({"items":[)" + many + "]}").status, 422);
    EXPECT_THAT(put(at(id) + "/publication", 1).faults(), ElementsAre("items:no_principles"));
    EXPECT_EQ(desk->ask("PUT", at(id), {}, two).status, 428);
}

TEST_P(WrittenTogether, writing_is_for_those_who_may)
{
    auto const id = begun();
    as(anna, "frontline");
    EXPECT_EQ(desk->post("/principle-texts", "{}").status, 403);
    EXPECT_EQ(put(at(id), 1, two).status, 403);
    EXPECT_EQ(put(at(id) + "/publication", 1).status, 403);
    EXPECT_EQ(put(at(id) + "/signers", 1, signers({anna})).status, 403);
    EXPECT_EQ(put("/settings/principles", 0, R"({"on_promises_page":true})").status, 403);
    EXPECT_EQ(desk->get(at(id)).status, 200) << "what is being written is no secret";
}

TEST_P(WrittenTogether, customers_read_it_only_where_that_is_switched_on)
{
    auto const on = [&] { return store().read([](db::Transaction& tx) { return on_promises_page(tx); }); };
    EXPECT_FALSE(on());
    EXPECT_EQ(put("/settings/principles", 0, R"({"on_promises_page":true})").status, 200);
    EXPECT_TRUE(on());
    EXPECT_EQ(put("/settings/principles", 0, R"({"on_promises_page":false})").status, 412);
    EXPECT_EQ(put("/settings/principles", 1, R"({"on_promises_page":false})").status, 200);
    EXPECT_FALSE(on());
}

// ---- signing
namespace
{
class SignedOff : public PrincipleRoutes
{
  protected:
    void SetUp() override
    {
        PrincipleRoutes::SetUp();
        if (!IsSkipped())
            id = begun();
    }
    api::testing::Answer sign(std::int64_t seen) { return put(at(id) + "/signature", seen); }
    PrincipleTextId id;
};
REGARD_ON_EVERY_ENGINE(SignedOff);
}

TEST_P(SignedOff, is_in_force_when_all_who_were_asked_have_signed)
{
    ASSERT_EQ(put(at(id) + "/signers", 1, signers({anna, bo})).status, 200);
    as(anna, "frontline");
    EXPECT_TRUE(now().next->asks_me);
    EXPECT_EQ(sign(2).status, 200);
    EXPECT_FALSE(now().next->asks_me);
    EXPECT_EQ(sign(2).status, 200) << "once more says the same";
    as(bo, "lead");
    clock.advance(Span::hours(1));
    auto const signed_ = sign(2).read<PrincipleText>();
    EXPECT_EQ(signed_.state, TextState::published);
    EXPECT_EQ(signed_.published_by, "Bo");
    EXPECT_EQ(signed_.signers.back().signed_at, clock.now());
    EXPECT_THAT(verbs("principle", id.value),
                ElementsAre("principles.begun", "principles.sign_asked", "principles.sign_asked", "principles.signed",
                            "principles.signed", "principles.published"));
}

TEST_P(SignedOff, nobody_signs_who_was_not_asked_nor_what_they_have_not_read)
{
    EXPECT_THAT(sign(1).faults(), ElementsAre("not_a_signer"));
    ASSERT_EQ(put(at(id) + "/signers", 1, signers({bo})).status, 200);
    EXPECT_EQ(sign(2).status, 409);
    as(bo, "lead");
    EXPECT_EQ(sign(1).status, 412);
    desk->who.by = api::Who::By::token;
    EXPECT_THAT(sign(2).faults(), ElementsAre("in_person_only"));
    desk->who.by = api::Who::By::cookie;
    desk->who.employee = {};
    EXPECT_EQ(sign(2).status, 409) << "an account alone signs nothing";
}

TEST_P(SignedOff, it_stands_still_until_the_signing_is_called_off_and_then_signatures_end)
{
    ASSERT_EQ(put(at(id) + "/signers", 1, signers({anna, bo})).status, 200);
    as(anna, "frontline");
    ASSERT_EQ(sign(2).status, 200);
    as(carla, "editor");
    EXPECT_THAT(put(at(id), 2, two).faults(), ElementsAre("being_signed"));
    auto const off = put(at(id) + "/signers", 2, "", "DELETE");
    ASSERT_EQ(off.status, 200) << off.body;
    EXPECT_THAT(off.read<PrincipleText>().signers, IsEmpty());
    EXPECT_EQ(put(at(id) + "/signers", 3, "", "DELETE").status, 409);
    EXPECT_EQ(put(at(id), 3, two).status, 200);
    ASSERT_EQ(put(at(id) + "/signers", 4, signers({anna})).status, 200);
    EXPECT_FALSE(text(id).signers.front().signed_at);
}

TEST_P(SignedOff, who_is_asked_may_change_while_signatures_on_the_same_text_stay)
{
    ASSERT_EQ(put(at(id) + "/signers", 1, signers({anna, bo})).status, 200);
    as(anna, "frontline");
    ASSERT_EQ(sign(2).status, 200);
    as(carla, "editor");
    ASSERT_EQ(put(at(id) + "/signers", 2, signers({carla, anna})).status, 200);
    auto const all = text(id).signers;
    ASSERT_THAT(all, SizeIs(2));
    EXPECT_EQ(all.front().name, "Carla");
    EXPECT_TRUE(all.back().signed_at);
    auto const rest = put(at(id) + "/signers", 3, signers({anna})).read<PrincipleText>();
    EXPECT_EQ(rest.state, TextState::published) << "nobody is left to sign";
}

TEST_P(SignedOff, who_may_brings_it_into_force_whoever_has_signed)
{
    ASSERT_EQ(put(at(id) + "/signers", 1, signers({bo})).status, 200);
    auto const text = put(at(id) + "/publication", 2).read<PrincipleText>();
    EXPECT_EQ(text.state, TextState::published);
    ASSERT_THAT(text.signers, SizeIs(1));
    EXPECT_FALSE(text.signers.front().signed_at) << "that it was not signed stays in sight";
    as(bo, "lead");
    EXPECT_EQ(sign(text.version).status, 409);
}

TEST_P(SignedOff, who_is_asked_must_be_there_and_once)
{
    for (auto const& [json, says] : std::vector<std::pair<std::string, std::string>>{
             {R"({"employees":[]})", "employees:too_few"},
             {signers({bo, bo}), "employees:named_twice"},
             {signers({EmployeeId{77}}), "employees:no_such_employee"},
         })
        EXPECT_THAT(put(at(id) + "/signers", 1, json).faults(), ElementsAre(says)) << json;
    EXPECT_EQ(text(id).state, TextState::draft);
    ASSERT_EQ(put(at(id), 1, R"({"items":[{"words":[{"language":"en","title":"a","text":""}]}]})").status, 200);
    EXPECT_THAT(put(at(id) + "/signers", 2, signers({bo})).faults(), ElementsAre("items/0/words:language_incomplete"));
}

// ---- comments
namespace
{
class TalkedOver : public SignedOff
{
  protected:
    PrincipleComment said(std::string const& words, std::string const& more = {})
    {
        auto const answer = desk->post(at(id) + "/comments", R"({"words":")" + words + '"' + more + '}');
        EXPECT_EQ(answer.status, 200) << answer.body;
        return answer.read<PrincipleComment>();
    }
    std::vector<PrincipleComment> all()
    {
        return desk->get(at(id) + "/comments").read<api::Page<PrincipleComment>>().items;
    }
};
REGARD_ON_EVERY_ENGINE(TalkedOver);
}

TEST_P(TalkedOver, anybody_says_what_they_think_of_the_whole_or_of_one)
{
    as(anna, "frontline");
    auto const item = text(id).items.front().id;
    said(" Too long. ");
    said("And this?", R"(,"about":")" + item.text() + '"');
    ASSERT_THAT(all(), SizeIs(2));
    EXPECT_EQ(all().front().words, "Too long.");
    EXPECT_EQ(all().front().by, "Anna");
    EXPECT_TRUE(all().front().mine);
    EXPECT_EQ(all().back().about, item);
    EXPECT_EQ(text(id).comments, 2);
    EXPECT_THAT(desk->post(at(id) + "/comments", R"({"words":" "})").faults(), ElementsAre("words:blank"));
    EXPECT_THAT(desk->post(at(id) + "/comments", R"({"words":"x","about":"0000000000001"})").faults(),
                ElementsAre("about:no_such_principle"));
    auto const page = desk->get(at(id) + "/comments?limit=1").read<api::Page<PrincipleComment>>();
    EXPECT_EQ(desk->get(at(id) + "/comments?limit=1&cursor=" + *page.next)
                  .read<api::Page<PrincipleComment>>()
                  .items.front()
                  .words,
              "And this?");
}

TEST_P(TalkedOver, only_its_author_takes_a_comment_back_and_only_writers_settle_it)
{
    as(anna, "frontline");
    auto const one = said("Too long.");
    auto const address = "/principle-comments/" + one.id.text();
    EXPECT_EQ(desk->ask("PUT", address + "/settled", {}, R"({"settled":true})").status, 403);
    as(carla, "editor");
    EXPECT_EQ(desk->ask("DELETE", address, {}, "").status, 404);
    EXPECT_EQ(desk->ask("PUT", address + "/settled", {}, R"({"settled":true})").read<PrincipleComment>().settled,
              clock.now());
    EXPECT_EQ(text(id).comments, 0);
    as(anna, "frontline");
    EXPECT_EQ(desk->ask("DELETE", address, {}, "").status, 204);
    EXPECT_THAT(all(), IsEmpty());
    EXPECT_EQ(desk->ask("DELETE", address, {}, "").status, 404);
}

TEST_P(TalkedOver, nothing_more_is_said_of_what_is_past)
{
    ASSERT_EQ(put(at(id) + "/publication", 1).status, 200);
    said("What about the phone?");
    auto const next = begun(false);
    ASSERT_EQ(put(at(next) + "/publication", 1).status, 200);
    EXPECT_EQ(desk->post(at(id) + "/comments", R"({"words":"late"})").status, 409);
}
}
