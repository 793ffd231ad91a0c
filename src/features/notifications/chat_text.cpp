#include "features/notifications/chat_text.h"

#include <string_view>

namespace regard::notifications
{
namespace
{
// ---- Teams: an adaptive card. A text run is plain; a text block would be Markdown.
struct TextRun
{
    std::string type = "TextRun", text;
};
BOOST_DESCRIBE_STRUCT(TextRun, (), (type, text))
struct RichText
{
    std::string type = "RichTextBlock";
    std::vector<TextRun> inlines;
};
BOOST_DESCRIBE_STRUCT(RichText, (), (type, inlines))
struct OpenUrl
{
    std::string type = "Action.OpenUrl", title, url;
};
BOOST_DESCRIBE_STRUCT(OpenUrl, (), (type, title, url))
struct Card
{
    std::string type = "AdaptiveCard", version = "1.4";
    std::vector<RichText> body;
    std::vector<OpenUrl> actions;
};
BOOST_DESCRIBE_STRUCT(Card, (), (type, version, body, actions))
struct Attachment
{
    std::string contentType = "application/vnd.microsoft.card.adaptive";
    Card content;
};
BOOST_DESCRIBE_STRUCT(Attachment, (), (contentType, content))
struct TeamsMessage
{
    std::string type = "message";
    std::vector<Attachment> attachments;
};
BOOST_DESCRIBE_STRUCT(TeamsMessage, (), (type, attachments))

// ---- Slack: text in which only <…> and & mean something.
struct SlackMessage
{
    std::string text;
    bool mrkdwn = false, unfurl_links = false;
};
BOOST_DESCRIBE_STRUCT(SlackMessage, (), (text, mrkdwn, unfurl_links))

// ---- Mattermost: Markdown.
struct MattermostMessage
{
    std::string text;
};
BOOST_DESCRIBE_STRUCT(MattermostMessage, (), (text))

std::string for_slack(std::string_view text)
{
    std::string out;
    for (char const c : text)
        out += c == '&' ? std::string("&amp;") : c == '<' ? "&lt;" : c == '>' ? "&gt;" : std::string(1, c);
    return out;
}

// An @ or ~ is followed by a space without width, so that it calls nobody and leads to no channel.
std::string for_mattermost(std::string_view text)
{
    constexpr std::string_view marks = "\\`*_{}[]()#+-.!|<>:", calls = "@~";
    std::string out;
    for (char const c : text) {
        if (marks.find(c) != std::string_view::npos)
            out += '\\';
        out += c;
        if (calls.find(c) != std::string_view::npos)
            out += "\u200b";
    }
    return out;
}

std::string one_line(std::string_view text)
{
    std::string out(text);
    for (char& c : out)
        if (static_cast<unsigned char>(c) < 0x20)
            c = ' ';
    return out;
}

std::string for_teams(ChatText const& text)
{
    Card card;
    card.body = {{"RichTextBlock", {{"TextRun", text.sentence}}}};
    if (!text.link.empty())
        card.actions = {{"Action.OpenUrl", text.open, text.link}};
    return to_json(TeamsMessage{"message", {{"application/vnd.microsoft.card.adaptive", card}}});
}

std::string slack_body(ChatText const& text)
{
    auto const link = text.link.empty() ? "" : " <" + text.link + "|" + for_slack(text.open) + ">";
    return to_json(SlackMessage{for_slack(text.sentence) + link});
}

std::string mattermost_body(ChatText const& text)
{
    auto const link = text.link.empty() ? "" : " [" + for_mattermost(text.open) + "](" + text.link + ")";
    return to_json(MattermostMessage{for_mattermost(text.sentence) + link});
}
}

std::string chat_body(ChatFormat format, ChatText const& wanted)
{
    ChatText const text{one_line(wanted.sentence), wanted.open, wanted.link};
    switch (format) {
    case ChatFormat::teams:
        return for_teams(text);
    case ChatFormat::slack:
        return slack_body(text);
    case ChatFormat::mattermost:
        break;
    }
    return mattermost_body(text);
}
}
