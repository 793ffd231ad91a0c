#pragma once
// The words of the desk as they stand in the history of a case (feature cases): stable, of no language.
#include "features/desk/model.h"

#include <span>
#include <string>

namespace regard::desk
{
std::span<State const> all_states();
std::string_view word_of(State state);
std::string_view word_of(Kind kind);
std::string_view word_of(Channel channel);
std::string_view word_of(Priority priority);
std::string_view word_of(Step step);
std::string person_word(EmployeeId id); // a number instead of a name: a history names nobody
}
