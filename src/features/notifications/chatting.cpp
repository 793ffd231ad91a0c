// Notifications in chats, tried again for a day; a chat that fails for days is switched off.
#include "features/notifications/chat_text.h"
#include "features/notifications/inside.h"
#include "ground/http/call_address.h"

namespace regard::notifications
{
namespace
{
constexpr Span patience = Span::days(3);

struct ChatOrder
{
    store::MessageId message;
};
BOOST_DESCRIBE_STRUCT(ChatOrder, (), (message))

class Chatting
{
  public:
    Chatting(Room::Inside& inside, jobs::Context& context, store::MessageId message)
        : inside_(inside), context_(context), id_(message)
    {}

    jobs::Outcome run()
    {
        auto const body = inside_.parts.database.read([&](db::Transaction& tx) { return written(tx); });
        auto const done = body ? inside_.write(*chat_, *body) : Result<void>();
        bool const is_over = done.has_value() || context_.attempt() >= jobs::Rules{}.most_attempts;
        inside_.parts.database.write([&](db::Transaction& tx) {
            if (body)
                stand(tx, done);
            if (is_over) {
                store::drop_message(tx, id_);
                context_.finish(tx);
            }
        });
        return is_over ? jobs::Outcome::done() : jobs::Outcome::failed(done.error());
    }

  private:
    // Nothing where nothing is left to be said: the chat is off, or its reader may no longer see the case.
    std::optional<std::string> written(db::Transaction& tx)
    {
        auto const message = store::message(tx, id_);
        chat_ = message ? store::chat(tx, message->chat) : std::nullopt;
        if (!chat_ || !chat_->is_on)
            return std::nullopt;
        auto said = inside_.said(tx, chat_->language, *message);
        if (said.sentence.empty())
            return std::nullopt;
        if (chat_->unit && (said.is_restricted || said.is_about_somebody))
            return std::nullopt;
        if (!chat_->unit) {
            auto const who = inside_.parts.lent.who_is(tx, chat_->owner);
            if (!who || (message->case_id && !inside_.may_hear(tx, *who, *message->case_id)))
                return std::nullopt;
            if (said.is_restricted)
                said.sentence = inside_.say(chat_->language, "notifications.restricted");
        }
        return chat_body(chat_->format, {said.sentence, inside_.say(chat_->language, "notifications.open"),
                                         inside_.parts.base_url + said.link});
    }

    void stand(db::Transaction& tx, Result<void> const& done) const
    {
        auto chat = store::chat(tx, chat_->id);
        if (!chat)
            return;
        Instant const now = context_.now();
        chat->trouble = done ? std::nullopt : std::optional(done.error().code);
        if (done)
            chat->failing_since.reset();
        else if (!chat->failing_since)
            chat->failing_since = now;
        if (chat->is_on && chat->failing_since && now - *chat->failing_since > patience) {
            chat->is_on = false;
            chat->switched_off = now;
            inside_.parts.journal.note(tx, {.who = {},
                                            .verb = "chat.switched_off",
                                            .subject_kind = "chat",
                                            .subject = chat->id.value,
                                            .codes = {{"owner", chat->owner}}});
        }
        store::put_standing(tx, *chat);
    }

    Room::Inside& inside_;
    jobs::Context& context_;
    store::MessageId id_;
    std::optional<store::KeptChat> chat_;
};
}

Result<void> Room::Inside::write(store::KeptChat const& chat, std::string const& body) const
{
    auto const url = seal.opened(chat.sealed_url, "chat " + chat.id.text());
    if (!url)
        return Refusal{"secret_lost", "The address can't be read with the key of this machine. Enter it again.", "url"};
    http::Call call;
    call.method = "POST";
    call.address = *url;
    call.headers = {{"Content-Type", "application/json"}};
    call.body = body;
    call.most_bytes = 64 * 1024;
    call.limit = std::chrono::milliseconds(5'000);
    bool const may_be_inside = chat.unit && http::is_among_hosts(*url, parts.internal_hosts);
    auto const reply = may_be_inside ? house.call(call) : parts.lent.call_world(call);
    if (!reply)
        return reply.error();
    if (reply->status < 200 || reply->status > 299)
        return Refusal{"not_taken", "The chat did not take it: it answered " + std::to_string(reply->status) + ".", ""};
    return {};
}

void Room::Inside::chat_later(db::Transaction& tx, ChatId chat, store::Told const& told, Instant due) const
{
    auto const id = parts.ids.next<store::MessageId>();
    if (store::insert_message(tx, id, chat, told))
        parts.queue.put(
            tx,
            {.kind = "notifications.chat", .argument = to_json(ChatOrder{id}), .not_before = due, .key = id.text()});
}

void Room::Inside::add_chat_jobs(jobs::Kinds& kinds)
{
    kinds.add("notifications.chat", jobs::Rules{}, [this](jobs::Context& context) {
        return Chatting(*this, context, from_json<ChatOrder>(context.argument()).value().message).run();
    });
}
}
