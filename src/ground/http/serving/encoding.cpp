#include "ground/http/serving/encoding.h"

#include "base/text.h"

#include <brotli/encode.h>
#include <zlib.h>

namespace regard::http
{
namespace
{
// Small windows keep a worker's memory small; answers are rarely larger than these.
constexpr int gzip_level = 4, gzip_window = 15 + 16 /* with gzip's own header */, gzip_memory = 7;
constexpr int brotli_quality = 3, brotli_window = 16;

std::string gzipped(std::string_view bytes)
{
    z_stream stream{};
    if (deflateInit2(&stream, gzip_level, Z_DEFLATED, gzip_window, gzip_memory, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    std::string out(bytes.size(), '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    bool const whole = deflate(&stream, Z_FINISH) == Z_STREAM_END;
    out.resize(whole ? stream.total_out : 0);
    deflateEnd(&stream);
    return out;
}

std::string brotlied(std::string_view bytes)
{
    std::string out(bytes.size(), '\0');
    std::size_t size = out.size();
    bool const whole = BrotliEncoderCompress(brotli_quality, brotli_window, BROTLI_MODE_TEXT, bytes.size(),
                                             reinterpret_cast<std::uint8_t const*>(bytes.data()), &size,
                                             reinterpret_cast<std::uint8_t*>(out.data())) == BROTLI_TRUE;
    out.resize(whole ? size : 0);
    return out;
}

bool is_zero(std::string_view parameters)
{
    std::size_t const q = parameters.find("q=");
    return q != std::string_view::npos && parameters.substr(q + 2).find_first_not_of("0. ") == std::string_view::npos;
}
}

std::string_view name_of(Encoding encoding)
{
    return encoding == Encoding::gzip ? "gzip" : encoding == Encoding::brotli ? "br" : "identity";
}

bool accepts(std::string_view accept_encoding, Encoding encoding)
{
    bool any = encoding == Encoding::identity;
    while (!accept_encoding.empty()) {
        std::size_t const comma = std::min(accept_encoding.find(','), accept_encoding.size());
        auto const item = accept_encoding.substr(0, comma);
        auto const name = text::trimmed(item.substr(0, item.find(';')));
        bool const allowed = !is_zero(item.substr(std::min(item.find(';'), item.size())));
        if (text::same_ascii(name, name_of(encoding)))
            return allowed;
        if (name == "*")
            any = allowed;
        accept_encoding.remove_prefix(std::min(comma + 1, accept_encoding.size()));
    }
    return any;
}

Encoding best_encoding(std::string_view accept_encoding)
{
    if (accept_encoding.empty())
        return Encoding::identity;
    for (auto const encoding : {Encoding::brotli, Encoding::gzip})
        if (accepts(accept_encoding, encoding))
            return encoding;
    return Encoding::identity;
}

bool is_compressible(std::string_view media_type)
{
    auto const plain = media_type.substr(0, media_type.find(';'));
    return plain.starts_with("text/") || plain.ends_with("json") || plain.ends_with("xml") ||
           plain.ends_with("javascript") || plain == "application/wasm";
}

std::string encoded(std::string_view bytes, Encoding encoding)
{
    switch (encoding) {
    case Encoding::gzip:
        return gzipped(bytes);
    case Encoding::brotli:
        return brotlied(bytes);
    case Encoding::identity:
        break;
    }
    return {};
}
}
