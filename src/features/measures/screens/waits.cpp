#include "features/measures/outcomes/source_store.h"
#include "features/measures/screens/names.h"
#include "features/measures/screens/often.h"
#include "features/measures/screens/screens.h"

#include <algorithm>

namespace regard::measures::screens
{
namespace
{
WaitRow row_of(std::string status, WaitsOften const& often, std::int64_t times)
{
    WaitRow row;
    row.status = std::move(status);
    row.events = often.amount * times;
    row.cases = often.cases * times;
    Histogram const& waits = often.waits;
    if (waits.count() > 0) {
        row.mean_hours = waits.mean() / 3.6e9;
        row.median_hours = waits.quantile(0.5) / 3.6e9;
        row.total_days = waits.sum() / 8.64e10 * static_cast<double>(times);
    }
    return row;
}
}

Result<Waits> waits(db::Transaction& tx, Filter const& filter)
{
    auto const selection = selection_of(tx, filter, For::figures);
    if (!selection)
        return selection.error();
    auto const by = waits_by_status(tx, *selection);
    std::vector<std::int64_t> words;
    for (auto const& [word, often] : by.statuses)
        words.push_back(word);
    auto const named = names(tx, Facet::wait, words);
    auto const waiting = store::waiting_statuses(tx);

    Waits shown;
    for (auto const& [word, often] : by.statuses) {
        auto const status = static_cast<cases::Name>(word);
        WaitRow row = row_of(named.at(status), often, by.sampling.times);
        row.class_ = std::ranges::find(waiting, status) != waiting.end() ? "waiting" : "unclassed";
        row.cases_query = cases_query(*selection).add("waited", row.status).text();
        shown.rows.push_back(std::move(row));
    }
    std::sort(shown.rows.begin(), shown.rows.end(), [](WaitRow const& a, WaitRow const& b) {
        return a.total_days != b.total_days ? a.total_days > b.total_days : a.status < b.status;
    });
    return shown;
}
}
