#include "ground/http/serving/reactor.h"

#include "ground/http/serving/connection.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>
#include <sys/socket.h>

namespace regard::http
{
namespace
{
using namespace std::chrono_literals;
constexpr auto tick = 100ms; // how late a deadline may be noticed
using ReusePort = asio::detail::socket_option::boolean<SOL_SOCKET, SO_REUSEPORT>;

AddressBytes bytes_of(asio::ip::address const& address)
{
    return (address.is_v4() ? asio::ip::make_address_v6(asio::ip::v4_mapped, address.to_v4()) : address.to_v6())
        .to_bytes();
}

// The house is full: say so as far as the socket takes it without waiting.
void turn_away(Socket& socket)
{
    constexpr std::string_view full = "HTTP/1.1 503 Service Unavailable\r\nRetry-After: 5\r\nContent-Length: 0\r\n"
                                      "Connection: close\r\n\r\n";
    NetError ignored;
    socket.non_blocking(true, ignored);
    socket.write_some(asio::buffer(full), ignored);
    socket.shutdown(Socket::shutdown_send, ignored);
}
}

Reactor::Reactor(House& house_, asio::ip::tcp::endpoint at, asio::ssl::context* tls)
    : house(house_), counts(house_.metrics), context_(1), open_(context_.get_executor()), acceptor_(context_), tls_(tls)
{
    acceptor_.open(at.protocol());
    acceptor_.set_option(Acceptor::reuse_address(true));
    acceptor_.set_option(ReusePort(true));
    acceptor_.bind(at);
    acceptor_.listen(1024);
    NetError ignored;
    port_ = acceptor_.local_endpoint(ignored).port();
}

Reactor::~Reactor() { stop(); }

void Reactor::run()
{
    asio::co_spawn(context_, accept(), asio::detached);
    asio::co_spawn(context_, watch(), asio::detached);
    thread_ = std::thread([this] { context_.run(); });
}

void Reactor::drain()
{
    asio::post(context_, [this] {
        NetError ignored;
        acceptor_.close(ignored);
        for (auto* guest : std::list(guests_)) // drain() may end one at once
            guest->drain();
    });
}

void Reactor::cut()
{
    asio::post(context_, [this] {
        for (auto* guest : std::list(guests_))
            guest->cut();
    });
}

void Reactor::stop()
{
    open_.reset();
    context_.stop();
    if (thread_.joinable())
        thread_.join();
}

Task<void> Reactor::accept()
{
    Timer pause(context_);
    while (acceptor_.is_open()) {
        NetError error;
        auto socket = co_await acceptor_.async_accept(asio::redirect_error(awaiting, error));
        if (!error) {
            receive(std::move(socket));
        } else if (acceptor_.is_open()) { // no descriptors left: let some go first
            pause.expires_after(tick);
            co_await pause.async_wait(asio::redirect_error(awaiting, error));
        }
    }
}

void Reactor::receive(Socket socket)
{
    NetError error;
    auto const peer = socket.remote_endpoint(error);
    if (error)
        return;
    auto const address = bytes_of(peer.address());
    if (!house.door.enter(address))
        return turn_away(socket);
    socket.set_option(asio::ip::tcp::no_delay(true), error);
    serve(*this, std::move(socket), address, tls_);
}

Task<void> Reactor::watch()
{
    Timer timer(context_);
    for (;;) {
        NetError error;
        timer.expires_after(tick);
        co_await timer.async_wait(asio::redirect_error(awaiting, error));
        auto const now = std::chrono::steady_clock::now();
        for (auto* guest : std::list(guests_))
            if (guest->deadline() < now)
                guest->cut();
    }
}
}
