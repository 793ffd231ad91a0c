#include "ground/config/config.h"

#include <fstream>
#include <gmock/gmock.h>
#include <map>

namespace regard::config
{
namespace
{
std::string file(std::string const& text)
{
    std::string const path = testing::TempDir() + "/regard-" + std::to_string(std::hash<std::string>{}(text)) + ".toml";
    std::ofstream(path) << text;
    return path;
}

Parsed<Config> loaded(std::string const& toml, std::map<std::string, std::string> const& environment = {})
{
    return load(toml.empty() ? "" : file(toml), [&](char const* name) -> char const* {
        auto const found = environment.find(name);
        return found == environment.end() ? nullptr : found->second.c_str();
    });
}
}

TEST(Config, without_a_file_has_its_defaults)
{
    Config const config = loaded("").value();
    EXPECT_EQ(config.listen_address, "127.0.0.1");
    EXPECT_EQ(config.listen_port, 8080);
    EXPECT_TRUE(config.jobs);
}

TEST(Config, the_environment_wins_over_the_file)
{
    Config const config =
        loaded("listen.port = 81\nproxies.trusted = [\"10.0.0.0/8\", \"::1\"]", {{"REGARD_LISTEN_PORT", "82"}}).value();
    EXPECT_EQ(config.listen_port, 82);
    EXPECT_EQ(config.trusted_proxies, (std::vector<std::string>{"10.0.0.0/8", "::1"}));
}

TEST(Config, a_secret_may_stand_in_a_file)
{
    std::string const secret = file("postgresql://somebody@somewhere/regard\n");
    EXPECT_EQ(loaded("", {{"REGARD_DATABASE_URL_FILE", secret}}).value().database_url,
              "postgresql://somebody@somewhere/regard");
    EXPECT_EQ(loaded("[database]\nurl_file = \"" + secret + "\"").value().database_url,
              "postgresql://somebody@somewhere/regard");
}

TEST(Config, what_is_wrong_is_said_all_at_once)
{
    auto const config =
        loaded("listen.port = 99999\njobs.run = \"perhaps\"\ncolour = \"green\"\ntls.key = \"k\"\ndatabase.url = [1]");
    ASSERT_FALSE(config);
    std::vector<std::string> fields;
    for (Refusal const& refusal : config.error())
        fields.push_back(refusal.field + " " + refusal.code);
    EXPECT_THAT(fields,
                testing::UnorderedElementsAre("listen.port out_of_range", "jobs.run wrong_kind", "colour unknown_key",
                                              "tls.key incomplete", "database.url wrong_kind"));
}

TEST(Config, its_own_documentation_can_be_read_back) { EXPECT_TRUE(loaded(documented())) << documented(); }

TEST(Config, a_file_that_is_not_there_is_refused)
{
    EXPECT_EQ(load("/no/such/file.toml", [](char const*) -> char const* { return nullptr; }).error().front().code,
              "not_readable");
}
}
