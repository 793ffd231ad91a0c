#include "ground/qr/qr.h"

#include <gtest/gtest.h>
#include <stdexcept>

namespace regard
{
TEST(Qr, is_a_square_picture_that_differs_with_its_text)
{
    std::string const one = qr_svg("https://regard.example/s/abc");
    EXPECT_TRUE(one.starts_with("<svg"));
    EXPECT_NE(one.find("viewBox=\"0 0 37 37\""), std::string::npos); // version 3, 29 modules and the quiet zone
    EXPECT_NE(one, qr_svg("https://regard.example/s/abd"));
}

TEST(Qr, text_is_never_part_of_the_picture) { EXPECT_EQ(qr_svg("<script>").find("script"), std::string::npos); }

TEST(Qr, refuses_what_does_not_fit) { EXPECT_THROW(qr_svg(std::string(4000, 'x')), std::length_error); }
}
