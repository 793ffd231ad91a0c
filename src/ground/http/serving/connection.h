#pragma once
// Inside ground/http: one connection from its first byte to its last, on its reactor's thread. Requests are taken in
// (connection_in.cpp), answered (connection.cpp) and the answers sent (connection_out.cpp), one after the other.
//
// In the coroutines each co_await stands in a statement of its own: g++ 12 miscompiles some that stand inside conditions.
#include "ground/http/serving/outgoing.h"
#include "ground/http/serving/pipe.h"
#include "ground/http/serving/reactor.h"
#include "ground/http/serving/request_reader.h"

namespace regard::http
{
class UploadSink;

// A refusal of the server's own.
struct OwnRefusal
{
    int status;
    std::string_view code, sentence;
};
OwnRefusal refusal_of(Fault fault);
constexpr OwnRefusal too_slow{408, "too_slow", "The request took too long to arrive."};
constexpr OwnRefusal too_busy{503, "busy", "Too much is going on at this moment. Try again in a second."};

class Connection final : public Guest, public std::enable_shared_from_this<Connection>
{
  public:
    Connection(Reactor& reactor, std::unique_ptr<Pipe> pipe, AddressBytes const& peer);
    ~Connection() override;

    Task<void> run(); // keeps the connection alive until it ends

    SteadyTime deadline() const override { return pipe_->deadline(); }
    void cut() override { pipe_->cut(); }
    void drain() override;

  private:
    enum class Outcome {
        whole,   // the request can be answered
        refused, // outgoing_ holds why not
        gone,    // the other side is
    };

    Task<bool> serve_one(); // whether another request may follow
    void refuse(OwnRefusal const& why);

    // ---- in
    Task<bool> read_head();
    Task<bool> more_of_head();
    Task<void> refuse_head(OwnRefusal why);
    void read_proxy_headers();
    Task<Outcome> take_in();
    Task<bool> is_admitted();
    Task<Outcome> take_upload();
    Outcome take_over(UploadSink& sink);
    Task<Outcome> read_body(BodySink& sink);
    Task<Outcome> rest_of_body(BodyReader& body, std::string& bytes);

    // ---- the answer
    Task<void> make_answer();
    void answer_now();
    template <class Make>
    auto guarded(Make make) -> decltype(make()); // a 500 and a line in the log where it throws
    Response broken() const;

    // ---- out
    Task<bool> send_answer();
    Task<bool> send_head_and_text();
    Task<bool> send_file();
    std::size_t read_file(std::string& into);
    Task<bool> send_stream();
    Task<bool> send_chunk(std::string_view part);
    Task<bool> send_last_chunk();
    Task<bool> send_events();
    Task<bool> send_news(bool& news, Timer& timer);
    Task<bool> is_welcome();
    void note_access();

    Reactor& reactor_;
    House& house_;
    std::unique_ptr<Pipe> pipe_;
    AddressBytes peer_;
    bool peer_trusted_;
    RequestReader reader_;
    Reactor::Place place_;

    std::string buffer_; // the head being answered, [0, used_), and what came after it
    std::size_t used_ = 0;
    std::string next_; // of the next request
    Request request_;
    Plan plan_;
    Outgoing outgoing_;
    std::shared_ptr<EventChannel> events_;
    bool idle_ = true;    // waiting for a request's first byte
    bool unread_ = false; // bytes will come that nobody wants
    SteadyTime began_;
};

// Serves the socket until either side has had enough. Leaves the house's door by itself.
void serve(Reactor& reactor, Socket socket, AddressBytes const& peer, asio::ssl::context* tls);
}
