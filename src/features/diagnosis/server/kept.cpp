#include "features/diagnosis/server/kept.h"

#include <fmt/format.h>

namespace regard::diagnosis
{
cases::Dimension dimension_of(NameOf of)
{
    using cases::Dimension;
    constexpr Dimension dimensions[]{Dimension::status,  Dimension::team,     Dimension::person, Dimension::touchpoint,
                                     Dimension::product, Dimension::vertical, Dimension::channel};
    return dimensions[static_cast<std::size_t>(of)];
}

cases::Names const& names_of(cases::Vocabulary const& names, NameOf of)
{
    cases::Names const* const tables[]{&names.statuses, &names.teams,     &names.persons, &names.touchpoints,
                                       &names.products, &names.verticals, &names.channels};
    return *tables[static_cast<std::size_t>(of)];
}

KeptFinding kept(Found const& found, cases::Vocabulary const& names, std::vector<cases::CaseId> const& case_of)
{
    KeptFinding kept;
    kept.variant = found.variant;
    kept.candidate = found.candidate;
    for (Term const& term : found.terms)
        kept.terms.push_back({term.argument, term.of, names_of(names, term.of).find(term.text), term.veiled});
    kept.figures = found.figures;
    kept.alike = found.alike;
    kept.subject = found.subject;
    kept.gain = found.gain;
    kept.effort = found.effort;
    for (std::uint64_t const number : found.first)
        kept.first.push_back(case_of[number]);
    return kept;
}

Found found_of(KeptFinding const& kept, std::string kind, std::uint64_t cases,
               std::function<std::string(KeptTerm const&)> const& text_of)
{
    Found found;
    found.kind = std::move(kind);
    found.variant = kept.variant;
    found.candidate = kept.candidate;
    for (KeptTerm const& term : kept.terms)
        found.terms.push_back({term.argument, term.of, text_of(term), term.veiled});
    found.figures = kept.figures;
    found.alike = kept.alike;
    found.subject = kept.subject;
    found.cases = cases;
    found.gain = kept.gain;
    found.effort = kept.effort;
    return found;
}

std::string mark_of(std::string_view kind, KeptFinding const& finding)
{
    std::string mark = fmt::format("{}:{}", kind, finding.candidate);
    for (KeptTerm const& term : finding.terms)
        if (term.of != NameOf::person)
            mark += fmt::format("/{}={}", term.argument, term.word);
    return mark;
}
}
