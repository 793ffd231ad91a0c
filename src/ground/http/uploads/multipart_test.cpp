#include "ground/http/uploads/multipart.h"

#include "ground/http/upload.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace regard::http
{
namespace
{
using ::testing::ElementsAre;

// Writes down what comes.
class Notes final : public PartSink
{
  public:
    Result<void> began(PartHead head) override
    {
        parts.push_back(head.field + (head.is_file ? "/" + head.file_name + "/" + head.type : "") + "=");
        return {};
    }
    Result<void> bytes(std::string_view bytes) override
    {
        parts.back() += bytes;
        return {};
    }
    void ended() override { ++endings; }

    std::vector<std::string> parts;
    std::size_t endings = 0;
};

struct Read
{
    std::vector<std::string> parts;
    std::string code;
};

Read read(std::string_view body, std::size_t piece = 1'000'000)
{
    Notes notes;
    Multipart multipart("b", notes);
    while (!body.empty()) {
        if (auto const taken = multipart.take(body.substr(0, piece)); !taken)
            return {notes.parts, taken.error().code};
        body.remove_prefix(std::min(piece, body.size()));
    }
    auto const finished = multipart.finish();
    return {notes.parts, finished ? "" : finished.error().code};
}

std::string const field = "Content-Disposition: form-data; name=\"a\"\r\n\r\n";

TEST(Multipart, gives_its_parts_in_order)
{
    auto const got =
        read("preamble\r\n--b\r\n" + field +
             "1\r\n--b\r\nContent-Type: text/csv\r\n"
             "content-disposition: Form-Data; filename=\"x;y.csv\"; name=f\r\n\r\nl1\r\nl2\r\n--b--\r\nepilogue");
    EXPECT_THAT(got.parts, ElementsAre("a=1", "f/x;y.csv/text/csv=l1\r\nl2"));
    EXPECT_EQ(got.code, "");
}

TEST(Multipart, reads_empty_parts_and_what_looks_like_a_boundary)
{
    EXPECT_THAT(read("--b\r\n" + field + "\r\n--b--").parts, ElementsAre("a="));
    EXPECT_THAT(read("--b\r\n" + field + "\r\n--\r\n-b\r--b\r\n--b--").parts, ElementsAre("a=\r\n--\r\n-b\r--b"));
    EXPECT_EQ(read("--b--").code, "");
}

struct BadForm
{
    char const* name;
    std::string body;
};

TEST(Multipart, bad_forms_are_refused)
{
    BadForm const table[] = {
        {"empty", ""},
        {"no boundary", "hello"},
        {"cut off in the headers", "--b\r\nContent-Disp"},
        {"cut off in the content", "--b\r\n" + field + "abc"},
        {"no end", "--b\r\n" + field + "abc\r\n--b\r\n"},
        {"something after the boundary", "--bc\r\n" + field + "abc\r\n--b--"},
        {"no headers", "--b\r\n\r\nabc\r\n--b--"},
        {"no disposition", "--b\r\nContent-Type: a/b\r\n\r\nabc\r\n--b--"},
        {"another disposition", "--b\r\nContent-Disposition: attachment; name=a\r\n\r\nabc\r\n--b--"},
        {"two dispositions", "--b\r\nContent-Disposition: form-data; name=a\r\n" + field + "abc\r\n--b--"},
        {"no name", "--b\r\nContent-Disposition: form-data; filename=a\r\n\r\nabc\r\n--b--"},
        {"name not UTF-8", "--b\r\nContent-Disposition: form-data; name=\"\xff\"\r\n\r\nabc\r\n--b--"},
        {"a header without colon", "--b\r\nhello\r\n" + field + "abc\r\n--b--"},
        {"a header with a control", "--b\r\nX: \x01\r\n" + field + "abc\r\n--b--"},
        {"endless headers", "--b\r\nX: " + std::string(9'000, 'x')},
        {"endless white space", "--b" + std::string(9'000, ' ')},
        {"bare line feeds", "--b\n" + field + "abc\n--b--"},
    };
    for (auto const& [name, body] : table) {
        EXPECT_EQ(read(body).code, "bad_multipart") << name;
        EXPECT_EQ(read(body, 1).code, "bad_multipart") << name << ", byte by byte";
    }
}

RC_GTEST_PROP(Multipart, says_the_same_in_whatever_pieces_it_comes, ())
{
    auto const line = rc::gen::container<std::string>(rc::gen::elementOf(std::string("\r\n-b \"=;:ax")));
    std::string body;
    for (int i = *rc::gen::inRange(1, 4); i > 0; --i)
        body += "--b\r\n" + field + *line + "\r\n";
    body += *rc::gen::element<std::string>("--b--", "--b--\r\n", "", "--b");
    auto const whole = read(body);
    auto const pieces = read(body, *rc::gen::inRange<std::size_t>(1, 9));
    RC_ASSERT(whole.code == pieces.code);
    RC_ASSERT(!whole.code.empty() || whole.parts == pieces.parts);
}

TEST(Boundaries, are_taken_from_the_type_where_they_are_usable)
{
    EXPECT_EQ(boundary_of("multipart/form-data; boundary=abc"), "abc");
    EXPECT_EQ(boundary_of("Multipart/Form-Data; charset=x; boundary=\"a b\""), "a b");
    for (auto const* bad : {"multipart/form-data", "multipart/mixed; boundary=a",
                            "multipart/form-data; boundary=", "multipart/form-data; boundary=\"a\xc3\xa6\"",
                            "multipart/form-data; boundary=\"a \"", "text/plain"})
        EXPECT_EQ(boundary_of(bad), "") << bad;
    EXPECT_EQ(boundary_of("multipart/form-data; boundary=" + std::string(71, 'x')), "");
}

TEST(FileNames, keep_nothing_that_deceives)
{
    struct Sent
    {
        std::string_view name, kept;
    };
    Sent const table[] = {
        {"report.csv", "report.csv"},
        {"C:\\Users\\ada\\report.csv", "report.csv"},
        {"../../etc/passwd", "passwd"},
        {"/", "file"},
        {"..", "file"},
        {"", "file"},
        {"  a.csv ", "a.csv"},
        {"invoice\u202Efdp.exe", "invoicefdp.exe"},
        {"a\u200B.c\u00ADsv\uFEFF", "a.csv"},
        {std::string_view("a\0b.csv", 7), "ab.csv"},
        {"a\r\nb\t.csv", "ab.csv"},
        {"r\u00e9sum\u00e9.pdf", "r\u00e9sum\u00e9.pdf"},
        {"\xff.csv", "file"},
    };
    for (auto const& [name, kept] : table)
        EXPECT_EQ(bare_file_name(name), kept) << name;
    EXPECT_EQ(bare_file_name(std::string(500, 'x')).size(), 200U);
}

TEST(Uploads, are_bounded)
{
    UploadReader many("multipart/form-data; boundary=b", {.bytes = 100'000, .files = 1}, "/tmp");
    std::string const file = "\r\n--b\r\nContent-Disposition: form-data; name=f; filename=a\r\n\r\nx";
    EXPECT_TRUE(many.take(file));
    EXPECT_EQ(many.take(file).error().code, "too_many_parts");
    UploadReader long_text("multipart/form-data; boundary=b", {.bytes = 100'000, .text_bytes = 10}, "/tmp");
    EXPECT_EQ(long_text.take("--b\r\n" + field + "more than ten bytes").error().code, "too_large");
    UploadReader large("text/csv", {.bytes = 10}, "/tmp");
    EXPECT_EQ(large.take("more than ten bytes").error().code, "too_large");
    UploadReader twice("multipart/form-data; boundary=b", {.bytes = 100'000}, "/tmp");
    EXPECT_EQ(twice.take("--b\r\n" + field + "x\r\n--b\r\n" + field + "y").error().code, "bad_multipart");
    EXPECT_THROW(UploadReader("text/csv", {.bytes = 10}, "/nowhere"), std::system_error);
}
}
}
