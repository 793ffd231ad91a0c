#include "ground/log/testing.h"

#include "ground/log/line.h"

#include <chrono>
#include <mutex>
#include <spdlog/sinks/base_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

namespace regard::log
{
namespace
{
using spdlog::level::level_enum;

level_enum spdlog_level(Level level)
{
    switch (level) {
    case Level::debug:
        return level_enum::debug;
    case Level::info:
        return level_enum::info;
    case Level::warning:
        return level_enum::warn;
    case Level::error:
        return level_enum::err;
    }
    return level_enum::err;
}

// Hands lines to a Captured instead of stderr.
class Keep final : public spdlog::sinks::base_sink<std::mutex>
{
  public:
    std::vector<std::string> lines()
    {
        std::lock_guard const lock(mutex_);
        return lines_;
    }

  protected:
    void sink_it_(spdlog::details::log_msg const& message) override
    {
        lines_.emplace_back(message.payload.data(), message.payload.size());
    }
    void flush_() override {}

  private:
    std::vector<std::string> lines_;
};

std::shared_ptr<spdlog::logger> made()
{
    auto logger = std::make_shared<spdlog::logger>("regard", std::make_shared<spdlog::sinks::stderr_sink_mt>());
    logger->set_pattern("%v");
    logger->set_level(level_enum::info);
    return logger;
}

spdlog::logger& logger()
{
    static auto const the = made();
    return *the;
}

Instant now()
{
    auto const since = std::chrono::system_clock::now().time_since_epoch();
    return {std::chrono::duration_cast<std::chrono::microseconds>(since).count()};
}

void write(Level level, std::string_view event, Fields fields)
{
    if (logger().should_log(spdlog_level(level)))
        logger().log(spdlog_level(level), line_of(now(), level, event, fields));
}
}

void debug(std::string_view event, Fields fields) { write(Level::debug, event, fields); }
void info(std::string_view event, Fields fields) { write(Level::info, event, fields); }
void warning(std::string_view event, Fields fields) { write(Level::warning, event, fields); }
void error(std::string_view event, Fields fields) { write(Level::error, event, fields); }

void set_level(Level level) { logger().set_level(spdlog_level(level)); }

struct Captured::Sink
{
    std::shared_ptr<Keep> keep = std::make_shared<Keep>();
    std::vector<spdlog::sink_ptr> before = logger().sinks();
};

Captured::Captured() : sink_(std::make_unique<Sink>()) { logger().sinks() = {sink_->keep}; }
Captured::~Captured() { logger().sinks() = sink_->before; }
std::vector<std::string> Captured::lines() const { return sink_->keep->lines(); }
}
