#include "features/intake/testing_imports.h"

#include <gmock/gmock.h>

namespace regard::intake
{
namespace
{
using ::testing::HasSubstr;

class Live : public testing::ImportStore
{
  protected:
    void SetUp() override
    {
        ImportStore::SetUp();
        if (!IsSkipped())
            live_.emplace(store(), catalogue_, std::chrono::milliseconds(5));
    }

    Import begun()
    {
        NewImport wish;
        wish.name = "Help desk";
        wish.mapping.columns = {{"case", {"case"}}, {"at", {"at"}}};
        return *intake_->begin({folder_.write("export.csv", testing::two_cases)}, wish, {});
    }

    // All that has come when `is_so` of it, or after ten seconds.
    static std::string read(http::EventChannel& channel,
                            std::function<bool(std::string const&, bool ended)> const& is_so)
    {
        std::string all;
        auto const until = std::chrono::steady_clock::now() + std::chrono::seconds(10);
        for (bool ended = false; std::chrono::steady_clock::now() < until && !is_so(all, ended);) {
            auto news = channel.take();
            all += news.bytes;
            ended |= news.ended;
            std::this_thread::yield();
        }
        return all;
    }

    std::optional<LiveImports> live_;
};
REGARD_ON_EVERY_ENGINE(Live);

bool whole(std::string const&, bool ended) { return ended; }
}

TEST_P(Live, an_import_is_told_at_once_and_to_its_end)
{
    Import const import = begun();
    auto const channel = live_->follow(import.id, "en");
    std::string const first = read(*channel, [](std::string const& all, bool) { return all.ends_with("\n\n"); });
    EXPECT_THAT(first, HasSubstr("event: progress\n"));
    EXPECT_THAT(first, HasSubstr(R"("state":"waiting")"));
    work();
    std::string const rest = read(*channel, whole);
    EXPECT_THAT(rest, HasSubstr(R"("state":"done")"));
    EXPECT_THAT(rest, HasSubstr(R"("cases":2)"));
}

TEST_P(Live, one_that_has_ended_is_told_once)
{
    Import const done = run(testing::two_cases, false, "colour");
    std::string const told = read(*live_->follow(done.id, "da"), whole);
    EXPECT_THAT(told, HasSubstr(R"("state":"failed")"));
    EXPECT_THAT(told, HasSubstr("Filen mangler en kolonne")) << "in the reader's language";
}

TEST_P(Live, many_watchers_cost_one_read_and_those_who_go_are_forgotten)
{
    Import const import = begun();
    std::vector<std::shared_ptr<http::EventChannel>> channels;
    for (int i = 0; i < 100; ++i)
        channels.push_back(live_->follow(import.id, "en"));
    for (auto const& channel : channels)
        read(*channel, [](std::string const& all, bool) { return !all.empty(); });
    for (auto const& channel : channels)
        channel->close();
    std::weak_ptr<http::EventChannel> const gone = channels.front();
    channels.clear();
    auto const until = std::chrono::steady_clock::now() + std::chrono::seconds(10);
    while (!gone.expired() && std::chrono::steady_clock::now() < until)
        std::this_thread::yield();
    EXPECT_TRUE(gone.expired());
    EXPECT_THAT(read(*live_->follow(cases::ImportId{99}, "en"), whole), ::testing::IsEmpty())
        << "there is no such import";
}

TEST_P(Live, the_route_gives_a_stream_to_those_who_may_see_imports)
{
    Import const done = run(testing::two_cases);
    auto const answer = desk({"imports.read"}).get("/imports/" + done.id.text() + "/live");
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.type, "text/event-stream");
    EXPECT_EQ(desk().get("/imports/0000000000009/live").status, 404);
    EXPECT_EQ(desk({"cases.read"}).get("/imports/" + done.id.text() + "/live").status, 403);
}
}
