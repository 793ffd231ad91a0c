// What is said about versions, and what shows what principles mean.
#include "features/principles/store.h"

namespace regard::principles::store
{
namespace
{
#define REGARD_COMMENT "select id, text, about, by_user, words, at, settled from principle_comment "

KeptComment read_comment(db::Row const& row)
{
    KeptComment one{row.id<CommentId>(0), row.id<PrincipleTextId>(1), {}, row.id<UserId>(3), std::string(row.text(4)),
                    row.instant(5),       row.maybe_instant(6)};
    if (!row.is_null(2))
        one.about = row.id<PrincipleId>(2);
    return one;
}

#define REGARD_LINK "select id, principle, kind, subject, by_user, sentence, at from principle_link "

KeptLink read_link(db::Row const& row)
{
    return {row.id<LinkId>(0),    row.id<PrincipleId>(1), std::string(row.text(2)),
            row.id<SubjectId>(3), row.id<UserId>(4),      std::string(row.text(5)),
            row.instant(6)};
}
}

std::vector<KeptComment> comments(db::Transaction& tx, PrincipleTextId text, CommentId after, int limit)
{
    return tx.all(REGARD_COMMENT "where text = $1 and id > $2 order by id limit $3", {text, after.value, limit},
                  read_comment);
}

std::optional<KeptComment> comment(db::Transaction& tx, CommentId id)
{
    return tx.one(REGARD_COMMENT "where id = $1", {id}, read_comment);
}

std::int64_t comments_on(db::Transaction& tx, PrincipleTextId text)
{
    return tx.integer("select count(*) from principle_comment where text = $1", {text}).value_or(0);
}

std::int64_t open_comments_on(db::Transaction& tx, PrincipleTextId text)
{
    return tx.integer("select count(*) from principle_comment where text = $1 and settled is null", {text}).value_or(0);
}

void insert(db::Transaction& tx, KeptComment const& one)
{
    tx.execute("insert into principle_comment (id, text, about, by_user, words, at) values ($1, $2, $3, $4, $5, $6)",
               {one.id, one.text, one.about, one.by, one.words, one.at});
}

void settle(db::Transaction& tx, CommentId id, std::optional<Instant> at, UserId by)
{
    tx.execute("update principle_comment set settled = $2, settled_by = $3 where id = $1", {id, at, by});
}

void remove(db::Transaction& tx, CommentId id) { tx.execute("delete from principle_comment where id = $1", {id}); }

// ---- links
std::optional<KeptLink> link(db::Transaction& tx, LinkId id)
{
    return tx.one(REGARD_LINK "where id = $1", {id}, read_link);
}

std::vector<KeptLink> links_to(db::Transaction& tx, PrincipleId principle, LinkId before, int limit)
{
    return tx.all(REGARD_LINK "where principle = $1 and id < $2 order by id desc limit $3",
                  {principle, before.value, limit}, read_link);
}

std::vector<KeptLink> links_from(db::Transaction& tx, std::string_view kind, SubjectId subject)
{
    return tx.all(REGARD_LINK "where kind = $1 and subject = $2 order by id", {kind, subject}, read_link);
}

bool is_linked(db::Transaction& tx, KeptLink const& like)
{
    return tx.exists(
        "select 1 from principle_link where kind = $1 and subject = $2 and principle = $3 and by_user = $4",
        {like.kind, like.subject, like.principle, like.by});
}

void insert(db::Transaction& tx, KeptLink const& one)
{
    tx.execute("insert into principle_link (id, principle, kind, subject, by_user, sentence, at) "
               "values ($1, $2, $3, $4, $5, $6, $7)",
               {one.id, one.principle, one.kind, one.subject, one.by, one.sentence, one.at});
}

void remove(db::Transaction& tx, LinkId id) { tx.execute("delete from principle_link where id = $1", {id}); }

void forget_links(db::Transaction& tx, std::string_view kind, SubjectId subject)
{
    tx.execute("delete from principle_link where kind = $1 and subject = $2", {kind, subject});
}

std::vector<Used> uses(db::Transaction& tx, PrincipleId principle, int limit)
{
    return tx.all("select kind, subject from principle_link where principle = $1 group by kind, subject "
                  "order by max(id) desc limit $2",
                  {principle, limit}, [](db::Row const& row) {
                      return Used{std::string(row.text(0)), row.id<SubjectId>(1)};
                  });
}
}
