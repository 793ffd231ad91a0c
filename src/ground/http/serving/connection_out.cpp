// Answers going out.
#include "ground/http/event_channel.h"
#include "ground/http/serving/connection.h"
#include "ground/http/serving/on_worker.h"

#include <charconv>

namespace regard::http
{
Task<bool> Connection::send_answer()
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
    buffer_.erase(0, used_);
    buffer_ += next_;
    next_.clear();
    used_ = 0;
    co_return more;
}

Task<bool> Connection::send_head_and_text()
{
    auto body = outgoing_.bytes.empty() ? std::string_view(outgoing_.text) : outgoing_.bytes;
    auto const with_head = body.substr(0, piece);
    body.remove_prefix(with_head.size());
    bool sent = co_await pipe_->write(together(asio::buffer(outgoing_.head), asio::buffer(with_head)));
    while (sent && !body.empty()) {
        auto const part = body.substr(0, piece);
        body.remove_prefix(part.size());
        sent = co_await pipe_->write(together(asio::buffer(part)));
    }
    co_return sent;
}

Task<bool> Connection::send_file()
{
    std::string part;
    while (outgoing_.file_length > 0) {
        part.resize(std::min<std::uint64_t>(piece, outgoing_.file_length));
        std::size_t const got = read_file(part);
        bool const sent = co_await pipe_->write(together(asio::buffer(part.data(), got)));
        if (got == 0 || !sent)
            co_return false;
        outgoing_.file_from += got;
        outgoing_.file_length -= got;
    }
    co_return true;
}

std::size_t Connection::read_file(std::string& into)
{
    try {
        return outgoing_.file.read(outgoing_.file_from, into.data(), into.size());
    } catch (std::exception const& error) {
        house_.settings.failure(error.what());
        return 0; // the length was promised: breaking off says that it is not whole
    }
}

Task<bool> Connection::send_stream()
{
    bool more = true;
    while (more) {
        std::string part;
        bool broken_off = false;
        bool const ran = co_await on_worker(house_.workers, [&] {
            try {
                more = outgoing_.stream(part);
            } catch (std::exception const& error) {
                house_.settings.failure(error.what());
                broken_off = true;
            }
        });
        if (!ran || broken_off)
            co_return false;
        bool const sent = co_await send_chunk(part);
        if (!sent)
            co_return false;
    }
    bool const ended = co_await send_last_chunk();
    co_return ended;
}

Task<bool> Connection::send_chunk(std::string_view part)
{
    if (part.empty())
        co_return true; // an empty chunk would be the last
    char size[20];
    auto* end = std::to_chars(size, size + 16, part.size(), 16).ptr;
    *end++ = '\r';
    *end++ = '\n';
    auto buffers =
        together(asio::buffer(size, static_cast<std::size_t>(end - size)), asio::buffer(part), asio::buffer("\r\n", 2));
    if (!outgoing_.chunked)
        buffers = together(asio::buffer(part));
    bool const sent = co_await pipe_->write(buffers);
    co_return sent;
}

Task<bool> Connection::send_last_chunk()
{
    bool const sent = co_await pipe_->write(together(asio::buffer("0\r\n\r\n", outgoing_.chunked ? 5 : 0)));
    co_return sent;
}

// Stays until the channel ends; the connection ends with it.
Task<bool> Connection::send_events()
{
    events_ = outgoing_.events;
    auto const news = std::make_shared<bool>(true);
    auto const timer = std::make_shared<Timer>(pipe_->executor());
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

Task<bool> Connection::send_news(bool& news, Timer& timer)
{
    news = false;
    auto const [bytes, ended] = events_->take();
    bool sent = co_await send_chunk(bytes);
    if (sent && ended)
        co_await send_last_chunk();
    if (!sent || ended || news)
        co_return sent && !ended;
    NetError error;
    timer.expires_after(events_->heartbeat);
    co_await timer.async_wait(asio::redirect_error(awaiting, error));
    if (error) // there is news
        co_return true;
    bool const welcome = co_await is_welcome();
    if (welcome)
        sent = co_await send_chunk(":\n\n");
    co_return welcome&& sent;
}

Task<bool> Connection::is_welcome()
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

void Connection::note_access()
{
    if (plan_.route.empty()) { // that it was asked, and when, says too much
        pipe_->bytes_in = pipe_->bytes_out = 0;
        return;
    }
    using std::chrono::microseconds;
    auto const took = std::chrono::duration_cast<microseconds>(std::chrono::steady_clock::now() - began_);
    Access const access{
        name_of(request_.head.method), plan_.route, outgoing_.status, took.count(), pipe_->bytes_in, pipe_->bytes_out};
    pipe_->bytes_in = pipe_->bytes_out = 0;
    reactor_.counts.add(access);
    house_.settings.access(access);
}
}
