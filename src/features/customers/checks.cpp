// What a form says besides what its rules hold.
#include "features/customers/inside.h"
#include "ground/clock/zone.h"

#include <algorithm>

namespace regard::customers
{
namespace
{
bool is_language(std::string_view text)
{
    auto const letters = text.substr(0, std::min(text.find('-'), text.size()));
    return text.empty() ||
           (letters.size() >= 2 && letters.size() <= 3 && std::all_of(text.begin(), text.end(), [](char c) {
                return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-';
            }));
}
}

Result<void> check_words(std::string_view language, std::string_view zone)
{
    if (!is_language(language))
        return Refusal{"not_a_language", "Write a language as two letters, such as da or en.", "language"};
    if (!zone.empty() && !Zone::find(zone))
        return Refusal{"unknown_zone", "There is no such time zone. Write one like Europe/Copenhagen.", "zone"};
    return {};
}

Result<void> check_contacts(db::Transaction& tx, std::vector<NewContact> const& contacts)
{
    std::string const code = calling_code(tx);
    for (std::size_t i = 0; i < contacts.size(); ++i)
        if (auto const fits = check_contact(contacts[i], code); !fits) {
            Refusal refusal = fits.error();
            refusal.field = "contacts/" + std::to_string(i) + '/' + refusal.field;
            return refusal;
        }
    return {};
}
}
