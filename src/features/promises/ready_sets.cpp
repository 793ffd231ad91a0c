#include "features/promises/ready_sets.h"

namespace regard::promises
{
namespace
{
constexpr int working_day = 8 * 60; // minutes, of the usual calendar

Terms complaint_terms(int resolve_days)
{
    Terms terms;
    terms.acknowledge = {working_day, false};
    terms.first_reply = {2 * working_day, false};
    terms.next_update = {5 * working_day, false};
    terms.resolve = {resolve_days * working_day, true};
    terms.warnings = {{0.5, To::owner}, {0.75, To::lead}};
    terms.ladder = {{.share = 1.0}, {.share = 1.5}, {.share = 2.0}};
    return terms;
}

// Settled within three business days without formalities, else a final response within eight weeks; after that the customer
// may go to the ombudsman.
Terms three_days_eight_weeks()
{
    Terms terms = complaint_terms(3);
    terms.deadlines = {{"summary_resolution", 3, Days::business, MetBy::resolved, {}, false, 1},
                       {"final_response", 56, Days::calendar, MetBy::resolved, {}, false, 14}};
    return terms;
}

// Payment services: an answer within 15 business days; 35 where a holding answer said why in time.
Terms payments()
{
    Terms terms = complaint_terms(10);
    terms.deadlines = {{"payment_answer", 15, Days::business, MetBy::resolved, 35, false, 3}};
    return terms;
}

// An answer within 15 calendar days, all of it within 60.
Terms fifteen_sixty()
{
    Terms terms = complaint_terms(10);
    terms.deadlines = {{"first_response", 15, Days::calendar, MetBy::replied, {}, false, 4},
                       {"final_response", 60, Days::calendar, MetBy::resolved, {}, false, 14}};
    return terms;
}
}

std::vector<PolicySet> ready_sets(text::Catalogue const& catalogue, std::string_view language)
{
    struct Ready
    {
        char const* code;
        Terms (*terms)();
    };
    std::vector<PolicySet> sets;
    for (auto const& [code, terms] : {Ready{"three_days_eight_weeks", three_days_eight_weeks},
                                      Ready{"payments_15_35", payments}, Ready{"calendar_15_60", fifteen_sixty}})
    {
        std::string const key = std::string("promises.set.") + code;
        NewPolicy policy{catalogue.say(language, key + ".policy"), {}, terms(), {}};
        policy.match.kind = Kind::complaint;
        sets.push_back(
            {code, catalogue.say(language, key + ".name"), catalogue.say(language, key + ".about"), {policy}});
    }
    return sets;
}
}
