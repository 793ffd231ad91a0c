#include "features/feedback/feedback_for_test.h"

namespace regard::feedback
{
void FeedbackRoom::furnish()
{
    Lent lent_here;
    lent_here.ask = [this](db::Transaction&, CaseId id, Asking asking, Instant) {
        if (reachable)
            asked.emplace_back(id, asking);
        return reachable;
    };
    feedback = std::make_unique<Feedback>(Parts{store(), ids, journal, *queue, lent_here});
    follower = std::make_unique<events::Follower>(
        store(), "feedback", events::Follower::Begin::now,
        [this](db::Transaction& tx, std::span<events::Line const> lines) { feedback->follow(tx, lines, clock.now()); });
    follower->catch_up();
    customers->add_routes(routes);
    feedback->add_routes(routes);
    feedback->add_jobs(kinds);
}

void FeedbackRoom::TearDown()
{
    if (!IsSkipped())
        for (db::Finding const& finding : db::check(store(), invariants()))
            ADD_FAILURE() << finding.name << ": " << finding.sentence;
    DeskRoutes::TearDown();
}

CaseId FeedbackRoom::opened(std::string const& more) { return DeskRoutes::opened(R"(,"keep":true)" + more); }

void FeedbackRoom::state(CaseId id, std::string const& json)
{
    auto const answer = desk->ask("PUT", "/cases/" + id.text() + "/state", {}, json);
    ASSERT_LT(answer.status, 300) << answer.body;
    follow_journal();
}

void FeedbackRoom::resolve(CaseId id) { state(id, R"({"state":"resolved","resolution":"A new card is on its way"})"); }

CaseId FeedbackRoom::resolved(std::string const& more)
{
    CaseId const id = opened(more);
    clock.advance(Span::hours(1));
    resolve(id);
    return id;
}

Result<void> FeedbackRoom::rate(CaseId id, int mark, std::string const& words)
{
    return store().write([&](db::Transaction& tx) { return feedback->rate(tx, id, mark, words, clock.now()); });
}

Feedback::Standing FeedbackRoom::standing(CaseId id)
{
    return store().read([&](db::Transaction& tx) { return feedback->standing(tx, id, clock.now()); });
}

void FeedbackRoom::settle(std::string const& json)
{
    auto const before = desk->who;
    desk->who = api::testing::employee({"feedback.admin"});
    auto const version = desk->get("/settings/feedback").read<FeedbackSettings>().version;
    auto const answer =
        desk->ask("PUT", "/settings/feedback", {{"If-Match", '"' + std::to_string(version) + '"'}}, json);
    EXPECT_EQ(answer.status, 200) << answer.body;
    desk->who = before;
}

void FeedbackRoom::pass(Span time)
{
    DeskRoutes::pass(time);
    follow_journal();
}

void FeedbackRoom::follow_journal()
{
    while (follower->catch_up() > 0) {
    }
}
}
