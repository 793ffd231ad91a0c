#include "ground/search/texts.h"

namespace regard::fulltext
{
Indexed::Indexed(std::string_view head_text, std::string_view body_text)
{
    Words const in_head = words_to_index(head_text);
    head = joined(in_head);
    body = joined(without(words_to_index(body_text), in_head));
}

std::string Indexed::news_in(Indexed const& later) const
{
    return joined(without(without(parted(later.body), parted(body)), parted(head)));
}
}
