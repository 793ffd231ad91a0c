#include "features/intake/formats/xes_table.h"

#include "features/intake/formats/xes_events.h"
#include "features/intake/formats/xes_keys.h"

namespace regard::intake
{
namespace
{
std::vector<std::string> names_of(XesKeys const& keys)
{
    std::vector<std::string> names;
    names.reserve(keys.trace.size() + keys.event.size());
    for (auto const& key : keys.trace)
        names.push_back(key == "concept:name" ? "case_id" : "case_" + key);
    names.insert(names.end(), keys.event.begin(), keys.event.end());
    return column_names(std::vector<std::string_view>(names.begin(), names.end()));
}

// The case's name is the first column, be it in the file or not.
XesKeys with_case_first(XesKeys keys)
{
    auto const name = std::ranges::find(keys.trace, "concept:name");
    if (name != keys.trace.end())
        std::rotate(keys.trace.begin(), name, name + 1);
    else
        keys.trace.insert(keys.trace.begin(), "concept:name");
    return keys;
}

class XesTable final : public Table
{
  public:
    XesTable(std::unique_ptr<files::ByteSource> source, XesKeys const& keys)
        : columns_(names_of(keys)), events_(std::move(source), keys), cells_(columns_.size())
    {}

    std::span<std::string const> columns() const override { return columns_; }
    BadRow const& bad() const override { return bad_; }
    std::uint64_t consumed() const override { return events_.consumed(); }

    Step next(Row& row) override
    {
        for (;;) {
            if (auto const* event = events_.next()) {
                events_.fill(*event, cells_);
                row = {event->line, cells_, whole_row(cells_, scratch_)};
                return Step::row;
            }
            if (events_.take_problem(bad_))
                return Step::bad_row;
            if (!events_.read_on())
                return Step::end;
        }
    }

  private:
    std::vector<std::string> columns_;
    XesEvents events_;
    std::vector<std::string_view> cells_;
    std::string scratch_;
    BadRow bad_;
};
}

std::unique_ptr<Table> read_xes(std::function<std::unique_ptr<files::ByteSource>()> const& source)
{
    auto const keys = with_case_first(find_xes_keys(source()));
    return std::make_unique<XesTable>(source(), keys);
}
}
