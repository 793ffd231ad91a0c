#pragma once
// Files that were put into the binary by cmake/embed.cmake. Valid for the whole run of the program.
#include <span>
#include <string_view>

namespace regard
{
struct EmbeddedFile
{
    std::string_view path; // relative to the embedded folder, '/' between parts
    std::string_view bytes;
};
}
