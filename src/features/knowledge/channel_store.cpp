#include "features/knowledge/channel_store.h"

#include "features/access/secrets.h"
#include "ground/search/search.h"

namespace regard::knowledge::store
{
namespace
{
KeptChannel read_channel(db::Row const& row)
{
    return {row.id<ChannelId>(0), row.id<EmployeeId>(1), row.choice<ChannelKind>(2), row.integer(3),
            std::string(row.text(4))};
}

// By words: what the index finds, newest first.
template <class Kept, class Read>
std::vector<Kept> with_word(db::Transaction& tx, fulltext::Index const& index, std::string const& word,
                            std::optional<fulltext::Tokens> any, int limit, Read const& read)
{
    std::vector<Kept> all;
    for (fulltext::Hit const& hit : index.find(tx, {.words = word, .any = std::move(any)}, limit))
        if (auto one = read(hit.id.value))
            all.push_back(*std::move(one));
    return all;
}

template <class Kept, class Read>
std::vector<Kept> each(std::vector<std::int64_t> const& ids, Read const& read)
{
    std::vector<Kept> all;
    for (std::int64_t const id : ids)
        if (auto one = read(id))
            all.push_back(*std::move(one));
    return all;
}

std::vector<std::int64_t> ids_of(db::Transaction& tx, std::string_view sql, std::int64_t about, int limit)
{
    return tx.all(sql, {about, limit}, [](db::Row const& row) { return row.integer(0); });
}
}

bool insert(db::Transaction& tx, KeptChannel const& one, Instant now)
{
    return tx.execute("insert into channel (id, employee, kind, about, word, made) values ($1, $2, $3, $4, $5, $6) "
                      "on conflict (employee, kind, about, word) do nothing",
                      {one.id, one.whose, one.kind, one.about, one.word, now}) == 1;
}

std::optional<KeptChannel> channel(db::Transaction& tx, ChannelId id)
{
    return tx.one("select id, employee, kind, about, word from channel where id = $1", {id}, read_channel);
}

std::vector<KeptChannel> channels_of(db::Transaction& tx, EmployeeId whose)
{
    return tx.all("select id, employee, kind, about, word from channel where employee = $1 order by id limit 100",
                  {whose}, read_channel);
}

void remove(db::Transaction& tx, ChannelId id) { tx.execute("delete from channel where id = $1", {id}); }

std::vector<KeptNote> notes_at(db::Transaction& tx, KeptChannel const& of, int limit)
{
    auto const read = [&](std::int64_t id) { return note(tx, {id}); };
    switch (of.kind) {
    case ChannelKind::touchpoint:
        return each<KeptNote>(ids_of(tx,
                                     "select id from field_note where touchpoint = $1 and state > 0 "
                                     "order by id desc limit $2",
                                     of.about, limit),
                              read);
    case ChannelKind::product:
        return each<KeptNote>(
            ids_of(tx, "select id from field_note where product = $1 and state > 0 order by id desc limit $2", of.about,
                   limit),
            read);
    case ChannelKind::person:
        return of_reporter(tx, {of.about}, {INT64_MAX}, limit);
    case ChannelKind::word:
        break;
    }
    return with_word<KeptNote>(tx, fulltext::notes(), of.word, {}, limit, read);
}

std::vector<KeptArticle> articles_at(db::Transaction& tx, KeptChannel const& of, int limit)
{
    auto const read = [&](std::int64_t id) { return article(tx, {id}); };
    switch (of.kind) {
    case ChannelKind::touchpoint:
        return each<KeptArticle>(ids_of(tx,
                                        "select a.id from article a join article_touchpoint t on t.article = a.id "
                                        "where t.touchpoint = $1 and a.state = 1 order by a.changed_at desc limit $2",
                                        of.about, limit),
                                 read);
    case ChannelKind::product:
        return each<KeptArticle>(ids_of(tx,
                                        "select a.id from article a join article_product p on p.article = a.id "
                                        "where p.product = $1 and a.state = 1 order by a.changed_at desc limit $2",
                                        of.about, limit),
                                 read);
    case ChannelKind::person:
        return each<KeptArticle>(
            ids_of(tx,
                   "select a.id from article a where a.state = 1 and exists (select 1 from article_version v "
                   "where v.article = a.id and v.by_employee = $1) order by a.changed_at desc limit $2",
                   of.about, limit),
            read);
    case ChannelKind::word:
        break;
    }
    return with_word<KeptArticle>(tx, fulltext::articles(), of.word, fulltext::Tokens{"published"}, limit, read);
}

bool is_weekly(db::Transaction& tx, EmployeeId whose) { return sent_until(tx, whose).has_value(); }

void put_weekly(db::Transaction& tx, EmployeeId whose, bool weekly, Instant now)
{
    tx.execute("insert into channel_digest (employee, weekly, sent_until, version) values ($1, $2, $3, 1) "
               "on conflict (employee) do update set weekly = excluded.weekly, sent_until = excluded.sent_until, "
               "version = channel_digest.version + 1",
               {whose, weekly, now});
}

std::vector<EmployeeId> weekly_before(db::Transaction& tx, Instant until, int limit)
{
    return tx.all("select employee from channel_digest where weekly = 1 and sent_until < $1 order by employee limit $2",
                  {until, limit}, [](db::Row const& row) { return row.id<EmployeeId>(0); });
}

std::optional<Instant> sent_until(db::Transaction& tx, EmployeeId whose)
{
    return tx.one("select sent_until from channel_digest where employee = $1 and weekly = 1", {whose},
                  [](db::Row const& row) { return row.instant(0); });
}

void sent(db::Transaction& tx, EmployeeId whose, Instant until)
{
    tx.execute("update channel_digest set sent_until = $2 where employee = $1 and sent_until < $2", {whose, until});
}

void put_leaving(db::Transaction& tx, std::string const& hash, EmployeeId whose, Instant now)
{
    tx.execute("delete from channel_leaving where employee = $1 and made < $2", {whose, now - leaving_holds});
    tx.execute("insert into channel_leaving (hash, employee, made) values ($1, $2, $3)",
               {access::as_bytes(hash), whose, now});
}

std::optional<EmployeeId> leaving(db::Transaction& tx, std::string const& hash)
{
    return tx.one("select employee from channel_leaving where hash = $1", {access::as_bytes(hash)},
                  [](db::Row const& row) { return row.id<EmployeeId>(0); });
}
}
