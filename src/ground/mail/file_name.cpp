#include "ground/mail/file_name.h"

#include "base/text.h"
#include "ground/files/utf8.h"

#include <algorithm>
#include <array>
#include <utility>

namespace regard::mail
{
namespace
{
constexpr std::size_t longest = 120;

// Characters that turn the writing direction, join or hide.
bool is_deceiving(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xAD || c == 0x61C || (c >= 0x200B && c <= 0x200F) ||
           (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF ||
           (c >= 0xFFF0 && c <= 0xFFFB) || (c >= 0xE0000 && c <= 0xE007F);
}

bool is_forbidden(char32_t c)
{
    return c < 0x80 && std::string_view("<>:\"|?*").find(static_cast<char>(c)) != std::string_view::npos;
}

std::string plain(std::string_view given)
{
    std::string out;
    while (!given.empty()) {
        auto const length = std::max<std::size_t>(files::utf8_length(given), 1);
        auto const code = files::code_point(given, length);
        if (is_forbidden(code))
            out += '_';
        else if (!is_deceiving(code))
            out += given.substr(0, length);
        given.remove_prefix(length);
    }
    return out;
}

std::string_view without_folders(std::string_view name)
{
    auto const slash = name.find_last_of("/\\");
    return slash == name.npos ? name : name.substr(slash + 1);
}

// Dots and blanks at the ends hide a file or are dropped by some systems.
std::string_view without_edges(std::string_view name)
{
    auto const first = name.find_first_not_of(". ");
    if (first == name.npos)
        return {};
    return name.substr(first, name.find_last_not_of(". ") - first + 1);
}

bool is_reserved(std::string_view name)
{
    constexpr std::array<std::string_view, 6> devices{"con", "prn", "aux", "nul", "com", "lpt"};
    auto const stem = text::lower_ascii(name.substr(0, name.find('.')));
    bool const numbered = stem.size() == 4 && stem[3] >= '0' && stem[3] <= '9';
    return std::ranges::any_of(
        devices, [&](std::string_view device) { return stem == device || (numbered && stem.starts_with(device)); });
}

std::string shortened(std::string_view name)
{
    if (name.size() <= longest)
        return std::string(name);
    auto const dot = name.rfind('.');
    auto const ending = dot != name.npos && name.size() - dot <= 16 ? name.substr(dot) : std::string_view();
    auto cut = longest - ending.size();
    while (cut > 0 && (static_cast<unsigned char>(name[cut]) & 0xC0u) == 0x80u)
        --cut;
    return std::string(name.substr(0, cut)) + std::string(ending);
}

std::string named_after(std::string_view type)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 9> endings{{{"image/png", "png"},
                                                                                    {"image/jpeg", "jpg"},
                                                                                    {"image/gif", "gif"},
                                                                                    {"application/pdf", "pdf"},
                                                                                    {"text/plain", "txt"},
                                                                                    {"text/html", "html"},
                                                                                    {"text/calendar", "ics"},
                                                                                    {"message/rfc822", "eml"},
                                                                                    {"application/pkcs7-mime", "p7m"}}};
    auto const* const found = std::ranges::find(endings, type, [](auto const& known) { return known.first; });
    return "attachment." + std::string(found == endings.end() ? "bin" : found->second);
}
}

std::string safe_file_name(std::string_view given, std::string_view type)
{
    auto const whole = plain(without_folders(given));
    auto const name = without_edges(text::trimmed(whole));
    if (name.empty())
        return named_after(type);
    return shortened(is_reserved(name) ? "_" + std::string(name) : std::string(name));
}
}
