// Putting documents into an index and taking them out.
#include "ground/search/texts.h"

namespace regard::fulltext
{
Index::Sql Index::sqlite(std::string const& table)
{
    return {
        "insert into " + table + "_text (id, head, body, reach) values ($1, $2, $3, $4) on conflict (id) do nothing",
        "select head, body, reach from " + table + "_text where id = $1",
        "select head from " + table + "_text where id = $1",
        "update " + table + "_text set head = $2, body = $3, reach = $4 where id = $1",
        "delete from " + table + "_text where id = $1",
        "insert into " + table + " (rowid, head, body, reach) values ($1, $2, $3, $4)",
        "insert into " + table + " (" + table + ", rowid, head, body, reach) values ('delete', $1, $2, $3, $4)",
        "",
        "select rowid from " + table + " where " + table +
            " match $1 and rowid < $2 and rowid >= $3 order by rowid desc limit $4",
        "select count(*) from (select 1 from " + table + " where " + table + " match $1 limit $2)",
        "",
        "select f.rowid, t.head, substr(t.body, 1, 2000) from " + table + " f join " + table +
            "_text t on t.id = f.rowid where " + table + " match $1 order by f.rowid desc limit $2",
    };
}

Index::Sql Index::postgres(std::string const& table)
{
    return {
        "insert into " + table + "_text (id, head, body, reach) values ($1, $2, $3, $4) on conflict (id) do nothing",
        "select head, body, reach from " + table + "_text where id = $1",
        "select head from " + table + "_text where id = $1",
        "update " + table + "_text set head = $2, body = $3, reach = $4 where id = $1",
        "delete from " + table + "_text where id = $1",
        "insert into " + table + " (id, words) values ($1, cast($2 as text)::tsvector)",
        "delete from " + table + " where id = $1",
        "update " + table + " set words = words || cast($2 as text)::tsvector where id = $1",
        // `+ 0` keeps the plan from walking all documents by id until enough of them match.
        "select id from " + table +
            " where words @@ cast($1 as text)::tsquery and id + 0 < $2 and id + 0 >= $3 "
            "order by id + 0 desc limit $4",
        "select count(*) from (select 1 from " + table + " where words @@ cast($1 as text)::tsquery limit $2) few",
        // What the planner's statistics know of common words, so that nobody counts them.
        "select cast(e.word as text), cast(e.share * c.reltuples as bigint) from pg_class c, pg_stats s, "
        "unnest(cast(cast(s.most_common_elems as text) as text[]), s.most_common_elem_freqs) as e(word, share) "
        "where c.oid = to_regclass('" +
            table + "') and s.schemaname = current_schema() and s.tablename = '" + table +
            "' and s.attname = 'words' and e.word = any(cast($1 as text[]))",
        "select s.id, t.head, substr(t.body, 1, 2000) from (select id from " + table +
            " where words @@ cast($1 as text)::tsquery order by id + 0 desc limit $2) s join " + table +
            "_text t on t.id = s.id order by s.id desc",
    };
}

Index::Index(std::string_view name)
    : sqlite_(sqlite("search_" + std::string(name))), postgres_(postgres("search_" + std::string(name)))
{}

std::optional<Index::Texts> Index::texts(db::Transaction& tx, DocumentId id) const
{
    return tx.one(sql(tx).texts, {id}, [](db::Row const& row) {
        return Texts{std::string(row.text(0)), std::string(row.text(1)), std::string(row.text(2))};
    });
}

void Index::index(db::Transaction& tx, DocumentId id, Texts const& texts) const
{
    Indexed const words(texts.head, texts.body);
    if (tx.engine() == db::Engine::sqlite)
        tx.execute(sqlite_.index, {id, words.head, words.body, texts.reach});
    else
        tx.execute(postgres_.index, {id, tsvector_text(words.head, words.body, texts.reach)});
}

void Index::unindex(db::Transaction& tx, DocumentId id, Texts const& texts) const
{
    if (tx.engine() != db::Engine::sqlite) {
        tx.execute(postgres_.unindex, {id});
        return;
    }
    Indexed const words(texts.head, texts.body);
    tx.execute(sqlite_.unindex, {id, words.head, words.body, texts.reach});
}

void Index::put(db::Transaction& tx, DocumentId id, Document const& document) const
{
    Texts const wanted{document.head, document.body, reach_text(document.reach)};
    if (tx.execute(sql(tx).insert_text, {id, wanted.head, wanted.body, wanted.reach}) == 0) {
        unindex(tx, id, *texts(tx, id));
        tx.execute(sql(tx).update_text, {id, wanted.head, wanted.body, wanted.reach});
    }
    index(tx, id, wanted);
}

// Only what is new is indexed: a word that stands there already would be written anew, and forget that it stands in the head.
void Index::append(db::Transaction& tx, DocumentId id, std::string_view more) const
{
    auto const there = texts(tx, id);
    if (!there)
        return;
    Indexed const before(there->head, there->body);
    std::string const body = there->body + '\n' + std::string(more);
    tx.execute(sql(tx).update_text, {id, there->head, body, there->reach});
    std::string const fresh = before.news_in(Indexed(there->head, body));
    if (fresh.empty())
        return;
    if (tx.engine() == db::Engine::sqlite)
        tx.execute(sqlite_.index, {id, "", fresh, ""});
    else
        tx.execute(postgres_.reindex, {id, tsvector_text("", fresh, "")});
}

void Index::set_head(db::Transaction& tx, DocumentId id, std::string_view head) const
{
    auto const there = texts(tx, id);
    if (!there || there->head == head)
        return;
    Texts const wanted{std::string(head), there->body, there->reach};
    unindex(tx, id, *there);
    tx.execute(sql(tx).update_text, {id, wanted.head, wanted.body, wanted.reach});
    index(tx, id, wanted);
}

void Index::set_reach(db::Transaction& tx, DocumentId id, Tokens const& reach) const
{
    auto const there = texts(tx, id);
    Texts wanted = there.value_or(Texts{});
    wanted.reach = reach_text(reach);
    if (!there || there->reach == wanted.reach)
        return;
    tx.execute(sql(tx).update_text, {id, wanted.head, wanted.body, wanted.reach});
    if (tx.engine() == db::Engine::sqlite) { // tokens are no words, so these stay as they are
        tx.execute(sqlite_.unindex, {id, "", "", there->reach});
        tx.execute(sqlite_.index, {id, "", "", wanted.reach});
    } else {
        unindex(tx, id, *there);
        index(tx, id, wanted);
    }
}

void Index::remove(db::Transaction& tx, DocumentId id) const
{
    auto const there = texts(tx, id);
    if (!there)
        return;
    unindex(tx, id, *there);
    tx.execute(sql(tx).delete_text, {id});
}

Index const& cases()
{
    static Index const index("case");
    return index;
}

Index const& notes()
{
    static Index const index("field_note");
    return index;
}

Index const& articles()
{
    static Index const index("article");
    return index;
}
}
