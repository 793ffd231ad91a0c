#include "features/starter_sets/set.h"

#include "base/text.h"
#include "features/people/names.h"
#include "features/rights/rights.h"
#include "features/templates/placeholders.h"
#include "features/touchpoints/touchpoints.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <set>

namespace regard::starter_sets
{
namespace
{
using ::testing::AllOf;
using ::testing::Ge;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Le;
using ::testing::SizeIs;

struct Book
{
    std::string name;
    StarterSet const& set;
};

std::vector<Book> all_books()
{
    std::vector<Book> books;
    for (std::string_view const trade : trades())
        for (std::string_view const language : languages())
            if (auto const* set = find_set(trade, language))
                books.push_back({fmt::format("{}.{}", trade, language), *set});
    return books;
}

template <class Do>
void each_touchpoint(StarterSet const& set, Do act)
{
    for (SetJourney const& journey : set.journeys)
        for (SetTouchpoint const& one : journey.touchpoints)
            act(one);
}

std::set<std::string> touchpoint_codes(StarterSet const& set)
{
    std::set<std::string> codes;
    each_touchpoint(set, [&](SetTouchpoint const& one) { codes.insert(one.code); });
    return codes;
}

template <class Form>
void expect_fits(Form const& form, std::string const& where)
{
    auto const read = from_json<Form>(to_json(form));
    EXPECT_TRUE(read) << where << ": " << (read ? "" : read.error().front().field + " " + read.error().front().code);
}

// All of a set but its words.
std::string bones(StarterSet set)
{
    set.name = set.about = "";
    for (SetJourney& journey : set.journeys) {
        journey.name = journey.about = "";
        for (SetTouchpoint& one : journey.touchpoints) {
            one.name = one.good = "";
            one.decision_level = one.decision_level.empty() ? "" : "somebody";
            for (std::string& example : one.examples)
                example = "";
        }
    }
    for (SetCauses& top : set.causes) {
        top.name = "";
        for (SetCause& one : top.below)
            one.name = "";
    }
    for (SetDecision& one : set.decisions)
        one.name = one.about = "";
    for (SetText& one : set.texts)
        one.name = one.text = "";
    return to_json(set);
}

void expect_once(std::set<std::string>& seen, std::string const& name, std::string const& where)
{
    EXPECT_TRUE(seen.insert(people::lowered(people::tidied(name))).second)
        << where << ": “" << name << "” stands twice";
}

TEST(Sets, are_there_for_every_trade_in_every_language) { EXPECT_THAT(all_books(), SizeIs(10)); }

TEST(Sets, say_the_same_in_every_language)
{
    for (std::string_view const trade : trades())
        EXPECT_EQ(bones(*find_set(trade, "en")), bones(*find_set(trade, "da"))) << trade;
}

TEST(Sets, hold_what_a_trade_needs_to_begin)
{
    for (auto const& [name, set] : all_books()) {
        auto const touchpoints = touchpoint_codes(set);
        if (name.starts_with("bank"))
            EXPECT_THAT(touchpoints, SizeIs(25)) << name;
        else
            EXPECT_THAT(touchpoints, SizeIs(AllOf(Ge(12U), Le(18U)))) << name;
        EXPECT_GE(set.causes.size(), 8U) << name;
        EXPECT_GE(set.texts.size(), 6U) << name;
        std::set<rights::DecisionKind> kinds;
        for (SetDecision const& one : set.decisions)
            kinds.insert(one.kind);
        EXPECT_THAT(kinds, SizeIs(2)) << name << ": redress and goodwill";
        std::set<templates::Purpose> purposes;
        for (SetText const& one : set.texts)
            purposes.insert(one.purpose);
        using enum templates::Purpose;
        for (auto const purpose : {acknowledgement, holding, apology, final_response})
            EXPECT_TRUE(purposes.contains(purpose)) << name << " " << static_cast<int>(purpose);
    }
}

TEST(Sets, describe_every_touchpoint_within_what_the_map_takes)
{
    for (auto const& [name, set] : all_books()) {
        std::set<std::string> journeys, steps, codes;
        for (SetJourney const& journey : set.journeys) {
            expect_once(journeys, journey.name, name);
            expect_fits(touchpoints::NewJourney{journey.name, journey.about, ""}, name + " " + journey.code);
            EXPECT_FALSE(journey.touchpoints.empty()) << name << " " << journey.code;
        }
        each_touchpoint(set, [&](SetTouchpoint const& one) {
            expect_once(steps, one.name, name);
            expect_once(codes, one.code, name);
            touchpoints::TouchpointForm form;
            form.name = one.name;
            form.good = one.good;
            form.examples = one.examples;
            form.decision_level = one.decision_level;
            expect_fits(form, name + " " + one.code);
            EXPECT_GE(text::trimmed(one.good).size(), 40U) << name << " " << one.code;
            EXPECT_FALSE(one.examples.empty()) << name << " " << one.code;
        });
    }
}

TEST(Sets, have_causes_of_two_levels_each_named_once_beside_its_sisters)
{
    for (auto const& [name, set] : all_books()) {
        std::set<std::string> tops, codes;
        for (SetCauses const& top : set.causes) {
            expect_once(tops, top.name, name);
            expect_once(codes, top.code, name);
            expect_fits(touchpoints::NewCause{top.name, {}}, name + " " + top.code);
            EXPECT_THAT(top.below, SizeIs(AllOf(Ge(3U), Le(6U)))) << name << " " << top.code;
            std::set<std::string> below, codes_below;
            for (SetCause const& one : top.below) {
                expect_once(below, one.name, name + " " + top.code);
                expect_once(codes_below, one.code, name + " " + top.code);
                expect_fits(touchpoints::NewCause{one.name, {}}, name + " " + one.code);
            }
        }
    }
}

bool is_above(SetLimits const& there, SetLimits const& everywhere)
{
    bool const lower = there.frontline < everywhere.frontline || there.lead < everywhere.lead ||
                       there.vertical_head < everywhere.vertical_head;
    return !lower && (there.frontline > everywhere.frontline || there.lead > everywhere.lead ||
                      there.vertical_head > everywhere.vertical_head);
}

TEST(Sets, give_limits_that_rise_with_the_role_and_are_higher_where_they_are_named_for_a_touchpoint)
{
    for (auto const& [name, set] : all_books()) {
        auto const touchpoints = touchpoint_codes(set);
        std::set<std::string> decisions, names;
        for (SetDecision const& one : set.decisions) {
            expect_once(decisions, one.code, name);
            expect_once(names, one.name, name);
            expect_fits(rights::NewDecision{one.kind, one.name, one.about}, name + " " + one.code);
            std::vector<SetLimits> limits{one.limits};
            for (SetLimitsAt const& at : one.at) {
                EXPECT_TRUE(touchpoints.contains(at.touchpoint)) << name << " " << at.touchpoint;
                EXPECT_TRUE(is_above(at.limits, one.limits)) << name << " " << one.code << " " << at.touchpoint;
                limits.push_back(at.limits);
            }
            for (SetLimits const& each : limits)
                EXPECT_TRUE(0 <= each.frontline && each.frontline <= each.lead && each.lead <= each.vertical_head &&
                            each.vertical_head <= 500)
                    << name << " " << one.code << ": what is above 500 would wait for a second person";
        }
        each_touchpoint(set, [&](SetTouchpoint const& one) {
            for (std::string const& code : one.decisions)
                EXPECT_TRUE(decisions.contains(code)) << name << " " << one.code << " " << code;
        });
    }
}

// A gap that goes over a line or is too long would not be found before a text is sent.
void expect_gaps_close(std::string_view text, std::string const& where)
{
    for (std::size_t open = text.find('['); open != std::string_view::npos; open = text.find('[', open + 1)) {
        std::size_t const close = text.find_first_of("[]\n", open + 1);
        ASSERT_NE(close, std::string_view::npos) << where;
        EXPECT_EQ(text[close], ']') << where << ": " << text.substr(open, 60);
        EXPECT_LE(close - open, 120U) << where << ": " << text.substr(open, 60);
    }
}

TEST(Sets, have_texts_with_known_placeholders_and_gaps_that_close)
{
    for (auto const& [name, set] : all_books()) {
        auto const touchpoints = touchpoint_codes(set);
        std::set<std::string> codes, names;
        for (SetText const& one : set.texts) {
            std::string const where = name + " " + one.code;
            expect_once(codes, one.code, name);
            expect_once(names, one.name, name);
            expect_fits(
                templates::NewTemplate{
                    one.name, name.substr(name.size() - 2), one.purpose, {one.kinds, {}}, one.text, one.asks},
                where);
            auto const placeholders = templates::placeholders_in(one.text);
            ASSERT_TRUE(placeholders) << where;
            EXPECT_THAT(templates::unknown_among(*placeholders), IsEmpty()) << where;
            EXPECT_THAT(one.text, HasSubstr("{{customer.name}}")) << where;
            EXPECT_EQ(one.asks, one.purpose == templates::Purpose::question) << where;
            for (std::string const& code : one.touchpoints)
                EXPECT_TRUE(touchpoints.contains(code)) << where << " " << code;
            expect_gaps_close(one.text, where);
        }
    }
}

TEST(Sets, tell_a_danish_customer_where_to_go_with_a_complaint)
{
    auto const final_response = [](std::string_view trade) {
        for (SetText const& one : find_set(trade, "da")->texts)
            if (one.purpose == templates::Purpose::final_response)
                return one.text;
        return std::string();
    };
    EXPECT_THAT(final_response("bank"), HasSubstr("Det finansielle ankenævn"));
    EXPECT_THAT(final_response("insurer"), HasSubstr("Ankenævnet for Forsikring"));
    EXPECT_THAT(final_response("municipality"), HasSubstr("borgerrådgiveren"));
    EXPECT_THAT(final_response("retailer"), HasSubstr("Forbrugerklagenævnet"));
}
}
}
