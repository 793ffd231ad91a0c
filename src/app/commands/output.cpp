#include "app/commands/output.h"

#include <cstdio>
#include <fmt/format.h>
#include <fstream>
#include <sstream>

namespace regard::app
{
void print(std::string_view text)
{
    std::fwrite(text.data(), 1, text.size(), stdout);
}

int refuse(Refusals const& refusals)
{
    for (Refusal const& refusal : refusals)
        fmt::print(stderr, "regard: {}{}{}\n", refusal.field, refusal.field.empty() ? "" : ": ", refusal.sentence);
    return 1;
}

Result<std::string> read_text_file(std::string const& path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    if (!file || !(text << file.rdbuf()))
        return Refusal{"not_readable", fmt::format("“{}” cannot be read.", path), ""};
    return text.str();
}
}
