#include "features/selfcheck/card.h"

#include "base/html.h"
#include "base/text.h"
#include "ground/qr/qr.h"

#include <fmt/format.h>

namespace regard::selfcheck
{
namespace
{
constexpr int width = 420, height = 595; // A6, four to the millimetre
constexpr int code_side = 260;

// Lines of at most so many characters, broken between words where there is a gap.
std::vector<std::string> lines_of(std::string_view words, std::size_t most)
{
    std::vector<std::string> lines;
    while (text::characters(words) > most) {
        std::string_view line = text::cut(words, most);
        auto const gap = line.rfind(' ');
        if (gap != std::string_view::npos && gap > 0)
            line = line.substr(0, gap);
        lines.emplace_back(line);
        words = text::trimmed(words.substr(line.size()));
    }
    lines.emplace_back(words);
    return lines;
}

// Centred lines from `y` on; returns where the next may stand.
int write(std::string& svg, std::string_view words, int y, int size, std::size_t most)
{
    for (std::string const& line : lines_of(words, most)) {
        svg += fmt::format(R"(<text x="{}" y="{}" font-size="{}" text-anchor="middle">{}</text>)", width / 2, y, size,
                           html_escaped(line));
        y += size * 4 / 3;
    }
    return y;
}
}

std::string card_svg(store::Standing const& standing, Group group, std::string_view address, Words const& words)
{
    std::string svg =
        fmt::format(R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {0} {1}" width="{0}" height="{1}" )"
                    R"(font-family="Inter, Helvetica, Arial, sans-serif" fill="#1F2421" role="img" aria-label="{2}">)"
                    R"(<rect width="{0}" height="{1}" fill="#FFFFFF"/>)",
                    width, height, html_escaped(standing.name));
    int y = write(svg, standing.name, 48, 22, 32);
    y = write(svg, words.say("card.for", {{"group", words.group(group)}}), y + 4, 16, 44);
    svg += fmt::format(R"svg(<g transform="translate({},{})">{}</g>)svg", (width - code_side) / 2, y,
                       qr_svg(address, code_side));
    y = write(svg, words.say("card.how"), y + code_side + 22, 15, 48);
    y = write(svg, words.say("card.anonymous"), y + 6, 13, 56);
    write(svg, address, y + 8, 9, 84);
    return svg + "</svg>";
}
}
