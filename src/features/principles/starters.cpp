// The sentences to begin with, in each language of the catalogue.
#include "features/principles/inside.h"

#include <array>

namespace regard::principles
{
namespace
{
constexpr std::array<std::string_view, 7> starters_in_order{"listen", "own", "keep_word", "put_right",
                                                            "plain",  "may", "learn"};
}

PrinciplesContent Principles::Inside::starters() const
{
    PrinciplesContent content;
    for (std::string const& language : catalogue.languages())
        content.headings.push_back({language, catalogue.say(language, "principles.starter.title"),
                                    catalogue.say(language, "principles.starter.opening")});
    for (std::string_view const name : starters_in_order) {
        PrincipleItem item{ids.next<PrincipleId>(), {}};
        std::string const key = "principles.starter." + std::string(name);
        for (std::string const& language : catalogue.languages())
            item.words.push_back(
                {language, catalogue.say(language, key + ".title"), catalogue.say(language, key + ".text")});
        content.items.push_back(std::move(item));
    }
    return content;
}
}
