#include "ground/http/static_files.h"

#include "ground/http/digest.h"
#include "ground/http/media_type.h"
#include "ground/http/serving/encoding.h"

#include <algorithm>

namespace regard::http
{
// One file with its compressed twins.
struct StaticFiles::Entry
{
    std::string_view path;
    EmbeddedFile plain, brotli, gzip;
    std::string etag;
};

namespace
{
// The component library styles its parts by style elements, so styles (never scripts) may stand inline on our own page.
constexpr char page_policy[] =
    "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data: blob:; media-src 'self' blob:; font-src 'self'; connect-src 'self'; object-src 'none'; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

// A browser that goes to an address, rather than a script or picture that is missing; or whoever asks for the first page.
bool is_navigation(Head const& head)
{
    if (head.path == "/")
        return true;
    auto const last = std::string_view(head.path).substr(head.path.rfind('/') + 1);
    return last.find('.') == std::string_view::npos &&
           head.header("accept").find("text/html") != std::string_view::npos;
}
}

StaticFiles::StaticFiles(std::span<EmbeddedFile const> files)
{
    for (auto const& file : files)
        if (!file.path.ends_with(".br") && !file.path.ends_with(".gz"))
            entries_.push_back({file.path, file, {}, {}, '"' + sha256_hex(file.bytes).substr(0, 32) + '"'});
    std::sort(entries_.begin(), entries_.end(), [](Entry const& a, Entry const& b) { return a.path < b.path; });
    for (auto const& file : files) {
        bool const is_brotli = file.path.ends_with(".br");
        if (!is_brotli && !file.path.ends_with(".gz"))
            continue;
        if (auto const* entry = find(file.path.substr(0, file.path.size() - 3)))
            (is_brotli ? const_cast<Entry*>(entry)->brotli : const_cast<Entry*>(entry)->gzip) = file;
    }
}

StaticFiles::~StaticFiles() = default;

std::optional<Response> StaticFiles::answer(Head const& head) const
{
    if (head.method != Method::get && head.method != Method::head)
        return std::nullopt;
    auto const* entry = find(std::string_view(head.path).substr(1));
    if (entry == nullptr && is_navigation(head))
        entry = find("index.html");
    if (entry == nullptr)
        return std::nullopt;
    return answer(*entry, head);
}

Response StaticFiles::answer(Entry const& entry, Head const& head)
{
    Response answer;
    answer.type = media_type(entry.path);
    bool const for_ever = entry.path.starts_with("assets/");
    answer.with("Cache-Control", for_ever ? "public, max-age=31536000, immutable" : "no-cache");
    if (answer.type.starts_with("text/html"))
        answer.with("Content-Security-Policy", page_policy);
    auto const accepted = head.header("accept-encoding");
    answer.body = entry.plain;
    std::string ending;
    if (!entry.brotli.bytes.empty() && accepts(accepted, Encoding::brotli)) {
        answer.body = entry.brotli;
        answer.with("Content-Encoding", "br");
        ending = "-br";
    } else if (!entry.gzip.bytes.empty() && accepts(accepted, Encoding::gzip)) {
        answer.body = entry.gzip;
        answer.with("Content-Encoding", "gzip");
        ending = "-gz";
    }
    if (!entry.brotli.bytes.empty() || !entry.gzip.bytes.empty())
        answer.with("Vary", "Accept-Encoding");
    answer.with("ETag", entry.etag.substr(0, entry.etag.size() - 1) + ending + '"');
    return answer;
}

StaticFiles::Entry const* StaticFiles::find(std::string_view path) const
{
    auto const found =
        std::lower_bound(entries_.begin(), entries_.end(), path,
                         [](Entry const& entry, std::string_view sought) { return entry.path < sought; });
    return found != entries_.end() && found->path == path ? &*found : nullptr;
}
}
