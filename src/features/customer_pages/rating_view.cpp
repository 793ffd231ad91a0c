// The part of a case's page on which the customer says how well it went.
#include "features/customer_pages/view.h"

#include <fmt/format.h>

namespace regard::customer_pages
{
namespace
{
std::string name_of(Wording const& wording, int mark) { return wording.say(fmt::format("mark.{}", mark)); }

Filling one_mark(Wording const& wording, int mark)
{
    Filling one;
    one.texts["mark"] = std::to_string(mark);
    one.texts["label"] = fmt::format("{}: {}", mark, name_of(wording, mark));
    return one;
}

Filling chosen(Wording const& wording, int mark)
{
    Filling one = one_mark(wording, mark);
    for (int star = 1; star <= 5; ++star)
        one.texts["stars"] += star <= mark ? "★" : "☆";
    return one;
}

// Either all marks, of which one click sends one; or the mark chosen in a mail, with a sentence and one button.
Filling question(Seen const& seen, Wording const& wording)
{
    Filling rate;
    if (seen.chosen_mark) {
        rate.parts["chosen"] = {chosen(wording, seen.chosen_mark)};
        return rate;
    }
    Filling all;
    all.texts["worst"] = name_of(wording, 1);
    all.texts["best"] = name_of(wording, 5);
    for (int mark = 1; mark <= 5; ++mark)
        all.parts["marks"].push_back(one_mark(wording, mark));
    rate.parts["all"] = {std::move(all)};
    return rate;
}
}

void add_rating(Filling& page, Seen const& seen, Wording const& wording)
{
    Rated const& rated = seen.rated;
    if (rated.shown_until) { // may be taken back whatever else the page says
        Filling one;
        one.texts["line"] = wording.say("words_shown", {{"until", wording.day(*rated.shown_until)}});
        page.parts["words_back"] = {std::move(one)};
    }
    if (seen.glimpse.restricted)
        return;
    if (rated.asks)
        page.parts["rate"] = {question(seen, wording)};
    if (rated.wants_sentence)
        page.parts["sentence"] = {chosen(wording, rated.mark)};
    page.show("words", rated.wants_words && seen.door_open);
    page.show("words_later", rated.wants_words && !seen.door_open);
}
}
