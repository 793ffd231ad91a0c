#pragma once
// What every file that speaks to GMime needs. Only for the sources of this room.
#include "ground/mail/letter.h"

#include <gmime/gmime.h>
#include <memory>

namespace regard::mail
{
struct Unref
{
    void operator()(void* object) const { g_object_unref(object); }
};
template <class T>
using Held = std::unique_ptr<T, Unref>;

void start_gmime(); // before anything else; any number of times, any thread

std::string one_line(char const* text); // as valid UTF-8 without control characters, trimmed; of null nothing
bool is_type(GMimeObject* part, char const* type, char const* subtype);

// The parsed mail behind a Letter: its parts by their place in Letter::parts. Read by one thread at a time.
struct Source
{
    Held<GMimeMessage> message;
    std::vector<GMimeObject*> parts; // belong to the message
    GMimePart* html = nullptr;
};

// The content of a part without its transfer encoding, at most `limit` bytes of it; where a charset is given, as UTF-8.
std::string decoded(GMimePart* part, std::size_t limit, char const* charset = nullptr);
std::string text_of(GMimePart* part, std::size_t limit); // as UTF-8, whatever its charset is or claims to be
}
