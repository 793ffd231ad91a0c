#include "features/customers/contact.h"

#include "base/names.h"
#include "base/text.h"

#include <algorithm>

namespace regard::customers
{
namespace
{
constexpr std::size_t fewest_digits = 7, most_digits = 15; // of a number with its country's (E.164)

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_between_digits(char c) { return std::string_view(" -./()").find(c) != std::string_view::npos; }

// `(0)` after the country's code is dialled at home only.
std::string without_trunk_zero(std::string_view typed)
{
    std::string text(typed);
    if (auto const at = text.find("(0)"); at != std::string::npos)
        text.erase(at, 3);
    return text;
}

// Digits alone, with `+` before them where the country's are among them; empty where anything else stands between.
std::string dialled(std::string_view typed)
{
    std::string digits;
    for (char const c : without_trunk_zero(text::trimmed(typed))) {
        if (is_digit(c) || (c == '+' && digits.empty()))
            digits += c;
        else if (!is_between_digits(c))
            return {};
    }
    if (digits.starts_with("00"))
        digits.replace(0, 2, "+");
    return digits;
}

std::string phone_key(std::string_view typed, std::string_view calling_code)
{
    std::string digits = dialled(typed);
    if (digits.empty() || digits[0] == '+')
        return digits == "+" ? std::string() : digits;
    if (digits[0] == '0')
        digits.erase(0, 1);
    return '+' + std::string(calling_code) + digits;
}

bool is_address(std::string_view key)
{
    auto const at = key.find('@');
    return at != std::string_view::npos && at > 0 && at + 1 < key.size() && at == key.rfind('@') && key.size() <= 254 &&
           key.find_first_of(" \t\r\n,;<>\"") == std::string_view::npos;
}

std::string post_key(std::string_view written)
{
    std::string key;
    for (std::string const& word : text::words_of(written))
        key += (key.empty() ? "" : " ") + word;
    return key;
}
}

std::string key_of(ContactKind kind, std::string_view value, std::string_view calling_code)
{
    switch (kind) {
    case ContactKind::email: {
        std::string key = text::lowered(text::trimmed(value));
        return is_address(key) ? key : std::string();
    }
    case ContactKind::phone: {
        std::string key = phone_key(value, calling_code);
        return key.size() >= fewest_digits + 1 && key.size() <= most_digits + 1 ? key : std::string();
    }
    case ContactKind::post:
        break;
    }
    return post_key(value);
}

std::string phone_beginning(std::string_view typed, std::string_view calling_code)
{
    std::string key = phone_key(typed, calling_code);
    return std::count_if(typed.begin(), typed.end(), is_digit) >= 3 ? key : std::string();
}

Result<void> check_contact(NewContact const& contact, std::string_view calling_code)
{
    if (!key_of(contact.kind, contact.value, calling_code).empty())
        return {};
    switch (contact.kind) {
    case ContactKind::email:
        return Refusal{"not_an_email", "This is not an e-mail address. Write one like anna@example.com.", "value"};
    case ContactKind::phone:
        return Refusal{"not_a_phone_number", "This is not a phone number. Write digits, such as +45 20 12 34 56.",
                       "value"};
    case ContactKind::post:
        break;
    }
    return Refusal{"blank", "Write something here.", "value"};
}
}
