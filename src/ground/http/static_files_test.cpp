#include "ground/http/static_files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace regard::http
{
namespace
{
using ::testing::HasSubstr;

constexpr EmbeddedFile files[] = {
    {"index.html", "<html>"},      {"index.html.br", "BR"}, {"assets/app-1f.js", "js"},
    {"assets/app-1f.js.gz", "GZ"}, {"robots.txt", "no"},
};

Head asking(std::string path, std::vector<Header> headers = {}, Method method = Method::get)
{
    Head head;
    head.method = method;
    head.path = std::move(path);
    head.headers = std::move(headers);
    return head;
}

std::string_view bytes_of(Response const& answer) { return std::get<EmbeddedFile>(answer.body).bytes; }

std::string header_of(Response const& answer, std::string_view name)
{
    for (auto const& [key, value] : answer.headers)
        if (key == name)
            return value;
    return {};
}

TEST(StaticFiles, hashed_names_are_kept_for_ever_and_others_asked_again)
{
    StaticFiles const pages(files);
    auto const script = pages.answer(asking("/assets/app-1f.js")).value();
    EXPECT_EQ(bytes_of(script), "js");
    EXPECT_EQ(script.type, "text/javascript; charset=utf-8");
    EXPECT_THAT(header_of(script, "Cache-Control"), HasSubstr("immutable"));
    EXPECT_EQ(header_of(pages.answer(asking("/robots.txt")).value(), "Cache-Control"), "no-cache");
}

TEST(StaticFiles, come_compressed_where_the_client_takes_it)
{
    StaticFiles const pages(files);
    auto const script = pages.answer(asking("/assets/app-1f.js", {{"Accept-Encoding", "gzip, br"}})).value();
    EXPECT_EQ(bytes_of(script), "GZ");
    EXPECT_EQ(header_of(script, "Content-Encoding"), "gzip");
    EXPECT_EQ(header_of(script, "Vary"), "Accept-Encoding");
    auto const page = pages.answer(asking("/index.html", {{"Accept-Encoding", "gzip, br"}})).value();
    EXPECT_EQ(bytes_of(page), "BR");
    auto const plain = pages.answer(asking("/index.html")).value();
    EXPECT_NE(header_of(page, "ETag"), header_of(plain, "ETag"));
}

TEST(StaticFiles, addresses_of_the_application_get_its_page)
{
    StaticFiles const pages(files);
    std::vector<Header> const browser{{"Accept", "text/html,*/*"}};
    for (auto const* path : {"/", "/cases/0000000000001", "/measures"})
        EXPECT_EQ(bytes_of(pages.answer(asking(path, browser)).value()), "<html>") << path;
    EXPECT_FALSE(pages.answer(asking("/assets/gone-2a.js", browser)));
    EXPECT_FALSE(pages.answer(asking("/cases")));
    EXPECT_FALSE(pages.answer(asking("/cases", browser, Method::post)));
    EXPECT_FALSE(pages.answer(asking("/index.html.br")));
    EXPECT_FALSE(StaticFiles({}).answer(asking("/", browser)));
    EXPECT_EQ(bytes_of(pages.answer(asking("/", {{"Accept", "*/*"}})).value()), "<html>")
        << "curl, or a look from a monitor";
}

TEST(StaticFiles, the_page_runs_no_script_but_ours)
{
    auto const page = StaticFiles(files).answer(asking("/index.html")).value();
    auto const policy = header_of(page, "Content-Security-Policy");
    EXPECT_THAT(policy, HasSubstr("script-src 'self';"));
    EXPECT_THAT(policy, HasSubstr("frame-ancestors 'none'"));
}
}
}
