#include "app/customers_feedback.h"

namespace regard::app
{
namespace
{
feedback::NameShown name_of(customer_pages::WordsToShow::Name name)
{
    using Name = customer_pages::WordsToShow::Name;
    return name == Name::full    ? feedback::NameShown::full_name
           : name == Name::first ? feedback::NameShown::first_name
                                 : feedback::NameShown::none;
}

feedback::Consent consent_of(customer_pages::WordsToShow const& words)
{
    feedback::Consent consent{words.text, words.language, name_of(words.name), {}};
    if (words.on_website)
        consent.places.push_back(feedback::Place::website);
    if (words.in_print)
        consent.places.push_back(feedback::Place::print);
    if (words.inside_the_house)
        consent.places.push_back(feedback::Place::inside_the_house);
    return consent;
}
}

void lend_feedback(customer_pages::Lent& lent, feedback::Feedback& feedback)
{
    using cases::CaseId;
    lent.rated = [&feedback](db::Transaction& tx, CaseId id, Instant now) {
        auto const standing = feedback.standing(tx, id, now);
        return customer_pages::Rated{standing.asks, standing.mark, standing.wants_sentence, standing.wants_words,
                                     standing.words_shown_until};
    };
    lent.rate = [&feedback](db::Transaction& tx, CaseId id, int mark, std::string const& words, Instant now) {
        return feedback.rate(tx, id, mark, words, now);
    };
    lent.show_words = [&feedback](db::Transaction& tx, CaseId id, customer_pages::WordsToShow const& words,
                                  Instant now) { return feedback.consent(tx, id, consent_of(words), now); };
    lent.take_words_back = [&feedback](db::Transaction& tx, CaseId id, Instant now) {
        return feedback.withdraw(tx, id, now);
    };
}
}
