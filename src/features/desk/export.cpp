// A list of cases as CSV or a workbook: the same filters, the same sight, a few rows at a time, and a line in the journal that it was taken out.
#include "base/csv.h"
#include "features/desk/lists.h"
#include "ground/workbook/workbook.h"

#include <algorithm>
#include <boost/describe/enum_to_string.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace regard::desk
{
namespace
{
constexpr int at_once = 200;

template <class Enum>
std::string word(Enum value)
{
    return boost::describe::enum_to_string(value, "");
}

template <class Shown>
std::string name(std::optional<Shown> const& shown)
{
    return shown ? shown->name : std::string();
}

std::string instant(std::optional<Instant> at) { return at ? to_rfc3339(*at) : std::string(); }

using Cells = std::vector<std::string>;

Cells heading()
{
    return {"number",     "subject", "kind",    "state",    "priority", "customer", "owner", "team",
            "touchpoint", "opened",  "updated", "promised", "next_due", "bounces",  "tags"};
}

Cells cells_of(CaseRow const& row, std::vector<std::string> const& tags)
{
    return {std::to_string(row.number),
            row.subject,
            word(row.kind),
            word(row.state),
            word(row.priority),
            name(row.customer),
            row.owner.name,
            name(row.team),
            name(row.touchpoint),
            instant(row.opened),
            instant(row.updated),
            instant(row.promised),
            instant(row.next_due),
            std::to_string(row.bounces),
            fmt::format("{}", fmt::join(tags, ", "))};
}

// Goes through the list, as the reader may see it now.
class Walk
{
  public:
    Walk(Desk::Inside const& inside, api::Who who, CaseQuery query)
        : inside_(&inside), who_(std::move(who)), query_(std::move(query))
    {}

    // Hands the next rows on; answers whether there are more.
    bool some(std::function<void(Cells const&)> const& add)
    {
        std::vector<Cells> lines;
        bool const more = inside_->database.read([&](db::Transaction& tx) {
            lines.clear();
            return read(tx, lines);
        });
        std::for_each(lines.begin(), lines.end(), add);
        return more;
    }

  private:
    bool read(db::Transaction& tx, std::vector<Cells>& lines)
    {
        auto const found = page_listed(tx, Sight(tx, who_), query_, after_, at_once);
        for (CaseRow const& row : rows_shown(tx, who_, found.cases))
            lines.push_back(cells_of(row, tags_of(tx, row.id)));
        if (found.next)
            after_ = *found.next;
        return found.next.has_value();
    }

    Desk::Inside const* inside_;
    api::Who who_;
    CaseQuery query_;
    store::Place after_{};
};

http::Response as_csv(Walk walk)
{
    http::Response answer;
    answer.type = "text/csv; charset=utf-8";
    answer.body = http::Stream([walk = std::move(walk), is_first = true](std::string& chunk) mutable {
        if (std::exchange(is_first, false))
            chunk += "\xEF\xBB\xBF" + csv::row(heading()); // the mark by which spreadsheets know UTF-8
        return walk.some([&](Cells const& cells) { chunk += csv::row(cells); });
    });
    return http::attachment(std::move(answer), "cases.csv");
}

http::Response as_workbook(Walk walk)
{
    http::Response answer;
    answer.type = workbook::media_type;
    answer.body =
        http::Stream(workbook::streamed(heading(), [walk = std::move(walk)](workbook::Add const& add) mutable {
            return walk.some([&](Cells const& cells) { add(cells); });
        }));
    return http::attachment(std::move(answer), "cases.xlsx");
}
}

void Desk::Inside::add_export(api::Routes& routes)
{
    routes
        .get("/case-export",
             "The list of cases as CSV or XLSX, as GET /desk/cases lists them; that it was taken out is noted",
             [this](api::Asking& asking, ExportQuery const& query) -> Result<http::Response> {
                 database.write([&](db::Transaction& tx) {
                     journal.note(tx, {.who = events::WhoId{asking.who.user.value},
                                       .verb = "case.list_exported",
                                       .subject_kind = "case_list",
                                       .subject = asking.who.user.value});
                 });
                 Walk walk(*this, asking.who, query);
                 return query.format == customers::SheetFormat::xlsx ? as_workbook(std::move(walk))
                                                                     : as_csv(std::move(walk));
             })
        .allow(read_cases);
}
}
