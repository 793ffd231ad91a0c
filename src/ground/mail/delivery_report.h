#pragma once
// What the server of the other side says of a mail that did not arrive (RFC 3464): groups of fields, blank lines between.
#include "ground/mail/letter.h"

namespace regard::mail
{
std::vector<Failure> failures_in(std::string_view delivery_status); // those that failed, not delays and successes
std::string message_id_in(std::string_view headers);                // without the <>; empty where there is none
}
