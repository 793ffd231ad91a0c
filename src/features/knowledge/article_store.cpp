#include "features/knowledge/article_store.h"

namespace regard::knowledge::store
{
namespace
{
#define REGARD_ARTICLE                                                                                                 \
    "select a.id, a.state, a.title, v.text, a.language, a.number, a.owner, a.review_on, a.published_at, "              \
    "a.changed_at, a.version from article a join article_version v on v.article = a.id and v.number = a.number "

std::optional<Date> maybe_date(db::Row const& row, int column)
{
    auto const days = row.maybe_integer(column);
    return days ? std::optional(Date{static_cast<std::int32_t>(*days)}) : std::nullopt;
}

std::optional<std::int32_t> days_of(std::optional<Date> const& date)
{
    return date ? std::optional(date->days) : std::nullopt;
}

KeptArticle read_article(db::Row const& row)
{
    return {row.id<ArticleId>(0),     row.choice<ArticleState>(1),
            std::string(row.text(2)), std::string(row.text(3)),
            std::string(row.text(4)), static_cast<int>(row.integer(5)),
            row.id<EmployeeId>(6),    maybe_date(row, 7),
            row.maybe_instant(8),     row.instant(9),
            row.integer(10)};
}

void insert_version(db::Transaction& tx, KeptArticle const& one, EmployeeId by)
{
    tx.execute("insert into article_version (article, number, title, text, made, by_employee) "
               "values ($1, $2, $3, $4, $5, $6)",
               {one.id, one.number, one.title, one.text, one.changed, by});
}

template <class IdType>
std::vector<IdType> ids_of(db::Transaction& tx, std::string_view sql, ArticleId id)
{
    return tx.all(sql, {id}, [](db::Row const& row) { return row.id<IdType>(0); });
}
}

void insert(db::Transaction& tx, KeptArticle const& one, EmployeeId by)
{
    tx.execute("insert into article (id, state, title, language, number, owner, review_on, changed_at, version) "
               "values ($1, $2, $3, $4, 1, $5, $6, $7, 1)",
               {one.id, one.state, one.title, one.language, one.owner, days_of(one.review_on), one.changed});
    insert_version(tx, one, by);
}

void change(db::Transaction& tx, KeptArticle const& one, EmployeeId by)
{
    tx.execute("update article set title = $2, language = $3, number = $4, owner = $5, review_on = $6, "
               "changed_at = $7, version = version + 1 where id = $1",
               {one.id, one.title, one.language, one.number, one.owner, days_of(one.review_on), one.changed});
    insert_version(tx, one, by);
}

void put_state(db::Transaction& tx, ArticleId id, ArticleState state, Instant now)
{
    tx.execute("update article set state = $2, published_at = case when $2 = 1 then $3 else published_at end, "
               "changed_at = $3, version = version + 1 where id = $1",
               {id, state, now});
}

void put_review(db::Transaction& tx, ArticleId id, std::optional<Date> review_on)
{
    tx.execute("update article set review_on = $2, version = version + 1 where id = $1", {id, days_of(review_on)});
}

void put_about(db::Transaction& tx, ArticleId id, std::vector<TouchpointId> const& touchpoints,
               std::vector<ProductId> const& products)
{
    tx.execute("delete from article_touchpoint where article = $1", {id});
    tx.execute("delete from article_product where article = $1", {id});
    for (TouchpointId const one : touchpoints)
        tx.execute("insert into article_touchpoint (article, touchpoint) values ($1, $2) on conflict do nothing",
                   {id, one});
    for (ProductId const one : products)
        tx.execute("insert into article_product (article, product) values ($1, $2) on conflict do nothing", {id, one});
}

std::optional<KeptArticle> article(db::Transaction& tx, ArticleId id)
{
    return tx.one(REGARD_ARTICLE "where a.id = $1", {id}, read_article);
}

std::vector<TouchpointId> touchpoints_of(db::Transaction& tx, ArticleId id)
{
    return ids_of<TouchpointId>(tx, "select touchpoint from article_touchpoint where article = $1", id);
}

std::vector<ProductId> products_of(db::Transaction& tx, ArticleId id)
{
    return ids_of<ProductId>(tx, "select product from article_product where article = $1", id);
}

std::vector<VersionKept> versions(db::Transaction& tx, ArticleId id)
{
    return tx.all("select number, title, text, made, by_employee from article_version where article = $1 "
                  "order by number desc limit 200",
                  {id}, [](db::Row const& row) {
                      return VersionKept{static_cast<int>(row.integer(0)), std::string(row.text(1)),
                                         std::string(row.text(2)), row.instant(3), row.id<EmployeeId>(4)};
                  });
}

std::vector<KeptArticle> articles(db::Transaction& tx, ArticleQuery const& query, EmployeeId me, Date today,
                                  ArticleId before, int limit)
{
    return tx.all(
        REGARD_ARTICLE
        "where a.id < $1 and a.state = $2 and ($3 = '' or a.language = $3) and ($4 = 0 or a.owner = $4) "
        "and ($5 = 0 or a.review_on <= $6) "
        "and ($7 = 0 or exists (select 1 from article_touchpoint t where t.article = a.id and t.touchpoint = $7)) "
        "and ($8 = 0 or exists (select 1 from article_product p where p.article = a.id and p.product = $8)) "
        "order by a.id desc limit $9",
        {before.value, query.state, query.language.value_or(""), query.mine ? me.value : 0, query.due ? 1 : 0,
         today.days, query.touchpoint.value_or(TouchpointId{}).value, query.product.value_or(ProductId{}).value, limit},
        read_article);
}

std::vector<KeptArticle> due(db::Transaction& tx, Date today, int limit)
{
    return tx.all(REGARD_ARTICLE "where a.state = 1 and a.review_on <= $1 and a.told_due is distinct from a.review_on "
                                 "order by a.review_on, a.id limit $2",
                  {today.days, limit}, read_article);
}

void tell_due(db::Transaction& tx, ArticleId id, Date review_on)
{
    tx.execute("update article set told_due = $2 where id = $1", {id, review_on.days});
}

std::int64_t count_kept(db::Transaction& tx, EmployeeId owner)
{
    return tx.integer("select count(*) from article where owner = $1 and state = 1", {owner}).value_or(0);
}

std::vector<KeptArticle> kept_by(db::Transaction& tx, EmployeeId owner, ArticleId after, int limit)
{
    return tx.all(REGARD_ARTICLE "where a.owner = $1 and a.state = 1 and a.id > $2 order by a.id limit $3",
                  {owner, after.value, limit}, read_article);
}

void give(db::Transaction& tx, ArticleId id, EmployeeId owner)
{
    tx.execute("update article set owner = $2, version = version + 1 where id = $1", {id, owner});
}

bool keeps_any(db::Transaction& tx, EmployeeId owner)
{
    return tx.exists("select 1 from article where owner = $1 and state = 1 limit 1", {owner});
}

void put_verdict(db::Transaction& tx, ArticleId id, EmployeeId by, ArticleHelped const& verdict, Instant now)
{
    tx.execute("insert into article_verdict (article, employee, case_id, helped, at) values ($1, $2, $3, $4, $5) "
               "on conflict (article, employee, case_id) do update set helped = excluded.helped, at = excluded.at",
               {id, by, verdict.case_id.value_or(CaseId{}).value, verdict.helped, now});
}

Verdicts verdicts(db::Transaction& tx, ArticleId id)
{
    return *tx.one("select count(distinct case when helped = 1 then employee end), "
                   "count(distinct case when helped = 0 then employee end) from article_verdict where article = $1",
                   {id}, [](db::Row const& row) {
                       return Verdicts{row.integer(0), row.integer(1)};
                   });
}

std::optional<bool> verdict_of(db::Transaction& tx, ArticleId id, EmployeeId by)
{
    return tx.one("select helped from article_verdict where article = $1 and employee = $2 order by at desc limit 1",
                  {id, by}, [](db::Row const& row) { return row.flag(0); });
}

std::vector<NoteId> notes_of(db::Transaction& tx, ArticleId id)
{
    return ids_of<NoteId>(tx, "select id from field_note where article = $1 order by id limit 50", id);
}

std::vector<EmployeeId> experts(db::Transaction& tx, ExpertQuery const& query)
{
    return tx.all(
        "select who from (select answered_by as who, id as what from field_note where state > 1 "
        "and (touchpoint = $1 or product = $2) union "
        "select v.by_employee, v.article from article_version v join article a on a.id = v.article where a.state = 1 "
        "and (exists (select 1 from article_touchpoint t where t.article = a.id and t.touchpoint = $1) "
        "or exists (select 1 from article_product p where p.article = a.id and p.product = $2))) known "
        "group by who having count(*) >= 3",
        {query.touchpoint.value_or(TouchpointId{}).value, query.product.value_or(ProductId{}).value},
        [](db::Row const& row) { return row.id<EmployeeId>(0); });
}
}
