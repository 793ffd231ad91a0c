#pragma once
// Contact points as they are compared. Pure.
#include "features/customers/model.h"

namespace regard::customers
{
// What two ways of writing the same contact point have in common: an address in small letters; a number as `+` and its digits
// with the country's; a postal address folded, its blanks and signs aside. Empty where it cannot be one.
// `calling_code`: of the country whose numbers are written without one, such as `45`.
std::string key_of(ContactKind kind, std::string_view value, std::string_view calling_code);

// The digits of the beginning of a number somebody is typing, as key_of would begin; empty where it looks like none.
std::string phone_beginning(std::string_view typed, std::string_view calling_code);

// Refuses with `not_an_email`, `not_a_phone_number` or `blank`, field `value`.
Result<void> check_contact(NewContact const& contact, std::string_view calling_code);
}
