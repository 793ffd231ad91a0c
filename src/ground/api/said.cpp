#include "ground/api/said.h"

namespace regard::api
{
namespace
{
std::optional<std::string> looked_up(text::Catalogue const& catalogue, std::string_view language, std::string_view text)
{
    std::string const key = "refusals_said." + std::string(text);
    return catalogue.has(language, key) ? std::optional(catalogue.say(language, key)) : std::nullopt;
}
}

std::optional<std::string> word_for_word(text::Catalogue const& catalogue, std::string_view language,
                                         std::string_view sentence)
{
    if (auto whole = looked_up(catalogue, language, sentence))
        return whole;
    auto const colon = sentence.find(": ");
    if (colon == std::string_view::npos)
        return std::nullopt;
    auto begun = looked_up(catalogue, language, sentence.substr(0, colon + 1));
    if (begun)
        *begun += sentence.substr(colon + 1);
    return begun;
}

std::string said(text::Catalogue const& catalogue, std::string_view language, Refusal const& refusal)
{
    if (language == "en")
        return refusal.sentence;
    if (auto exact = word_for_word(catalogue, language, refusal.sentence))
        return *exact;
    std::string const key = "refusals." + refusal.code;
    return catalogue.has(language, key) ? catalogue.say(language, key) : refusal.sentence;
}
}
