// What the API's description shows can be done: every example of a body is one its route takes, every list comes as CSV.
#include "app/program.h"

#include "features/access/roles.h"
#include "ground/api/testing.h"
#include "ground/files/temp.h"

#include <boost/json.hpp>
#include <gtest/gtest.h>

namespace regard::app
{
namespace
{
namespace json = boost::json;

// With something in every part that can be read but is not there.
std::string filled(std::string_view pattern)
{
    std::string address;
    for (std::size_t at = 0; at < pattern.size(); ++at) {
        if (pattern[at] == '{') {
            at = pattern.find('}', at);
            address += "0000000000001";
        } else {
            address += pattern[at];
        }
    }
    return address;
}

class Described : public testing::Test
{
  protected:
    Described()
    {
        config::Config config = config::load("", [](char const*) -> char const* { return nullptr; }).value();
        config.data = folder_.path();
        program = Program::open(config).value();
        desk.emplace(program->routes, *program->database, program->clock);
        std::vector<std::string> all(access::permissions().begin(), access::permissions().end());
        desk->who = api::testing::employee(all);
        desk->who.user = {77};
        description = json::parse(api::openapi_json(program->routes, "0"));
    }

    json::value const* example_of(api::Row const& row) const
    {
        std::string method = row.method;
        for (char& c : method)
            c = static_cast<char>(std::tolower(c));
        auto const& operation = description.at("paths").at(row.pattern).at(method).as_object();
        auto const* body = operation.if_contains("requestBody");
        auto const* content = body ? body->at("content").as_object().if_contains("application/json") : nullptr;
        return content ? content->as_object().if_contains("example") : nullptr;
    }

    files::TempFolder folder_;
    std::unique_ptr<Program> program;
    std::optional<api::testing::Desk> desk;
    json::value description;
};

// Faults that a body has by its form alone, whatever lies in the store.
bool is_of_form(std::string_view code)
{
    return code == "unknown_field" || code == "blank" || code == "bad_json" || code.starts_with("not_a") ||
           code == "not_text" || code == "not_true_or_false" || code.starts_with("too_short") ||
           code.starts_with("too_long") || code.starts_with("too_few") || code.starts_with("too_many") ||
           code == "too_small" || code == "too_large";
}
}

TEST_F(Described, every_body_has_an_example_that_its_route_reads)
{
    int bodies = 0;
    for (api::Row const& row : program->routes.rows()) {
        if (row.page || !row.takes(api::Slot::From::body))
            continue;
        auto const* example = example_of(row);
        ASSERT_NE(example, nullptr) << row.method << ' ' << row.pattern;
        ++bodies;
        auto const answer =
            desk->ask(row.method, filled(row.pattern), {{"if-match", "\"1\""}}, json::serialize(*example));
        auto const faults = answer.status < 400 ? std::vector<std::string>{} : answer.faults();
        for (std::string const& fault : faults)
            EXPECT_FALSE(is_of_form(fault.substr(fault.find(':') + 1)))
                << row.method << ' ' << row.pattern << ": " << fault << " in " << json::serialize(*example);
    }
    EXPECT_GT(bodies, 50);
}

TEST_F(Described, every_list_comes_as_csv_with_a_column_for_each_field)
{
    std::vector<std::string> without;
    int sheets = 0;
    for (api::Row const& row : program->routes.rows()) {
        if (row.writes || row.page || row.answer_type == nullptr || row.pattern.find('{') != std::string::npos)
            continue;
        auto const plain = desk->get(row.pattern);
        auto const answer = plain.status == 200 ? json::parse(plain.body) : json::value();
        if (!answer.is_object() || !answer.as_object().contains("items"))
            continue;
        auto const sheet = desk->get(row.pattern, {{"Accept", "text/csv"}});
        if (sheet.status == 200 && sheet.type.starts_with("text/csv") && sheet.body.find("\r\n") != std::string::npos)
            ++sheets;
        else
            without.push_back(row.pattern);
    }
    // Lists of words alone have no columns.
    EXPECT_EQ(without, (std::vector<std::string>{"/customer-segments", "/webhook-events"}));
    EXPECT_GT(sheets, 10);
}
}
