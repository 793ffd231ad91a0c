#include "features/diagnosis/report/pictures.h"

#include "features/diagnosis/report/plain.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace regard::diagnosis
{
namespace
{
constexpr double width = 380; // of bars
constexpr double ring_width = 470, height = 300, middle_x = ring_width / 2, middle_y = height / 2, radius = 96;
constexpr std::size_t label_length = 15;

struct Place
{
    double x, y;
};

Place on_ring(std::size_t i, std::size_t of, double distance)
{
    double const angle = 2 * M_PI * static_cast<double>(i) / static_cast<double>(of) - M_PI / 2;
    return {middle_x + distance * std::cos(angle), middle_y + distance * std::sin(angle)};
}

std::vector<std::string> teams_of(std::span<measures::Bounce const> pairs)
{
    std::vector<std::string> teams;
    for (measures::Bounce const& pair : pairs)
        for (std::string const* team : {&pair.a, &pair.b})
            if (std::find(teams.begin(), teams.end(), *team) == teams.end())
                teams.push_back(*team);
    return teams;
}

std::string arc(measures::Bounce const& pair, std::vector<std::string> const& teams, double most, bool worst)
{
    auto const place = [&](std::string const& team) {
        return on_ring(static_cast<std::size_t>(std::find(teams.begin(), teams.end(), team) - teams.begin()),
                       teams.size(), radius);
    };
    Place const a = place(pair.a), b = place(pair.b);
    double const bend = 0.55; // how far the arc leans from the straight line towards the middle
    Place const lean{middle_x + (1 - bend) * ((a.x + b.x) / 2 - middle_x),
                     middle_y + (1 - bend) * ((a.y + b.y) / 2 - middle_y)};
    return fmt::format(R"(<path class="pair{}" d="M{:.1f} {:.1f}Q{:.1f} {:.1f} {:.1f} {:.1f}" stroke-width="{:.1f}">)"
                       "<title>{} – {}: {}</title></path>\n",
                       worst ? " worst" : "", a.x, a.y, lean.x, lean.y, b.x, b.y,
                       1.5 + 7 * static_cast<double>(pair.bounces) / most, escaped(pair.a), escaped(pair.b),
                       pair.bounces);
}

std::string team_mark(std::string const& team, std::size_t i, std::size_t of)
{
    Place const dot = on_ring(i, of, radius), label = on_ring(i, of, radius + 14);
    std::string_view const anchor = std::abs(label.x - middle_x) < 12 ? "middle" : label.x > middle_x ? "start" : "end";
    return fmt::format(R"(<circle class="team" cx="{:.1f}" cy="{:.1f}" r="5"/>)"
                       R"(<text x="{:.1f}" y="{:.1f}" text-anchor="{}">{}</text>)"
                       "\n",
                       dot.x, dot.y, label.x, label.y + 4 + (anchor == "middle" ? (label.y > middle_y ? 4 : -2) : 0),
                       anchor, escaped(shortened(team, label_length)));
}
}

std::string bounce_ring(std::vector<measures::Bounce> const& all, std::string_view label)
{
    if (all.empty())
        return {};
    std::span const pairs(all.data(), std::min(all.size(), pairs_drawn));
    auto const teams = teams_of(pairs);
    std::string svg = fmt::format(R"(<svg viewBox="0 0 {} {}" role="img" aria-label="{}">)"
                                  "\n",
                                  ring_width, height, escaped(label));
    for (std::size_t i = pairs.size(); i-- > 0;) // the worst last, on top
        svg += arc(pairs[i], teams, static_cast<double>(pairs[0].bounces), i < 2);
    for (std::size_t i = 0; i < teams.size(); ++i)
        svg += team_mark(teams[i], i, teams.size());
    return svg + "</svg>\n";
}

std::string wait_bars(std::vector<measures::WaitFigures> const& waits, std::string_view label)
{
    std::size_t const count = std::min(waits.size(), waits_drawn);
    if (count == 0 || waits[0].total_days <= 0)
        return {};
    constexpr double row = 38;
    std::string svg = fmt::format(R"(<svg viewBox="0 0 {} {}" role="img" aria-label="{}">)"
                                  "\n",
                                  width, row * static_cast<double>(count), escaped(label));
    for (std::size_t i = 0; i < count; ++i) {
        double const top = row * static_cast<double>(i);
        svg += fmt::format(
            R"(<text x="0" y="{:.0f}">{}</text><rect class="bar" x="0" y="{:.0f}" width="{:.1f}" height="10" rx="3"/>)"
            "\n",
            top + 14, escaped(shortened(waits[i].status, 48)), top + 20,
            std::max(2.0, width * waits[i].total_days / waits[0].total_days));
    }
    return svg + "</svg>\n";
}
}
