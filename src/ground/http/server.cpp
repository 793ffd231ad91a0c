#include "ground/http/server.h"

#include "ground/http/serving/reactor.h"

#include <boost/asio/ssl/context.hpp>

namespace regard::http
{
namespace
{
Refusal no_listening(Settings const& settings, std::string const& why)
{
    return {"can_not_listen",
            "Can't listen on " + settings.address + " port " + std::to_string(settings.port) + ": " + why + ".", ""};
}

Result<std::vector<AddressRange>> trusted_of(Settings const& settings)
{
    std::vector<AddressRange> ranges;
    for (auto const& text : settings.trusted_proxies) {
        auto const range = AddressRange::from(text);
        if (!range)
            return Refusal{"bad_proxy", "“" + text + "” is no address or range like 10.1.0.0/16.", "trusted_proxies"};
        ranges.push_back(*range);
    }
    return ranges;
}

Result<std::unique_ptr<asio::ssl::context>> tls_of(Settings const& settings)
{
    if (settings.certificate.empty())
        return std::unique_ptr<asio::ssl::context>();
    using asio::ssl::context;
    auto tls = std::make_unique<context>(context::tls_server);
    tls->set_options(context::no_sslv2 | context::no_sslv3 | context::no_tlsv1 | context::no_tlsv1_1 |
                     context::no_compression | context::single_dh_use);
    NetError error;
    tls->use_certificate_chain_file(settings.certificate, error);
    if (!error)
        tls->use_private_key_file(settings.key, context::pem, error);
    if (error)
        return Refusal{"bad_certificate", "The certificate or its key can't be read: " + error.message() + ".", ""};
    ::SSL_CTX_set_mode(tls->native_handle(), SSL_MODE_RELEASE_BUFFERS); // 34 KB less for each idle connection
    return tls;
}
}

struct Server::Inside
{
    Inside(Settings settings, asio::ip::address address, Application& application, Metrics& metrics,
           std::vector<AddressRange> trusted, std::unique_ptr<asio::ssl::context> tls_)
        : house(std::move(settings), application, metrics, std::move(trusted)), tls(std::move(tls_))
    {
        metrics.gauge("regard_http_connections", "Open connections.",
                      [this] { return static_cast<double>(house.door.inside()); });
        metrics.gauge("regard_http_waiting", "Requests waiting for a worker.",
                      [this] { return static_cast<double>(house.workers.waiting()); });
        asio::ip::tcp::endpoint at(address, house.settings.port);
        for (int i = 0; i < house.settings.network_threads; ++i) {
            reactors.push_back(std::make_unique<Reactor>(house, at, tls.get()));
            at.port(reactors.front()->port());
        }
        port = at.port();
    }

    void wait_until_empty(std::chrono::milliseconds most) const
    {
        auto const end = std::chrono::steady_clock::now() + most;
        while (house.door.inside() > 0 && std::chrono::steady_clock::now() < end)
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }

    House house;
    std::unique_ptr<asio::ssl::context> tls;
    std::vector<std::unique_ptr<Reactor>> reactors;
    std::uint16_t port = 0;
    std::once_flag stopped;
};

Result<std::unique_ptr<Server>> Server::start(Settings settings, Application& application, Metrics& metrics)
{
    auto trusted = trusted_of(settings);
    if (!trusted)
        return trusted.error();
    auto tls = tls_of(settings);
    if (!tls)
        return tls.error();
    NetError error;
    auto const address = asio::ip::make_address(settings.address, error);
    if (error)
        return no_listening(settings, error.message());
    try {
        auto inside =
            std::make_unique<Inside>(settings, address, application, metrics, std::move(*trusted), std::move(*tls));
        for (auto const& reactor : inside->reactors)
            reactor->run();
        return std::unique_ptr<Server>(new Server(std::move(inside)));
    } catch (boost::system::system_error const& refused) {
        return no_listening(settings, refused.code().message());
    }
}

Server::Server(std::unique_ptr<Inside> inside) : inside_(std::move(inside)) {}

Server::~Server() { stop(); }

std::uint16_t Server::port() const { return inside_->port; }

void Server::stop()
{
    using namespace std::chrono_literals;
    std::call_once(inside_->stopped, [this] {
        inside_->house.draining = true;
        for (auto const& reactor : inside_->reactors)
            reactor->drain();
        inside_->wait_until_empty(inside_->house.settings.drain);
        for (int i = 0; i < 2 && inside_->house.door.inside() > 0; ++i) { // cancelled, then closed
            for (auto const& reactor : inside_->reactors)
                reactor->cut();
            inside_->wait_until_empty(200ms);
        }
        inside_->house.workers.stop(); // their answers still find the reactors
        for (auto const& reactor : inside_->reactors)
            reactor->stop();
    });
}
}
