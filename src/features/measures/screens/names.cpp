#include "features/measures/screens/names.h"

#include <fmt/format.h>

namespace regard::measures
{
cases::Dimension named_in(Facet facet)
{
    using cases::Dimension;
    constexpr Dimension dimensions[]{Dimension::team,    Dimension::vertical, Dimension::touchpoint, Dimension::product,
                                     Dimension::channel, Dimension::kind,     Dimension::status};
    return facet == Facet::wait ? Dimension::status : dimensions[static_cast<std::size_t>(facet)];
}

std::map<cases::Name, std::string> names(db::Transaction& tx, Facet facet, std::span<std::int64_t const> words)
{
    std::vector<cases::Name> const numbers(words.begin(), words.end());
    return cases::words(tx, named_in(facet), numbers);
}

std::optional<Narrowed> bounced_between(db::Transaction& tx, std::string_view names)
{
    for (auto comma = names.find(','); comma != std::string_view::npos; comma = names.find(',', comma + 1)) {
        auto const one = cases::word(tx, cases::Dimension::team, names.substr(0, comma));
        auto const other = cases::word(tx, cases::Dimension::team, names.substr(comma + 1));
        if (one && other)
            return Narrowed{Facet::bounce, PairBounces{std::min(*one, *other), std::max(*one, *other)}.word()};
    }
    return std::nullopt;
}

std::optional<Narrowed> waited_in(db::Transaction& tx, std::string_view status)
{
    auto const word = cases::word(tx, cases::Dimension::status, status);
    return word ? std::optional(Narrowed{Facet::wait, *word}) : std::nullopt;
}

CasesQuery::CasesQuery(Period period) : text_("from=" + to_iso(period.from) + "&to=" + to_iso(period.to)) {}

CasesQuery& CasesQuery::add(std::string_view name, std::string_view value)
{
    text_.append("&").append(name).append("=");
    for (char const c : value) {
        bool const plain =
            (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
        if (plain)
            text_ += c;
        else
            text_ += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
    return *this;
}

CasesQuery& CasesQuery::add(Narrowed const& one)
{
    if (one.facet == Facet::reopened)
        return add("reopened", "true");
    constexpr std::string_view keys[]{"unit", "vertical", "touchpoint", "product", "channel", "kind", "status"};
    return add(keys[static_cast<std::size_t>(one.facet)], WordId{one.word}.text());
}

CasesQuery cases_query(Selection const& selection)
{
    CasesQuery query(selection.period);
    for (Narrowed const& one : selection.to)
        query.add(one);
    if (!selection.any_unit_of.empty())
        query.add({Facet::unit, small_teams_together});
    return query;
}
}
