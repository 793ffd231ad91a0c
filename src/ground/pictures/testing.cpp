#include "ground/pictures/testing.h"

#include <array>
#include <cstdio>
#include <cstdlib>

extern "C" {
#include <jpeglib.h>
}

namespace regard::pictures::testing
{
std::string small_jpeg()
{
    constexpr unsigned side = 16;
    jpeg_error_mgr errors;
    jpeg_compress_struct out;
    out.err = jpeg_std_error(&errors);
    jpeg_create_compress(&out);
    unsigned char* bytes = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&out, &bytes, &size);
    out.image_width = out.image_height = side;
    out.input_components = 3;
    out.in_color_space = JCS_RGB;
    jpeg_set_defaults(&out);
    jpeg_start_compress(&out, TRUE);
    std::array<unsigned char, side * 3> line{};
    for (unsigned y = 0; y < side; ++y) {
        for (unsigned x = 0; x < line.size(); ++x)
            line[x] = static_cast<unsigned char>(x * 5 + y * 7);
        unsigned char* lines[]{line.data()};
        jpeg_write_scanlines(&out, lines, 1);
    }
    jpeg_finish_compress(&out);
    std::string picture(reinterpret_cast<char const*>(bytes), size);
    jpeg_destroy_compress(&out);
    std::free(bytes);
    return picture;
}

namespace
{
std::string segment(unsigned char marker, std::string const& content)
{
    std::size_t const length = content.size() + 2;
    return {std::string{'\xff', static_cast<char>(marker), static_cast<char>(length >> 8),
                        static_cast<char>(length & 0xFF)} +
            content};
}
}

std::string telling_jpeg(std::string const& telling)
{
    std::string picture = small_jpeg();
    std::string const more = segment(0xE1, std::string("Exif\0\0", 6) + telling) +
                             segment(0xE1, std::string("http://ns.adobe.com/xap/1.0/\0", 29) + telling) +
                             segment(0xE2, "ICC_PROFILE " + telling) + segment(0xFE, telling);
    picture.insert(2, more);
    return picture + telling;
}
}
