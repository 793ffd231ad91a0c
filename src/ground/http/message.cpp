#include "ground/http/message.h"

#include "base/text.h"
#include "ground/http/upload.h"
#include "ground/http/url.h"

#include <stdexcept>

namespace regard::http
{
namespace
{
struct CookiePart
{
    std::string_view name, value;
};

// Takes the first `name=value` off a Cookie header.
CookiePart next_cookie(std::string_view& rest)
{
    std::size_t const end = std::min(rest.find(';'), rest.size());
    auto part = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    while (part.starts_with(' '))
        part.remove_prefix(1);
    std::size_t const equals = part.find('=');
    if (equals == std::string_view::npos)
        return {};
    return {part.substr(0, equals), part.substr(equals + 1)};
}

void demand_one_line(std::string_view text)
{
    for (char const c : text)
        if ((static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7F)
            throw std::logic_error("a control character in a header of an answer");
}

// A name everybody's browser keeps: no folders, quotes or controls.
std::string plain_name(std::string_view name)
{
    std::string plain;
    for (char const c : name)
        plain += static_cast<unsigned char>(c) >= 0x80 || static_cast<unsigned char>(c) < 0x20 || c == 0x7F ||
                         std::string_view("\"\\/;%").find(c) != std::string_view::npos
                     ? '_'
                     : c;
    return plain.empty() ? "file" : plain;
}
}

std::string_view name_of(Method method)
{
    constexpr std::string_view names[] = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "OTHER"};
    return names[static_cast<std::size_t>(method)];
}

std::string_view Head::header(std::string_view name) const
{
    for (auto const& header : headers)
        if (text::same_ascii(header.name, name))
            return header.value;
    return {};
}

std::string_view Head::cookie(std::string_view name) const
{
    std::string_view found;
    for (auto const& header : headers) {
        if (!text::same_ascii(header.name, "cookie"))
            continue;
        for (std::string_view rest = header.value; !rest.empty();) {
            auto const [key, value] = next_cookie(rest);
            if (key != name)
                continue;
            if (!found.empty() && found != value)
                return {}; // somebody planted a second one
            found = value;
        }
    }
    return found;
}

Request::Request() = default;
Request::Request(Request&&) noexcept = default;
Request& Request::operator=(Request&&) noexcept = default;
Request::~Request() = default;

Response& Response::with(std::string name, std::string value)
{
    demand_one_line(name);
    demand_one_line(value);
    headers.emplace_back(std::move(name), std::move(value));
    return *this;
}

Response text_answer(int status, std::string text)
{
    return {status, "text/plain; charset=utf-8", {}, std::move(text)};
}

Response json_answer(int status, std::string json) { return {status, "application/json", {}, std::move(json)}; }

Response page_answer(std::string html, int status) { return {status, "text/html; charset=utf-8", {}, std::move(html)}; }

Response redirect(std::string address, int status)
{
    if (!address.starts_with('/') || address.starts_with("//") || address.starts_with("/\\"))
        throw std::logic_error("a redirect leaves our own addresses");
    Response answer;
    answer.status = status;
    answer.with("Location", std::move(address));
    return answer;
}

Response attachment(Response answer, std::string_view name)
{
    answer.with("Content-Disposition",
                "attachment; filename=\"" + plain_name(name) + "\"; filename*=UTF-8''" + escaped(name));
    answer.with("Content-Security-Policy", "default-src 'none'; sandbox");
    return answer;
}
}
