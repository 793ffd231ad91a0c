// The card each employee can print: what I may give, and whom I ask beyond it. One SVG of A6.
#include "features/empowerment/inside.h"

#include "base/html.h"
#include "base/text.h"
#include "features/people/people.h"
#include "ground/text/number.h"

#include <fmt/format.h>

namespace regard::empowerment
{
namespace
{
constexpr int width = 595, height = 420; // A6 across, four to the millimetre
constexpr int margin = 36;
constexpr std::size_t line_length = 62; // characters

class Card
{
  public:
    explicit Card(std::string_view title)
        : svg_(fmt::format(R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {0} {1}" width="{0}" height="{1}" )"
                           R"(font-family="Inter, Helvetica, Arial, sans-serif" fill="#1F2421" role="img" )"
                           R"(aria-label="{2}"><rect width="{0}" height="{1}" fill="#FFFFFF"/>)",
                           width, height, html_escaped(title)))
    {
        write(title, 24);
        y_ += 8;
    }

    void write(std::string_view words, int size = 16)
    {
        while (!words.empty()) {
            std::string_view line = text::cut(words, line_length);
            auto const gap = line.size() < words.size() ? line.rfind(' ') : std::string_view::npos;
            if (gap != std::string_view::npos && gap > 0)
                line = line.substr(0, gap);
            svg_ +=
                fmt::format(R"(<text x="{}" y="{}" font-size="{}">{}</text>)", margin, y_, size, html_escaped(line));
            y_ += size * 3 / 2;
            words = text::trimmed(words.substr(line.size()));
        }
    }

    std::string finished() { return svg_ + "</svg>"; }

  private:
    std::string svg_;
    int y_ = 52;
};

Result<http::Response> my_card(Empowerment::Inside const& inside, api::Reading& r)
{
    if (!r.who.employee)
        return no_employee_yourself();
    auto const person = people::employee(r.tx, r.who.employee);
    Card card(inside.say(r.language, "card.title", {{"name", person ? person->name : r.who.name}}));
    bool any = false;
    auto const policies = store::in_force(r.tx, r.now);
    auto const place = inside.place_of(r.tx, r.who.employee, {}, r.now);
    if (auto const* policy = most_particular(policies, place)) {
        any = true;
        auto const money = [&](std::int64_t minor) { return text::money(r.language, {minor, policy->currency}); };
        auto const may = rights::may(r.tx, r.who.employee, rights::DecisionKind::goodwill, {}, policy->currency, r.now);
        std::int64_t const most = may ? std::min(may->limit.minor, policy->terms.most_at_once) : 0;
        card.write(inside.say(r.language, "card.at_once", {{"amount", money(most)}}), 18);
        if (policy->terms.allowance > 0)
            card.write(inside.say(
                r.language, std::string("card.allowance_") + std::to_string(static_cast<int>(policy->terms.period)),
                {{"amount", money(policy->terms.allowance)}}));
        if (policy->terms.most_a_customer)
            card.write(inside.say(r.language, "card.a_customer", {{"amount", money(*policy->terms.most_a_customer)}}));
        if (policy->terms.receipt_from)
            card.write(inside.say(r.language, "card.receipt", {{"amount", money(*policy->terms.receipt_from)}}));
        auto const above = rights::who_may(r.tx, r.who.employee, rights::DecisionKind::goodwill, {},
                                           {most + 1, policy->currency}, r.now);
        if (!above.empty())
            if (auto const who = people::employee(r.tx, above.front().person))
                card.write(inside.say(r.language, "card.above", {{"name", who->name}}));
        card.write(policy->why);
    }
    if (!any)
        card.write(inside.say(r.language, "card.nothing"));
    card.write(inside.say(r.language, "card.near"), 13);
    return http::Response{200, "image/svg+xml", {}, card.finished()};
}
}

void Empowerment::Inside::add_card(api::Routes& routes)
{
    routes
        .get("/me/budget/card.svg", "My card, to print: what I may give, and whom I ask beyond it",
             [this](api::Reading& r) { return my_card(*this, r); })
        .allow(api::anyone_signed_in);
}
}
