#include "features/access/words.h"

#include <algorithm>
#include <sstream>

namespace regard::access
{
std::vector<std::string> words(std::string_view text)
{
    std::vector<std::string> found;
    std::istringstream in{std::string(text)};
    for (std::string word; in >> word;)
        found.push_back(word);
    return found;
}

std::string joined(std::vector<std::string> const& words)
{
    std::string text;
    for (std::string const& word : words)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

bool has(std::vector<std::string> const& words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}
}
