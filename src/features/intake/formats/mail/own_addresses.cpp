#include "features/intake/formats/mail/own_addresses.h"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

namespace regard::intake
{
namespace
{
constexpr std::array<std::string_view, 20> public_domains{
    "gmail.com",  "googlemail.com", "outlook.com", "hotmail.com", "live.com", "msn.com", "yahoo.com",
    "icloud.com", "me.com",         "aol.com",     "gmx.de",      "gmx.net",  "web.de",  "t-online.de",
    "proton.me",  "mail.com",       "orange.fr",   "free.fr",     "jubii.dk", "mail.dk"};

std::string_view domain_of(std::string_view address)
{
    auto const at = address.find_last_of('@');
    return at == address.npos ? std::string_view() : address.substr(at + 1);
}

bool is_public(std::string_view domain) { return std::ranges::find(public_domains, domain) != public_domains.end(); }

std::string lower(std::string text)
{
    for (char& c : text)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    return text;
}
}

OwnAddresses OwnAddresses::told(std::vector<std::string> const& list)
{
    OwnAddresses own;
    for (auto const& one : list)
        (one.find('@') == one.npos ? own.domains_ : own.addresses_).push_back(lower(one));
    return own;
}

bool OwnAddresses::sent(mail::Letter const& letter) const
{
    if (letter.from.empty())
        return false;
    auto const& sender = letter.from.front().address;
    if (is_own(sender))
        return true;
    return is_ours(sender) && !customer(letter, true).empty();
}

std::string OwnAddresses::customer(mail::Letter const& letter, bool sent_by_us) const
{
    if (!sent_by_us)
        return letter.from.empty() ? "" : letter.from.front().address;
    for (auto const* list : {&letter.to, &letter.cc})
        for (auto const& [name, address] : *list)
            if (!address.empty() && !is_ours(address))
                return address;
    for (auto const& [name, address] : letter.to) // within one house the other side is a colleague
        if (is_own(letter.from.front().address) && !is_own(address))
            return address;
    return "";
}

bool OwnAddresses::is_own(std::string_view address) const
{
    return std::ranges::find(addresses_, address) != addresses_.end();
}

bool OwnAddresses::is_ours(std::string_view address) const
{
    return is_own(address) || std::ranges::find(domains_, domain_of(address)) != domains_.end();
}

void OwnAddressGuess::count(mail::Letter const& letter)
{
    std::set<std::string> received(letter.delivered_to.begin(), letter.delivered_to.end());
    for (auto const* list : {&letter.to, &letter.cc})
        for (auto const& [name, address] : *list)
            received.insert(address);
    std::set<std::string> all = received;
    for (auto const& [name, address] : letter.from)
        all.insert(address);
    for (auto const& address : all) {
        if (domain_of(address).empty())
            continue;
        auto& part = parts_.try_emplace(address, Part{0, 0, parts_.size()}).first->second;
        ++part.mails;
        part.received += received.contains(address);
    }
}

OwnAddresses OwnAddressGuess::guess() const
{
    auto const rank = [](auto const& entry) {
        return std::tuple(entry.second.mails, entry.second.received, ~entry.second.order);
    };
    auto const first = std::ranges::max_element(parts_, {}, rank);
    OwnAddresses own;
    if (first == parts_.end())
        return own;
    own.addresses_.push_back(first->first);
    auto const domain = domain_of(first->first);
    if (is_public(domain))
        return own;
    own.domains_.emplace_back(domain);
    for (auto const& [address, part] : parts_)
        if (domain_of(address) == domain && part.mails * 10 >= first->second.mails && part.received * 2 > part.mails)
            own.addresses_.push_back(address);
    return own;
}
}
