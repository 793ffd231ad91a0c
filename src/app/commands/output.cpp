#include "app/commands/output.h"

#include <cerrno>
#include <cstdio>
#include <fmt/format.h>
#include <fstream>
#include <system_error>

namespace regard::app
{
void print(std::string_view text)
{
    if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size() || std::fflush(stdout) != 0)
        throw std::system_error(errno, std::generic_category(), "standard output");
}

int refuse(Refusals const& refusals)
{
    for (Refusal const& refusal : refusals)
        fmt::print(stderr, "regard: {}{}{}\n", refusal.field, refusal.field.empty() ? "" : ": ", refusal.sentence);
    return 1;
}

Result<std::string> read_text_file(std::string const& path)
{
    constexpr std::size_t most = 1024 * 1024;
    std::string text(most + 1, '\0');
    std::ifstream file(path, std::ios::binary);
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (!file.is_open() || file.bad())
        return Refusal{"not_readable", fmt::format("“{}” cannot be read.", path), ""};
    text.resize(static_cast<std::size_t>(file.gcount()));
    if (text.size() > most)
        return Refusal{"too_long", fmt::format("“{}” is longer than a megabyte; a mapping is a page.", path), ""};
    return {boost::system::in_place_value, std::move(text)};
}
}
