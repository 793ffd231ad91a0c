#pragma once
// By what we know answers to our own mails: Message-IDs and case numbers signed with a key of ours (HMAC-SHA-256), so that
// nobody can make one up for somebody else's case. Pure; any thread.
#include "features/mailroom/model.h"

namespace regard::mailroom
{
class Signature
{
  public:
    explicit Signature(std::string key) : key_(std::move(key)) {} // 32 bytes

    // `<case>.<entry>.<mac>@host`, without the <>.
    std::string mail_id(CaseId id, EntryId entry, std::string_view host) const;

    struct Place
    {
        CaseId id;
        EntryId entry;
    };
    std::optional<Place>
    place_of(std::string_view mail_id) const; // nothing where it is none of ours; letters' case is free

    // The same for a letter of the house's own, which is of no case: `own.<id>.<mac>@host`.
    std::string own_id(std::int64_t id, std::string_view host) const;
    bool is_ours(std::string_view mail_id) const; // either

    // `[#1042-K7F3Q]` for a subject. Short enough to be guessed by who tries for long: believe it only where the sender is
    // the case's customer.
    std::string token(std::int64_t number) const;
    std::optional<std::int64_t> number_in(std::string_view subject) const; // of the first token that is ours

    // What our mails carry, so that we know them when they come back.
    std::string mark() const { return mac("desk", 16); }

  private:
    std::string mac(std::string_view text, std::size_t characters) const;
    std::string key_;
};

std::string without_tokens(std::string_view subject); // a subject as a person wrote it
}
