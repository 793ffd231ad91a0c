#include "ground/text/catalogue.h"

#include "base/text.h"

#include <algorithm>
#include <boost/json.hpp>
#include <optional>
#include <set>
#include <stdexcept>

namespace regard::text
{
namespace
{
namespace json = boost::json;
constexpr std::string_view english = "en";

void gather(json::object const& from, std::string const& prefix, Catalogue::Sentences& into, std::string_view path)
{
    for (auto const& entry : from) {
        std::string const key = prefix + '.' + std::string(entry.key());
        if (auto const* object = entry.value().if_object())
            gather(*object, key, into, path);
        else if (auto const* text = entry.value().if_string())
            into.insert_or_assign(key, std::string(*text));
        else
            throw std::logic_error("sentence " + key + " of " + std::string(path) + " is no text");
    }
}

struct Placed
{
    std::size_t from, to; // of the braces and all between them
    std::string_view name;
};

// The next `{{name}}` at or after `at`.
std::optional<Placed> placeholder(std::string_view sentence, std::size_t at)
{
    std::size_t const open = sentence.find("{{", at);
    std::size_t const close = sentence.find("}}", open == std::string_view::npos ? open : open + 2);
    if (open == std::string_view::npos || close == std::string_view::npos)
        return std::nullopt;
    auto const inside = sentence.substr(open + 2, close - open - 2);
    return Placed{open, close + 2,
                  trimmed(inside.substr(0, inside.find(',')))}; // `{{n, number}}` is the web's business
}

std::string filled(std::string_view sentence, Arguments arguments)
{
    std::string text;
    std::size_t at = 0;
    while (auto const placed = placeholder(sentence, at)) {
        auto const given = std::find_if(arguments.begin(), arguments.end(),
                                        [&](Argument const& argument) { return argument.name == placed->name; });
        text += sentence.substr(at, placed->from - at);
        text += given != arguments.end() ? std::string_view(given->text)
                                         : sentence.substr(placed->from, placed->to - placed->from);
        at = placed->to;
    }
    return text += sentence.substr(at);
}

std::set<std::string_view> placeholders(std::string_view sentence)
{
    std::set<std::string_view> names;
    std::size_t at = 0;
    while (auto const placed = placeholder(sentence, at)) {
        names.insert(placed->name);
        at = placed->to;
    }
    return names;
}

void compare(Catalogue const& catalogue, std::string_view a, std::string_view b, bool placeholders_too,
             std::vector<std::string>& found)
{
    auto const& others = catalogue.all(b);
    for (auto const& [key, sentence] : catalogue.all(a)) {
        auto const other = others.find(key);
        if (other == others.end())
            found.push_back(key + " is missing in " + std::string(b));
        else if (placeholders_too && placeholders(sentence) != placeholders(other->second))
            found.push_back(key + " has other placeholders in " + std::string(b));
    }
}
}

Argument::Argument(std::string_view name_, std::int64_t number)
    : name(name_), text(std::to_string(number)), is_one(number == 1)
{}

Catalogue::Catalogue(std::span<EmbeddedFile const> files, Missing missing) : missing_(missing)
{
    for (auto const& file : files) {
        std::size_t const slash = file.path.find('/');
        std::size_t const dot = file.path.rfind(".json");
        json::error_code error;
        auto const parsed = json::parse({file.bytes.data(), file.bytes.size()}, error);
        if (error || !parsed.is_object() || slash == std::string_view::npos || dot == std::string_view::npos)
            throw std::logic_error("no catalogue of sentences: " + std::string(file.path) + " " + error.message());
        auto& sentences = sentences_[std::string(file.path.substr(0, slash))];
        gather(parsed.get_object(), std::string(file.path.substr(slash + 1, dot - slash - 1)), sentences, file.path);
    }
    for (auto const& [language, sentences] : sentences_)
        languages_.push_back(language);
}

std::string Catalogue::say(std::string_view language, std::string_view key,
                           std::initializer_list<Argument> arguments) const
{
    return say(language, key, Arguments(arguments.begin(), arguments.size()));
}

std::string Catalogue::say(std::string_view language, std::string_view key, Arguments arguments) const
{
    auto const* sentence = find(language, key, arguments);
    if (sentence == nullptr)
        sentence = find(english, key, arguments);
    if (sentence != nullptr)
        return filled(*sentence, arguments);
    if (missing_ == Missing::throws)
        throw std::logic_error("no sentence " + std::string(key) + " in " + std::string(language));
    return std::string(key);
}

bool Catalogue::has(std::string_view language, std::string_view key) const
{
    Argument const count("count", 2);
    return find(language, key, {}) != nullptr || find(language, key, {&count, 1}) != nullptr;
}

std::string const* Catalogue::find(std::string_view language, std::string_view key, Arguments arguments) const
{
    auto const& sentences = all(language);
    auto const look = [&](std::string const& full) {
        auto const found = sentences.find(full);
        return found == sentences.end() ? nullptr : &found->second;
    };
    for (auto const& argument : arguments)
        if (argument.name == "count")
            if (auto const* plural = look(std::string(key) + (argument.is_one ? "_one" : "_other")))
                return plural;
    return look(std::string(key));
}

std::string_view Catalogue::best_for(std::string_view accept_language) const
{
    // Browsers send their list in order of preference, so the q values need no reading.
    while (!accept_language.empty()) {
        std::size_t const comma = std::min(accept_language.find(','), accept_language.size());
        auto const range = trimmed(accept_language.substr(0, comma));
        auto const tag = lower_ascii(range.substr(0, range.find_first_of("-;")));
        auto const found = std::find(languages_.begin(), languages_.end(), tag);
        if (found != languages_.end())
            return *found;
        accept_language.remove_prefix(std::min(comma + 1, accept_language.size()));
    }
    return english;
}

Catalogue::Sentences const& Catalogue::all(std::string_view language) const
{
    static Sentences const none;
    auto const found = sentences_.find(language);
    return found == sentences_.end() ? none : found->second;
}

std::vector<std::string> disagreements(Catalogue const& catalogue, std::string_view a, std::string_view b)
{
    std::vector<std::string> found;
    compare(catalogue, a, b, true, found);
    compare(catalogue, b, a, false, found);
    return found;
}
}
