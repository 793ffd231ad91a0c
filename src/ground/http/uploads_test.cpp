// Bodies that come in over a real socket, to memory and to disk.
#include "ground/http/stage_for_test.h"

namespace regard::http
{
namespace
{
std::string const form_type = "multipart/form-data; boundary=xx";

TEST_F(Serving, asks_for_the_body_where_the_client_waits_to_be_asked)
{
    auto c = client();
    c.send("POST /echo HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
    EXPECT_EQ(c.answer().status, 100);
    c.send("hi");
    EXPECT_EQ(c.answer().body, "hi");
}

TEST_F(Serving, a_refused_upload_is_not_read)
{
    auto c = client();
    c.send("POST /upload/refused HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 100000\r\n\r\n");
    EXPECT_EQ(c.answer().status, 403);
    EXPECT_TRUE(c.closed());
}

TEST_F(Serving, uploads_go_to_disk_and_leave_it_with_the_request)
{
    std::string const body = "--xx\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nhello\r\n"
                             "--xx\r\nContent-Disposition: form-data; name=\"f\"; "
                             "filename=\"C:\\\\a\\\\b.csv\"\r\nContent-Type: text/csv\r\n\r\n" +
                             std::string(100'000, 'z') + "\r\n--xx--\r\n";
    auto c = client();
    EXPECT_EQ(c.ask("POST", "/upload", {{"Content-Type", form_type}}, body).body, "f=b.csv:100000;note=hello;");
    EXPECT_EQ(c.ask("POST", "/upload", {{"Content-Type", "text/csv"}}, "plain").body, "=:5;");
    EXPECT_EQ(spooled(), 0U);
}

TEST_F(Serving, bad_uploads_are_refused_and_leave_nothing_behind)
{
    auto c1 = client();
    EXPECT_EQ(c1.ask("POST", "/upload", {{"Content-Type", form_type}},
                     "--xx\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a\"\r\n\r\ncut off")
                  .status,
              400);
    auto c2 = client();
    EXPECT_EQ(c2.ask("POST", "/upload", {{"Content-Type", "multipart/form-data"}}, "x").status, 400);
    auto c3 = client();
    c3.send("POST /upload HTTP/1.1\r\nHost: a\r\nContent-Type: text/csv\r\nTransfer-Encoding: chunked\r\n\r\n");
    for (int i = 0; i < 3; ++i)
        c3.send("12000\r\n" + std::string(0x12000, 'x') + "\r\n");
    EXPECT_EQ(c3.answer().status, 413);
    auto c4 = client();
    c4.send("POST /upload HTTP/1.1\r\nHost: a\r\nContent-Type: text/csv\r\nContent-Length: 100\r\n\r\nhalf");
    c4.end_sending();
    EXPECT_TRUE(c4.closed());
    EXPECT_EQ(spooled(), 0U);
}
}
}
