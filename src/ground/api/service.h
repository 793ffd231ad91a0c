#pragma once
// The application an http::Server serves: finds the route, who asks and whether they may, reads the inputs, runs the
// handler and turns what it gives into an answer. Beside the routes it serves /api/v1/openapi.json, /healthz, /readyz,
// /metrics and the web pages.
#include "ground/api/routes.h"
#include "ground/clock/clock.h"
#include "ground/http/application.h"
#include "ground/http/metrics.h"
#include "ground/http/server.h"
#include "ground/http/static_files.h"
#include "ground/text/catalogue.h"

#include <memory>

namespace regard::api
{
struct Parts
{
    Routes const& routes;
    Authenticator& authenticator;
    db::Database& database;
    Clock const& clock;
    text::Catalogue const& catalogue;
    http::Metrics& metrics;
    http::StaticFiles const& pages;
    std::string version;                               // of the program, for OpenAPI
    bool open_metrics = false;                         // else /metrics needs `metrics.read`, which a token can carry
    std::function<bool()> ready = [] { return true; }; // /readyz
    std::function<void(std::string_view)> failure = http::log_failure; // what the log should know of a 500 or 503
};

class Service final : public http::Application
{
  public:
    // Throws std::logic_error where a row has no permission or two rows can't be told apart.
    explicit Service(Parts parts);
    ~Service() override;

    http::Plan plan(http::Head const& head) const override;
    std::optional<http::Response> admit(http::Plan const& plan, http::Head const& head) override;
    http::Response answer(http::Plan const& plan, http::Request& request) override;
    http::Response refusal(int status, std::string_view code, std::string_view sentence) const override;

  private:
    struct Inside;
    std::unique_ptr<Inside> inside_;
};

// The whole API as OpenAPI 3.1. The same routes give the same text.
std::string openapi_json(Routes const& routes, std::string_view version);
}
