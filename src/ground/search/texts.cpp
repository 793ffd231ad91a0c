#include "ground/search/texts.h"

namespace regard::fulltext
{
Indexed::Indexed(std::string_view head_text, std::string_view body_text)
    : head(joined(words_to_index(head_text))), body(joined(words_to_index(body_text)))
{}

std::string Indexed::news_in(Indexed const& later) const
{
    return joined(without(without(parted(later.body), parted(body)), parted(head)));
}
}
