#pragma once
// Is this text a mailbox or a single mail?
#include <string_view>

namespace regard::intake
{
// The line that begins a mail in an mbox: `From somebody Mon Jan  1 10:00:00 2024`. A sentence that begins with "From "
// has no time of day.
bool is_postmark(std::string_view line);

// An mbox, or a mail of its own: header lines of which at least two are of those that every mail has.
bool looks_like_mail(std::string_view text);
}
