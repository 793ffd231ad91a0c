// Files of a case: brought before the message they go with, kept under an id, served as attachments alone.
#include "features/desk/inside.h"
#include "ground/http/upload.h"

#include <array>
#include <fstream>

namespace regard::desk
{
namespace
{
constexpr std::uint64_t largest_files = 25'000'000; // of one upload: what mail servers take

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
                 auto row = seen(r.tx, r.who, id) ? store::file(r.tx, id, file) : std::nullopt;
                 if (!row && seen(r.tx, r.who, id)) // of a case that goes on in this one
                     for (CaseId const merged : store::merged_into(r.tx, id))
                         row = row ? row : store::file(r.tx, merged, file);
                 if (!row || !blobs.has(file.value))
                     return Refusal{"not_found", "There is no such file.", ""};
                 http::Response answer{200, "application/octet-stream", {}, {}};
                 answer.body = http::FileBody{blobs.path(file.value), static_cast<std::uint64_t>(row->bytes),
                                              '"' + file.text() + '"'};
                 return http::attachment(std::move(answer), row->name);
             })
        .allow(read_cases);
}
}
