#include "features/notifications/inside.h"

namespace regard::notifications
{
Room::Inside::Inside(Parts parts_)
    : parts(std::move(parts_)), seal(parts.sealing_key, parts.folder), house({parts.internal_hosts, true, {}}),
      follower(
          parts.database, "notifications", events::Follower::Begin::now,
          [this](db::Transaction& tx, std::span<events::Line const> lines) { take(tx, lines); },
          events::Follower::unhurried)
{}

Room::Room(Parts parts) : inside_(std::make_unique<Inside>(std::move(parts))) {}
Room::~Room() = default;

void Room::add_routes(api::Routes& routes)
{
    inside_->add_list_routes(routes);
    inside_->add_chat_routes(routes);
}

void Room::add_jobs(jobs::Kinds& kinds)
{
    inside_->add_mail_jobs(kinds);
    inside_->add_chat_jobs(kinds);
}

void Room::start() { inside_->follower.start(); }
void Room::stop() { inside_->follower.stop(); }
bool has_chosen(db::Transaction& tx, api::UserId user) { return store::has_preferences(tx, user); }

int Room::catch_up() { return inside_->follower.catch_up(); }
}
