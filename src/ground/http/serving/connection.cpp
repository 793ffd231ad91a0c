#include "ground/http/serving/connection.h"

#include "base/text.h"
#include "ground/http/event_channel.h"
#include "ground/http/serving/on_worker.h"
#include "ground/http/serving/outgoing.h"
#include "ground/http/serving/request_reader.h"
#include "ground/http/upload.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/write.hpp>
#include <charconv>

namespace regard::http
{
namespace
{
using std::chrono::milliseconds;
using std::chrono::steady_clock;
using namespace std::chrono_literals;

constexpr std::size_t first_buffer = 4 * 1024; // most heads fit
constexpr std::size_t piece = 64 * 1024;       // of bodies, in and out; a deadline covers one
constexpr auto lingering = 2s;                 // for the other side to read our refusal

template <class Stream>
constexpr bool is_plain = std::is_same_v<Stream, Socket>;

struct FaultAnswer
{
    int status;
    std::string_view code, sentence;
};

FaultAnswer answer_to(Fault fault)
{
    switch (fault) {
    case Fault::head_too_large:
        return {431, "head_too_large", "The headers of this request are too long."};
    case Fault::body_too_large:
        return {413, "too_large", "This is larger than what is taken here."};
    case Fault::version:
        return {505, "bad_version", "Only HTTP/1.0 and HTTP/1.1 are spoken here."};
    case Fault::expectation:
        return {417, "bad_expectation", "Only 100-continue can be expected."};
    case Fault::coding:
        return {501, "bad_coding", "Only chunked is understood as a transfer coding."};
    default:
        return {400, "bad_request", "This request can't be understood."};
    }
}

constexpr FaultAnswer too_slow{408, "too_slow", "The request took too long to arrive."};
constexpr FaultAnswer busy{503, "busy", "Too much is going on at this moment. Try again in a second."};

// A body kept in memory.
class MemorySink final : public BodySink
{
  public:
    explicit MemorySink(std::string& into) : into_(into) {}
    bool take(std::string_view bytes) override
    {
        into_ += bytes;
        return true;
    }

  private:
    std::string& into_;
};

// A body that goes to disk while it comes.
class UploadSink final : public BodySink
{
  public:
    UploadSink(std::string_view content_type, std::uint64_t limit, std::string const& folder)
        : reader_(content_type, {.bytes = limit}, folder)
    {}

    bool take(std::string_view bytes) override
    {
        auto const taken = reader_.take(bytes);
        if (!taken)
            refusal_ = taken.error();
        return taken.has_value();
    }

    Result<std::unique_ptr<Upload>> finish()
    {
        if (refusal_)
            return *refusal_;
        return reader_.finish();
    }
    std::optional<Refusal> const& refusal() const { return refusal_; }

  private:
    UploadReader reader_;
    std::optional<Refusal> refusal_;
};

// Each co_await stands in a statement of its own: g++ 12 miscompiles some that stand inside conditions and `&&`.
template <class Stream>
class Connection final : public Guest, public std::enable_shared_from_this<Connection<Stream>>
{
  public:
    Connection(Reactor& reactor, Stream stream, AddressBytes const& peer)
        : reactor_(reactor), house_(reactor.house), stream_(std::move(stream)), peer_(peer),
          peer_trusted_(is_trusted(peer, house_.trusted)),
          reader_(house_.settings.head_limit, house_.settings.most_headers), place_(reactor.add(*this))
    {
        request_.head.address = address_text(peer);
    }

    ~Connection() override
    {
        reactor_.remove(place_);
        house_.door.leave(peer_);
    }

    Task<void> run()
    {
        auto const self = this->shared_from_this();
        bool more = co_await opened();
        if (!more)
            co_return;
        while (more)
            more = co_await serve_one();
        co_await closed();
    }

    void cut() override
    {
        NetError ignored;
        if (std::exchange(cut_, true)) // it did not end by itself
            socket().close(ignored);
        else
            socket().cancel(ignored);
        deadline = steady_clock::now() + lingering;
    }

    void drain() override
    {
        if (events_)
            events_->close();
        else if (idle_)
            cut();
    }

  private:
    auto& socket() { return stream_.lowest_layer(); }
    auto& plain_socket()
    {
        if constexpr (is_plain<Stream>)
            return stream_;
        else
            return stream_.next_layer();
    }
    void give(milliseconds time)
    {
        deadline = steady_clock::now() + time;
        cut_ = false;
    }

