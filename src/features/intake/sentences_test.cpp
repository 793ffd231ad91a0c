// Every reason for which a row is bad and every refusal can be told in every language.
#include "features/intake/formats/reason.h"
#include "features/intake/preview.h"
#include "features/intake/refusal_codes.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <regex>
#include <set>

namespace regard::intake
{
namespace
{
text::Catalogue const& catalogue()
{
    static text::Catalogue const all(embedded::sentences(), text::Catalogue::Missing::throws);
    return all;
}

// The codes this feature's sources refuse with, as they are written there.
std::set<std::string> codes_in_sources()
{
    std::regex const refusal(R"re((?:\{\s*|fault\()"([a-z_]+)",\s*(?:fmt::format|section|path|name|"[A-Z“][^"]* ))re");
    std::set<std::string> codes;
    for (auto const& entry : std::filesystem::recursive_directory_iterator("src/features/intake")) {
        std::string const path = entry.path();
        if (!path.ends_with(".cpp") || path.ends_with("_test.cpp"))
            continue;
        std::ifstream in(path);
        std::string const text{std::istreambuf_iterator<char>(in), {}};
        for (std::sregex_iterator it(text.begin(), text.end(), refusal), end; it != end; ++it)
            codes.insert((*it)[1]);
    }
    return codes;
}
}

TEST(Sentences, say_every_reason_of_a_bad_row_in_every_language)
{
    for (std::string const& language : catalogue().languages())
        for (std::string_view const reason : row_reasons) {
            EXPECT_TRUE(catalogue().has(language, "intake.reason." + std::string(reason))) << language << ' ' << reason;
            BadRowFound const bad{"export.csv", 3, "Opened", "soon", std::string(reason), ""};
            EXPECT_EQ(reason_sentence(bad, language, catalogue()).find("{{"), std::string::npos) << reason;
        }
}

TEST(Sentences, say_every_refusal_in_every_language)
{
    for (std::string const& language : catalogue().languages())
        for (std::string_view const code : refusal_codes)
            EXPECT_TRUE(catalogue().has(language, "refusals." + std::string(code))) << language << ' ' << code;
}

TEST(Sentences, every_refusal_of_the_sources_is_listed)
{
    std::set<std::string> const used = codes_in_sources();
    EXPECT_GT(used.size(), 20u) << "the sources are read from where the program stands";
    for (std::string const& code : used)
        EXPECT_NE(std::ranges::find(refusal_codes, code), refusal_codes.end()) << code;
}

TEST(Sentences, agree_between_languages)
{
    for (std::string const& difference : text::disagreements(catalogue(), "en", "da"))
        EXPECT_TRUE(difference.find("intake.") == difference.npos && difference.find("refusals.") == difference.npos)
            << difference;
}
}
