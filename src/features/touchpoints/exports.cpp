// The map as a list to take away: CSV or a workbook, in its order.
#include "base/csv.h"
#include "features/touchpoints/directory.h"
#include "features/touchpoints/inside.h"
#include "features/touchpoints/list.h"
#include "features/touchpoints/list_model.h"
#include "ground/workbook/workbook.h"

namespace regard::touchpoints
{
namespace
{
using Cells = std::vector<std::string>;

Cells heading()
{
    Cells cells;
    for (std::size_t i = 0; i < columns; ++i)
        cells.emplace_back(heading_of(static_cast<Column>(i)));
    return cells;
}

class Writer
{
  public:
    Writer(db::Transaction& tx, Plan const& plan) : directory_(tx), plan_(plan)
    {
        for (people::Employee const& one : people::all_employees(tx))
            emails_.emplace(one.id, one.email);
    }

    std::vector<Cells> rows() const
    {
        std::vector<Cells> all;
        for (TouchpointOnMap const& one : plan_.touchpoints)
            all.push_back(cells_of(one));
        return all;
    }

  private:
    Cells cells_of(TouchpointOnMap const& one) const
    {
        return {one.journey ? find(plan_, *one.journey)->name : "",
                one.name,
                one.accountable ? email_of(*one.accountable) : "",
                all(one.deputies, [&](EmployeeId id) { return email_of(id); }),
                one.team ? directory_.words_of(*one.team) : "",
                all(one.further_teams, [&](UnitId id) { return directory_.words_of(id); }),
                all(one.products, [&](ProductId id) { return directory_.name_of(id); }),
                one.decision_level,
                one.on_form ? "yes" : "no",
                one.good,
                joined(one.examples, "\n")};
    }

    template <class IdType, class Name>
    static std::string all(std::vector<IdType> const& ids, Name name)
    {
        std::vector<std::string> names;
        for (IdType const id : ids)
            if (auto called = name(id); !called.empty())
                names.push_back(std::move(called));
        return joined(names);
    }

    std::string email_of(EmployeeId id) const
    {
        auto const one = emails_.find(id);
        return one == emails_.end() ? std::string() : one->second;
    }

    Directory directory_;
    Plan const& plan_;
    std::map<EmployeeId, std::string> emails_;
};

http::Response as_csv(std::vector<Cells> const& rows)
{
    std::string text = "\xEF\xBB\xBF" + csv::row(heading()); // the mark by which spreadsheets know UTF-8
    for (Cells const& row : rows)
        text += csv::row(row);
    http::Response answer;
    answer.type = "text/csv; charset=utf-8";
    answer.body = std::move(text);
    return http::attachment(std::move(answer), "responsibility-map.csv");
}

http::Response as_workbook(std::vector<Cells> rows)
{
    http::Response answer;
    answer.type = workbook::media_type;
    answer.body = http::Stream(workbook::streamed(heading(), [rows = std::move(rows)](workbook::Add const& add) {
        for (Cells const& row : rows)
            add(row);
        return false;
    }));
    return http::attachment(std::move(answer), "responsibility-map.xlsx");
}
}

void Touchpoints::Inside::add_export(api::Routes& routes) const
{
    routes
        .get("/map-export", "The map as CSV or XLSX, a row a touchpoint, in its order",
             [](api::Reading& r, MapExportQuery const& query) -> Result<http::Response> {
                 Plan const plan = store::plan(r.tx);
                 auto rows = Writer(r.tx, plan).rows();
                 return query.format == SheetFormat::xlsx ? as_workbook(std::move(rows)) : as_csv(rows);
             })
        .allow(read_touchpoints);
}
}
