#pragma once
// A list of customers as it stands in a file: which column means what, and its rows as forms.
#include "features/customers/model.h"
#include "features/people/table_reader.h"

#include <optional>

namespace regard::customers
{
enum class Column : std::uint8_t { name, kind, email, phone, post, language, zone, segment };
constexpr std::size_t columns = 8;
constexpr std::size_t most_rows = 500'000;

std::string_view heading_of(Column column);                 // as we write it
std::optional<Column> column_of(std::string_view heading);  // in English or Danish
std::optional<CustomerKind> kind_of(std::string_view text); // `company`, `firma`; empty: a person
std::vector<std::string> parts_of(std::string_view cell);   // several addresses in one cell, between `;`
std::string joined(std::vector<Contact> const& contacts, ContactKind kind);

struct ListRow
{
    std::int64_t line = 0;
    NewCustomer form;
};

struct ListFault
{
    std::int64_t line = 0;
    std::string column, value, reason;
};

struct CustomerList
{
    std::vector<ListRow> rows;
    std::vector<ListFault> faults;
};

// Refuses with `columns_missing` where nothing says who is meant, `no_rows`, `too_many_rows`, or as the reader does. A faulty row is
// told and left out.
Result<CustomerList> read_list(people::TableReader const& read, std::string const& path, std::string_view calling_code);
}
