// Requests coming in.
#include "base/text.h"
#include "ground/http/serving/connection.h"
#include "ground/http/serving/sinks.h"

namespace regard::http
{
namespace
{
constexpr std::size_t first_read = 4 * 1024; // most heads fit
constexpr std::size_t body_read = 16 * 1024;
}

Task<bool> Connection::read_head()
{
    request_.body.clear();
    request_.upload.reset();
    if (request_.body.capacity() > piece)
        request_.body.shrink_to_fit();
    reader_.begin(request_.head);
    pipe_->give(buffer_.empty() ? house_.settings.idle : house_.settings.head);
    for (;;) {
        if (!buffer_.empty())
            used_ = reader_.read_head(buffer_);
        if (reader_.fault() != Fault::none) {
            co_await refuse_head(refusal_of(reader_.fault()));
            co_return false;
        }
        if (used_ > 0)
            co_return true;
        bool const got = co_await more_of_head();
        if (!got)
            co_return false;
    }
}

Task<bool> Connection::more_of_head()
{
    idle_ = buffer_.empty();
    if (idle_ && house_.draining)
        co_return false;
    std::size_t const got = co_await pipe_->read(buffer_, std::max(first_read, buffer_.size()));
    if (got == 0 && pipe_->late() && !idle_)
        co_await refuse_head(too_slow);
    if (got == 0)
        co_return false;
    if (std::exchange(idle_, false)) // its first byte: from now on the whole head has a deadline
        pipe_->give(house_.settings.head);
    co_return true;
}

// A head that can't be read: nothing after it can be, either.
Task<void> Connection::refuse_head(OwnRefusal why)
{
    began_ = std::chrono::steady_clock::now();
    plan_ = Plan{};
    request_.head.headers.clear();
    request_.head.method = Method::other;
    refuse(why);
    co_await send_answer();
}

void Connection::read_proxy_headers()
{
    auto& head = request_.head;
    head.secure = pipe_->secure();
    if (!peer_trusted_)
        return;
    std::string chain;
    for (auto const& header : head.headers)
        if (text::same_ascii(header.name, "x-forwarded-for"))
            (chain += chain.empty() ? "" : ",") += header.value;
    head.address = address_text(client_address(peer_, chain, house_.trusted));
    head.secure = head.secure || text::same_ascii(head.header("x-forwarded-proto"), "https");
}

Task<Connection::Outcome> Connection::take_in()
{
    bool admitted = true;
    if (!reader_.has_body())
        co_return Outcome::whole;
    if (plan_.ask_first)
        admitted = co_await is_admitted();
    if (!admitted)
        co_return Outcome::refused;
    auto outcome = Outcome::whole;
    MemorySink sink(request_.body);
    if (plan_.body == Plan::Body::none)
        unread_ = true; // whoever answers does not want it; the connection ends with the answer
    else if (plan_.body == Plan::Body::upload)
        outcome = co_await take_upload();
    else
        outcome = co_await read_body(sink);
    co_return outcome;
}

Task<Connection::Outcome> Connection::take_upload()
{
    auto outcome = Outcome::refused;
    try {
        UploadSink sink(request_.head.header("content-type"), plan_.body_limit, house_.settings.spool_folder);
        outcome = co_await read_body(sink);
        if (outcome == Outcome::whole || sink.refusal())
            outcome = take_over(sink);
    } catch (std::exception const& error) { // the disk is full, say
        house_.settings.failure(error.what());
        refuse({503, "unavailable", "Files can't be taken at this moment."});
        outcome = Outcome::refused;
    }
    co_return outcome;
}

Connection::Outcome Connection::take_over(UploadSink& sink)
{
    auto upload = sink.finish();
    if (upload) {
        request_.upload = std::move(*upload);
        return Outcome::whole;
    }
    auto const& refusal = upload.error();
    refuse({refusal.code == "too_large" ? 413 : 400, refusal.code, refusal.sentence});
    return Outcome::refused;
}

Task<Connection::Outcome> Connection::read_body(BodySink& sink)
{
    auto body = reader_.body(plan_.body_limit, sink);
    if (body.fault() == Fault::none && reader_.expects_continue() && buffer_.size() == used_)
        co_await pipe_->write(together(asio::buffer("HTTP/1.1 100 Continue\r\n\r\n", 25)));
    std::string bytes = buffer_.substr(used_);
    buffer_.resize(used_);
    pipe_->give(house_.settings.body);
    Outcome const outcome = co_await rest_of_body(body, bytes);
    pipe_->give_all();
    if (body.fault() != Fault::none)
        refuse(refusal_of(body.fault()));
    next_ = std::move(bytes); // the head in buffer_ is still being looked at
    co_return body.fault() != Fault::none ? Outcome::refused : outcome;
}

Task<Connection::Outcome> Connection::rest_of_body(BodyReader& body, std::string& bytes)
{
    std::size_t since = 0; // bytes since time was given last
    for (;;) {
        bytes.erase(0, body.read(bytes));
        if (body.fault() != Fault::none || body.done())
            co_return Outcome::whole;
        std::size_t const got = co_await pipe_->read(bytes, plan_.body == Plan::Body::upload ? piece : body_read);
        if (got == 0 && !pipe_->late())
            co_return Outcome::gone;
        if (got == 0) {
            refuse(too_slow);
            co_return Outcome::refused;
        }
        if ((since += got) >= piece)
            pipe_->give(house_.settings.body);
        since %= piece;
    }
}
}
