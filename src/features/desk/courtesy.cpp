#include "features/desk/courtesy.h"

#include "base/names.h"

#include <algorithm>
#include <set>

namespace regard::desk
{
namespace
{
constexpr std::size_t most_words = 40;

// As text::folded() has them.
std::set<std::string_view> const thanks{"thanks",    "thank", "thx",  "tak",  "takker",
                                        "tusindtak", "tack",  "takk", "danke"};
std::set<std::string_view> const beside{
    // greetings and ends
    "hi", "hello", "dear", "hej", "kaere", "kind", "best", "warm", "regards", "wishes", "sincerely", "yours", "cheers",
    "venlig", "venlige", "med", "mange", "hilsen", "hilsner", "mvh", "vh", "have", "hav", "nice", "good", "god", "day",
    "dag", "weekend", "sent", "sendt", "from", "fra", "my", "min", "iphone",
    // how much, and for what
    "you", "i", "jer", "so", "sa", "very", "much", "many", "meget", "tusind", "a", "an", "en", "et", "lot", "again",
    "igen", "and", "og", "for", "your", "jeres", "din", "dit", "the", "den", "det", "all", "quick", "fast", "hurtige",
    "hurtigt", "reply", "answer", "svar", "svaret", "help", "hjaelp", "hjaelpen", "support", "service", "great",
    "perfect", "super", "wonderful", "excellent", "lovely", "perfekt", "fint", "dejligt", "skont", "godt"};

constexpr std::string_view cheerful[]{"😊", "🙂", "😀", "😃", "😄", "🙏", "👍", "🎉", "🌟", "❤"};

bool is_cheerful(std::string_view word)
{
    while (!word.empty()) {
        auto const one = std::ranges::find_if(cheerful, [&](std::string_view face) { return word.starts_with(face); });
        if (one == std::ranges::end(cheerful))
            return false;
        word.remove_prefix(one->size());
    }
    return true;
}

bool asks_or_is_sad(std::string_view text)
{
    return text.find('?') != text.npos || text.find(":(") != text.npos || text.find(":-(") != text.npos;
}
}

bool is_mere_thanks(std::string_view text, std::string_view names)
{
    auto const words = text::words_in(text);
    if (words.size() > most_words || asks_or_is_sad(text))
        return false;
    auto const of_names = text::words_of(names);
    auto const is_thanks = [](text::Word const& word) { return thanks.contains(word.folded); };
    auto const is_beside = [&](text::Word const& word) {
        return beside.contains(word.folded) || is_cheerful(word.folded) ||
               std::ranges::find(of_names, word.folded) != of_names.end();
    };
    return std::ranges::any_of(words, is_thanks) &&
           std::ranges::all_of(words, [&](text::Word const& word) { return is_thanks(word) || is_beside(word); });
}
}
