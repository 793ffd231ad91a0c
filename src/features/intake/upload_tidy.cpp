#include "features/intake/upload_tidy.h"

#include <filesystem>

namespace regard::intake
{
namespace
{
constexpr Span forgotten_after = Span::days(1);
constexpr Span resumable_for = Span::days(7);

Refusal full(std::string sentence) { return {"uploads_full", std::move(sentence), "file"}; }
}

std::optional<Refusal> refused(UploadCaps const& caps, store::WaitingUploads const& waiting, std::int64_t bytes,
                               std::int64_t free_bytes)
{
    if (waiting.of_user.bytes + bytes > caps.of_one_user || waiting.of_user.uploads >= caps.uploads)
        return full(
            "You have brought as many files as may wait. Import them, or try again tomorrow: a day after they came, "
            "files that are not needed are removed.");
    if (waiting.all_bytes + bytes > caps.of_all)
        return full(
            "As many files are waiting here as may. Try again tomorrow: a day after they came, files that are not "
            "needed are removed.");
    if (free_bytes < caps.left_free)
        return full("The server's disk is nearly full. Ask your administrator to make room.");
    return std::nullopt;
}

std::int64_t free_space(UploadFiles const& files)
{
    return static_cast<std::int64_t>(std::filesystem::space(files.folder()).available);
}

jobs::Outcome UploadTidy::tidy(jobs::Context& context) const
{
    Instant const now = context.now();
    for (bool more = true; more;) {
        if (context.should_stop())
            return jobs::Outcome::again(now);
        // The rows first: files without a row are found below, rows without files would promise too much.
        auto const forgotten = database_.write([&](db::Transaction& tx) {
            auto const ids = store::forgotten_uploads(tx, now - forgotten_after, now - resumable_for);
            for (UploadId const id : ids)
                store::delete_upload(tx, id);
            return ids;
        });
        for (UploadId const id : forgotten)
            files_.remove(id);
        more = !forgotten.empty();
    }
    files_.remove_strays(forgotten_after, [&](UploadId id) {
        return database_.read([&](db::Transaction& tx) { return store::files_of(tx, id).has_value(); });
    });
    return jobs::Outcome::done();
}
}
