#include "ground/http/call_address.h"

#include "base/text.h"
#include "ground/http/address.h"

#include <algorithm>

namespace regard::http
{
std::string host_of(std::string_view url)
{
    auto const begin = url.find("://");
    if (begin == std::string_view::npos)
        return {};
    auto rest = url.substr(begin + 3);
    rest = rest.substr(0, rest.find_first_of("/?#"));
    if (auto const at = rest.rfind('@'); at != std::string_view::npos)
        rest.remove_prefix(at + 1);
    if (!rest.starts_with('['))
        rest = rest.substr(0, rest.find(':'));
    return text::lower_ascii(rest);
}

bool is_among_hosts(std::string_view url, std::vector<std::string> const& hosts)
{
    return std::ranges::find(hosts, host_of(url)) != hosts.end();
}

bool is_seen_to_be_inside(std::string_view url, std::vector<std::string> const& internal_hosts)
{
    std::string host = host_of(url);
    if (std::ranges::find(internal_hosts, host) != internal_hosts.end())
        return true;
    if (host.starts_with('['))
        host = host.substr(1, host.find(']') - 1);
    auto const number = address_bytes(host);
    return number && is_internal(*number);
}

Result<void> check_call_address(std::string_view url, std::vector<std::string> const& internal_hosts)
{
    bool const begins =
        url.starts_with("https://") || (url.starts_with("http://") && is_among_hosts(url, internal_hosts));
    bool const is_plain = !text::has_control(url) && url.find_first_of(" \t\r\n\\<>|\"") == std::string_view::npos;
    auto const host = host_of(url);
    if (begins && is_plain && !host.empty() && host.find('%') == std::string::npos)
        return {};
    return Refusal{"bad_address", "This is not an address like https://example.org/path.", "url"};
}
}
