#include "features/intake/intake.h"

namespace regard::intake
{
namespace
{
std::string zone_of(std::string_view toml)
{
    auto const mapping = mapping_from_toml(toml);
    return mapping && !mapping->zone.empty() ? mapping->zone : "UTC";
}
}

std::vector<Origin> origins(db::Transaction& tx)
{
    return tx.all(
        "select s.id, s.name, (select i.mapping from history_import i where i.source = s.id and i.state = $1 "
        "order by i.created_at desc, i.id desc limit 1) from import_source s order by s.id",
        {ImportState::done}, [](db::Row const& row) {
            return Origin{row.id<cases::SourceId>(0), std::string(row.text(1)), zone_of(row.text_or_empty(2))};
        });
}

std::string source_name(db::Transaction& tx, cases::SourceId id)
{
    return tx.text("select name from import_source where id = $1", {id.value}).value_or("");
}
}
