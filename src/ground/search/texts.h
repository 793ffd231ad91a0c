#pragma once
// A document as it is kept and as it is indexed. Inside ground/search.
#include "ground/search/words.h"

namespace regard::fulltext
{
struct Index::Texts
{
    std::string head, body, reach; // the reach as it is indexed
};

// The words of a document's texts, between blanks. Those of the head count first, as many as there may be in all; a word that stands
// in both is one of the head alone, as it is where it came to the body later.
struct Indexed
{
    Indexed(std::string_view head_text, std::string_view body_text);
    std::string news_in(Indexed const& later) const; // the words of a later body that were in neither text

    std::string head, body;
};
}
