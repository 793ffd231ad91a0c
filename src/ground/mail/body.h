#pragma once
// The text a reader sees in a mail, and the list of its parts. Part of letter.cpp.
#include "ground/mail/letter.h"

struct _GMimeObject;

namespace regard::mail
{
constexpr std::size_t longest_text = 1 << 20; // bytes; the rest is cut

// Fills text, parts and what a bounce tells; the source learns where the parts are.
void read_body(Letter& letter, Source& source);

std::string content_of(_GMimeObject* part, std::size_t limit);
}
