#include "features/mailroom/sorting.h"

namespace regard::mailroom
{
// Only what shows that it is about a mail of ours is put away without anybody's looking. An answer by a program to what we did
// not send may be a form's or a machine's report; what says to be from us may be our website's form, and taking it might answer
// ourselves for ever: so somebody must look. A mailing list may be how a shared address is built, so its mails are cases.
Sorted sort(Looks const& looks)
{
    if (looks.kind == mail::Kind::our_own)
        return {Fate::our_own, {}};
    if (looks.kind == mail::Kind::bounce && looks.of_ours)
        return {Fate::bounced, {}};
    if (!looks.whole)
        return {Fate::parked, "too_large"};
    if (looks.tangled)
        return {Fate::parked, "too_tangled"};
    if (looks.kind == mail::Kind::automatic_reply && looks.answers_us)
        return {Fate::automatic, {}};
    if (looks.kind == mail::Kind::automatic_reply || looks.kind == mail::Kind::bounce)
        return {Fate::parked, "automatic"};
    if (looks.as_ourselves)
        return {Fate::parked, "as_ourselves"};
    if (looks.lately >= most_in_an_hour)
        return {Fate::parked, "too_many"};
    return {Fate::taken, {}};
}
}
