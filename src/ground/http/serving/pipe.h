#pragma once
// Inside ground/http: the bytes of one connection, plain or through TLS, with a deadline over whatever is being waited for.
// Used on its reactor's thread only.
#include "ground/http/serving/net.h"

#include <array>
#include <boost/asio/ssl/context.hpp>
#include <chrono>
#include <memory>

namespace regard::http
{
using SteadyTime = std::chrono::steady_clock::time_point;

constexpr std::size_t piece = 64 * 1024; // of bodies, in and out; a deadline covers one

class Pipe
{
  public:
    using Buffers = std::array<asio::const_buffer, 3>; // see together()

    // `tls` may be nullptr: plain. `patience` is what the other side has to take `piece` bytes.
    static std::unique_ptr<Pipe> over(Socket socket, asio::ssl::context* tls, std::chrono::milliseconds patience);
    virtual ~Pipe() = default;

    virtual bool secure() const = 0;
    virtual Task<bool> open() = 0;
    // Appends what comes, at most `most` bytes. 0: nothing will come any more, or the time is over.
    Task<std::size_t> read(std::string& into, std::size_t most);
    // True where all of it went out. At most `piece` bytes.
    Task<bool> write(Buffers const& buffers);
    // Says goodbye. Where bytes are on their way that nobody reads, waits a moment so that ours are read before they are refused.
    Task<void> close(bool bytes_coming);

    // Until then what is waited for must have come.
    void give(std::chrono::milliseconds time);
    void give_all() { deadline_ = SteadyTime::max(); }
    SteadyTime deadline() const { return deadline_; }
    bool late() const { return cut_; } // the deadline has passed since give()
    void cut();                        // ends what is being waited for; the second time the connection

    Executor executor() { return socket().get_executor(); }
    std::uint64_t bytes_in = 0, bytes_out = 0; // for whoever counts, and sets them back

  protected:
    explicit Pipe(std::chrono::milliseconds patience) : patience_(patience) {}
    virtual Socket& socket() = 0;
    virtual Task<std::size_t> read_some(asio::mutable_buffer into, NetError& error) = 0;
    virtual std::size_t write_now(Buffers const& buffers, NetError& error) = 0; // what goes without waiting
    virtual Task<void> write_rest(std::string const& rest, NetError& error) = 0;
    virtual Task<void> say_goodbye() = 0;

  private:
    std::chrono::milliseconds patience_;
    SteadyTime deadline_ = SteadyTime::max();
    bool cut_ = false;
};

// Bytes that go out in one call of the system.
inline Pipe::Buffers together(asio::const_buffer a, asio::const_buffer b = {}, asio::const_buffer c = {})
{
    return {a, b, c};
}
}
