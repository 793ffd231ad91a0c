#pragma once
// Names as they are compared, sorted and searched, whatever the language of the machine. Latin, Greek and Cyrillic letters are known;
// any other character is itself.
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace regard::text
{
std::string
lowered(std::string_view utf8); // in small letters: `ÅSE Müller` is `åse müller`. Two names are the same by this
std::string
folded(std::string_view utf8); // and without accents: `ase muller`; æ is ae, ø o, ß ss. For sorting and searching
std::string tidied(std::string_view utf8); // as it is kept: no white space at its ends, one blank for each run inside

// A word of a text: a run of letters and digits; an apostrophe within is passed over.
struct Word
{
    std::size_t begin = 0, end = 0; // bytes of the text
    std::string folded;
};
std::vector<Word> words_in(std::string_view utf8); // in their order
// The folded words of a text, each once.
std::vector<std::string> words_of(std::string_view utf8);
}
