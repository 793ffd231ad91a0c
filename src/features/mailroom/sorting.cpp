#include "features/mailroom/sorting.h"

namespace regard::mailroom
{
// An answer by a program to what we did not send may be a form's or a machine's report, so somebody must look. A mailing
// list may be how a shared address is built, so its mails are cases.
Sorted sort(Looks const& looks)
{
    if (looks.kind == mail::Kind::our_own)
        return {Fate::our_own, {}};
    if (looks.kind == mail::Kind::bounce)
        return {Fate::bounced, {}};
    if (!looks.whole)
        return {Fate::parked, "too_large"};
    if (looks.tangled)
        return {Fate::parked, "too_tangled"};
    if (looks.kind == mail::Kind::automatic_reply)
        return looks.answers_us ? Sorted{Fate::automatic, {}} : Sorted{Fate::parked, "automatic"};
    if (looks.lately >= most_in_an_hour)
        return {Fate::parked, "too_many"};
    return {Fate::taken, {}};
}
}
