#pragma once
// Sentences by language, from JSON files `<language>/<feature>.json`, shared by server and web (i18next's form): nested
// keys,
// `{{name}}` placeholders, plural keys `…_one` and `…_other` chosen by the argument `count`.
//
//     catalogue.say("da", "diagnosis.bounce.title", {{"a", "Card desk"}, {"count", 3}})
//
// The first part of a key is the feature, that is the file. Immutable after load: any thread.
#include "base/embedded.h"

#include <cstdint>
#include <initializer_list>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace regard::text
{
struct Argument
{
    Argument(std::string_view name_, std::string_view text_) : name(name_), text(text_) {}
    Argument(std::string_view name_, char const* text_) : name(name_), text(text_) {}
    Argument(std::string_view name_, std::int64_t number); // as it stands; the number `count` chooses the plural
    Argument(std::string_view name_, int number) : Argument(name_, static_cast<std::int64_t>(number)) {}
    Argument(std::string_view name_, std::size_t number) : Argument(name_, static_cast<std::int64_t>(number)) {}

    std::string name, text;
    bool is_one = false;
};
using Arguments = std::span<Argument const>;

class Catalogue
{
  public:
    enum class Missing {
        throws, // std::logic_error: tests
        shows,  // the key itself, so that a missing sentence is seen and not fatal
    };
    // Throws std::logic_error for a file that is no JSON object of strings.
    Catalogue(std::span<EmbeddedFile const> files, Missing missing = Missing::shows);

    // In that language, else in English. Arguments are put in as they are: escape for HTML after, not before.
    std::string say(std::string_view language, std::string_view key,
                    std::initializer_list<Argument> arguments = {}) const;
    std::string say(std::string_view language, std::string_view key, Arguments arguments) const;
    bool has(std::string_view language, std::string_view key) const; // a plural key counts without its ending

    std::vector<std::string> const& languages() const { return languages_; } // sorted
    // The language to use for an Accept-Language header; `en` where it names none of ours.
    std::string_view best_for(std::string_view accept_language) const;

    using Sentences = std::map<std::string, std::string, std::less<>>;
    Sentences const& all(std::string_view language) const; // by full key, for the tests that compare languages

  private:
    std::string const* find(std::string_view language, std::string_view key, Arguments arguments) const;

    Missing missing_;
    std::vector<std::string> languages_;
    std::map<std::string, Sentences, std::less<>> sentences_;
};

// What differs between two languages: keys one lacks, placeholders that differ. Empty where they agree.
std::vector<std::string> disagreements(Catalogue const& catalogue, std::string_view a, std::string_view b);
}

namespace regard::embedded
{
std::span<EmbeddedFile const> sentences();
}
