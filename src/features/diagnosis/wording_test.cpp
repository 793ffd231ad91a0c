#include "features/diagnosis/wording.h"

#include "features/diagnosis/testing_planted.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace regard::diagnosis
{
namespace
{
using ::testing::HasSubstr;
using ::testing::Not;

Found bounce()
{
    Found found;
    found.kind = "bounce_pair";
    found.terms = {{"a", NameOf::team, "Back office", false}, {"b", NameOf::team, "Cards", false}};
    found.figures = {{"count", Unit::whole, 1084}, {"compared", Unit::whole, 80},  {"others", Unit::whole, 412},
                     {"with", Unit::hours, 148.8}, {"without", Unit::hours, 50.4}, {"low", Unit::hours, 0.5},
                     {"high", Unit::hours, 117.6}};
    found.alike = {true, true, true, true};
    found.cases = 1084;
    found.gain = Gain{29.4, 8.2, 41};
    return found;
}

Found one_person()
{
    Found found;
    found.kind = "one_person_team";
    found.terms = {{"team", NameOf::team, "Loans", true}, {"person", NameOf::person, "Anna Holm", true}};
    found.figures = {{"part", Unit::share, 0.71},   {"persons", Unit::whole, 4}, {"with", Unit::hours, 30},
                     {"compared", Unit::whole, 12}, {"without", Unit::hours, 3}, {"low", Unit::hours, 2},
                     {"high", Unit::hours, 4},      {"others", Unit::whole, 40}};
    return found;
}

std::string all_of(Finding const& said)
{
    return fmt::format("{}|{}|{}|{}|{}", said.id, said.title, said.evidence, said.next_step, said.how_counted);
}
}

TEST(Wording, says_a_finding_in_english)
{
    Finding const said = Wording("en", Naming::pseudonyms).say(bounce(), {"T-1"});
    EXPECT_EQ(said.id, "bounce_pair:Back office/Cards");
    EXPECT_EQ(said.title, "Cases bounce between Back office and Cards");
    EXPECT_EQ(
        said.evidence,
        "1,084 cases went from one of the two teams to the other and came back. They took 6.2 days; comparable cases "
        "that "
        "did not bounce took 2.1 days. Averages of 80 cases against 412 of the same touchpoint, kind, quarter of "
        "arrival and "
        "number of other events; 95% interval of the difference 0.0 days to 4.9 days. An association, not a proof.");
    EXPECT_THAT(said.cases.first, ::testing::ElementsAre("T-1"));
    EXPECT_EQ(say_gain("en", *said.gain), "29 customer-days a month (8.2 to 41)");
}

TEST(Wording, says_it_in_danish_with_danish_numbers)
{
    Finding const said = Wording("da", Naming::pseudonyms).say(bounce(), {});
    EXPECT_EQ(said.title, "Sager kastes frem og tilbage mellem Back office og Cards");
    EXPECT_THAT(said.evidence, HasSubstr("1.084 sager"));
    EXPECT_THAT(said.evidence, HasSubstr("De tog 6,2 dage"));
    EXPECT_THAT(said.evidence, HasSubstr("kontaktpunkt, art, kvartal for ankomsten og antal øvrige hændelser"));
    EXPECT_EQ(said.id, Wording("en", Naming::pseudonyms).say(bounce(), {}).id); // the id is no matter of language
}

TEST(Wording, hides_persons_and_small_teams_unless_names_are_asked_for)
{
    Wording wording("en", Naming::pseudonyms);
    Finding const said = wording.say(one_person(), {});
    EXPECT_THAT(all_of(said), Not(HasSubstr("Anna")));
    EXPECT_THAT(all_of(said), Not(HasSubstr("Loans")));
    EXPECT_EQ(said.title, "Small team 1 depends on one person");
    EXPECT_THAT(said.evidence, HasSubstr("Person 1 does 71% of the work of this team of 4."));
    EXPECT_EQ(wording.say(one_person(), {}).title, said.title); // the same team, the same pseudonym

    Finding const named = Wording("en", Naming::names).say(one_person(), {});
    EXPECT_EQ(named.id, "one_person_team:Loans");
    EXPECT_THAT(named.evidence, HasSubstr("Anna Holm does 71%"));
}

TEST(Wording, chooses_the_unit_that_reads_best)
{
    EXPECT_EQ(say_length("en", 0.2), "12 minutes");
    EXPECT_EQ(say_length("en", 1.0 / 60), "1 minute");
    EXPECT_EQ(say_length("en", 6.25), "6.2 hours");
    EXPECT_EQ(say_length("da", 60), "2,5 dage");
    EXPECT_EQ(say_length("en", 24 * 771), "771 days");
    EXPECT_EQ(say_working_length("en", 88.84), "88.8 hours");
    EXPECT_EQ(say_working_length("da", 400.6), "401 timer");
    EXPECT_EQ(say_effort("da", Effort::weeks), "nogle uger");
}

TEST(Wording, keeps_long_names_short_in_sentences_and_whole_in_the_id)
{
    Found found = bounce();
    found.terms[0].text = std::string(300, 'x');
    Finding const said = Wording("en", Naming::pseudonyms).say(found, {});
    EXPECT_LT(said.title.size(), 130u);
    EXPECT_THAT(said.id, HasSubstr(found.terms[0].text));
}

// Every sentence a finding can ask for is there, in both languages, with all its placeholders filled.
TEST(Wording, has_a_sentence_for_every_finding)
{
    Planted planted;
    auto const& found = planted.findings(3000, [](PlantedCase& one, measures::Draws& draws) {
        bool const loan = one.touchpoint == "Loan";
        one.steps[0].person.clear();
        if (loan && draws.below(3) == 0) {
            one.steps.insert(one.steps.begin() + 1, {gap(draws), "In progress", "Cards", "Cards 0"});
            one.steps.insert(one.steps.begin() + 2, {gap(draws, 90), "Waiting", one.home, one.home + " 0"});
            one.steps.push_back({gap(draws, 50), "In progress", "Payments", "P 0", cases::Message::in});
        }
        if (loan)
            one.steps[1].hours += 20;
    });
    ASSERT_GE(found.size(), 5u);
    for (Found const& one : found)
        for (char const* language : {"en", "da"}) {
            std::string const said = all_of(Wording(language, Naming::pseudonyms).say(one, {}));
            EXPECT_THAT(said, Not(HasSubstr("{{"))) << one.kind;
            EXPECT_THAT(said, Not(HasSubstr("diagnosis."))) << one.kind;
        }
}
}
