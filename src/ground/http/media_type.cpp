#include "ground/http/media_type.h"

#include <utility>

namespace regard::http
{
std::string_view media_type(std::string_view path)
{
    constexpr std::pair<std::string_view, std::string_view> types[] = {
        {".html", "text/html; charset=utf-8"},
        {".js", "text/javascript; charset=utf-8"},
        {".css", "text/css; charset=utf-8"},
        {".json", "application/json"},
        {".svg", "image/svg+xml"},
        {".png", "image/png"},
        {".jpg", "image/jpeg"},
        {".webp", "image/webp"},
        {".ico", "image/x-icon"},
        {".woff2", "font/woff2"},
        {".txt", "text/plain; charset=utf-8"},
        {".webmanifest", "application/manifest+json"},
        {".csv", "text/csv; charset=utf-8"},
        {".pdf", "application/pdf"},
        {".map", "application/json"},
    };
    for (auto const& [ending, type] : types)
        if (path.ends_with(ending))
            return type;
    return "application/octet-stream";
}
}
