// Customers as a list to take away: CSV or a workbook, as far as the reader may see them.
#include "base/csv.h"
#include "features/customers/customer_list.h"
#include "features/customers/inside.h"
#include "ground/workbook/workbook.h"

#include <algorithm>
#include <boost/describe/enum_to_string.hpp>

namespace regard::customers
{
namespace
{
using Cells = std::vector<std::string>;

Cells cells_of(Customer const& customer)
{
    return {customer.name,
            boost::describe::enum_to_string(customer.kind, "person"),
            joined(customer.contacts, ContactKind::email),
            joined(customer.contacts, ContactKind::phone),
            joined(customer.contacts, ContactKind::post),
            customer.language,
            customer.zone,
            customer.segment};
}

Cells heading()
{
    Cells cells;
    for (std::size_t i = 0; i < columns; ++i)
        cells.emplace_back(heading_of(static_cast<Column>(i)));
    return cells;
}

// Hands the next rows on; moves `before` on and answers whether there are more.
bool write_some(Customers::Inside const& inside, api::Who const& who, CustomerId& before,
                std::function<void(Cells const&)> const& add)
{
    constexpr int at_once = 200;
    std::vector<Cells> lines; // handed on outside the transaction, which may run again
    auto const rows = inside.database.read([&](db::Transaction& tx) {
        lines.clear();
        auto const found = store::rows(tx, before, "", at_once);
        for (CustomerRow const& row : found)
            if (auto const customer = inside.seen(tx, who, row.id))
                lines.push_back(cells_of(*customer));
        return found;
    });
    std::for_each(lines.begin(), lines.end(), add);
    if (!rows.empty())
        before = rows.back().id;
    return rows.size() == static_cast<std::size_t>(at_once);
}

http::Response as_csv(Customers::Inside const& inside, api::Who const& who)
{
    http::Response answer;
    answer.type = "text/csv; charset=utf-8";
    answer.body = http::Stream([&inside, who, before = CustomerId{}, is_first = true](std::string& chunk) mutable {
        if (std::exchange(is_first, false))
            chunk += "\xEF\xBB\xBF" + csv::row(heading()); // the mark by which spreadsheets know UTF-8
        return write_some(inside, who, before, [&](Cells const& cells) { chunk += csv::row(cells); });
    });
    return http::attachment(std::move(answer), "customers.csv");
}

http::Response as_workbook(Customers::Inside const& inside, api::Who const& who)
{
    http::Response answer;
    answer.type = workbook::media_type;
    answer.body = http::Stream(
        workbook::streamed(heading(), [&inside, who, before = CustomerId{}](workbook::Add const& add) mutable {
            return write_some(inside, who, before, [&](Cells const& cells) { add(cells); });
        }));
    return http::attachment(std::move(answer), "customers.xlsx");
}
}

void Customers::Inside::add_export(api::Routes& routes) const
{
    routes
        .get("/customer-export", "All customers as CSV or XLSX, the newest first; that they were taken out is noted",
             [this](api::Asking& asking, CustomerExportQuery const& query) -> Result<http::Response> {
                 database.write([&](db::Transaction& tx) { note(tx, asking.who, "customer.list_exported", {}); });
                 return query.format == SheetFormat::xlsx ? as_workbook(*this, asking.who) : as_csv(*this, asking.who);
             })
        .allow(settle_customers);
}
}
