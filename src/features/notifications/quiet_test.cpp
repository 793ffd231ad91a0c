#include "features/notifications/chat_text.h"
#include "features/notifications/quiet.h"

#include <gmock/gmock.h>

namespace regard::notifications
{
namespace
{
using ::testing::HasSubstr;
using ::testing::Not;

Instant at(std::string_view text) { return instant_from_rfc3339(text).value(); }
Zone const copenhagen = Zone::find("Europe/Copenhagen").value();

Preferences quiet_at_night()
{
    Preferences wishes;
    wishes.quiet_from = 20 * 60;
    wishes.quiet_to = 7 * 60;
    return wishes;
}
}

TEST(QuietHours, hold_what_comes_at_night_until_the_morning_of_the_reader)
{
    auto const wishes = quiet_at_night();
    EXPECT_EQ(due(wishes, NoticeKind::offered, copenhagen, at("2026-07-01T12:00:00Z")), at("2026-07-01T12:00:00Z"));
    EXPECT_EQ(due(wishes, NoticeKind::offered, copenhagen, at("2026-07-01T18:00:00Z")), at("2026-07-02T05:00:00Z"));
    EXPECT_EQ(due(wishes, NoticeKind::offered, copenhagen, at("2026-07-01T04:59:00Z")), at("2026-07-01T05:00:00Z"));
    // The night in which clocks are put back is an hour longer.
    EXPECT_EQ(due(wishes, NoticeKind::offered, copenhagen, at("2026-10-24T20:00:00Z")), at("2026-10-25T06:00:00Z"));
}

TEST(QuietHours, let_alarms_through_where_the_reader_says_so)
{
    auto wishes = quiet_at_night();
    Instant const night = at("2026-07-01T22:00:00Z");
    EXPECT_EQ(due(wishes, NoticeKind::broken, copenhagen, night), night);
    wishes.alarms_in_quiet = false;
    EXPECT_EQ(due(wishes, NoticeKind::broken, copenhagen, night), at("2026-07-02T05:00:00Z"));
}

TEST(Digests, come_at_the_next_chosen_time_of_the_reader)
{
    Preferences wishes;
    wishes.wishes = {{NoticeKind::offered, Way::digest}};
    EXPECT_EQ(due(wishes, NoticeKind::offered, copenhagen, at("2026-07-01T05:00:00Z")), at("2026-07-01T06:00:00Z"));
    EXPECT_EQ(due(wishes, NoticeKind::offered, copenhagen, at("2026-07-01T06:00:00Z")), at("2026-07-02T06:00:00Z"));
}

// Pitfall 21: whatever a subject holds stays text, and calls nobody.
TEST(ChatText, stays_text_in_every_format)
{
    ChatText const text{"<!channel> & @all **bold** [x](http://evil)\n# head", "Open",
                        "https://regard.example/cases/1"};
    auto const slack = chat_body(ChatFormat::slack, text);
    EXPECT_THAT(slack, HasSubstr("&lt;!channel&gt; &amp; @all **bold**"));
    EXPECT_THAT(slack, HasSubstr(R"("mrkdwn":false)"));
    EXPECT_THAT(slack, HasSubstr("<https://regard.example/cases/1|Open>"));
    auto const mattermost = chat_body(ChatFormat::mattermost, text);
    EXPECT_THAT(mattermost, Not(HasSubstr("@all")));
    EXPECT_THAT(mattermost, HasSubstr(R"(\\*\\*bold\\*\\* \\[x\\]\\(http\\://evil\\) \\# head)"));
    EXPECT_THAT(mattermost, HasSubstr("[Open](https://regard.example/cases/1)"));
    auto const teams = chat_body(ChatFormat::teams, text);
    EXPECT_THAT(teams, HasSubstr(R"("type":"TextRun","text":"<!channel> & @all **bold**)"));
    EXPECT_THAT(teams, HasSubstr("Action.OpenUrl"));
}
}
