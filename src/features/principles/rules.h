#pragma once
// The decisions of this feature. Pure.
#include "features/principles/model.h"

#include <functional>
#include <span>

namespace regard::principles
{
// What was written as it is kept: blanks cut off at both ends, languages without a word left out; new principles get ids from
// `next`, asked in order. Refuses with `not_a_language`, `named_twice`, and `no_such_principle` for an id that is not `known`.
Result<PrinciplesContent> kept(PrinciplesWritten const& written, std::span<std::string const> languages,
                               std::function<bool(PrincipleId)> const& known, std::function<PrincipleId()> const& next);

// In the order of the first principle that has them.
std::vector<std::string> languages_of(PrinciplesContent const& content);

// Whether it can be put to others: there is a principle, and each has a title and a text in every language that is used.
// Refuses with `no_principles`, `language_incomplete`.
Result<void> complete(PrinciplesContent const& content);

// The language to show a text in to a reader of `wanted`.
std::string language_for(PrinciplesContent const& content, std::string_view wanted);
PrincipleWording const* wording(PrincipleItem const& item, std::string_view language); // nullptr: none
PrincipleHeading const* heading(PrinciplesContent const& content, std::string_view language);

bool all_signed(std::span<PrincipleSigner const> signers); // false of nobody
}
