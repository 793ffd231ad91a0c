#include "ground/db/shared/tally.h"

#include "ground/log/log.h"

namespace regard::db
{
namespace
{
// `src/features/cases/store.cpp` of a path as the compiler was given it.
std::string_view file_name(std::string_view path)
{
    auto const at = path.rfind("src/");
    return at == std::string_view::npos ? path : path.substr(at);
}
}

Tally::Body::~Body()
{
    auto const took = std::chrono::steady_clock::now() - begin_;
    auto const micros = std::chrono::duration_cast<std::chrono::microseconds>(took).count();
    ++(writes_ ? tally_.writes_ : tally_.reads_);
    (writes_ ? tally_.write_micros_ : tally_.read_micros_) += static_cast<std::uint64_t>(micros);
    if (!writes_ || micros <= tally_.slow_.micros)
        return;
    ++tally_.slow_bodies_;
    log::warning("slow_write", {{"micros", micros}, {"file", file_name(where_.file_name())}, {"line", where_.line()}});
}

Counters Tally::counters() const
{
    return {reads_, writes_, commits_, retries_, busy_, slow_bodies_, read_micros_, write_micros_};
}
}
