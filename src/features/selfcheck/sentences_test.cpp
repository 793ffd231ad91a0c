#include "features/selfcheck/questions.h"
#include "ground/text/catalogue.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace regard::selfcheck
{
namespace
{
text::Catalogue const& catalogue()
{
    static text::Catalogue const all(embedded::sentences(), text::Catalogue::Missing::throws);
    return all;
}
}

TEST(Sentences, every_question_and_choice_is_said_in_every_language_to_every_group)
{
    for (std::string const& language : catalogue().languages())
        for (Asked const& one : asked(1, 2)) {
            std::string const key(one.form->key);
            EXPECT_TRUE(catalogue().has(language, "selfcheck.title." + key)) << language << ' ' << key;
            for (std::string const& choice : one.choices)
                EXPECT_TRUE(team_of(choice) > 0 ||
                            catalogue().has(language, fmt::format("selfcheck.choice.{}.{}", key, choice)))
                    << language << ' ' << choice;
            for (Group const group : all_groups) {
                std::string const version = one.form->wording == Wording::by_group ? name_of(group) : "everybody";
                EXPECT_TRUE(catalogue().has(language, fmt::format("selfcheck.ask.{}.{}", key, version)))
                    << language << ' ' << key;
            }
            EXPECT_TRUE(one.choices.empty() ||
                        catalogue().has(language, fmt::format("selfcheck.gap.{}.next_step", key)))
                << language << ' ' << key;
        }
}

TEST(Sentences, languages_agree)
{
    for (std::string const& difference : text::disagreements(catalogue(), "en", "da"))
        EXPECT_FALSE(difference.find("selfcheck.") != std::string::npos) << difference;
}
}
