#pragma once
// Which addresses are ours: told, or guessed from who takes part in the most mails.
#include "ground/mail/letter.h"

#include <unordered_map>

namespace regard::intake
{
class OwnAddresses
{
  public:
    // Addresses (`help@bank.example`) and domains (`bank.example`).
    static OwnAddresses told(std::vector<std::string> const& list);

    // A mail comes from us when its sender is one of ours, or has our domain and writes to somebody outside of it.
    bool sent(mail::Letter const& letter) const;

    // The customer of a mail: its sender, or the first it is sent to outside our house. Empty where there is none.
    std::string customer(mail::Letter const& letter, bool sent_by_us) const;

  private:
    friend class OwnAddressGuess;
    bool is_own(std::string_view address) const;
    bool is_ours(std::string_view address) const; // the address or its domain

    std::vector<std::string> addresses_;
    std::vector<std::string> domains_;
};

// Counts in how many mails each address takes part, as sender or receiver. The first is ours; so are those of its domain
// that take part in at least a tenth as many, and the domain itself, unless it is one where anybody may have an address.
class OwnAddressGuess
{
  public:
    void count(mail::Letter const& letter);
    OwnAddresses guess() const;

  private:
    struct Part
    {
        std::size_t mails = 0;
        std::size_t received = 0;
        std::size_t order = 0; // of first appearance: settles ties
    };
    std::unordered_map<std::string, Part> parts_;
};
}
