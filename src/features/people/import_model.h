#pragma once
// A staff list brought in from a file, and starter sets, as the API shows them. Others include model.h.
#include "base/fields.h"

#include <string>
#include <vector>

namespace regard::people
{
// A row that could not be used. It changes nothing; the others are taken.
struct BadStaffRow
{
    std::string file;
    std::int64_t line = 0; // from 1; in a spreadsheet the row
    std::string column;    // as the file calls it; empty where the whole row is meant
    std::string value;     // what stood there
    std::string reason;    // a code
    std::string sentence;  // in the reader's language
};
BOOST_DESCRIBE_STRUCT(BadStaffRow, (), (file, line, column, value, reason, sentence))

constexpr std::size_t most_bad_rows_told = 1'000;

struct PeopleImport
{
    std::int64_t rows = 0;    // of people, good and bad
    std::int64_t created = 0; // people who are new
    std::int64_t changed = 0; // people who were there and now differ
    std::int64_t units_created = 0;
    std::int64_t verticals_created = 0;
    std::int64_t bad_rows = 0;    // all of them
    std::vector<BadStaffRow> bad; // the first of them
};
BOOST_DESCRIBE_STRUCT(PeopleImport, (), (rows, created, changed, units_created, verticals_created, bad_rows, bad))

struct PeopleImportQuery
{
    bool dry_run = false; // say what would change, and change nothing
};
BOOST_DESCRIBE_STRUCT(PeopleImportQuery, (), (dry_run))
constexpr auto rules_of(form::Of<PeopleImportQuery>)
{
    using namespace form;
    return rules(on(&PeopleImportQuery::dry_run, may_be_left_out));
}

// ---- starter sets
enum class StarterKind : std::uint8_t { bank, insurer, municipality, software_vendor, retailer };
BOOST_DESCRIBE_ENUM(StarterKind, bank, insurer, municipality, software_vendor, retailer)

struct StarterWish
{
    StarterKind kind = StarterKind::bank;
};
BOOST_DESCRIBE_STRUCT(StarterWish, (), (kind))

// What was added; what was there by that name stays as it is.
struct Started
{
    std::int64_t units = 0, verticals = 0, products = 0;
};
BOOST_DESCRIBE_STRUCT(Started, (), (units, verticals, products))
}
