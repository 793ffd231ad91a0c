#pragma once
// How a case stands, as its customer sees it.
#include "features/customer_pages/customer_pages.h"
#include "features/customer_pages/page.h"
#include "features/customer_pages/wording.h"

namespace regard::customer_pages
{
struct Seen
{
    desk::Glimpse glimpse;
    std::optional<promises::Standing> standing;
    std::vector<desk::Entry> thread; // read only where the door is open
    std::string team;                // its name
    std::string owner;               // full name; pages say the first alone
    bool door_open = false;
    bool late = false;           // may be reopened no longer
    std::int64_t was_number = 0; // of the case that was merged into this one, where the link was made for that
    Rated rated{};
    int chosen_mark = 0; // in a mail; 0: none
};

// `address` is of the page, `/c/…`. What a restricted case is about, and who works at it, is never said.
Filling filling_of(Seen const& seen, Wording const& wording, std::string const& address, Instant now);
void add_rating(Filling& page, Seen const& seen, Wording const& wording); // a part of it
std::string heading_of(Seen const& seen, Wording const& wording);

// Whether a file is for the customer: it came with a message between us and them.
bool is_theirs(std::vector<desk::Entry> const& thread, Wording const& wording, desk::FileId file);
}
