#pragma once
// The parts of an XLSX file that a sheet needs to be read: where it lies, its shared strings, which of its styles are dates.
#include "features/intake/formats/xlsx_strings.h"
#include "ground/files/byte_source.h"

#include "base/result.h"

#include <vector>

namespace regard::intake
{
// What a cell's number format makes of its number.
enum class NumberKind : std::uint8_t { number, date, date_time, time, elapsed };

// What a format code such as `dd/mm/yyyy hh:mm` shows.
NumberKind kind_of_format(std::string_view code);

// The members of the zip by name. Some programs write other cases or backslashes: compared without regard to either.
class XlsxParts
{
  public:
    explicit XlsxParts(std::string path); // throws BadData, std::system_error
    bool has(std::string_view name) const { return find(name).has_value(); }
    std::unique_ptr<files::ByteSource> open(std::string_view name) const; // null where there is none

  private:
    std::optional<std::size_t> find(std::string_view name) const;

    std::string path_;
    std::vector<std::pair<std::string, std::size_t>> members_;
};

struct Sheet
{
    std::string name;
    std::string part;
    bool hidden = false;
};

struct Workbook
{
    XlsxParts parts;
    bool from_1904 = false; // days are counted from 1904-01-01, as old Macs did
    std::vector<Sheet> sheets;
    SharedStrings strings;
    std::vector<NumberKind> kinds; // by style number
};

// Refuses with `file_damaged`, `encrypted`, `expands_too_much`; throws std::system_error.
Result<Workbook> open_workbook(std::string const& path);
}
