#pragma once
// The lines of a file, for formats that do not nest.
#include "features/intake/formats/reason.h"
#include "ground/files/byte_source.h"

#include <optional>

namespace regard::intake
{
class Lines
{
  public:
    static constexpr std::size_t longest = 256 << 10; // what is longer comes in pieces

    explicit Lines(std::unique_ptr<files::ByteSource> source);

    struct Line
    {
        std::uint64_t number;  // from 1
        std::string_view text; // with its end; valid until the next call
        bool begins;           // false for the further pieces of a long line
    };
    std::optional<Line> next();

    Reason failure() const { return failure_; } // the archive's trouble that ended the file early; else empty
    std::uint64_t consumed() const { return source_->consumed(); }

  private:
    bool fill();

    std::unique_ptr<files::ByteSource> source_;
    std::string buffer_;
    std::size_t begin_ = 0;
    std::size_t end_ = 0;
    std::uint64_t number_ = 0;
    bool line_ended_ = true;
    bool file_ended_ = false;
    Reason failure_;
};
}
