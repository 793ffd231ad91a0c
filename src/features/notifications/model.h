#pragma once
// Notifications as the API shows them. Member names are the JSON names.
#include "base/fields.h"
#include "features/desk/model.h"

namespace regard::notifications
{
using NotificationId = Id<struct NotificationTag>;
using ChatId = Id<struct ChatTag>;
using desk::CaseId;
using desk::UnitId;

// What somebody is told. Stored by number: only add at the end.
enum class NoticeKind : std::uint8_t {
    assigned,         // a case is mine now
    offered,          // a handoff waits for me to accept
    handoff_refused,  // one of mine came back
    customer_wrote,   // in a case of mine, or one I follow
    mentioned,        // a note names me
    near,             // a target or deadline is near
    broken,           // a target, promise or deadline has passed
    escalated,        // somebody waits for my answer
    not_delivered,    // a message did not reach the customer
    reopened,         // by the customer
    loop_to_close,    // a customer was not satisfied: somebody must see to it
    rated,            // a customer has rated a case of mine
    mailbox_trouble,  // a mailbox can't be read
    webhook_off,      // a webhook was switched off after failing for long
    chat_off,         // a chat was, too
    moved_together,   // dates of many cases were moved at once, some of them of a team I lead
    gesture_asked,    // somebody asks me whether a customer may be given something
    gesture_answered, // what I asked for was answered, or nobody did in time
    budget_changed,   // what I may give has changed
    sign_asked,       // a version of the principles waits for my signature
    try_over,         // the last day of a try I started is over
    note_to_answer,   // a field note waits for my answer
    note_news,        // something became of a field note of mine
    article_due,      // an article I keep true is to be looked at again
    rights_to_answer, // a change of rights waits for a second person, who may be me
    rights_answered,  // a change of rights I asked for was answered
};
BOOST_DESCRIBE_ENUM(NoticeKind, assigned, offered, handoff_refused, customer_wrote, mentioned, near, broken, escalated,
                    not_delivered, reopened, loop_to_close, rated, mailbox_trouble, webhook_off, chat_off,
                    moved_together, gesture_asked, gesture_answered, budget_changed, sign_asked, try_over,
                    note_to_answer, note_news, article_due, rights_to_answer, rights_answered)

// What can't wait for the morning, where its reader says so.
constexpr bool is_alarm(NoticeKind kind)
{
    return kind == NoticeKind::near || kind == NoticeKind::broken || kind == NoticeKind::escalated ||
           kind == NoticeKind::mailbox_trouble;
}

struct Notification
{
    NotificationId id;
    NoticeKind kind = NoticeKind::assigned;
    Instant at;
    bool is_read = false;
    std::string sentence; // in the reader's language
    std::optional<CaseId> case_id;
    std::optional<std::int64_t> number; // of the case
    std::string link;                   // a path of ours
};
BOOST_DESCRIBE_STRUCT(Notification, (), (id, kind, at, is_read, sentence, case_id, number, link))

struct Notifications
{
    std::vector<Notification> items; // newest first
    std::optional<std::string> next;
    std::int64_t unread = 0; // of all there are; counted up to 99
};
BOOST_DESCRIBE_STRUCT(Notifications, (), (items, next, unread))

struct NotificationQuery
{
    bool unread = false; // these alone
    std::optional<std::string> cursor;
    int limit = 30;
};
BOOST_DESCRIBE_STRUCT(NotificationQuery, (), (unread, cursor, limit))
constexpr auto rules_of(form::Of<NotificationQuery>)
{
    using namespace form;
    return rules(on(&NotificationQuery::unread, may_be_left_out),
                 on(&NotificationQuery::limit, range(1, 100), may_be_left_out));
}

// These, or with none named all up to now.
struct ReadMarks
{
    std::vector<NotificationId> ids;
};
BOOST_DESCRIBE_STRUCT(ReadMarks, (), (ids))
constexpr auto rules_of(form::Of<ReadMarks>)
{
    using namespace form;
    return rules(on(&ReadMarks::ids, may_be_left_out));
}

// ---- how somebody wants to be told
enum class Way : std::uint8_t {
    app,    // in the list alone
    mail,   // and by mail at once
    digest, // and in one mail a day
    chat,   // and in their own chat
    none,   // not at all
};
BOOST_DESCRIBE_ENUM(Way, app, mail, digest, chat, none)

struct Wish
{
    NoticeKind kind = NoticeKind::assigned;
    Way way = Way::app;
};
BOOST_DESCRIBE_STRUCT(Wish, (), (kind, way))

constexpr std::size_t most_wishes = 100; // each kind once, with room for kinds to come

// Times are minutes after midnight in the reader's zone.
struct Preferences
{
    std::vector<Wish> wishes;                // a kind that is not named is told in the app
    int digest_at = 8 * 60;                  //
    std::optional<int> quiet_from, quiet_to; // both or neither: mail and chat wait until it is over
    bool alarms_in_quiet = true;             // but for what is near, broken or escalated
};
BOOST_DESCRIBE_STRUCT(Preferences, (), (wishes, digest_at, quiet_from, quiet_to, alarms_in_quiet))
constexpr auto rules_of(form::Of<Preferences>)
{
    using namespace form;
    return rules(on(&Preferences::wishes, length(0, most_wishes)),
                 on(&Preferences::digest_at, range(0, 1439), may_be_left_out),
                 on(&Preferences::quiet_from, range(0, 1439)), on(&Preferences::quiet_to, range(0, 1439)),
                 on(&Preferences::alarms_in_quiet, may_be_left_out));
}

// ---- chats
enum class ChatFormat : std::uint8_t { teams, slack, mattermost };
BOOST_DESCRIBE_ENUM(ChatFormat, teams, slack, mattermost)

struct Chat
{
    ChatId id;
    std::optional<UnitId> unit; // none: one's own
    std::string name;
    ChatFormat format = ChatFormat::teams;
    std::string host;              // of its address, which is never given back
    std::vector<NoticeKind> kinds; // of a unit's; empty: all
    std::string language = "en";
    bool is_on = true;
    std::optional<Instant> failing_since, switched_off;
    std::optional<std::string> trouble; // code of the last failure
    std::int64_t version = 1;
};
BOOST_DESCRIBE_STRUCT(Chat, (),
                      (id, unit, name, format, host, kinds, language, is_on, failing_since, switched_off, trouble,
                       version))

struct NewChat
{
    std::string name, url;
    std::optional<UnitId> unit; // left out: my own
    ChatFormat format = ChatFormat::teams;
    std::vector<NoticeKind> kinds;
    std::optional<std::string> language;
};
BOOST_DESCRIBE_STRUCT(NewChat, (), (name, url, unit, format, kinds, language))
constexpr auto rules_of(form::Of<NewChat>)
{
    using namespace form;
    return rules(on(&NewChat::name, not_blank, length(1, 100)),
                 on(&NewChat::url, not_blank, length(1, 1000), about("The chat's webhook address, never given back")),
                 on(&NewChat::kinds, may_be_left_out), on(&NewChat::language, length(2, 2)));
}

struct ChatChange
{
    std::optional<std::string> name, url;
    std::optional<std::vector<NoticeKind>> kinds;
    std::optional<bool> is_on;
};
BOOST_DESCRIBE_STRUCT(ChatChange, (), (name, url, kinds, is_on))
constexpr auto rules_of(form::Of<ChatChange>)
{
    using namespace form;
    return rules(on(&ChatChange::name, not_blank, length(1, 100)), on(&ChatChange::url, not_blank, length(1, 1000)));
}

struct Chats
{
    std::vector<Chat> items;
};
BOOST_DESCRIBE_STRUCT(Chats, (), (items))

struct ChatTried
{
    bool works = false;
    std::string code, sentence;
};
BOOST_DESCRIBE_STRUCT(ChatTried, (), (works, code, sentence))
}
