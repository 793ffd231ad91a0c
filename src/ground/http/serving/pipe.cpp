#include "ground/http/serving/pipe.h"

#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/write.hpp>

namespace regard::http
{
namespace
{
using namespace std::chrono_literals;
constexpr auto lingering = 2s;

std::string rest_of(Pipe::Buffers const& buffers, std::size_t taken)
{
    std::string rest;
    for (auto const& buffer : buffers) {
        std::size_t const skipped = std::min(taken, buffer.size());
        rest.append(static_cast<char const*>(buffer.data()) + skipped, buffer.size() - skipped);
        taken -= skipped;
    }
    return rest;
}

class PlainPipe final : public Pipe
{
  public:
    PlainPipe(Socket socket, std::chrono::milliseconds patience) : Pipe(patience), socket_(std::move(socket)) {}

    bool secure() const override { return false; }

    Task<bool> open() override
    {
        NetError error;
        socket_.non_blocking(true, error);
        co_return !error;
    }

  private:
    Socket& socket() override { return socket_; }

    Task<std::size_t> read_some(asio::mutable_buffer into, NetError& error) override
    {
        std::size_t const got = co_await socket_.async_read_some(into, asio::redirect_error(awaiting, error));
        co_return got;
    }

    std::size_t write_now(Buffers const& buffers, NetError& error) override
    {
        std::size_t const taken = socket_.write_some(buffers, error);
        if (error != asio::error::would_block)
            return taken;
        error = {};
        return 0;
    }

    Task<void> write_rest(std::string const& rest, NetError& error) override
    {
        co_await asio::async_write(socket_, asio::buffer(rest), asio::redirect_error(awaiting, error));
    }

    Task<void> say_goodbye() override { co_return; }

    Socket socket_;
};

class TlsPipe final : public Pipe
{
  public:
    TlsPipe(Socket socket, asio::ssl::context& tls, std::chrono::milliseconds patience)
        : Pipe(patience), stream_(std::move(socket), tls)
    {}

    bool secure() const override { return true; }

    Task<bool> open() override
    {
        NetError error;
        co_await stream_.async_handshake(asio::ssl::stream_base::server, asio::redirect_error(awaiting, error));
        co_return !error;
    }

  private:
    Socket& socket() override { return stream_.next_layer(); }

    Task<std::size_t> read_some(asio::mutable_buffer into, NetError& error) override
    {
        std::size_t const got = co_await stream_.async_read_some(into, asio::redirect_error(awaiting, error));
        co_return got;
    }

    std::size_t write_now(Buffers const&, NetError&) override { return 0; }

    Task<void> write_rest(std::string const& rest, NetError& error) override
    {
        co_await asio::async_write(stream_, asio::buffer(rest), asio::redirect_error(awaiting, error));
    }

    Task<void> say_goodbye() override
    {
        NetError ignored;
        co_await stream_.async_shutdown(asio::redirect_error(awaiting, ignored));
    }

    asio::ssl::stream<Socket> stream_;
};
}

std::unique_ptr<Pipe> Pipe::over(Socket socket, asio::ssl::context* tls, std::chrono::milliseconds patience)
{
    if (tls == nullptr)
        return std::make_unique<PlainPipe>(std::move(socket), patience);
    return std::make_unique<TlsPipe>(std::move(socket), *tls, patience);
}

Task<std::size_t> Pipe::read(std::string& into, std::size_t most)
{
    NetError error;
    std::size_t const had = into.size();
    into.resize(had + most);
    std::size_t const got = co_await read_some(asio::buffer(into.data() + had, most), error);
    into.resize(had + (error ? 0 : got));
    bytes_in += got;
    co_return error ? 0 : got;
}

Task<bool> Pipe::write(Buffers const& buffers)
{
    std::size_t const size = asio::buffer_size(buffers);
    bytes_out += size;
    NetError error;
    std::size_t const taken = write_now(buffers, error); // nearly always the socket takes it all at once
    if (error || taken == size)
        co_return !error;
    std::string const rest = rest_of(buffers, taken);
    give(patience_);
    co_await write_rest(rest, error);
    give_all();
    co_return !error;
}

Task<void> Pipe::close(bool bytes_coming)
{
    give(lingering);
    co_await say_goodbye();
    NetError error;
    socket().shutdown(Socket::shutdown_send, error);
    std::array<char, 4096> ignored;
    for (std::size_t left = 4 * piece; bytes_coming && !error && left > sizeof ignored; left -= sizeof ignored)
        co_await socket().async_read_some(asio::buffer(ignored), asio::redirect_error(awaiting, error));
}

void Pipe::give(std::chrono::milliseconds time)
{
    deadline_ = std::chrono::steady_clock::now() + time;
    cut_ = false;
}

void Pipe::cut()
{
    NetError ignored;
    if (std::exchange(cut_, true)) // it did not end by itself
        socket().close(ignored);
    else
        socket().cancel(ignored);
    deadline_ = std::chrono::steady_clock::now() + lingering;
}
}
