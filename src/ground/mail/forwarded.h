#pragma once
// A mail that somebody passed on: what the first writer wrote, apart from what was added when it was passed on. As Outlook,
// Gmail, Apple Mail and Thunderbird do it, in English, Danish, Norwegian, Swedish and German; and as an attached mail. It rests
// on what anybody can type, so it proves nothing about who wrote it.
#include "ground/mail/letter.h"

namespace regard::mail
{
struct Forwarded
{
    Correspondent from; // the first writer; the address is one
    std::string before; // what was written above it when it was passed on; may be empty
    std::string subject;
    std::string text;
};

// Nothing where it was not passed on, or nobody can tell from whom.
std::optional<Forwarded> forwarded(Letter const& letter);
}
