#pragma once
// Rows of text as an XLSX workbook. Every cell is a string, so none is a formula; memory does not grow with the rows.
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace regard::workbook
{
constexpr std::int64_t rows_a_sheet = 1'000'000; // then another sheet begins, with the same heading
constexpr std::size_t longest_cell = 32'767;     // characters; a longer text is cut

// One workbook, written row by row from one thread into a folder of its own below $TMPDIR.
class Workbook
{
  public:
    explicit Workbook(std::vector<std::string> heading);
    ~Workbook();
    Workbook(Workbook const&) = delete;
    Workbook& operator=(Workbook const&) = delete;

    void add(std::span<std::string const> cells);

    // Ends it: no more rows. The path lasts as long as this object. Throws std::runtime_error where the disk is full.
    std::string const& finish();

  private:
    struct Open;
    std::unique_ptr<Open> open_;
};

// The bytes of a workbook as they are sent (http::Stream): first all rows are taken, then it is given away in parts. `next` hands each
// row to `add` and answers whether there are more; it may hand on some at a time.
using Add = std::function<void(std::span<std::string const> cells)>;
using Next = std::function<bool(Add const& add)>;
std::function<bool(std::string& chunk)> streamed(std::vector<std::string> heading, Next next);

constexpr char const* media_type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
}
