#pragma once
// All SQL of channels. Inside features/knowledge; in the caller's transaction.
#include "features/knowledge/article_store.h"
#include "features/knowledge/channel_model.h"
#include "features/knowledge/note_store.h"

namespace regard::knowledge::store
{
struct KeptChannel
{
    ChannelId id;
    EmployeeId whose;
    ChannelKind kind = ChannelKind::touchpoint;
    std::int64_t about = 0;
    std::string word{};
};

bool insert(db::Transaction& tx, KeptChannel const& one, Instant now); // false: followed already
std::optional<KeptChannel> channel(db::Transaction& tx, ChannelId id);
std::vector<KeptChannel> channels_of(db::Transaction& tx, EmployeeId whose);
void remove(db::Transaction& tx, ChannelId id);

// ---- what is new there: the newest, at most `limit`
std::vector<KeptNote> notes_at(db::Transaction& tx, KeptChannel const& of, int limit);
std::vector<KeptArticle> articles_at(db::Transaction& tx, KeptChannel const& of, int limit);

// ---- once a week by mail
bool is_weekly(db::Transaction& tx, EmployeeId whose);
void put_weekly(db::Transaction& tx, EmployeeId whose, bool weekly, Instant now);
std::vector<EmployeeId> weekly_before(db::Transaction& tx, Instant until, int limit);
std::optional<Instant> sent_until(db::Transaction& tx, EmployeeId whose); // nothing: not by mail
void sent(db::Transaction& tx, EmployeeId whose, Instant until);

// The link of a letter with which it is stopped; those older than `leaving_holds` go.
constexpr Span leaving_holds = Span::days(400);
void put_leaving(db::Transaction& tx, std::string const& hash, EmployeeId whose, Instant now);
std::optional<EmployeeId> leaving(db::Transaction& tx, std::string const& hash);
}
