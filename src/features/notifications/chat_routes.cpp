// Chats that are written to: those of units, and everybody's own.
#include "base/text.h"
#include "features/notifications/chat_text.h"
#include "features/notifications/inside.h"
#include "features/people/people.h"
#include "ground/api/edits.h"
#include "ground/http/call_address.h"

namespace regard::notifications
{
namespace
{
Refusal no_such_chat() { return {"not_found", "There is no such chat any more.", ""}; }

class Endpoints
{
  public:
    explicit Endpoints(Room::Inside& inside) : inside_(inside) {}

    // My own, and those of the units for who may see them.
    static Result<Chats> list(api::Reading& r)
    {
        Chats all;
        if (auto const own = store::chat_of(r.tx, r.who.user))
            all.items.push_back(*own);
        if (r.who.may(read_chats))
            for (auto const& one : store::chats_of_units(r.tx))
                all.items.push_back(one);
        return all;
    }

    Result<Chat> create(api::Writing& w, NewChat const& form) const
    {
        store::KeptChat one;
        one.id = inside_.parts.ids.next<ChatId>();
        one.owner = w.who.user;
        one.unit = form.unit;
        one.name = text::trimmed(form.name);
        one.format = form.format;
        one.kinds = form.kinds;
        one.language = form.language.value_or(std::string(w.language));
        if (one.unit && !w.who.may(write_chats))
            return Refusal{"not_allowed", "You may not do this.", ""};
        if (one.unit && !people::unit(w.tx, *one.unit))
            return Refusal{"no_such_unit", "There is no such unit any more.", "unit"};
        if (!one.unit && store::chat_of(w.tx, w.who.user))
            return Refusal{"already_exists", "You have a chat of your own already. Change that one.", "unit"};
        if (auto const fits = put_url(one, form.url); !fits)
            return fits.error();
        store::insert(w.tx, one);
        note(w, "chat.created", one.id);
        return Chat(*store::chat(w.tx, one.id));
    }

    Result<Chat> change(api::Writing& w, ChatId id, ChatChange const& wish) const
    {
        auto const current = mine(w.tx, w.who, id);
        if (!current)
            return no_such_chat();
        if (auto const same = w.unchanged(current->version, Chat(*current)); !same)
            return same.error();
        auto wanted = *current;
        api::settle(wanted.name, wish.name);
        api::settle(wanted.kinds, wish.kinds);
        if (wish.url)
            if (auto const fits = put_url(wanted, *wish.url); !fits)
                return fits.error();
        if (wish.url || (wish.is_on && *wish.is_on && !current->is_on)) {
            wanted.failing_since.reset();
            wanted.switched_off.reset();
            wanted.trouble.reset();
        }
        api::settle(wanted.is_on, wish.is_on);
        store::update(w.tx, wanted);
        note(w, "chat.changed", id);
        return Chat(*store::chat(w.tx, id));
    }

    Result<void> remove(api::Writing& w, ChatId id) const
    {
        if (!mine(w.tx, w.who, id))
            return no_such_chat();
        store::remove(w.tx, id);
        note(w, "chat.removed", id);
        return {};
    }

    Result<ChatTried> test(api::Asking& asking, ChatId id) const
    {
        auto const one = inside_.parts.database.read([&](db::Transaction& tx) { return mine(tx, asking.who, id); });
        if (!one)
            return no_such_chat();
        auto const body =
            chat_body(one->format, {inside_.say(one->language, "notifications.test"),
                                    inside_.say(one->language, "notifications.open"), inside_.parts.base_url + "/"});
        auto const done = inside_.write(*one, body);
        return done ? ChatTried{true, "", ""} : ChatTried{false, done.error().code, done.error().sentence};
    }

  private:
    // A chat that is the asker's to change: their own, or a unit's for who looks after those.
    static std::optional<store::KeptChat> mine(db::Transaction& tx, api::Who const& who, ChatId id)
    {
        auto one = store::chat(tx, id);
        if (one && (one->unit ? who.may(write_chats) : one->owner == who.user))
            return one;
        return std::nullopt;
    }

    Result<void> put_url(store::KeptChat& one, std::string const& text) const
    {
        std::string const url(text::trimmed(text));
        if (auto const fits = check_url(one, url); !fits)
            return fits;
        one.sealed_url = inside_.seal.sealed(url, "chat " + one.id.text());
        one.host = http::host_of(url);
        return {};
    }

    // Hosts inside the house are for who looks after chats, and so for units' alone: anybody may have one of their own.
    Result<void> check_url(store::KeptChat const& one, std::string const& url) const
    {
        auto const& inside = inside_.parts.internal_hosts;
        if (one.unit)
            return http::check_call_address(url, inside);
        if (http::is_seen_to_be_inside(url, inside))
            return Refusal{"internal_address",
                           "Your own chat must be outside the house, and this address is inside. Whoever looks after "
                           "chats can add it for your team.",
                           "url"};
        return http::check_call_address(url, {});
    }

    void note(api::Writing& w, std::string_view verb, ChatId id) const
    {
        inside_.parts.journal.note(
            w.tx, {.who = events::WhoId{w.who.user.value}, .verb = verb, .subject_kind = "chat", .subject = id.value});
    }

    Room::Inside& inside_;
};
}

void Room::Inside::add_chat_routes(api::Routes& routes)
{
    Endpoints const all(*this);
    routes
        .get("/chats", "List my own chat and, where I may, those of the units",
             [](api::Reading& r) { return Endpoints::list(r); })
        .allow(api::anyone_signed_in);
    routes
        .post("/chats", "Add a chat that is written to: my own, or a unit's",
              [all](api::Writing& w, NewChat const& form) { return all.create(w, form); })
        .allow(api::anyone_signed_in)
        .example(R"({"name":"Cards","url":"https://chat.bank.example/hooks/1","format":"mattermost"})");
    routes
        .patch("/chats/{id}", "Change a chat, or switch it off and on",
               [all](api::Writing& w, ChatId id, ChatChange const& wish) { return all.change(w, id, wish); })
        .allow(api::anyone_signed_in)
        .edits()
        .example(R"({"is_on":true})");
    routes.delete_("/chats/{id}", "Remove a chat", [all](api::Writing& w, ChatId id) { return all.remove(w, id); })
        .allow(api::anyone_signed_in);
    routes
        .post("/chats/{id}/test", "Write a line to a chat now and say how that went",
              [all](api::Asking& asking, ChatId id) { return all.test(asking, id); })
        .allow(api::anyone_signed_in);
}
}
