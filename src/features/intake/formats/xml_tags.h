#pragma once
// The tags of an XML document, one after the other, without judging it: for a quick look ahead of a real parse.
#include "ground/files/byte_source.h"

#include <optional>

namespace regard::intake
{
class XmlTags
{
  public:
    explicit XmlTags(std::unique_ptr<files::ByteSource> utf8);

    // What stands between < and >, valid until the next call; comments, instructions and CDATA are passed over. None at
    // the end, and where a tag is longer than 4 MB.
    std::optional<std::string_view> next();

  private:
    std::optional<std::size_t> find(std::string_view text); // behind begin_
    std::optional<std::size_t> end_of_tag();
    bool fill();

    std::unique_ptr<files::ByteSource> source_;
    std::string buffer_;
    std::size_t begin_ = 0; // of what is not yet passed over
    std::size_t end_ = 0;   // of what was read
};

// The raw value of an attribute inside a tag as next() gives it.
std::optional<std::string_view> attribute_of_tag(std::string_view tag, std::string_view name);

// With the five predefined entities and numbered characters resolved, and line breaks as blanks.
std::string unescaped(std::string_view attribute);
}
