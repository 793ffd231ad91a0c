// The document that clients are written against: it changes only together with docs/api/openapi.json.
#include "app/api_description.h"

#include <boost/json.hpp>
#include <fstream>
#include <gtest/gtest.h>
#include <set>
#include <sstream>

namespace regard::app
{
namespace
{
namespace json = boost::json;

std::string kept()
{
    std::ostringstream text;
    text << std::ifstream("docs/api/openapi.json").rdbuf();
    return text.str();
}

// Where two texts part, for whoever reads the failure.
std::string first_difference(std::string const& a, std::string const& b)
{
    std::istringstream left(a), right(b);
    std::string one, other;
    for (int number = 1;; ++number) {
        bool const more = static_cast<bool>(std::getline(left, one));
        bool const as_much = static_cast<bool>(std::getline(right, other));
        if (!more && !as_much)
            return "nowhere";
        if (more != as_much || one != other)
            return "line " + std::to_string(number) + ":\n  kept: " + one + "\n  now:  " + other;
    }
}

void collect_references(json::value const& value, std::set<std::string>& into)
{
    if (auto const* object = value.if_object())
        for (auto const& [key, inner] : *object)
            if (key == "$ref")
                into.emplace(inner.as_string());
            else
                collect_references(inner, into);
    else if (auto const* list = value.if_array())
        for (auto const& inner : *list)
            collect_references(inner, into);
}
}

TEST(ApiDescription, is_the_one_kept_in_docs)
{
    std::string const now = api_description();
    EXPECT_TRUE(now == kept())
        << "The API has changed. Where that is meant, renew what is kept and what the web pages "
           "are written against:\n"
           "  build/release/regard openapi > docs/api/openapi.json && npm --prefix web run types\n"
        << first_difference(kept(), now);
}

TEST(ApiDescription, every_reference_leads_somewhere_and_every_operation_has_its_own_id)
{
    auto const document = json::parse(kept());
    EXPECT_EQ(document.at("openapi"), "3.1.0");
    std::set<std::string> references;
    collect_references(document, references);
    EXPECT_FALSE(references.empty());
    boost::system::error_code missing;
    for (std::string const& reference : references)
        EXPECT_NE(document.find_pointer(reference.substr(1), missing), nullptr) << reference;
    std::set<std::string> ids;
    for (auto const& [path, operations] : document.at("paths").as_object())
        for (auto const& [method, operation] : operations.as_object())
            EXPECT_TRUE(ids.emplace(operation.at("operationId").as_string()).second) << method << ' ' << path;
}
}
