#include "ground/http/server.h"
#include "ground/log/log.h"

namespace regard::http
{
void log_access(Access const& access)
{
    log::info("request", {{"method", access.method},
                          {"route", access.route},
                          {"status", access.status},
                          {"micros", access.micros},
                          {"bytes_in", access.bytes_in},
                          {"bytes_out", access.bytes_out}});
}

void log_failure(std::string_view what) { log::error("request_failed", {{"what", what}}); }
}
