#include "ground/http/serving/connection.h"

#include "ground/http/event_channel.h"
#include "ground/http/serving/on_worker.h"
#include "ground/http/upload.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>

namespace regard::http
{
OwnRefusal refusal_of(Fault fault)
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

Connection::Connection(Reactor& reactor, std::unique_ptr<Pipe> pipe, AddressBytes const& peer)
    : reactor_(reactor), house_(reactor.house), pipe_(std::move(pipe)), peer_(peer),
      peer_trusted_(is_trusted(peer, house_.trusted)),
      reader_(house_.settings.head_limit, house_.settings.most_headers), place_(reactor.add(*this))
{
    request_.head.address = address_text(peer);
}

Connection::~Connection()
{
    reactor_.remove(place_);
    house_.door.leave(peer_);
}

Task<void> Connection::run()
{
    auto const self = shared_from_this();
    pipe_->give(house_.settings.head);
    bool more = co_await pipe_->open();
    if (!more)
        co_return;
    while (more)
        more = co_await serve_one();
    co_await pipe_->close(unread_);
}

void Connection::drain()
{
    if (events_)
        events_->close();
    else if (idle_)
        cut();
}

Task<bool> Connection::serve_one()
{
    bool const got = co_await read_head();
    if (!got)
        co_return false;
    began_ = std::chrono::steady_clock::now();
    pipe_->give_all();
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

Task<void> Connection::make_answer()
{
    bool answered = true;
    bool const quiet = house_.workers.under_way() < house_.settings.quiet_below;
    if (plan_.where == Plan::Where::network || (plan_.where == Plan::Where::either && quiet))
        answer_now();
    else
        answered = co_await on_worker(house_.workers, [this] { answer_now(); });
    if (!answered)
        refuse(too_busy);
}

void Connection::answer_now()
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

template <class Make>
auto Connection::guarded(Make make) -> decltype(make())
{
    try {
        return make();
    } catch (std::exception const& error) {
        house_.settings.failure(error.what());
    }
    return broken();
}

Response Connection::broken() const
{
    return house_.application.refusal(500, "broken", "Something went wrong on our side. It was noted.");
}

void Connection::refuse(OwnRefusal const& why)
{
    unread_ = true;
    auto answer = house_.application.refusal(why.status, why.code, why.sentence);
    if (why.status == 503)
        answer.with("Retry-After", "1");
    outgoing_ = dressed(std::move(answer), request_.head, {false, reader_.minor_version()});
}

Task<bool> Connection::is_admitted()
{
    std::optional<Response> refusal;
    bool const asked = co_await on_worker(
        house_.workers, [&] { refusal = guarded([&] { return house_.application.admit(plan_, request_.head); }); });
    if (!asked)
        refuse(too_busy);
    else if (refusal)
        outgoing_ = dressed(std::move(*refusal), request_.head, {false, reader_.minor_version()});
    unread_ = !asked || refusal;
    co_return !unread_;
}

void serve(Reactor& reactor, Socket socket, AddressBytes const& peer, asio::ssl::context* tls)
{
    auto pipe = Pipe::over(std::move(socket), tls, reactor.house.settings.write);
    auto const executor = pipe->executor();
    auto const connection = std::make_shared<Connection>(reactor, std::move(pipe), peer);
    asio::co_spawn(executor, connection->run(), asio::detached);
}
}