    // ---- the way in and out
    Task<bool> opened()
    {
        NetError error;
        if constexpr (is_plain<Stream>) {
            socket().non_blocking(true, error);
        } else {
            give(house_.settings.head);
            co_await stream_.async_handshake(asio::ssl::stream_base::server, asio::redirect_error(awaiting, error));
        }
        co_return !error;
    }

    // Says goodbye so that the other side reads our last answer before it learns that we are gone.
    Task<void> closed()
    {
        NetError error;
        give(lingering);
        if constexpr (!is_plain<Stream>)
            co_await stream_.async_shutdown(asio::redirect_error(awaiting, error));
        socket().shutdown(Socket::shutdown_send, error);
        if (!unread_)
            co_return;
        std::array<char, 4096> ignored;
        for (std::size_t left = 4 * piece; !error && left > sizeof ignored; left -= sizeof ignored)
            co_await plain_socket().async_read_some(asio::buffer(ignored), asio::redirect_error(awaiting, error));
    }

    // ---- one request
    Task<bool> serve_one()
    {
        bool const got = co_await read_head();
        if (!got)
            co_return false;
        began_ = steady_clock::now();
        deadline = SteadyTime::max();
        read_proxy_headers();
        plan_ = house_.application.plan(request_.head);
        Outcome const outcome = co_await take_in();
        if (outcome == Outcome::gone)
            co_return false;
        if (outcome == Outcome::whole)
            co_await make_answer();
        bool const more = co_await send_answer();
        co_return more;
    }

    enum class Outcome {
        whole,   // the request can be answered
        refused, // outgoing_ holds why not
        gone,    // the other side is
    };

    Task<bool> read_head()
    {
        request_.body.clear();
        request_.upload.reset();
        if (request_.body.capacity() > piece)
            request_.body.shrink_to_fit();
        buffer_.erase(0, used_);
        used_ = 0;
        reader_.begin(request_.head);
        give(buffer_.empty() ? house_.settings.idle : house_.settings.head);
        for (;;) {
            if (!buffer_.empty())
                used_ = reader_.read_head(buffer_);
            if (reader_.fault() != Fault::none) {
                co_await refuse_head(answer_to(reader_.fault()));
                co_return false;
            }
            if (used_ > 0)
                co_return true;
            idle_ = buffer_.empty();
            if (idle_ && house_.draining)
                co_return false;
            bool const got = co_await read_more();
            if (!got && cut_ && !idle_)
                co_await refuse_head(too_slow);
            if (!got)
                co_return false;
            if (std::exchange(idle_, false))
                give(house_.settings.head);
        }
    }

    Task<bool> read_more()
    {
        NetError error;
        std::size_t const had = buffer_.size();
        buffer_.resize(std::max(first_buffer, had * 2));
        std::size_t const got = co_await stream_.async_read_some(
            asio::buffer(buffer_.data() + had, buffer_.size() - had), asio::redirect_error(awaiting, error));
        buffer_.resize(had + (error ? 0 : got));
        bytes_in_ += got;
        co_return !error;
    }

    // A head that can't be read: nothing after it can be, either.
    Task<void> refuse_head(FaultAnswer why)
    {
        began_ = steady_clock::now();
        plan_ = Plan{};
        request_.head.headers.clear();
        request_.head.method = Method::other;
        refuse(why);
        co_await send_answer();
    }

    void refuse(FaultAnswer why)
    {
        unread_ = true;
        auto answer = house_.application.refusal(why.status, why.code, why.sentence);
        if (why.status == 503)
            answer.with("Retry-After", "1");
        outgoing_ = dressed(std::move(answer), request_.head, {false, reader_.minor_version()});
    }

    void read_proxy_headers()
    {
        auto& head = request_.head;
        head.secure = !is_plain<Stream>;
        if (!peer_trusted_)
            return;
        std::string chain;
        for (auto const& header : head.headers)
            if (text::same_ascii(header.name, "x-forwarded-for"))
                (chain += chain.empty() ? "" : ",") += header.value;
        head.address = address_text(client_address(peer_, chain, house_.trusted));
        head.secure = head.secure || text::same_ascii(head.header("x-forwarded-proto"), "https");
    }

