#include "features/notifications/store.h"

#include <boost/describe/enum_from_string.hpp>
#include <boost/describe/enum_to_string.hpp>

namespace regard::notifications::store
{
namespace
{
// kind, case_id, about, turn, line, at from `first` on.
void read_told(db::Row const& row, int first, Told& told)
{
    told.kind = static_cast<NoticeKind>(row.integer(first));
    if (!row.is_null(first + 1))
        told.case_id = row.id<CaseId>(first + 1);
    told.about = row.maybe_integer(first + 2);
    told.place = {row.integer(first + 3), row.integer(first + 4)};
    told.at = row.instant(first + 5);
}

Kept read(db::Row const& row)
{
    Kept one;
    one.id = row.id<NotificationId>(0);
    one.user = row.id<UserId>(1);
    read_told(row, 2, one);
    one.read = row.maybe_instant(8);
    return one;
}

#define REGARD_NOTIFICATION                                                                                            \
    "select n.id, n.user_id, n.kind, n.case_id, n.about, n.turn, n.line, n.at, n.read_at from notification n "

std::string codes(std::vector<NoticeKind> const& kinds)
{
    std::string text;
    for (NoticeKind const kind : kinds)
        text += std::string(text.empty() ? "" : " ") + boost::describe::enum_to_string(kind, "");
    return text;
}

std::vector<NoticeKind> kinds(std::string_view text)
{
    std::vector<NoticeKind> all;
    while (!text.empty()) {
        auto const end = std::min(text.find(' '), text.size());
        NoticeKind kind{};
        if (boost::describe::enum_from_string(std::string(text.substr(0, end)).c_str(), kind))
            all.push_back(kind);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return all;
}

#define REGARD_CHAT                                                                                                    \
    "select id, owner, unit, name, format, sealed_url, host, kinds, language, is_on, failing_since, switched_off, "    \
    "trouble, version from chat "

KeptChat read_chat(db::Row const& row)
{
    KeptChat one;
    one.id = row.id<ChatId>(0);
    one.owner = row.id<UserId>(1);
    one.unit = row.maybe_id<UnitId>(2);
    one.name = row.text(3);
    one.format = static_cast<ChatFormat>(row.integer(4));
    one.sealed_url = row.text(5);
    one.host = row.text(6);
    one.kinds = kinds(row.text(7));
    one.language = row.text(8);
    one.is_on = row.flag(9);
    one.failing_since = row.maybe_instant(10);
    one.switched_off = row.maybe_instant(11);
    if (!row.is_null(12))
        one.trouble = std::string(row.text(12));
    one.version = row.integer(13);
    return one;
}
}

bool insert(db::Transaction& tx, NotificationId id, UserId user, Told const& told)
{
    return tx.execute("insert into notification (id, user_id, kind, case_id, about, turn, line, at) "
                      "values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing",
                      {id, user, told.kind, told.case_id, told.about, told.place.turn, told.place.id, told.at}) > 0;
}

std::optional<Kept> notification(db::Transaction& tx, NotificationId id)
{
    return tx.one(REGARD_NOTIFICATION "where n.id = $1", {id}, read);
}

std::vector<Kept> notifications(db::Transaction& tx, UserId user, bool unread, NotificationId before, int limit)
{
    std::string_view const sql =
        unread ? REGARD_NOTIFICATION
            "where n.user_id = $1 and n.id < $2 and n.read_at is null order by n.id desc limit $3"
               : REGARD_NOTIFICATION "where n.user_id = $1 and n.id < $2 order by n.id desc limit $3";
    return tx.all(sql, {user, before, limit}, read);
}

void mark_read(db::Transaction& tx, UserId user, NotificationId id, Instant now)
{
    tx.execute("update notification set read_at = $3 where id = $1 and user_id = $2 and read_at is null",
               {id, user, now});
}

void mark_all_read(db::Transaction& tx, UserId user, Instant now)
{
    tx.execute("update notification set read_at = $2 where user_id = $1 and read_at is null", {user, now});
}

void forget_before(db::Transaction& tx, Instant before)
{
    tx.execute("delete from notification_mail where notification in (select id from notification where at < $1)",
               {before});
    tx.execute("delete from notification where at < $1", {before});
}

bool has_preferences(db::Transaction& tx, UserId user)
{
    return tx.exists("select 1 from notification_preferences where user_id = $1", {user});
}

Preferences preferences(db::Transaction& tx, UserId user)
{
    auto const text = tx.text("select preferences from notification_preferences where user_id = $1", {user});
    return text ? from_json<Preferences>(*text).value() : Preferences{};
}

void put_preferences(db::Transaction& tx, UserId user, Preferences const& wanted)
{
    tx.execute("insert into notification_preferences (user_id, preferences) values ($1, $2) "
               "on conflict (user_id) do update set preferences = excluded.preferences",
               {user, to_json(wanted)});
}

// ---- mail
void insert_mail(db::Transaction& tx, NotificationId id, UserId user, Instant due)
{
    tx.execute("insert into notification_mail (notification, user_id, due) values ($1, $2, $3)", {id, user, due});
}

std::vector<Kept> mail_due(db::Transaction& tx, UserId user, Instant now, int limit)
{
    return tx.all(REGARD_NOTIFICATION "join notification_mail m on m.notification = n.id "
                                      "where m.user_id = $1 and m.due <= $2 order by n.id limit $3",
                  {user, now, limit}, read);
}

void drop_mail(db::Transaction& tx, NotificationId id)
{
    tx.execute("delete from notification_mail where notification = $1", {id});
}

// ---- chats
std::optional<KeptChat> chat(db::Transaction& tx, ChatId id)
{
    return tx.one(REGARD_CHAT "where id = $1", {id}, read_chat);
}

std::optional<KeptChat> chat_of(db::Transaction& tx, UserId owner)
{
    return tx.one(REGARD_CHAT "where owner = $1 and unit is null", {owner}, read_chat);
}

std::vector<KeptChat> chats_of(db::Transaction& tx, UnitId unit)
{
    return tx.all(REGARD_CHAT "where unit = $1 and is_on = 1 order by id", {unit}, read_chat);
}

std::vector<KeptChat> chats_of_units(db::Transaction& tx)
{
    return tx.all(REGARD_CHAT "where unit is not null order by id", {}, read_chat);
}

void insert(db::Transaction& tx, KeptChat const& one)
{
    tx.execute(
        "insert into chat (id, owner, unit, name, format, sealed_url, host, kinds, language, is_on, version) "
        "values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1, 1)",
        {one.id, one.owner, one.unit, one.name, one.format, one.sealed_url, one.host, codes(one.kinds), one.language});
}

void update(db::Transaction& tx, KeptChat const& one)
{
    tx.execute("update chat set name = $2, sealed_url = $3, host = $4, kinds = $5, version = version + 1 where id = $1",
               {one.id, one.name, one.sealed_url, one.host, codes(one.kinds)});
    put_standing(tx, one);
}

void put_standing(db::Transaction& tx, KeptChat const& one)
{
    tx.execute("update chat set is_on = $2, failing_since = $3, switched_off = $4, trouble = $5 where id = $1",
               {one.id, one.is_on, one.failing_since, one.switched_off, one.trouble});
}

void remove(db::Transaction& tx, ChatId id)
{
    tx.execute("delete from chat_message where chat = $1", {id});
    tx.execute("delete from chat where id = $1", {id});
}

bool insert_message(db::Transaction& tx, MessageId id, ChatId chat, Told const& told)
{
    return tx.execute("insert into chat_message (id, chat, kind, case_id, about, turn, line, at) "
                      "values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing",
                      {id, chat, told.kind, told.case_id, told.about, told.place.turn, told.place.id, told.at}) > 0;
}

std::optional<Message> message(db::Transaction& tx, MessageId id)
{
    return tx.one("select chat, kind, case_id, about, turn, line, at from chat_message where id = $1", {id},
                  [](db::Row const& row) {
                      Message one;
                      one.chat = row.id<ChatId>(0);
                      read_told(row, 1, one);
                      return one;
                  });
}

void drop_message(db::Transaction& tx, MessageId id) { tx.execute("delete from chat_message where id = $1", {id}); }
}
