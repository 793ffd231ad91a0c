#pragma once
// Between the numbers the store counts by and the names people know.
#include "features/cases/cases.h"
#include "features/measures/model.h"
#include "features/measures/screens/selection.h"

namespace regard::measures
{
// The dimension of case_word in which a facet's words are named; a wait's words are statuses.
cases::Dimension named_in(Facet facet);

std::map<cases::Name, std::string> names(db::Transaction& tx, Facet facet, std::span<std::int64_t const> words);

// `Cards,Back office` as a pair of teams; names may hold commas themselves. Nothing where no two teams are so named.
std::optional<Narrowed> bounced_between(db::Transaction& tx, std::string_view names);
std::optional<Narrowed> waited_in(db::Transaction& tx, std::string_view status);

// The word by which teams too small to be shown stand as one; nobody's number.
constexpr std::int64_t small_teams_together = INT64_MAX;

// The query of a list of cases, `from=2026-01-01&to=…`, values escaped.
class CasesQuery
{
  public:
    explicit CasesQuery(Period period);
    CasesQuery& add(std::string_view name, std::string_view value);
    CasesQuery& add(Narrowed const& one); // of the named facets; bounces and waits are named by text
    std::string text() const { return text_; }

  private:
    std::string text_;
};
CasesQuery cases_query(Selection const& selection);
}
