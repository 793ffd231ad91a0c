#include "ground/qr/qr.h"

#include <fmt/format.h>
#include <memory>
#include <qrencode.h>
#include <stdexcept>

namespace regard
{
namespace
{
constexpr int quiet_zone = 4; // modules, ISO/IEC 18004
}

std::string qr_svg(std::string_view text, int size)
{
    std::unique_ptr<QRcode, void (*)(QRcode*)> const code(
        QRcode_encodeData(static_cast<int>(text.size()), reinterpret_cast<unsigned char const*>(text.data()), 0,
                          QR_ECLEVEL_M),
        QRcode_free);
    if (!code)
        throw std::length_error("this is too long for a QR code");
    std::string path;
    for (int y = 0; y < code->width; ++y)
        for (int x = 0; x < code->width; ++x)
            if (code->data[y * code->width + x] & 1)
                path += fmt::format("M{} {}h1v1h-1z", x + quiet_zone, y + quiet_zone);
    int const side = code->width + 2 * quiet_zone;
    return fmt::format(
        R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {0} {0}" width="{1}" height="{1}" shape-rendering="crispEdges" )"
        R"(role="img"><path fill="#fff" d="M0 0h{0}v{0}H0z"/><path fill="#000" d="{2}"/></svg>)",
        side, size, path);
}
}
