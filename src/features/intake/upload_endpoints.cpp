#include "features/intake/upload_endpoints.h"

#include "features/intake/formats/open.h"
#include "features/intake/intake.h"
#include "ground/http/upload.h"

namespace regard::intake
{
namespace
{
constexpr std::uint64_t largest_upload = 20'000'000'000;

std::string name_of(Format format)
{
    constexpr std::string_view names[]{"csv", "xlsx", "xes", "json_lines", "mail"};
    return std::string(names[static_cast<std::size_t>(format)]);
}

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

// The refusal where bytes more are more than may wait to be imported.
std::optional<Refusal> full_for(UploadRoom const& room, db::Transaction& tx, api::UserId user, std::int64_t bytes)
{
    return refused(room.caps, store::waiting_uploads(tx, user), bytes, free_space(room.files));
}

// Files that lie on our disk, not yet in the store.
struct Kept
{
    UploadInfo info;
};

Result<Kept> keep_files(UploadRoom const& room, api::Asking& asking, http::Upload& upload)
{
    if (upload.files.empty())
        return Refusal{"no_file", "No file came with this. Choose one or drop it onto the page.", "file"};
    if (auto const full = room.database.read(
            [&](db::Transaction& tx) { return full_for(room, tx, asking.who.user, bytes_of(upload)); }))
        return *full;
    Kept kept{{room.ids.next<UploadId>(), {}}};
    room.files.make_folder(kept.info.id);
    for (std::size_t i = 0; i < upload.files.size(); ++i) {
        http::UploadedFile& file = upload.files[i];
        file.content.close();
        auto const size = static_cast<std::int64_t>(file.content.size());
        std::string const path = room.files.path(kept.info.id, i + 1);
        file.content.keep_as(path);
        auto const found = find_tables(path);
        if (!found) {
            room.files.remove(kept.info.id);
            return Refusal{found.error().code, found.error().sentence, "file"};
        }
        kept.info.files.push_back({file.name, size, found->empty() ? "" : name_of(found->front().format)});
    }
    return kept;
}

Result<UploadInfo> store_upload(UploadRoom const& room, api::Writing& w, Kept const& kept)
{
    std::vector<FileRow> rows;
    for (UploadedFileInfo const& file : kept.info.files)
        rows.push_back({file.name, file.size});
    if (auto const full = full_for(room, w.tx, w.who.user, bytes_of(rows))) { // others may have brought some meanwhile
        room.files.remove(kept.info.id);
        return *full;
    }
    store::insert_upload(w.tx, kept.info.id, w.who.user, w.now, rows);
    return kept.info;
}

Result<Preview> look(UploadRoom const& room, api::Asking& asking, PreviewWish const& wish)
{
    auto const files = room.database.read([&](db::Transaction& tx) { return store::files_of(tx, wish.upload); });
    if (!files || files->empty())
        return Refusal{"not_found", "These files are no longer here. Bring them again.", "upload"};
    auto shown =
        preview(room.files.path(wish.upload, 1), files->front().name, wish.mapping, asking.language, room.catalogue);
    if (!shown)
        return shown.error().front();
    return std::move(*shown);
}
}

void add_upload_routes(api::Routes& routes, UploadRoom room)
{
    routes.status_of("uploads_full", 409);
    routes
        .post(
            "/uploads", "Bring files: exports or a mailbox, packed or not",
            [room](api::Asking& asking, http::Upload& upload) { return keep_files(room, asking, upload); },
            [room](api::Writing& w, Kept const& kept) { return store_upload(room, w, kept); })
        .allow(import_histories)
        .body_limit(largest_upload);
    routes
        .post("/imports/preview", "Look at uploaded files through a mapping, guessed or given",
              [room](api::Asking& asking, PreviewWish const& wish) { return look(room, asking, wish); })
        .allow(import_histories);
}
}