    // ---- its body
    Task<Outcome> take_in()
    {
        if (!reader_.has_body())
            co_return Outcome::whole;
        if (plan_.ask_first) {
            bool const admitted = co_await is_admitted();
            if (!admitted)
                co_return Outcome::refused;
        }
        if (plan_.body == Plan::Body::none) {
            unread_ = true; // whoever answers does not want it; the connection ends with the answer
            co_return Outcome::whole;
        }
        auto outcome = Outcome::whole;
        MemorySink sink(request_.body);
        if (plan_.body == Plan::Body::upload)
            outcome = co_await take_upload();
        else
            outcome = co_await read_body(sink);
        co_return outcome;
    }

    Task<bool> is_admitted()
    {
        std::optional<Response> refusal;
        bool const asked = co_await on_worker(
            house_.workers, [&] { refusal = guarded([&] { return house_.application.admit(plan_, request_.head); }); });
        if (!asked)
            refuse(busy);
        else if (refusal)
            outgoing_ = dressed(std::move(*refusal), request_.head, {false, reader_.minor_version()});
        unread_ = !asked || refusal;
        co_return !unread_;
    }

    Task<Outcome> take_upload()
    {
        UploadSink sink(request_.head.header("content-type"), plan_.body_limit, house_.settings.spool_folder);
        auto outcome = Outcome::refused;
        try {
            outcome = co_await read_body(sink);
        } catch (std::exception const& error) { // the disk is full, say
            house_.settings.failure(error.what());
            refuse({503, "unavailable", "Files can't be taken at this moment."});
        }
        if (outcome == Outcome::gone)
            co_return outcome;
        if (sink.refusal())
            refuse_upload(*sink.refusal());
        if (outcome != Outcome::whole)
            co_return outcome;
        auto upload = sink.finish();
        if (!upload) {
            refuse_upload(upload.error());
            co_return Outcome::refused;
        }
        request_.upload = std::move(*upload);
        co_return Outcome::whole;
    }

    void refuse_upload(Refusal const& refusal)
    {
        refuse({refusal.code == "too_large" ? 413 : 400, refusal.code, refusal.sentence});
    }

    Task<Outcome> read_body(BodySink& sink)
    {
        auto body = reader_.body(plan_.body_limit, sink);
        if (body.fault() == Fault::none && reader_.expects_continue() && buffer_.size() == used_)
            co_await write(asio::buffer("HTTP/1.1 100 Continue\r\n\r\n", 25));
        std::string bytes = buffer_.substr(used_);
        buffer_.resize(used_);
        give(house_.settings.body);
        std::size_t since = 0; // bytes since time was given last
        for (;;) {
            bytes.erase(0, body.read(bytes));
            if (body.fault() != Fault::none || body.done())
                break;
            std::size_t const got = co_await read_into(bytes);
            if (got == 0 && !cut_)
                co_return Outcome::gone;
            if (got == 0) {
                refuse(too_slow);
                co_return Outcome::refused;
            }
            if ((since += got) >= piece)
                give(house_.settings.body);
            since %= piece;
        }
        deadline = SteadyTime::max();
        if (body.fault() != Fault::none) {
            refuse(answer_to(body.fault()));
            co_return Outcome::refused;
        }
        next_ = std::move(bytes); // of the next request; the head in buffer_ is still being looked at
        co_return Outcome::whole;
    }

    // Appends what comes; 0 where nothing does any more.
    Task<std::size_t> read_into(std::string& bytes)
    {
        NetError error;
        std::size_t const had = bytes.size();
        bytes.resize(had + (plan_.body == Plan::Body::upload ? piece : 4 * first_buffer));
        std::size_t const got = co_await stream_.async_read_some(asio::buffer(bytes.data() + had, bytes.size() - had),
                                                                 asio::redirect_error(awaiting, error));
        bytes.resize(had + (error ? 0 : got));
        bytes_in_ += got;
        co_return error ? 0 : got;
    }

    // ---- the answer

    // What `make` gives; where it throws, a 500 and a line in the log.
    template <class Make>
    auto guarded(Make make) -> decltype(make())
    {
        try {
            return make();
        } catch (std::exception const& error) {
            house_.settings.failure(error.what());
        }
        return broken();
    }

    Response broken() const
    {
        return house_.application.refusal(500, "broken", "Something went wrong on our side. It was noted.");
    }

