#include "features/people/staff/staff_list.h"

#include "base/text.h"
#include "features/people/names.h"

#include <algorithm>

namespace regard::people
{
namespace
{
constexpr std::size_t longest_value_told = 100; // characters

// Headings of each field, folded, their words joined: English; Danish; German. The first of a list is what we write ourselves.
struct Headings
{
    StaffField field;
    std::string_view words; // separated by blanks
};
constexpr Headings headings[]{
    {StaffField::name,
     " name fullname employee employeename person displayname navn fuldenavn medarbejder medarbejdernavn mitarbeiter "
     "mitarbeiterin mitarbeitername vollername vollstandigername "},
    {StaffField::email, " email emailaddress mail mailaddress workemail epost mailadresse emailadresse arbejdsmail "
                        "emailadresse epostadresse "},
    {StaffField::unit, " unit team department branch orgunit organisationalunit organizationalunit enhed afdeling "
                       "filial einheit abteilung "
                       "filiale organisationseinheit "},
    {StaffField::parent,
     " parent parentunit partof overordnet overordnetenhed overenhed horertil ubergeordnet ubergeordneteeinheit "
     "obereinheit gehortzu "},
    {StaffField::level, " level grade title jobtitle position role niveau trin titel stilling rolle stufe funktion "},
    {StaffField::manager, " manager manageremail managersemail lead leader supervisor reportsto leder ledersmail "
                          "lederemail chef naermesteleder "
                          "refererertil vorgesetzter vorgesetzte fuhrungskraft leiter leiterin "},
    {StaffField::zone, " zone timezone tz tidszone zeitzone "},
    {StaffField::language, " language lang locale sprog sprache "},
    {StaffField::vertical,
     " vertical businessline lineofbusiness segment forretningsomrade forretningslinje geschaftsfeld geschaftsbereich "
     "sparte "},
};

class StaffTaker final : public TableTaker
{
  public:
    explicit StaffTaker(std::string name) { file_.name = std::move(name); }

    Result<void> take_columns(std::span<std::string const> names) override
    {
        for (std::string const& name : names) {
            auto const field = field_of(name);
            bool const is_first = field && file_.columns[*field].empty();
            meanings_.push_back(is_first ? field : std::nullopt);
            if (is_first)
                file_.columns[*field] = name;
        }
        if (file_.columns[StaffField::name].empty() || file_.columns[StaffField::email].empty())
            return Refusal{"columns_missing",
                           "The list needs at least the columns “name” and “email”, named in its first row.", "file"};
        return {};
    }

    void take_row(std::int64_t line, std::span<std::string_view const> cells) override
    {
        StaffRow row{line, {}};
        bool is_empty = true;
        for (std::size_t i = 0; i < cells.size() && i < meanings_.size(); ++i)
            if (meanings_[i])
                is_empty = (row.cells[*meanings_[i]] = tidied(cells[i])).empty() && is_empty;
        if (!is_empty) // spreadsheets end in rows of nothing
            file_.rows.push_back(std::move(row));
    }

    void take_bad_row(std::int64_t line, std::string_view column, std::string_view value,
                      std::string_view reason) override
    {
        file_.faults.push_back(
            {line, std::string(column), std::string(text::cut(value, longest_value_told)), std::string(reason)});
    }

    StaffFile finish() { return std::move(file_); }

  private:
    StaffFile file_;
    std::vector<std::optional<StaffField>> meanings_; // of each column
};
}

std::optional<StaffField> field_of(std::string_view heading)
{
    std::string wanted = " ";
    for (std::string const& word : words_of(heading))
        wanted += word;
    wanted += ' ';
    for (Headings const& each : headings)
        if (wanted.size() > 2 && each.words.find(wanted) != std::string_view::npos)
            return each.field;
    return std::nullopt;
}

Result<StaffFile> read_staff(TableReader const& read, std::string const& path, std::string name)
{
    StaffTaker taker(std::move(name));
    if (auto const done = read(path, taker); !done)
        return done.error();
    StaffFile file = taker.finish();
    if (file.rows.empty() && file.faults.empty())
        return Refusal{"no_rows", "There is nobody in this list: it has a heading and no rows.", "file"};
    return file;
}
}
