#include "features/intake/spool.h"

#include "ground/files/byte_source.h"

#include <cerrno>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <system_error>

namespace regard::intake
{
namespace
{
namespace fs = std::filesystem;

void copy(std::string const& from, std::string const& to)
{
    auto const source = files::open_file(from);
    std::ofstream out(to, std::ios::binary);
    std::string buffer(256 * 1024, '\0');
    while (std::size_t const n = out ? source->read(buffer) : 0)
        out.write(buffer.data(), static_cast<std::streamsize>(n));
    if (!out.flush())
        throw std::system_error(errno, std::generic_category(), to);
}
}

Result<std::string> Spool::lasting(std::string const& path)
{
    std::string const real = path == "-" ? "/dev/stdin" : path;
    std::error_code unknown;
    auto const status = fs::status(real, unknown);
    if (fs::is_character_file(status) || fs::is_block_file(status))
        return Refusal{"not_readable", fmt::format("“{}” is a device, no file. Give a file, or pipe one in.", path),
                       ""};
    if (!fs::is_fifo(status))
        return {boost::system::in_place_value, real};
    if (!folder_)
        folder_ = std::make_unique<files::TempFolder>();
    std::string copied = folder_->file(fmt::format("pipe {}", ++pipes_));
    copy(real, copied);
    return {boost::system::in_place_value, std::move(copied)};
}
}
