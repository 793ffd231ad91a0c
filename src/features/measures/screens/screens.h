#pragma once
// What each screen of measures shows. All read one consistent state of the store; any thread.
#include "features/measures/measures.h"
#include "features/measures/model.h"
#include "features/measures/screens/board.h"
#include "features/measures/screens/case_list.h"
#include "features/measures/screens/selection.h"

namespace regard::measures
{
namespace screens
{
Result<Overview> overview(db::Transaction& tx, Filter const& filter);
// In what order all rows of a board stand, and which of them are on the page. Teams of too few persons stand together under
// the name `small_teams`.
struct BoardWish
{
    std::vector<Measure> measures;
    BoardOrder order;
    std::size_t skip = 0, limit = 50;
};
Result<Scoreboard> scoreboard(db::Transaction& tx, Dimension dimension, Filter const& filter, BoardWish const& wish,
                              std::string const& small_teams);
DimensionValues dimension_values(db::Transaction& tx, Dimension dimension, std::string const& small_teams);

enum class ChartBy : std::uint8_t { week, month };
Result<Chart> chart(db::Transaction& tx, Measure measure, Filter const& filter, ChartBy by);

Result<Bounces> bounces(db::Transaction& tx, Filter const& filter);
Result<Waits> waits(db::Transaction& tx, Filter const& filter);

// What a list of cases is narrowed to beside the filter, by names.
struct ListWish
{
    std::optional<std::string> bounced, waited; // `A,B`; a status
    bool reopened = false;
    std::optional<std::vector<cases::CaseId>> among; // a finding's
    Order order;
    std::optional<After> after;
    std::size_t limit = 50;
};
struct ListPage
{
    std::vector<CaseRow> rows;
    std::optional<After> next;
    std::int64_t total = 0;
};
Result<ListPage> list(db::Transaction& tx, Filter const& filter, ListWish const& wish);

std::optional<CaseShown> one_case(db::Transaction& tx, cases::CaseId id, Elsewhere const& elsewhere,
                                  cases::KnownWords& words, Instant now);
}

// Which cases a filter means. The period where it says none: the whole history. Refuses with `empty_period` (field `to`);
// `few_persons` where figures of a team are asked for that would be figures of persons.
enum class For : std::uint8_t { figures, lists };
Result<Selection> selection_of(db::Transaction& tx, Filter const& filter, For what);
std::optional<Selection> compared(Filter const& filter, Selection const& selection); // the second period
}
