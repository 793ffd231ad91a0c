// A list of cases as CSV: the same filters, the same sight, a few rows at a time, and a line in the journal that it was taken out.
#include "base/csv.h"
#include "features/desk/lists.h"

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

std::string heading()
{
    // The mark by which spreadsheets know UTF-8 goes first.
    return "\xEF\xBB\xBF" + csv::row({"number", "subject", "kind", "state", "priority", "customer", "owner", "team",
                                      "touchpoint", "opened", "updated", "promised", "next_due", "bounces", "tags"});
}

std::string line_of(CaseRow const& row, std::vector<std::string> const& tags)
{
    return csv::row({std::to_string(row.number), row.subject, word(row.kind), word(row.state), word(row.priority),
                     name(row.customer), row.owner.name, name(row.team), name(row.touchpoint), instant(row.opened),
                     instant(row.updated), instant(row.promised), instant(row.next_due), std::to_string(row.bounces),
                     fmt::format("{}", fmt::join(tags, ", "))});
}

// The next rows into `out`, as the reader may see them now; moves `after` on and answers whether there are more.
bool write_some(Desk::Inside const& inside, api::Who const& who, CaseQuery const& query, store::Place& after,
                std::string& out)
{
    return inside.database.read([&](db::Transaction& tx) {
        auto found = listed(tx, Sight(tx, who), query, after, at_once);
        bool const more = found.size() > static_cast<std::size_t>(at_once);
        if (more)
            found.pop_back();
        for (CaseRow const& row : rows_shown(tx, found))
            out += line_of(row, tags_of(tx, row.id));
        if (!found.empty())
            after = place_in(query, found.back());
        return more;
    });
}
}

void Desk::Inside::add_export(api::Routes& routes)
{
    routes
        .get("/case-export", "The list of cases as CSV, as GET /desk/cases lists them; that it was taken out is noted",
             [this](api::Asking& asking, CaseQuery const& query) -> Result<http::Response> {
                 database.write([&](db::Transaction& tx) {
                     journal.note(tx, {.who = events::WhoId{asking.who.user.value},
                                       .verb = "case.list_exported",
                                       .subject_kind = "case_list",
                                       .subject = asking.who.user.value});
                 });
                 http::Response answer;
                 answer.type = "text/csv; charset=utf-8";
                 answer.body = http::Stream([this, who = asking.who, query, after = store::Place{},
                                             is_first = true](std::string& chunk) mutable {
                     if (std::exchange(is_first, false))
                         chunk += heading();
                     return write_some(*this, who, query, after, chunk);
                 });
                 return http::attachment(std::move(answer), "cases.csv");
             })
        .allow(read_cases);
}
}
