#pragma once
// Who speaks in a mail: a person, a program that answers, a server that could not deliver, a list, or we ourselves.
#include "ground/mail/letter.h"

#include <functional>

namespace regard::mail
{
// Sets kind and wants_no_reply from the header, whose fields `header` gives by name (empty where there is none). A mail
// from a server about a mail that failed is a bounce; one marked as sent by a program, or sent by nobody (an empty envelope
// sender), an automatic reply; one of a list says so.
void judge_kind(Letter& letter, std::function<std::string(char const* name)> const& header);

// Ours where it carries the mark of our desk: what that writes into X-Regard-Desk. An address of ours as its sender shows nothing: the
// form of our website writes so, and so does whoever likes to.
Kind kind_of(Letter const& letter, std::string_view mark);
}
