// What is asked for in addresses: every parameter of every route that reads, with what would be syntax wherever it were taken
// for more than a word. It is a word, or it is refused; the store is as it was.
#include "app/program.h"
#include "app/store.h"

#include "features/access/roles.h"
#include "ground/api/testing.h"
#include "ground/files/temp.h"
#include "ground/http/url.h"

#include <gtest/gtest.h>

namespace regard::app
{
namespace
{
constexpr std::string_view harmful[]{"' or 1=1 --",
                                     "'; drop table live_case; --",
                                     "\") union select name from sqlite_master --",
                                     "id desc; select 1",
                                     "case when 1=1 then id else name end",
                                     "name' collate nocase, (select 1)",
                                     "%' escape '",
                                     "\\",
                                     "* OR NEAR(a b, 3) AND NOT {subject}: ^c",
                                     "!a & b | (c <-> d):*",
                                     "$1",
                                     "../../../etc/passwd",
                                     "$(id)`id`;id",
                                     "eyJhdCI6Ing'",
                                     "-1",
                                     "1e309",
                                     "9223372036854775808"};

class Queries : public testing::Test
{
  protected:
    Queries()
    {
        config::Config config = config::load("", [](char const*) -> char const* { return nullptr; }).value();
        config.data = folder_.path();
        config.log_level = "error";
        program_ = Program::open(config).value();
        desk_.emplace(program_->routes, *program_->database, program_->clock);
        desk_->who = api::testing::employee({access::permissions().begin(), access::permissions().end()});
        for (auto const* made : {R"({"name":"Cards"})", R"({"name":"Loans"})"})
            desk_->post("/units", made);
    }

    static std::string filled(std::string_view pattern)
    {
        std::string address;
        for (std::size_t at = 0; at < pattern.size(); ++at) {
            if (pattern[at] == '{')
                at = pattern.find('}', at), address += "0000000000001";
            else
                address += pattern[at];
        }
        return address;
    }

    // The names of the parameters a route reads.
    static std::vector<std::string_view> parameters(api::Row const& row)
    {
        std::vector<std::string_view> names;
        for (api::Slot const& slot : row.slots)
            if (slot.from == api::Slot::From::query)
                for (form::Field const& field : slot.type->fields)
                    names.push_back(field.name);
        return names;
    }

    files::TempFolder folder_;
    std::unique_ptr<Program> program_;
    std::optional<api::testing::Desk> desk_;
};
}

TEST_F(Queries, that_mean_harm_are_words_or_refusals_at_every_route)
{
    int asked = 0;
    for (api::Row const& row : program_->routes.rows()) {
        if (row.writes)
            continue;
        for (std::string_view const name : parameters(row))
            for (std::string_view const harm : harmful) {
                auto const address =
                    (row.page ? "/" : "") + filled(row.pattern) + '?' + std::string(name) + '=' + http::escaped(harm);
                auto const answer = desk_->get(address);
                EXPECT_LT(answer.status, 500) << address << ' ' << answer.body;
                ++asked;
            }
    }
    EXPECT_GT(asked, 1'000);
    EXPECT_NE(desk_->get("/units").body.find("Cards"), std::string::npos);
    for (db::Finding const& finding : check_store(*program_->database))
        ADD_FAILURE() << finding.name << ": " << finding.sentence;
}
}