    void answer_now()
    {
        auto answer = guarded([&] { return house_.application.answer(plan_, request_); });
        request_.upload.reset(); // its files are kept by now, or never
        Wire const wire{reader_.keep_alive() && !unread_ && !house_.draining, reader_.minor_version()};
        try {
            outgoing_ = dressed(std::move(answer), request_.head, wire);
        } catch (std::exception const& error) { // a file that went away
            house_.settings.failure(error.what());
            outgoing_ = dressed(broken(), request_.head, wire);
        }
    }

    Task<void> make_answer()
    {
        if (plan_.where == Plan::Where::network)
            answer_now();
        else {
            bool const answered = co_await on_worker(house_.workers, [this] { answer_now(); });
            if (!answered)
                refuse(busy);
        }
    }

    Task<bool> send_answer()
    {
        bool sent = co_await send_head_and_text();
        if (sent && outgoing_.file_length > 0)
            sent = co_await send_file();
        if (sent && outgoing_.stream)
            sent = co_await send_stream();
        if (sent && outgoing_.events)
            sent = co_await send_events();
        note_access();
        bool const more = sent && outgoing_.keep_alive && !unread_ && !house_.draining;
        outgoing_ = Outgoing{};
        buffer_.replace(0, used_, "");
        buffer_ += next_;
        next_.clear();
        used_ = 0;
        co_return more;
    }

    Task<bool> send_head_and_text()
    {
        auto body = outgoing_.bytes.empty() ? std::string_view(outgoing_.text) : outgoing_.bytes;
        auto const with_head = body.substr(0, piece);
        body.remove_prefix(with_head.size());
        std::array<asio::const_buffer, 2> const buffers{asio::buffer(outgoing_.head), asio::buffer(with_head)};
        bool sent = co_await write(buffers);
        while (sent && !body.empty()) {
            auto const part = body.substr(0, piece);
            body.remove_prefix(part.size());
            sent = co_await write(asio::buffer(part));
        }
        co_return sent;
    }

    Task<bool> send_file()
    {
        std::string part;
        while (outgoing_.file_length > 0) {
            part.resize(std::min<std::uint64_t>(piece, outgoing_.file_length));
            std::size_t const got = read_file(part);
            bool const sent = co_await write(asio::buffer(part.data(), got));
            if (got == 0 || !sent)
                co_return false;
            outgoing_.file_from += got;
            outgoing_.file_length -= got;
        }
        co_return true;
    }

    std::size_t read_file(std::string& into)
    {
        try {
            return outgoing_.file.read(outgoing_.file_from, into.data(), into.size());
        } catch (std::exception const& error) {
            house_.settings.failure(error.what());
            return 0; // the length was promised: breaking off says that it is not whole
        }
    }

    Task<bool> send_stream()
    {
        bool more = true;
        while (more) {
            std::string part;
            bool broken = false;
            bool const ran = co_await on_worker(house_.workers, [&] {
                try {
                    more = outgoing_.stream(part);
                } catch (std::exception const& error) {
                    house_.settings.failure(error.what());
                    broken = true;
                }
            });
            if (!ran || broken)
                co_return false;
            bool const sent = co_await write_chunk(part);
            if (!sent)
                co_return false;
        }
        bool const ended = co_await write(last_chunk());
        co_return ended;
    }

    Task<bool> write_chunk(std::string_view part)
    {
        if (part.empty())
            co_return true;
        if (!outgoing_.chunked) {
            bool const sent = co_await write(asio::buffer(part));
            co_return sent;
        }
        char size[20];
        auto const end = std::to_chars(size, size + 16, part.size(), 16).ptr;
        end[0] = '\r';
        end[1] = '\n';
        std::array<asio::const_buffer, 3> const buffers{asio::buffer(size, static_cast<std::size_t>(end - size) + 2),
                                                        asio::buffer(part), asio::buffer("\r\n", 2)};
        bool const sent = co_await write(buffers);
        co_return sent;
    }

    asio::const_buffer last_chunk() const { return asio::buffer("0\r\n\r\n", outgoing_.chunked ? 5 : 0); }

    // ---- live events
    Task<bool> send_events()
    {
        events_ = outgoing_.events;
        auto const news = std::make_shared<bool>(true);
        auto const timer = std::make_shared<Timer>(socket().get_executor());
        events_->on_news([news, timer] {
            asio::post(timer->get_executor(), [news, timer] {
                *news = true;
                timer->cancel();
            });
        });
        if (house_.draining)
            events_->close();
        bool going = true;
        while (going)
            going = co_await send_news(*news, *timer);
        events_->on_news({});
        events_->close();
        events_.reset();
        co_return false;
    }

