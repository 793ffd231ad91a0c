// Every route with every role: who is not allowed gets 401 or 403, who is gets anything else.
#include "app/program.h"

#include "features/access/roles.h"
#include "ground/api/testing.h"
#include "ground/files/temp.h"

#include <gtest/gtest.h>

namespace regard::app
{
namespace
{
// An address of the route, with something in every part that can be read but is not there.
std::string address_of(api::Row const& row)
{
    std::string address;
    for (std::size_t at = 0; at < row.pattern.size(); ++at) {
        if (row.pattern[at] != '{') {
            address += row.pattern[at];
            continue;
        }
        at = row.pattern.find('}', at);
        address += "0000000000001";
    }
    return row.page ? "/" + address : address;
}

bool may(api::Who const& who, api::Permission needed)
{
    return needed == api::anyone || (who.signed_in() && (needed == api::anyone_signed_in || who.may(needed)));
}

class Doors : public testing::Test
{
  protected:
    Doors()
    {
        config::Config config = config::load("", [](char const*) -> char const* { return nullptr; }).value();
        config.data = folder_.path();
        program_ = Program::open(config).value();
    }

    // Answers of all routes for one who asks, compared with what the table says.
    void walk(api::Who const& who, std::string const& name)
    {
        api::testing::Desk desk(program_->routes, *program_->database, program_->clock);
        desk.who = who;
        for (api::Row const& row : program_->routes.rows()) {
            if (row.takes_upload)
                continue;
            auto const answer = desk.ask(row.method, address_of(row), {{"if-match", "\"1\""}}, row.writes ? "{}" : "");
            // A page says it in words alone.
            bool const to_sign_in = row.page || answer.body.find("not_signed_in") != std::string::npos;
            bool const refused = answer.status == 403 || (answer.status == 401 && to_sign_in);
            if (!may(who, *row.permission))
                EXPECT_TRUE(refused) << name << ": " << row.method << " " << row.pattern << " answered "
                                     << answer.status;
            else
                EXPECT_NE(answer.status, 403) << name << ": " << row.method << " " << row.pattern;
        }
    }

    files::TempFolder folder_;
    std::unique_ptr<Program> program_;
};
}

TEST_F(Doors, open_for_the_roles_the_table_names_and_for_nobody_else)
{
    walk({}, "nobody");
    for (std::string_view const role : access::roles()) {
        std::vector<std::string> const roles{std::string(role)};
        walk(api::testing::employee(access::permissions_of(roles)), std::string(role));
    }
}

TEST_F(Doors, every_permission_a_route_needs_is_one_some_role_has)
{
    for (api::Row const& row : program_->routes.rows()) {
        ASSERT_TRUE(row.permission) << row.method << " " << row.pattern;
        if (*row.permission == api::anyone || *row.permission == api::anyone_signed_in)
            continue;
        auto const known = access::permissions();
        EXPECT_NE(std::find(known.begin(), known.end(), row.permission->name), known.end()) << row.permission->name;
    }
}
}
