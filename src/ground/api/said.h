#pragma once
// A refusal's sentence in the reader's language. Any thread.
#include "base/result.h"
#include "ground/text/catalogue.h"

#include <optional>
#include <string>

namespace regard::api
{
// English as the refusal says it, which knows most. Other languages by that very sentence (word_for_word), else by the
// code (`refusals.<code>`), else English.
std::string said(text::Catalogue const& catalogue, std::string_view language, Refusal const& refusal);

// By the English sentence alone, `refusals_said.<sentence>`. What follows a colon is another machine's and stays as it is:
// there the key ends with the colon. Nothing where the language does not have it.
std::optional<std::string> word_for_word(text::Catalogue const& catalogue, std::string_view language,
                                         std::string_view sentence);
}
