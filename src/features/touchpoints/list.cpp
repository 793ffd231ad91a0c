#include "features/touchpoints/list.h"

#include "base/csv.h"
#include "base/names.h"
#include "base/text.h"

#include <algorithm>

namespace regard::touchpoints
{
namespace
{
constexpr std::string_view headings[columns]{
    "journey",  "touchpoint",     "accountable", "deputies", "team",     "further teams",
    "products", "decision level", "on form",     "good",     "examples",
};

// What else they may be called, folded, their words joined: English; Danish.
constexpr std::string_view others[columns]{
    " journey rejse kunderejse ",
    " touchpoint name step kontaktpunkt navn trin ",
    " accountable accountableperson responsible ansvarlig ",
    " deputies deputy stedfortraedere stedfortraeder ",
    " team unit enhed ",
    " furtherteams otherteams partners flereteams andreteams partnere ",
    " products product produkter produkt ",
    " decisionlevel level beslutningsniveau niveau ",
    " onform form paformularen formular ",
    " good goodexperience godoplevelse god ",
    " examples example eksempler eksempel ",
};

class Taker final : public people::TableTaker
{
  public:
    Result<void> take_columns(std::span<std::string const> names) override
    {
        for (std::string const& name : names) {
            auto const meant = column_of(name);
            bool const is_new = meant && list.headings[static_cast<std::size_t>(*meant)].empty();
            meanings_.push_back(is_new ? meant : std::nullopt);
            if (is_new)
                list.headings[static_cast<std::size_t>(*meant)] = name;
        }
        if (list.headings[static_cast<std::size_t>(Column::name)].empty())
            return Refusal{"columns_missing",
                           "The list needs at least the column “touchpoint”, named in its first row.", "file"};
        return {};
    }

    void take_row(std::int64_t line, std::span<std::string_view const> cells) override
    {
        if (list.rows.size() >= most_rows) {
            is_too_long = true;
            return;
        }
        ListRow row{line};
        bool is_empty = true;
        for (std::size_t i = 0; i < cells.size() && i < meanings_.size(); ++i)
            if (auto const cell = text::trimmed(csv::without_guard(cells[i])); meanings_[i] && !cell.empty()) {
                is_empty = false;
                row.cells[static_cast<std::size_t>(*meanings_[i])] = std::string(cell);
            }
        if (!is_empty)
            list.rows.push_back(std::move(row));
    }

    void take_bad_row(std::int64_t line, std::string_view column, std::string_view value,
                      std::string_view reason) override
    {
        list.faults.push_back({line, std::string(column), std::string(text::cut(value, 100)), std::string(reason)});
    }

    MapList list;
    bool is_too_long = false;

  private:
    std::vector<std::optional<Column>> meanings_;
};
}

std::string_view heading_of(Column column) { return headings[static_cast<std::size_t>(column)]; }

std::optional<Column> column_of(std::string_view heading)
{
    std::string wanted = " ";
    for (std::string const& word : text::words_of(heading))
        wanted += word;
    wanted += ' ';
    for (std::size_t i = 0; i < columns; ++i)
        if (wanted.size() > 2 && others[i].find(wanted) != std::string_view::npos)
            return static_cast<Column>(i);
    return std::nullopt;
}

std::optional<bool> yes_or_no(std::string_view cell)
{
    std::string const folded = text::folded(cell);
    for (char const* yes : {"yes", "ja", "true", "sand", "1", "x"})
        if (folded == yes)
            return true;
    for (char const* no : {"no", "nej", "false", "falsk", "0"})
        if (folded == no)
            return false;
    return std::nullopt;
}

std::vector<std::string> parts_of(std::string_view cell)
{
    std::vector<std::string> parts;
    while (!cell.empty()) {
        std::size_t const end = std::min(cell.find(';'), cell.size());
        if (auto const part = text::tidied(cell.substr(0, end)); !part.empty())
            parts.push_back(part);
        cell.remove_prefix(std::min(end + 1, cell.size()));
    }
    return parts;
}

std::string joined(std::vector<std::string> const& parts, std::string_view between)
{
    std::string cell;
    for (std::string const& part : parts) {
        if (!cell.empty())
            cell += between;
        cell += part;
    }
    return cell;
}

Result<MapList> read_list(people::TableReader const& read, std::string const& path)
{
    Taker taker;
    if (auto const done = read(path, taker); !done)
        return done.error();
    if (taker.is_too_long)
        return Refusal{"too_many_rows", "There are more than 5,000 touchpoints in this list. A map holds no more.",
                       "file"};
    if (taker.list.rows.empty() && taker.list.faults.empty())
        return Refusal{"no_rows", "There is nothing in this list: it has a heading and no rows.", "file"};
    return std::move(taker.list);
}
}
