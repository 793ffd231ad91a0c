// Routes of imports. See docs: the API's own description, /api/v1/openapi.json.
#include "features/intake/formats/open.h"
#include "features/intake/intake.h"
#include "features/intake/source_endpoints.h"
#include "features/intake/source_store.h"

#include "ground/api/page.h"
#include "ground/http/upload.h"

#include <algorithm>
#include <filesystem>

namespace regard::intake
{
namespace
{
constexpr std::uint64_t largest_upload = 20'000'000'000;
constexpr int page_size = 50;

struct ListQuery
{
    std::optional<std::string> cursor;
    int limit = page_size;
};
BOOST_DESCRIBE_STRUCT(ListQuery, (), (cursor, limit))
constexpr auto rules_of(form::Of<ListQuery>)
{
    using namespace form;
    return rules(on(&ListQuery::limit, range(1, 200), may_be_left_out));
}

struct AfterImport
{
    cases::ImportId id;
};
BOOST_DESCRIBE_STRUCT(AfterImport, (), (id))

struct AfterRow
{
    std::int64_t number = 0;
};
BOOST_DESCRIBE_STRUCT(AfterRow, (), (number))

std::string name_of(Format format)
{
    constexpr std::string_view names[]{"csv", "xlsx", "xes", "json_lines", "mail"};
    return std::string(names[static_cast<std::size_t>(format)]);
}

Refusal not_found() { return {"not_found", "There is no such import.", ""}; }

Refusal upload_gone() { return {"upload_gone", "These files are no longer here. Bring them again.", "upload"}; }

std::int64_t bytes_of(std::vector<FileRow> const& files)
{
    std::int64_t bytes = 0;
    for (FileRow const& file : files)
        bytes += file.size;
    return bytes;
}

std::int64_t bytes_of(http::Upload const& upload)
{
    std::int64_t bytes = 0;
    for (http::UploadedFile const& file : upload.files)
        bytes += static_cast<std::int64_t>(file.content.size());
    return bytes;
}

std::string argument_for(cases::ImportId id) { return to_json(ImportArgument{id}); }

// A wish whose mapping has been checked, ready to be stored.
struct Prepared
{
    NewImport wish;
    std::string mapping; // TOML
    cases::ImportId id;
    cases::SourceId source;
    bool may_keep = false; // names, and for how long
};

bool is_at_work(ImportState state)
{
    return state == ImportState::waiting || state == ImportState::reading || state == ImportState::storing ||
           state == ImportState::measuring;
}
}

class Intake::Endpoints
{
  public:
    explicit Endpoints(Intake& intake) : intake_(intake) {}

    // ---- uploads
    struct Kept
    {
        UploadInfo info;
    };

    Result<Kept> keep_files(api::Asking& asking, http::Upload& upload) const
    {
        if (upload.files.empty())
            return Refusal{"no_file", "No file came with this. Choose one or drop it onto the page.", "file"};
        if (auto const full = intake_.database_.read(
                [&](db::Transaction& tx) { return full_for(tx, asking.who.user, bytes_of(upload)); }))
            return *full;
        Kept kept{{intake_.ids_.next<UploadId>(), {}}};
        intake_.files_.make_folder(kept.info.id);
        for (std::size_t i = 0; i < upload.files.size(); ++i) {
            http::UploadedFile& file = upload.files[i];
            file.content.close();
            auto const size = static_cast<std::int64_t>(file.content.size());
            std::string const path = intake_.files_.path(kept.info.id, i + 1);
            file.content.keep_as(path);
            auto const found = find_tables(path);
            if (!found) {
                intake_.files_.remove(kept.info.id);
                return Refusal{found.error().code, found.error().sentence, "file"};
            }
            kept.info.files.push_back({file.name, size, found->empty() ? "" : name_of(found->front().format)});
        }
        return kept;
    }

    Result<UploadInfo> store_upload(api::Writing& w, Kept const& kept) const
    {
        std::vector<FileRow> rows;
        for (UploadedFileInfo const& file : kept.info.files)
            rows.push_back({file.name, file.size});
        if (auto const full = full_for(w.tx, w.who.user, bytes_of(rows))) { // others may have brought some meanwhile
            intake_.files_.remove(kept.info.id);
            return *full;
        }
        store::insert_upload(w.tx, kept.info.id, w.who.user, w.now, rows);
        return kept.info;
    }

    // ---- preview
    Result<Preview> look(api::Asking& asking, PreviewWish const& wish) const
    {
        auto const files =
            intake_.database_.read([&](db::Transaction& tx) { return store::files_of(tx, wish.upload); });
        if (!files || files->empty())
            return Refusal{"not_found", "These files are no longer here. Bring them again.", "upload"};
        auto shown = preview(intake_.files_.path(wish.upload, 1), files->front().name, wish.mapping, asking.language,
                             intake_.catalogue_);
        if (!shown)
            return shown.error().front();
        return std::move(*shown);
    }

