#include "features/principles/rules.h"

#include "base/text.h"

#include <algorithm>
#include <set>

namespace regard::principles
{
namespace
{
Refusal not_a_language(std::string field)
{
    return {"not_a_language", "Write a language as two letters, such as da or en.", std::move(field)};
}

// Both kinds of words have a language and two texts.
template <class Words>
Result<std::vector<Words>> tidied(std::vector<Words> const& all, std::span<std::string const> languages,
                                  std::string Words::*second, std::string const& field)
{
    std::vector<Words> tidy;
    std::set<std::string> seen;
    for (Words const& one : all) {
        if (std::find(languages.begin(), languages.end(), one.language) == languages.end())
            return not_a_language(field);
        if (!seen.insert(one.language).second)
            return Refusal{"named_twice", "This is named twice. Take one of them out.", field};
        Words words{one.language, std::string(text::trimmed(one.title)), {}};
        words.*second = std::string(text::trimmed(one.*second));
        if (!words.title.empty() || !(words.*second).empty())
            tidy.push_back(std::move(words));
    }
    return tidy;
}

template <class Words>
Words const* in_language(std::vector<Words> const& all, std::string_view language)
{
    auto const found = std::find_if(all.begin(), all.end(), [&](Words const& one) { return one.language == language; });
    return found == all.end() ? nullptr : &*found;
}
}

Result<PrinciplesContent> kept(PrinciplesWritten const& written, std::span<std::string const> languages,
                               std::function<bool(PrincipleId)> const& known, std::function<PrincipleId()> const& next)
{
    auto headings = tidied(written.headings, languages, &PrincipleHeading::opening, "headings");
    if (!headings)
        return headings.error();
    PrinciplesContent content{std::move(*headings), {}};
    std::set<PrincipleId> seen;
    for (std::size_t at = 0; at < written.items.size(); ++at) {
        PrincipleWritten const& one = written.items[at];
        std::string const field = "items/" + std::to_string(at);
        auto words = tidied(one.words, languages, &PrincipleWording::text, field + "/words");
        if (!words)
            return words.error();
        if (one.id && !known(*one.id))
            return Refusal{"no_such_principle", "There is no such principle any more.", field + "/id"};
        PrincipleId const id = one.id ? *one.id : next();
        if (!seen.insert(id).second)
            return Refusal{"named_twice", "This is named twice. Take one of them out.", field + "/id"};
        content.items.push_back({id, std::move(*words)});
    }
    return content;
}

std::vector<std::string> languages_of(PrinciplesContent const& content)
{
    std::vector<std::string> found;
    for (PrincipleItem const& item : content.items)
        for (PrincipleWording const& words : item.words)
            if (std::find(found.begin(), found.end(), words.language) == found.end())
                found.push_back(words.language);
    return found;
}

Result<void> complete(PrinciplesContent const& content)
{
    auto const used = languages_of(content);
    if (used.empty())
        return Refusal{"no_principles", "There is nothing to read yet. Write the first principle.", "items"};
    for (std::size_t at = 0; at < content.items.size(); ++at)
        for (std::string const& language : used) {
            auto const* words = wording(content.items[at], language);
            if (!words || words->title.empty() || words->text.empty())
                return Refusal{
                    "language_incomplete",
                    "A principle lacks its title or its text in one of the languages. Write it, or leave that "
                    "language out everywhere.",
                    "items/" + std::to_string(at) + "/words"};
        }
    return {};
}

std::string language_for(PrinciplesContent const& content, std::string_view wanted)
{
    auto const used = languages_of(content);
    if (used.empty() || std::find(used.begin(), used.end(), wanted) != used.end())
        return std::string(wanted);
    return used.front();
}

PrincipleWording const* wording(PrincipleItem const& item, std::string_view language)
{
    return in_language(item.words, language);
}

PrincipleHeading const* heading(PrinciplesContent const& content, std::string_view language)
{
    return in_language(content.headings, language);
}

bool all_signed(std::span<PrincipleSigner const> signers)
{
    return !signers.empty() &&
           std::all_of(signers.begin(), signers.end(), [](PrincipleSigner const& one) { return one.signed_at; });
}
}
