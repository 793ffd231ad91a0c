#include "features/intake/new_import.h"

#include "features/intake/import_job.h"
#include "features/intake/source_store.h"

namespace regard::intake
{
Refusal upload_gone() { return {"upload_gone", "These files are no longer here. Bring them again.", "upload"}; }

Result<Prepared> prepare(NewImport const& wish, IdSource& ids)
{
    auto const mapping = mapping_of(wish.mapping);
    if (!mapping)
        return mapping.error().front();
    return Prepared{wish, to_toml(*mapping), ids.next<cases::ImportId>(), ids.next<cases::SourceId>(), false};
}

Result<Import> begin(db::Transaction& tx, Prepared const& prepared, Begun begun, jobs::Queue const& queue,
                     events::Journal const& journal)
{
    auto const files = store::files_of(tx, prepared.wish.upload);
    if (!files)
        return upload_gone();
    auto const source = store::source_named(tx,
                                            {prepared.wish.name, prepared.wish.keep_names, prepared.wish.keep_texts,
                                             prepared.wish.retention_months, prepared.may_keep},
                                            prepared.source);
    auto const job = queue.put(tx, {.kind = "intake.import", .argument = argument_for(prepared.id)});
    store::insert_import(tx, {prepared.id, source, prepared.wish.upload,
                              files->empty() ? prepared.wish.name : files->front().name, prepared.mapping,
                              prepared.wish.accept_bad_rows, begun.by, begun.at, job});
    journal.note(tx, {.who = events::WhoId{begun.by.value},
                      .verb = "import.begun",
                      .subject_kind = "import",
                      .subject = prepared.id.value,
                      .quiet = true});
    return *store::import(tx, prepared.id);
}
}
