#pragma once
// Which mails belong to one case. Mails are given in the order of the file; 16 bytes or so are kept for each.
#include "ground/mail/letter.h"

#include <unordered_map>

namespace regard::intake
{
class Threads
{
  public:
    // The case of a mail, by the first that applies:
    // 1. the case of a mail it refers to (References, In-Reply-To), the one it answers first;
    // 2. the case named after the eldest mail it refers to, which is not in the file;
    // 3. where it refers to none but its subject begins with "Re:" or the like: the case of the last mail with the same
    //    subject between us and the same customer, if that is at most 30 days older or younger;
    // 4. its own.
    // A case is named after the Message-ID of its first mail, so that the same mail has the same case in every file; a mail
    // without one gets an id made from its sender, date, subject and text.
    std::string const& case_of(mail::Letter const& letter, std::string_view customer);

  private:
    using Case = std::uint32_t; // position in names_

    std::optional<Case> by_references(mail::Letter const& letter);
    std::optional<Case> by_subject(mail::Letter const& letter, std::uint64_t key) const;
    Case named(std::string_view id);

    struct Last
    {
        Case its_case;
        std::optional<std::int64_t> seconds;
    };
    std::unordered_map<std::uint64_t, Case> by_mail_;    // by hash of the Message-ID
    std::unordered_map<std::uint64_t, Last> by_subject_; // by hash of subject and customer
    std::vector<std::string> names_;
};

// The subject without "Re:", "AW:", "Fwd:" and the like before it, and whether there was one of a reply.
struct Subject
{
    std::string_view text;
    bool reply = false;
};
Subject bare_subject(std::string_view subject);

// The Message-ID, or one made up for a mail that has none: the same for the same mail.
std::string id_of(mail::Letter const& letter);
}