    // ---- imports
    Result<Prepared> check(api::Asking& asking, NewImport const& wish) const
    {
        bool const may_keep = asking.who.may(keep_personal_data);
        if (wish.keep_names && !may_keep)
            return Refusal{
                "names_not_allowed",
                "Only an administrator may keep the names of persons. Leave it off, and they become pseudonyms.",
                "keep_names"};
        if (wish.keep_texts && !may_keep)
            return Refusal{"texts_not_allowed",
                           "Only an administrator may keep what people wrote. Leave it off; every figure is the same.",
                           "keep_texts"};
        auto prepared = check(wish);
        if (prepared)
            prepared->may_keep = may_keep;
        return prepared;
    }

    Result<Prepared> check(NewImport const& wish) const
    {
        auto const mapping = mapping_of(wish.mapping);
        if (!mapping)
            return mapping.error().front();
        return Prepared{wish, to_toml(*mapping), intake_.ids_.next<cases::ImportId>(),
                        intake_.ids_.next<cases::SourceId>(), false};
    }

    Result<Import> begin(db::Transaction& tx, api::UserId by, Instant now, Prepared const& prepared) const
    {
        auto const files = store::files_of(tx, prepared.wish.upload);
        if (!files)
            return upload_gone();
        auto const source = store::source_named(tx,
                                                {prepared.wish.name, prepared.wish.keep_names, prepared.wish.keep_texts,
                                                 prepared.wish.retention_months, prepared.may_keep},
                                                prepared.source);
        auto const job = intake_.queue_.put(tx, {.kind = "intake.import", .argument = argument_for(prepared.id)});
        store::insert_import(tx, {prepared.id, source, prepared.wish.upload,
                                  files->empty() ? prepared.wish.name : files->front().name, prepared.mapping,
                                  prepared.wish.accept_bad_rows, by, now, job});
        intake_.journal_.note(tx, {.who = events::WhoId{by.value},
                                   .verb = "import.begun",
                                   .subject_kind = "import",
                                   .subject = prepared.id.value,
                                   .quiet = true});
        return *store::import(tx, prepared.id);
    }

    Result<api::Page<Import>> list(api::Reading& r, ListQuery const& query) const
    {
        std::optional<cases::ImportId> after;
        if (query.cursor) {
            auto const key = api::cursor_from<AfterImport>(*query.cursor);
            if (!key)
                return key.error();
            after = key->id;
        }
        api::Page<Import> page{store::newest(r.tx, after, query.limit + 1), {}};
        for (Import& import : page.items)
            say_in(r.language, import, intake_.catalogue_);
        if (static_cast<int>(page.items.size()) > query.limit) {
            page.items.pop_back();
            page.next = api::cursor_of(AfterImport{page.items.back().id});
        }
        return page;
    }

    Result<Import> read(api::Reading& r, cases::ImportId id) const
    {
        auto import = store::import(r.tx, id);
        if (!import)
            return not_found();
        say_in(r.language, *import, intake_.catalogue_);
        return std::move(*import);
    }

    // Each change of an import, until it ends.
    Result<http::Response> live(api::Reading& r, cases::ImportId id) const
    {
        if (!store::import(r.tx, id))
            return not_found();
        return http::Response{200, "text/event-stream", {}, intake_.live_.follow(id, r.language)};
    }

    Result<api::Page<BadRowFound>> bad_rows(api::Reading& r, cases::ImportId id, ListQuery const& query) const
    {
        AfterRow after;
        if (query.cursor) {
            auto const key = api::cursor_from<AfterRow>(*query.cursor);
            if (!key)
                return key.error();
            after = *key;
        }
        api::Page<BadRowFound> page{store::bad_rows(r.tx, id, after.number, query.limit + 1), {}};
        if (static_cast<int>(page.items.size()) > query.limit) {
            page.items.pop_back();
            page.next = api::cursor_of(AfterRow{after.number + query.limit});
        }
        for (BadRowFound& bad : page.items)
            bad.sentence = reason_sentence(bad, r.language, intake_.catalogue_);
        return page;
    }

    Result<http::Response> mapping(api::Reading& r, cases::ImportId id) const
    {
        if (!store::import(r.tx, id))
            return not_found();
        http::Response answer = http::text_answer(200, store::mapping_of(r.tx, id));
        return http::attachment(std::move(answer), "mapping.toml");
    }

    // Removes all an import brought: a job, as there may be a million cases.
    Result<Import> undo(api::Writing& w, cases::ImportId id) const
    {
        auto const import = store::import(w.tx, id);
        if (!import)
            return not_found();
        if (import->state == ImportState::undoing || import->state == ImportState::undone)
            return *import;
        stop_job(w.tx, id);
        store::set_state(w.tx, id, ImportState::undoing);
        store::set_job(w.tx, id, intake_.queue_.put(w.tx, {.kind = "intake.undo", .argument = argument_for(id)}));
        intake_.journal_.note(w.tx, {.who = events::WhoId{w.who.user.value},
                                     .verb = "import.undo_asked",
                                     .subject_kind = "import",
                                     .subject = id.value,
                                     .quiet = true});
        return *store::import(w.tx, id);
    }

