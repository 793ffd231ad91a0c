#pragma once
// A finding as it is kept: names by their numbers in case_word, figures as numbers, so that it is said in the language of
// whoever reads it, and no name stands anywhere else than in case_word.
#include "features/cases/cases.h"
#include "features/diagnosis/found.h"

namespace regard::diagnosis
{
struct KeptTerm
{
    std::string argument;
    NameOf of = NameOf::team;
    std::int64_t word = 0;
    bool veiled = false;
};
BOOST_DESCRIBE_STRUCT(KeptTerm, (), (argument, of, word, veiled))

struct KeptFinding
{
    std::string variant, candidate;
    std::vector<KeptTerm> terms;
    std::vector<Figure> figures;
    Likeness alike;
    NameOf subject = NameOf::touchpoint;
    std::optional<Gain> gain;
    Effort effort = Effort::days;
    std::vector<cases::CaseId> first;
};
BOOST_DESCRIBE_STRUCT(KeptFinding, (), (variant, candidate, terms, figures, alike, subject, gain, effort, first))

// The words of what a name is of, as case_word numbers them.
cases::Dimension dimension_of(NameOf of);
cases::Names const& names_of(cases::Vocabulary const& names, NameOf of);

// `case_of` says which case a number of the engine is.
KeptFinding kept(Found const& found, cases::Vocabulary const& names, std::vector<cases::CaseId> const& case_of);

// The other way round; `text_of` says what a term's word is.
Found found_of(KeptFinding const& kept, std::string kind, std::uint64_t cases,
               std::function<std::string(KeptTerm const&)> const& text_of);

// What makes it the same finding in every run over the same source. Persons are left out.
std::string mark_of(std::string_view kind, KeptFinding const& finding);
}
