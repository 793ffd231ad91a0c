#pragma once
// What the parts of this feature share. Inside features/notifications.
#include "features/access/seal.h"
#include "features/notifications/notifications.h"
#include "features/notifications/store.h"

namespace regard::notifications
{
struct Room::Inside
{
    explicit Inside(Parts parts);

    Parts parts;
    access::Seal seal;
    http::Client house; // hosts inside the house, http:// too
    events::Follower follower;

    // ---- telling.cpp
    void take(db::Transaction& tx, std::span<events::Line const> lines);

    // ---- wording.cpp. Empty where there is nothing that may be said.
    struct Said
    {
        std::string sentence, link; // a path of ours
        std::optional<std::int64_t> number;
        bool is_restricted = false;
        bool is_about_somebody = false; // a complaint about a colleague
    };
    Said said(db::Transaction& tx, std::string_view language, store::Told const& told) const;
    std::string say(std::string_view language, std::string_view key) const;

    // Whether somebody may be told of a case: roles that were taken away count as much as sight.
    static bool may_hear(db::Transaction& tx, api::Who const& who, desk::CaseId id);

    // ---- mailing.cpp, chatting.cpp
    void mail_later(db::Transaction& tx, NotificationId id, api::UserId user, Instant due) const;
    void chat_later(db::Transaction& tx, ChatId chat, store::Told const& told, Instant due) const;
    Result<void> write(store::KeptChat const& chat, std::string const& body) const; // blocking
    void add_mail_jobs(jobs::Kinds& kinds);
    void add_chat_jobs(jobs::Kinds& kinds);

    // ---- routes
    void add_list_routes(api::Routes& routes);
    void add_chat_routes(api::Routes& routes);
};
}
