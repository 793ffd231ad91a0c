#include "features/intake/intake.h"

#include "features/intake/new_import.h"
#include "features/intake/source_store.h"

#include <algorithm>
#include <filesystem>

namespace regard::intake
{
Intake::Intake(std::string const& data, db::Database& database, IdSource& ids, Clock const& clock,
               jobs::Queue const& queue, events::Journal const& journal, text::Catalogue const& catalogue,
               UploadCaps caps)
    : files_(data + "/uploads"), database_(database), ids_(ids), clock_(clock), queue_(queue), journal_(journal),
      catalogue_(catalogue), caps_(caps), retention_(database, queue, journal),
      job_(database, files_, ids, clock, queue, journal, retention_), tidy_(database, files_),
      live_(database, catalogue)
{}

void Intake::add_jobs(jobs::Kinds& kinds)
{
    kinds.add("intake.import", {.length = jobs::Length::lengthy},
              [this](jobs::Context& context) { return job_.import(context); });
    kinds.add("intake.undo", {.length = jobs::Length::lengthy},
              [this](jobs::Context& context) { return job_.undo(context); });
    kinds.add("intake.forget_old", {.length = jobs::Length::lengthy},
              [this](jobs::Context& context) { return retention_.forget_old(context); });
    kinds.add_recurring("intake.forget_old_daily", jobs::Every{Span::days(1), Span::hours(3)}, [this](jobs::Context&) {
        database_.write([&](db::Transaction& tx) { retention_.put(tx); });
        return jobs::Outcome::done();
    });
    kinds.add_recurring("intake.tidy_uploads", jobs::Every{Span::hours(1)},
                        [this](jobs::Context& context) { return tidy_.tidy(context); });
}

Result<Import> Intake::begin(std::vector<std::string> const& paths, NewImport const& wish, api::UserId by)
{
    UploadId const upload = ids_.next<UploadId>();
    files_.make_folder(upload);
    std::vector<FileRow> rows;
    for (std::size_t i = 0; i < paths.size(); ++i) {
        std::error_code failed;
        std::filesystem::copy_file(paths[i], files_.path(upload, i + 1), failed);
        if (failed)
            return Refusal{"not_readable", "“" + paths[i] + "” cannot be read: " + failed.message() + ".", ""};
        rows.push_back({std::filesystem::path(paths[i]).filename().string(),
                        static_cast<std::int64_t>(std::filesystem::file_size(files_.path(upload, i + 1)))});
    }
    NewImport with_upload = wish;
    with_upload.upload = upload;
    auto prepared = prepare(with_upload, ids_);
    if (!prepared)
        return prepared.error();
    prepared->may_keep = true; // whoever works on this machine
    return database_.write([&](db::Transaction& tx) -> Result<Import> {
        store::insert_upload(tx, upload, by, clock_.now(), rows);
        return intake::begin(tx, *prepared, {by, clock_.now()}, queue_, journal_);
    });
}

bool Intake::knows_source(std::string_view name) const
{
    auto const sources = database_.read(store::sources);
    return std::any_of(sources.begin(), sources.end(), [&](Source const& source) { return source.name == name; });
}

std::optional<Import> Intake::find(cases::ImportId id) const
{
    return database_.read([&](db::Transaction& tx) { return store::import(tx, id); });
}
}
