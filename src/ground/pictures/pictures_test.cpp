#include "ground/pictures/pictures.h"
#include "ground/pictures/testing.h"

#include <gmock/gmock.h>

namespace regard::pictures
{
namespace
{
using ::testing::HasSubstr;
using ::testing::Not;
}

TEST(Photo, keeps_its_picture_and_nothing_that_came_with_it)
{
    std::string const telling = "55.6761N 12.5683E Anna's phone";
    std::string const brought = testing::telling_jpeg(telling);
    ASSERT_THAT(brought, HasSubstr(telling));
    auto const bare = bare_jpeg(brought);
    ASSERT_TRUE(bare);
    EXPECT_THAT(*bare, Not(HasSubstr(telling)));
    EXPECT_THAT(*bare, Not(HasSubstr("Exif")));
    EXPECT_THAT(*bare, Not(HasSubstr("ICC_PROFILE")));
    EXPECT_EQ(*bare, *bare_jpeg(testing::small_jpeg())) << "one cannot tell what it came with";
    EXPECT_EQ(*bare, *bare_jpeg(*bare)) << "nothing is lost";
}

TEST(Photo, that_is_none_is_refused)
{
    std::string const whole = testing::small_jpeg();
    for (std::string const& none : {std::string(), std::string("GIF89a"), std::string("\xff\xd8\xff"),
                                    std::string("<svg onload=z()>"), whole.substr(0, 30)})
        EXPECT_EQ(bare_jpeg(none).error().code, "not_a_photo") << none.size();
}

TEST(Photo, larger_than_anybody_takes_is_refused_before_it_is_unpacked)
{
    std::string huge = testing::small_jpeg();
    std::size_t const frame = huge.find(std::string("\xff\xc0", 2));
    ASSERT_NE(frame, std::string::npos);
    huge.replace(frame + 5, 4, "\xff\xdc\xff\xdc");
    EXPECT_EQ(bare_jpeg(huge).error().code, "not_a_photo");
}

TEST(Photo, that_ends_too_early_is_kept_as_far_as_it_came_or_refused_but_never_read_beyond)
{
    std::string const whole = testing::telling_jpeg("there");
    for (std::size_t size = 0; size < whole.size(); size += 7)
        bare_jpeg(whole.substr(0, size));
    for (std::size_t at = 2; at < whole.size(); at += 3) {
        std::string broken = whole;
        broken[at] = static_cast<char>(~broken[at]);
        bare_jpeg(broken);
    }
}
}
