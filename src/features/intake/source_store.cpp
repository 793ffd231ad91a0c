#include "features/intake/source_store.h"

namespace regard::intake::store
{
namespace
{
#define REGARD_SOURCE_COLUMNS "select id, name, keep_names, retention_months, version, keep_texts from import_source "

Source read_source(db::Row const& row)
{
    Source source;
    source.id = row.id<cases::SourceId>(0);
    source.name = row.text(1);
    source.keep_names = row.flag(2);
    if (auto const months = row.maybe_integer(3))
        source.retention_months = static_cast<int>(*months);
    source.version = row.integer(4);
    source.keep_texts = row.flag(5);
    return source;
}
}

cases::SourceId source_named(db::Transaction& tx, SourceWish const& wish, cases::SourceId new_id)
{
    auto const id = [](db::Row const& row) { return row.id<cases::SourceId>(0); };
    if (auto const known = tx.one("select id from import_source where name = $1", {wish.name}, id)) {
        if (wish.may_change)
            tx.execute("update import_source set keep_names = $2, retention_months = $3, keep_texts = $4, version = "
                       "version + 1 where id = $1 and (keep_names <> $2 or keep_texts <> $4 or retention_months is "
                       "distinct from $3)",
                       {*known, wish.keep_names, wish.retention_months, wish.keep_texts});
        return *known;
    }
    tx.execute(
        "insert into import_source (id, name, keep_names, retention_months, keep_texts) values ($1, $2, $3, $4, $5)",
        {new_id, wish.name, wish.keep_names, wish.retention_months, wish.keep_texts});
    return new_id;
}

std::vector<Source> sources(db::Transaction& tx)
{
    return tx.all(REGARD_SOURCE_COLUMNS "order by name, id", {}, read_source);
}

std::optional<Source> source(db::Transaction& tx, cases::SourceId id)
{
    return tx.one(REGARD_SOURCE_COLUMNS "where id = $1", {id}, read_source);
}

std::string last_mapping(db::Transaction& tx, cases::SourceId id)
{
    return tx
        .text("select mapping from history_import where source = $1 and state <> $2 "
              "order by created_at desc, id desc limit 1",
              {id, ImportState::undone})
        .value_or("");
}

void set_retention(db::Transaction& tx, cases::SourceId id, std::optional<int> months)
{
    tx.execute("update import_source set retention_months = $2, version = version + 1 where id = $1", {id, months});
}

void delete_bad_rows_before(db::Transaction& tx, cases::SourceId id, Instant before)
{
    tx.execute("delete from import_bad_row where import in (select i.id from history_import i where i.source = $1 and "
               "i.ended_at < $2)",
               {id, before});
}
}
