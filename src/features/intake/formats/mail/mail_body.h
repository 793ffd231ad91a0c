#pragma once
// The text a reader sees in a mail, and how much else is attached. Part of mail.cpp.
#include <cstddef>
#include <string>

struct _GMimeObject;

namespace regard::intake
{
constexpr std::size_t longest_text = 1 << 20; // bytes; the rest is cut

struct MailBody
{
    std::string text;
    std::size_t attachments = 0;
};

MailBody read_body(_GMimeObject* top); // null is an empty body
}
