#include "ground/http/serving/body_reader.h"

#include <gtest/gtest.h>
#include <string>

namespace regard::http
{
namespace
{
class Gathering final : public BodySink
{
  public:
    bool take(std::string_view bytes) override
    {
        body += bytes;
        return true;
    }
    std::string body;
};

struct Chunked
{
    char const* name;
    std::string bytes;
    Fault fault;
    char const* body;
    std::size_t left; // of the next request
};

// `piece` bytes at a time.
void check(Chunked const& chunked, std::size_t piece)
{
    Gathering gathered;
    auto reader = BodyReader::of_chunks(100, gathered);
    std::string waiting;
    for (std::size_t at = 0; at < chunked.bytes.size(); at += piece) {
        waiting += chunked.bytes.substr(at, piece);
        waiting.erase(0, reader.read(waiting));
    }
    EXPECT_EQ(reader.fault(), chunked.fault) << chunked.name;
    EXPECT_EQ(gathered.body, chunked.body) << chunked.name;
    if (reader.done()) {
        EXPECT_EQ(waiting.size(), chunked.left) << chunked.name;
    }
}

TEST(Chunks, are_read_strictly_in_whatever_pieces_they_come)
{
    std::string const digits16(16, '0');
    Chunked const table[] = {
        {"nothing", "0\r\n\r\n", Fault::none, "", 0},
        {"two chunks", "3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n", Fault::none, "abcde", 0},
        {"extensions and trailers", "3;a=b; c\r\nabc\r\n0 ;x\r\nDigest: y\r\n\r\n", Fault::none, "abc", 0},
        {"the next request behind it", "1\r\na\r\n0\r\n\r\nGET", Fault::none, "a", 3},
        {"hexadecimal", "0A\r\n0123456789\r\n0\r\n\r\n", Fault::none, "0123456789", 0},
        {"not yet whole", "3\r\nab", Fault::none, "ab", 0},
        {"no digits", "\r\n", Fault::malformed, "", 0},
        {"a sign", "+1\r\na\r\n", Fault::malformed, "", 0},
        {"0x", "0x1\r\na\r\n", Fault::malformed, "", 0},
        {"words", "1 2\r\na\r\n", Fault::malformed, "", 0},
        {"16 digits", digits16 + "\r\n\r\n", Fault::malformed, "", 0},
        {"bare line feed", "1\na\r\n0\r\n\r\n", Fault::malformed, "", 0},
        {"longer than it says", "1\r\nabc\r\n0\r\n\r\n", Fault::malformed, "a", 0},
        {"control in the extension", "1;\x01\r\na\r\n", Fault::malformed, "", 0},
        {"trailer without a colon", "0\r\nhello\r\n\r\n", Fault::malformed, "", 0},
        {"line feed in a trailer", "0\r\na: b\nc: d\r\n\r\n", Fault::malformed, "", 0},
        {"too long size line", "1;" + std::string(2'000, 'x'), Fault::malformed, "", 0},
        {"too long trailers", "0\r\na: " + std::string(9'000, 'x'), Fault::malformed, "", 0},
        {"over the limit", "65\r\n", Fault::body_too_large, "", 0},
        {"over the limit together", "3\r\nabc\r\n62\r\n", Fault::body_too_large, "abc", 0},
    };
    for (auto const& chunked : table)
        for (std::size_t const piece : {100'000, 1, 2, 3})
            check(chunked, piece);
}

TEST(Bodies, of_a_length_end_there)
{
    Gathering gathered;
    BodyReader reader(3, 10, gathered);
    EXPECT_EQ(reader.read("ab"), 2U);
    EXPECT_FALSE(reader.done());
    EXPECT_EQ(reader.read("cGET"), 1U);
    EXPECT_TRUE(reader.done());
    EXPECT_EQ(gathered.body, "abc");
    EXPECT_EQ(BodyReader(11, 10, gathered).fault(), Fault::body_too_large);
    EXPECT_TRUE(BodyReader(0, 10, gathered).done());
}
}
}
