#pragma once
// Puts findings into the words of a language. Persons, and teams so small that they count as persons, are pseudonyms
// unless names are asked for; the same person has the same pseudonym within one wording. One thread.
#include "features/diagnosis/found.h"
#include "ground/text/catalogue.h"

#include <map>

namespace regard::diagnosis
{
// The sentences built into the program; a missing one shows its key.
text::Catalogue const& sentences();

enum class Naming { pseudonyms, names };

class Wording
{
  public:
    Wording(std::string language, Naming naming) : language_(std::move(language)), naming_(naming) {}

    // `first` are the external ids of the first cases.
    Finding say(Found const& found, std::vector<std::string> first);

  private:
    std::vector<text::Argument> arguments_of(Found const& found);
    std::string shown(Term const& term);
    std::string key(Found const& found, std::string_view what) const;
    std::string id_of(Found const& found);

    std::string language_;
    Naming naming_;
    std::map<std::pair<NameOf, std::string>, std::string> pseudonyms_;
    std::map<NameOf, int> numbered_;
};

// 12 minutes, 6.2 hours, 3.1 days: whichever reads best; `as` decides the unit where several lengths stand together.
std::string say_length(std::string_view language, double hours, double as);
inline std::string say_length(std::string_view language, double hours) { return say_length(language, hours, hours); }
// Working time stays in hours: a day of it has as many as the calendar opens, not 24.
std::string say_working_length(std::string_view language, double hours);
std::string say_gain(std::string_view language, Gain const& gain); // 19 customer-days a month (10 to 28)
std::string say_effort(std::string_view language, Effort effort);
}