    // Stops where it is; what it has stored stays until it is resumed or undone.
    Result<Import> cancel(api::Writing& w, cases::ImportId id) const
    {
        auto const import = store::import(w.tx, id);
        if (!import)
            return not_found();
        if (!is_at_work(import->state))
            return Refusal{"wrong_state", "This import is not under way.", ""};
        stop_job(w.tx, id);
        store::set_state(w.tx, id, ImportState::cancelled, w.now);
        return *store::import(w.tx, id);
    }

    Result<Import> resume(api::Writing& w, cases::ImportId id) const
    {
        auto const import = store::import(w.tx, id);
        if (!import)
            return not_found();
        if (import->state != ImportState::cancelled && import->state != ImportState::failed)
            return Refusal{"wrong_state", "Only a cancelled or failed import can be resumed.", ""};
        if (!store::files_of(w.tx, store::plan(w.tx, id)->upload))
            return upload_gone();
        store::set_state(w.tx, id, ImportState::waiting);
        store::set_job(w.tx, id, intake_.queue_.put(w.tx, {.kind = "intake.import", .argument = argument_for(id)}));
        return *store::import(w.tx, id);
    }

    Intake& intake() const { return intake_; }

  private:
    // The refusal where bytes more are more than may wait to be imported.
    std::optional<Refusal> full_for(db::Transaction& tx, api::UserId user, std::int64_t bytes) const
    {
        return refused(intake_.caps_, store::waiting_uploads(tx, user), bytes, free_space(intake_.files_));
    }

    void stop_job(db::Transaction& tx, cases::ImportId id) const
    {
        if (auto const job = store::job_of(tx, id))
            intake_.queue_.cancel(tx, *job);
    }

    Intake& intake_;
};

void Intake::add_routes(api::Routes& routes)
{
    Endpoints const e(*this);
    routes.status_of("uploads_full", 409);
    add_source_routes(routes, retention_, journal_);
    routes
        .post(
            "/uploads", "Bring files: exports or a mailbox, packed or not",
            [e](api::Asking& asking, http::Upload& upload) { return e.keep_files(asking, upload); },
            [e](api::Writing& w, Endpoints::Kept const& kept) { return e.store_upload(w, kept); })
        .allow(import_histories)
        .body_limit(largest_upload);
    routes
        .post("/imports/preview", "Look at uploaded files through a mapping, guessed or given",
              [e](api::Asking& asking, PreviewWish const& wish) { return e.look(asking, wish); })
        .allow(import_histories);
    routes
        .post(
            "/imports", "Import uploaded files",
            [e](api::Asking& asking, NewImport const& wish) { return e.check(asking, wish); },
            [e](api::Writing& w, Prepared const& prepared) { return e.begin(w.tx, w.who.user, w.now, prepared); })
        .allow(import_histories)
        .creates("/imports/{id}");
    routes
        .get("/imports", "List imports, newest first",
             [e](api::Reading& r, ListQuery const& query) { return e.list(r, query); })
        .allow(read_imports);
    routes.get("/imports/{id}", "Read one import", [e](api::Reading& r, cases::ImportId id) { return e.read(r, id); })
        .allow(read_imports);
    routes
        .get("/imports/{id}/live",
             "Follow an import: server-sent events `progress`, each with the import, until it ends",
             [e](api::Reading& r, cases::ImportId id) { return e.live(r, id); })
        .allow(read_imports);
    routes
        .get("/imports/{id}/bad-rows", "List the rows of an import that cannot be used",
             [e](api::Reading& r, cases::ImportId id, ListQuery const& query) { return e.bad_rows(r, id, query); })
        .allow(read_imports);
    routes
        .get("/imports/{id}/mapping.toml", "The mapping an import was read with, for the command line",
             [e](api::Reading& r, cases::ImportId id) { return e.mapping(r, id); })
        .allow(read_imports);
    routes
        .delete_("/imports/{id}", "Undo an import: remove all it brought",
                 [e](api::Writing& w, cases::ImportId id) { return e.undo(w, id); })
        .allow(import_histories);
    routes
        .post("/imports/{id}/cancellation", "Stop an import",
              [e](api::Writing& w, cases::ImportId id) { return e.cancel(w, id); })
        .allow(import_histories);
    routes
        .post("/imports/{id}/resumption", "Go on with a stopped or failed import",
              [e](api::Writing& w, cases::ImportId id) { return e.resume(w, id); })
        .allow(import_histories);
}

Result<Import> Intake::begin(std::vector<std::string> const& paths, NewImport const& wish, api::UserId by)
{
    Endpoints const e(*this);
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
    auto prepared = e.check(with_upload);
    if (!prepared)
        return prepared.error();
    prepared->may_keep = true; // whoever works on this machine
    return database_.write([&](db::Transaction& tx) -> Result<Import> {
        store::insert_upload(tx, upload, by, clock_.now(), rows);
        return e.begin(tx, by, clock_.now(), *prepared);
    });
}
}