    Task<bool> send_news(bool& news, Timer& timer)
    {
        news = false;
        auto const [bytes, ended] = events_->take();
        bool sent = co_await write_chunk(bytes);
        if (sent && ended)
            co_await write(last_chunk());
        if (!sent || ended || news)
            co_return sent && !ended;
        NetError error;
        timer.expires_after(events_->heartbeat);
        co_await timer.async_wait(asio::redirect_error(awaiting, error));
        if (error) // there is news
            co_return true;
        bool const welcome = co_await is_welcome();
        if (welcome)
            sent = co_await write_chunk(":\n\n");
        co_return welcome&& sent;
    }

    Task<bool> is_welcome()
    {
        if (!events_->still_welcome)
            co_return true;
        bool welcome = false;
        bool const asked = co_await on_worker(house_.workers, [&] {
            try {
                welcome = events_->still_welcome();
            } catch (std::exception const& error) {
                house_.settings.failure(error.what());
            }
        });
        co_return !asked || welcome;
    }

    // ---- bytes out
    template <class Buffers>
    Task<bool> write(Buffers const& buffers)
    {
        std::size_t const size = asio::buffer_size(buffers);
        bytes_out_ += size;
        NetError error;
        if constexpr (is_plain<Stream>) { // nearly always the socket takes it all at once
            std::size_t const taken = stream_.write_some(buffers, error);
            if (!error && taken == size)
                co_return true;
            if (error && error != asio::error::would_block)
                co_return false;
            std::string const rest = rest_of(buffers, error ? 0 : taken);
            give(house_.settings.write);
            error = {};
            co_await asio::async_write(stream_, asio::buffer(rest), asio::redirect_error(awaiting, error));
        } else {
            give(house_.settings.write);
            co_await asio::async_write(stream_, buffers, asio::redirect_error(awaiting, error));
        }
        deadline = SteadyTime::max();
        co_return !error;
    }

    template <class Buffers>
    static std::string rest_of(Buffers const& buffers, std::size_t taken)
    {
        std::string rest;
        for (auto at = asio::buffer_sequence_begin(buffers); at != asio::buffer_sequence_end(buffers); ++at) {
            asio::const_buffer const buffer(*at);
            std::size_t const skipped = std::min(taken, buffer.size());
            rest.append(static_cast<char const*>(buffer.data()) + skipped, buffer.size() - skipped);
            taken -= skipped;
        }
        return rest;
    }

    void note_access()
    {
        auto const micros = std::chrono::duration_cast<std::chrono::microseconds>(steady_clock::now() - began_).count();
        Access const access{
            name_of(request_.head.method), plan_.route, outgoing_.status, micros, bytes_in_, bytes_out_};
        bytes_in_ = bytes_out_ = 0;
        reactor_.counts.add(access);
        house_.settings.access(access);
    }

    Reactor& reactor_;
    House& house_;
    Stream stream_;
    AddressBytes peer_;
    bool peer_trusted_;
    RequestReader reader_;
    Reactor::Place place_;

    std::string buffer_; // the head being answered, [0, used_), and what came after it
    std::size_t used_ = 0;
    std::string next_;
    Request request_;
    Plan plan_;
    Outgoing outgoing_;
    std::shared_ptr<EventChannel> events_;

    bool idle_ = true;    // waiting for a request's first byte
    bool cut_ = false;    // time was over
    bool unread_ = false; // bytes will come that nobody wants
    SteadyTime began_;
    std::uint64_t bytes_in_ = 0, bytes_out_ = 0;
};

template <class Stream>
void begin(Reactor& reactor, Stream stream, AddressBytes const& peer)
{
    auto const executor = stream.get_executor();
    auto const connection = std::make_shared<Connection<Stream>>(reactor, std::move(stream), peer);
    asio::co_spawn(executor, connection->run(), asio::detached);
}
}

void serve(Reactor& reactor, Socket socket, AddressBytes const& peer, asio::ssl::context* tls)
{
    if (tls == nullptr)
        begin(reactor, std::move(socket), peer);
    else
        begin(reactor, asio::ssl::stream<Socket>(std::move(socket), *tls), peer);
}
}
