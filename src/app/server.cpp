#include "app/server.h"

#include "app/program.h"
#include "app/sample.h"
#include "app/version.h"
#include "ground/api/service.h"
#include "ground/http/server.h"
#include "ground/log/log.h"

#include <filesystem>
#include <fmt/format.h>
#include <fstream>

namespace regard::embedded
{
std::span<EmbeddedFile const> web_pages();
}

namespace regard::app
{
namespace
{
http::Settings http_settings(config::Config const& config)
{
    http::Settings settings;
    settings.address = config.listen_address;
    settings.port = static_cast<std::uint16_t>(config.listen_port);
    settings.workers = config.workers;
    settings.most_connections = static_cast<std::size_t>(config.most_connections);
    settings.trusted_proxies = config.trusted_proxies;
    settings.certificate = config.tls_certificate;
    settings.key = config.tls_key;
    settings.spool_folder = config.data + "/uploads"; // the same file system as where uploads stay
    return settings;
}

// For whoever sets the program up over a shell rather than at its first output.
void keep_set_up_link(std::string const& data, std::string const& link)
{
    namespace fs = std::filesystem;
    std::string const path = data + "/setup-link.txt";
    std::ofstream(path) << link << '\n';
    fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write);
}
}

struct Server::Parts
{
    explicit Parts(std::unique_ptr<Program> program_) : program(std::move(program_)) { program->add_gauges(metrics); }

    api::Parts service_parts()
    {
        return {.routes = program->routes,
                .authenticator = program->access.authenticator(),
                .database = *program->database,
                .clock = program->clock,
                .catalogue = program->catalogue,
                .metrics = metrics,
                .pages = pages,
                .version = version};
    }

    std::unique_ptr<Program> program;
    http::Metrics metrics;
    http::StaticFiles pages{embedded::web_pages()};
    api::Service service{service_parts()};
    std::unique_ptr<http::Server> http;
    std::string set_up_link;
};

Server::Server(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}

Server::~Server() { stop(); }

Result<std::unique_ptr<Server>> Server::start(config::Config const& config)
{
    auto program = Program::open(config);
    if (!program)
        return program.error();
    auto parts = std::make_unique<Parts>(std::move(*program));
    auto http = http::Server::start(http_settings(config), parts->service, parts->metrics);
    if (!http)
        return http.error();
    parts->http = std::move(*http);
    if (!parts->program->access.is_set_up()) {
        parts->set_up_link = parts->program->access.set_up_link();
        keep_set_up_link(config.data, parts->set_up_link);
    }
    if (config.jobs)
        parts->program->start_work();
    parts->program->live.start();
    log::info("serving", {{"version", version}, {"port", parts->http->port()}});
    return std::unique_ptr<Server>(new Server(std::move(parts)));
}

Result<void> Server::bring_sample_once()
{
    auto const brought = app::bring_sample_once(*parts_->program);
    return brought ? Result<void>() : brought.error();
}

void Server::stop()
{
    parts_->program->live.stop(); // first: the network waits for answers under way
    parts_->http->stop();
    parts_->program->stop_work();
}

std::string Server::address() const
{
    config::Config const& config = parts_->program->config;
    return fmt::format("{}://{}:{}", config.tls_key.empty() ? "http" : "https", config.listen_address,
                       parts_->http->port());
}

std::string Server::set_up_link() const { return parts_->set_up_link; }
}
