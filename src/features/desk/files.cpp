// Files of a case: brought before the message they go with, kept under an id, served as attachments alone; and the mail as it
// was written, for a frame in which nothing runs.
#include "features/desk/inside.h"
#include "ground/http/upload.h"

#include <array>
#include <fstream>

namespace regard::desk
{
namespace
{
constexpr std::uint64_t largest_files = 25'000'000; // of one upload: what mail servers take

// Only what is stored safe goes in (ground/mail/safe_html.h), and even so nothing runs, and nothing is fetched from elsewhere.
constexpr std::string_view mail_policy = "default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'; "
                                         "frame-ancestors 'self'; form-action 'none'; base-uri 'none'";
constexpr std::string_view mail_begin =
    "<!doctype html><meta charset=\"utf-8\"><title></title><style>body{font:15px/1.5 system-ui,sans-serif;margin:12px;"
    "color:#1a1a1a;background:#fff;overflow-wrap:anywhere}img{max-width:100%;height:auto}</style><body>";

struct Brought
{
    std::vector<store::FileRow> files;
};

void store_bytes(files::BlobStore const& blobs, FileId id, std::string const& path)
{
    std::ifstream in(path, std::ios::binary);
    auto upload = blobs.begin(id.value);
    std::array<char, 65'536> chunk;
    while (in.read(chunk.data(), chunk.size()), in.gcount() > 0)
        upload.write({chunk.data(), static_cast<std::size_t>(in.gcount())});
    upload.keep();
}

// On the disk before anything is written of them.
Result<Brought> keep_files(Desk::Inside const& inside, http::Upload& upload)
{
    if (upload.files.empty())
        return Refusal{"no_file", "No file came with this. Choose one or drop it onto the page.", "file"};
    Brought brought;
    for (http::UploadedFile& file : upload.files) {
        file.content.close();
        FileId const id = inside.ids.next<FileId>();
        store_bytes(inside.blobs, id, file.content.path());
        brought.files.push_back({id, {}, file.name, file.type, static_cast<std::int64_t>(file.content.size())});
    }
    return brought;
}

// What a browser shows as a picture, by its first bytes; everything else is bytes to it.
std::string_view type_to_serve(std::string const& path)
{
    std::array<char, 12> first{};
    std::ifstream(path, std::ios::binary).read(first.data(), first.size());
    std::string_view const head(first.data(), first.size());
    if (head.starts_with("\x89PNG\r\n"))
        return "image/png";
    if (head.starts_with("\xff\xd8\xff"))
        return "image/jpeg";
    if (head.starts_with("GIF87a") || head.starts_with("GIF89a"))
        return "image/gif";
    if (head.starts_with("RIFF") && head.substr(8) == "WEBP")
        return "image/webp";
    return "application/octet-stream";
}

// In a case or one that goes on in it: the first that `find` finds, as far as the reader may read it there.
template <class Find>
auto found_for(api::Reading& r, CaseId id, Find const& find) -> decltype(find(id))
{
    auto const one = seen(r.tx, r.who, id);
    if (!one)
        return {};
    if (auto found = find(id))
        return found;
    for (LiveCase const& merged : merged_for(r.tx, Sight(r.tx, r.who), *one))
        if (auto found = find(merged.id))
            return found;
    return {};
}

Result<http::Response> mail_as_written(files::BlobStore const& blobs, api::Reading& r, CaseId id, EntryId entry)
{
    auto const row = found_for(r, id, [&](CaseId one) { return store::entry(r.tx, one, entry); });
    if (!row || !row->html || !blobs.has(row->html->value))
        return Refusal{"not_found", "There is no such mail, or it was written without any look of its own.", ""};
    std::ifstream in(blobs.path(row->html->value), std::ios::binary);
    http::Response page{200, "text/html; charset=utf-8", {}, {}};
    page.body = std::string(mail_begin) + std::string(std::istreambuf_iterator<char>(in), {});
    return page.with("Content-Security-Policy", std::string(mail_policy)).with("X-Robots-Tag", "noindex");
}

Result<FilesBrought> note_files(api::Writing& w, CaseId id, Brought const& brought)
{
    if (!seen(w.tx, w.who, id))
        return no_such_case();
    if (!w.who.employee)
        return no_employee_yourself();
    FilesBrought shown;
    for (store::FileRow const& file : brought.files) {
        store::insert_file(w.tx, file, id, w.who.employee, w.now);
        shown.files.push_back({file.id, file.name, file.type, file.bytes});
    }
    return shown;
}
}

void Desk::Inside::add_files(api::Routes& routes)
{
    struct Asked
    {
        CaseId id;
        Brought brought;
    };
    routes
        .post(
            "/cases/{id}/files", "Bring files for a message or a note that is being written",
            [this](api::Asking&, CaseId id, http::Upload& upload) -> Result<Asked> {
                auto brought = keep_files(*this, upload);
                if (!brought)
                    return brought.error();
                return Asked{id, *std::move(brought)};
            },
            [](api::Writing& w, Asked const& asked) { return note_files(w, asked.id, asked.brought); })
        .allow(work_on_cases)
        .body_limit(largest_files);
    routes
        .get("/cases/{id}/files/{file}", "One file of a case, always as an attachment",
             [this](api::Reading& r, CaseId id, FileId file) -> Result<http::Response> {
                 auto const row = found_for(r, id, [&](CaseId one) { return store::file(r.tx, one, file); });
                 if (!row || !blobs.has(file.value))
                     return Refusal{"not_found", "There is no such file.", ""};
                 std::string const path = blobs.path(file.value);
                 http::Response answer{200, std::string(type_to_serve(path)), {}, {}};
                 answer.body = http::FileBody{path, static_cast<std::uint64_t>(row->bytes), '"' + file.text() + '"'};
                 return http::attachment(std::move(answer), row->name);
             })
        .allow(read_cases);
    routes
        .get("/cases/{id}/messages/{entry}/html",
             "A mail as it was written, made safe, for a frame in which nothing runs",
             [this](api::Reading& r, CaseId id, EntryId entry) { return mail_as_written(blobs, r, id, entry); })
        .allow(read_cases);
}
}
