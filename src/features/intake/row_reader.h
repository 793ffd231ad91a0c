#pragma once
// The reading half of an import: every row of the uploaded files becomes a CaseRow in a CaseSorter, its names numbers
// of case_word. Touches no transaction; new words are stored by whoever owns the Words.
#include "features/cases/cases.h"
#include "features/intake/case_row.h"
#include "features/intake/case_sorter.h"
#include "features/intake/formats/open.h"
#include "features/intake/import_store.h"
#include "features/intake/pseudonyms.h"

#include <functional>
#include <unordered_map>

namespace regard::intake
{
class RowReader
{
  public:
    // What is kept of persons.
    struct Keep
    {
        bool names = false;
        bool texts = false;
    };
    RowReader(Mapping const& mapping, cases::Words& words, Pseudonyms const& pseudonyms, Keep keep, CaseSorter& sorter);

    static constexpr std::size_t longest_text = 20'000; // bytes of one message; the rest is cut

    // Reads one table to its end; `go_on` is asked now and then with the bytes consumed, and false stops the reading.
    enum class Ended { whole, stopped };
    Parsed<Ended> read(Table& table, std::string const& file, TimeFormats const& formats,
                       std::function<bool(std::uint64_t)> const& go_on);

    std::vector<store::NamedBadRow> const& bad_rows() const { return bad_rows_; } // the first bad_rows_stored
    std::int64_t bad_row_count() const { return bad_row_count_; }
    std::vector<cases::Name> const& statuses() const { return statuses_; } // those that occurred

  private:
    // Numbers the values of one column; the last value is tried first, as neighbours often say the same.
    class Column
    {
      public:
        Column(cases::Words& words, cases::Dimension dimension) : words_(&words), dimension_(dimension) {}
        cases::Name operator()(std::string_view text);

      private:
        cases::Words* words_;
        cases::Dimension dimension_;
        std::string last_text_;
        cases::Name last_ = 0;
    };

    void take(Row const& row, Fact const& fact);
    cases::Name person(std::string_view name);
    std::int64_t customer(std::string_view name);
    cases::Name status(std::string_view text);
    void keep_bad(std::string const& file, BadRow const& bad);

    Mapping const& mapping_;
    cases::Words& words_;
    Pseudonyms const& pseudonyms_;
    Keep keep_;
    CaseSorter& sorter_;
    std::string bytes_; // of the row being taken
    Column status_, team_, touchpoint_, product_, vertical_, channel_, kind_, priority_;
    std::unordered_map<std::string, cases::Name> persons_;
    std::vector<cases::Name> statuses_;
    std::vector<bool> status_seen_, status_done_;
    std::string last_customer_;
    std::int64_t last_customer_key_ = 0;
    std::vector<store::NamedBadRow> bad_rows_;
    std::int64_t bad_row_count_ = 0;
};
}
