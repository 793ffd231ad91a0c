#pragma once
// All SQL of notifications. Inside this feature.
#include "features/notifications/model.h"
#include "ground/api/who.h"
#include "ground/db/db.h"
#include "ground/events/journal.h"

namespace regard::notifications::store
{
using api::UserId;

// One event as it is told to somebody.
struct Told
{
    NoticeKind kind = NoticeKind::assigned;
    std::optional<CaseId> case_id{};
    std::optional<std::int64_t> about{}; // a mailbox, webhook or chat
    events::Position place{};
    Instant at{};
};

struct Kept : Told
{
    NotificationId id;
    UserId user;
    std::optional<Instant> read;
};

bool insert(db::Transaction& tx, NotificationId id, UserId user, Told const& told); // false: told already
std::optional<Kept> notification(db::Transaction& tx, NotificationId id);
std::vector<Kept> notifications(db::Transaction& tx, UserId user, bool unread, NotificationId before, int limit);
void mark_read(db::Transaction& tx, UserId user, NotificationId id, Instant now);
void mark_all_read(db::Transaction& tx, UserId user, Instant now);
void forget_before(db::Transaction& tx, Instant before);

bool has_preferences(db::Transaction& tx, UserId user);
Preferences preferences(db::Transaction& tx, UserId user);
void put_preferences(db::Transaction& tx, UserId user, Preferences const& wanted);

// ---- mail
void insert_mail(db::Transaction& tx, NotificationId id, UserId user, Instant due);
std::vector<Kept> mail_due(db::Transaction& tx, UserId user, Instant now, int limit); // oldest first
void drop_mail(db::Transaction& tx, NotificationId id);

// ---- chats
struct KeptChat : Chat
{
    UserId owner;
    std::string sealed_url;
};
std::optional<KeptChat> chat(db::Transaction& tx, ChatId id);
std::optional<KeptChat> chat_of(db::Transaction& tx, UserId owner); // their own
std::vector<KeptChat> chats_of(db::Transaction& tx, UnitId unit);
std::vector<KeptChat> chats_of_units(db::Transaction& tx); // all, by id
void insert(db::Transaction& tx, KeptChat const& one);
void update(db::Transaction& tx, KeptChat const& one); // its version grows
void put_standing(db::Transaction& tx, KeptChat const& one);
void remove(db::Transaction& tx, ChatId id);

using MessageId = Id<struct ChatMessageTag>;
bool insert_message(db::Transaction& tx, MessageId id, ChatId chat, Told const& told); // false: told already
struct Message : Told
{
    ChatId chat;
};
std::optional<Message> message(db::Transaction& tx, MessageId id);
void drop_message(db::Transaction& tx, MessageId id);
}
