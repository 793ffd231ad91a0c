#pragma once
// Brings rows that come in any order together by case, with no more memory than it is given: what does not fit is sorted
// in pieces, written to temporary files and merged. Rows of a case keep the order they were added in.
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace regard::intake
{
class CaseSorter
{
  public:
    // `folder` for the temporary files; they have no name, so nothing is left behind however the program ends.
    // Throws std::system_error where the disk fails or is full.
    CaseSorter(std::string folder, std::size_t memory = 32 * 1024 * 1024);
    ~CaseSorter();

    void add(std::string_view reference, std::string_view row);

    // The cases ascending by reference (bytewise). `next` gives all rows of the next case; false at the end. Views are
    // valid until the next call. `add` may not be called any more.
    bool next(std::string_view& reference, std::vector<std::string_view>& rows);

    std::uint64_t rows() const;

  private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};
}
