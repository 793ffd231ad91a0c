#include "features/customers/customer_list.h"

#include "base/csv.h"
#include "base/names.h"
#include "base/text.h"
#include "features/customers/contact.h"
#include "ground/clock/zone.h"

#include <array>

namespace regard::customers
{
namespace
{
// Headings of each column, folded, their words joined: English; Danish. The first is what we write ourselves.
constexpr std::string_view headings[columns]{
    " name customer customername fullname navn kunde kundenavn ",
    " kind type customertype art kundetype ",
    " email mail emailaddress epost mailadresse emailadresse ",
    " phone telephone mobile phonenumber telefon mobil telefonnummer ",
    " address postaladdress street adresse postadresse ",
    " language lang sprog ",
    " zone timezone tidszone ",
    " segment group kundegruppe ",
};

class Taker final : public people::TableTaker
{
  public:
    explicit Taker(std::string_view calling_code) : calling_code_(calling_code) {}

    Result<void> take_columns(std::span<std::string const> names) override
    {
        for (std::string const& name : names) {
            meanings_.push_back(column_of(name));
            if (meanings_.back())
                names_[static_cast<std::size_t>(*meanings_.back())] = name;
        }
        if (named(Column::name).empty() || (named(Column::email).empty() && named(Column::phone).empty()))
            return Refusal{"columns_missing",
                           "The list needs at least the columns “name” and “email” or “phone”, named in its first row.",
                           "file"};
        return {};
    }

    void take_row(std::int64_t line, std::span<std::string_view const> cells) override
    {
        if (list.rows.size() >= most_rows) {
            is_too_long = true;
            return;
        }
        ListRow row{line, {}};
        bool is_empty = true;
        std::size_t const faults_before = list.faults.size();
        for (std::size_t i = 0; i < cells.size() && i < meanings_.size(); ++i)
            if (std::string const cell = text::tidied(csv::without_guard(cells[i])); meanings_[i] && !cell.empty()) {
                is_empty = false;
                take(row, *meanings_[i], cell);
            }
        if (!is_empty && list.faults.size() == faults_before)
            keep(std::move(row));
    }

    void take_bad_row(std::int64_t line, std::string_view column, std::string_view value,
                      std::string_view reason) override
    {
        list.faults.push_back({line, std::string(column), std::string(text::cut(value, 100)), std::string(reason)});
    }

    CustomerList list;
    bool is_too_long = false;

  private:
    std::string const& named(Column column) const { return names_[static_cast<std::size_t>(column)]; }
    void fault(std::int64_t line, Column column, std::string_view value, std::string_view reason)
    {
        take_bad_row(line, named(column), value, reason);
    }

    void take(ListRow& row, Column column, std::string const& cell)
    {
        switch (column) {
        case Column::name:
            row.form.name = cell;
            return;
        case Column::kind:
            if (auto const kind = kind_of(cell))
                row.form.kind = *kind;
            else
                fault(row.line, column, cell, "unknown_kind");
            return;
        case Column::email:
            return take_contacts(row, column, ContactKind::email, cell);
        case Column::phone:
            return take_contacts(row, column, ContactKind::phone, cell);
        case Column::post:
            return take_contacts(row, column, ContactKind::post, cell);
        case Column::language:
            row.form.language = cell;
            return;
        case Column::zone:
            row.form.zone = cell;
            if (!Zone::find(cell))
                fault(row.line, column, cell, "unknown_zone");
            return;
        case Column::segment:
            row.form.segment = cell;
        }
    }

    void take_contacts(ListRow& row, Column column, ContactKind kind, std::string const& cell)
    {
        for (std::string const& part : parts_of(cell)) {
            NewContact const contact{kind, part, ""};
            if (auto const fits = check_contact(contact, calling_code_); !fits)
                return fault(row.line, column, part, fits.error().code);
            row.form.contacts.push_back(contact);
        }
    }

    // By the rules of the form somebody would fill in on the screen.
    void keep(ListRow row)
    {
        bool reached = false;
        for (NewContact const& contact : row.form.contacts)
            reached = reached || contact.kind != ContactKind::post;
        if (!reached) // nothing would tell them from a namesake, and the next import would make them again
            return take_bad_row(row.line, "", row.form.name, "no_contact");
        if (auto const read = from_json<NewCustomer>(to_json(row.form)); !read)
            return take_bad_row(row.line, read.error().front().field, "", read.error().front().code);
        list.rows.push_back(std::move(row));
    }

    std::string calling_code_;
    std::vector<std::optional<Column>> meanings_;
    std::array<std::string, columns> names_{}; // as the file calls them
};
}

std::string_view heading_of(Column column)
{
    std::string_view const all = headings[static_cast<std::size_t>(column)].substr(1);
    return all.substr(0, all.find(' '));
}

std::optional<Column> column_of(std::string_view heading)
{
    std::string wanted = " ";
    for (std::string const& word : text::words_of(heading))
        wanted += word;
    wanted += ' ';
    for (std::size_t i = 0; i < columns; ++i)
        if (wanted.size() > 2 && headings[i].find(wanted) != std::string_view::npos)
            return static_cast<Column>(i);
    return std::nullopt;
}

std::optional<CustomerKind> kind_of(std::string_view text)
{
    std::string const folded = text::folded(text);
    for (char const* person : {"", "person", "privat", "private"})
        if (folded == person)
            return CustomerKind::person;
    for (char const* company : {"company", "firma", "virksomhed", "erhverv", "business"})
        if (folded == company)
            return CustomerKind::company;
    for (char const* body : {"public body", "public_body", "authority", "municipality", "offentlig myndighed",
                             "myndighed", "kommune", "offentlig"})
        if (folded == body)
            return CustomerKind::public_body;
    return std::nullopt;
}

std::vector<std::string> parts_of(std::string_view cell)
{
    std::vector<std::string> parts;
    while (!cell.empty()) {
        std::size_t const end = std::min(cell.find(';'), cell.size());
        if (auto const part = text::trimmed(cell.substr(0, end)); !part.empty())
            parts.emplace_back(part);
        cell.remove_prefix(std::min(end + 1, cell.size()));
    }
    return parts;
}

std::string joined(std::vector<Contact> const& contacts, ContactKind kind)
{
    std::string cell;
    for (Contact const& contact : contacts)
        if (contact.kind == kind)
            cell += (cell.empty() ? "" : "; ") + contact.value;
    return cell;
}

Result<CustomerList> read_list(people::TableReader const& read, std::string const& path, std::string_view calling_code)
{
    Taker taker(calling_code);
    if (auto const done = read(path, taker); !done)
        return done.error();
    if (taker.is_too_long)
        return Refusal{"too_many_rows", "There are more than half a million rows in this list. Bring it in parts.",
                       "file"};
    if (taker.list.rows.empty() && taker.list.faults.empty())
        return Refusal{"no_rows", "There is nobody in this list: it has a heading and no rows.", "file"};
    return std::move(taker.list);
}
}
