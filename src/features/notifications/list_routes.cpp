// The list behind the bell, and how somebody wants to be told.
#include "features/notifications/inside.h"

#include <climits>

namespace regard::notifications
{
namespace
{
constexpr int counted_to = 99;

class Endpoints
{
  public:
    explicit Endpoints(Room::Inside& inside) : inside_(inside) {}

    // What the reader may see now; what has been closed to them since is left out.
    Result<Notifications> list(api::Reading& r, NotificationQuery const& query) const
    {
        auto const before = query.cursor ? NotificationId::from(*query.cursor) : NotificationId{LLONG_MAX};
        if (!before)
            return Refusal{"bad_cursor", "This page of the list is not known. Begin again with the first.", "cursor"};
        auto rows = store::notifications(r.tx, r.who.user, query.unread, *before, query.limit + 1);
        Notifications shown;
        if (rows.size() > static_cast<std::size_t>(query.limit)) {
            rows.pop_back();
            shown.next = rows.back().id.text();
        }
        for (store::Kept const& one : visible(r, std::move(rows)))
            if (auto const item = written(r, one))
                shown.items.push_back(*item);
        shown.unread = static_cast<std::int64_t>(
            visible(r, store::notifications(r.tx, r.who.user, true, {LLONG_MAX}, counted_to)).size());
        return shown;
    }

    Result<void> mark(api::Writing& w, ReadMarks const& marks) const
    {
        if (marks.ids.empty())
            store::mark_all_read(w.tx, w.who.user, w.now);
        for (NotificationId const id : marks.ids)
            store::mark_read(w.tx, w.who.user, id, w.now);
        tell_own_pages(w);
        return {};
    }

    static Result<Preferences> preferences(api::Reading& r) { return store::preferences(r.tx, r.who.user); }

    static Result<Preferences> wish(api::Writing& w, Preferences const& wanted)
    {
        if (wanted.quiet_from.has_value() != wanted.quiet_to.has_value())
            return Refusal{"required", "Say when quiet hours begin and when they end.",
                           wanted.quiet_from ? "quiet_to" : "quiet_from"};
        store::put_preferences(w.tx, w.who.user, wanted);
        return wanted;
    }

  private:
    static std::vector<store::Kept> visible(api::Reading& r, std::vector<store::Kept> rows)
    {
        std::map<CaseId, bool> seen;
        std::erase_if(rows, [&](store::Kept const& one) {
            if (!one.case_id)
                return false;
            auto const [place, is_new] = seen.try_emplace(*one.case_id, false);
            if (is_new)
                place->second = Room::Inside::may_hear(r.tx, r.who, *one.case_id);
            return !place->second;
        });
        return rows;
    }

    std::optional<Notification> written(api::Reading& r, store::Kept const& one) const
    {
        auto const said = inside_.said(r.tx, r.language, one);
        if (said.sentence.empty())
            return std::nullopt;
        return Notification{one.id,        one.kind,    one.at,      one.read.has_value(),
                            said.sentence, one.case_id, said.number, said.link};
    }

    // The same person's other windows.
    void tell_own_pages(api::Writing& w) const
    {
        inside_.parts.journal.note(w.tx, {.who = events::WhoId{w.who.user.value},
                                          .verb = "notification.read",
                                          .subject_kind = "notification",
                                          .quiet = true});
    }

    Room::Inside& inside_;
};
}

void Room::Inside::add_list_routes(api::Routes& routes)
{
    Endpoints const all(*this);
    routes
        .get("/notifications", "List what I was told, newest first, and how much of it is unread",
             [all](api::Reading& r, NotificationQuery const& query) { return all.list(r, query); })
        .allow(api::anyone_signed_in);
    routes
        .post("/notifications/read", "Mark these as read, or all",
              [all](api::Writing& w, ReadMarks const& marks) { return all.mark(w, marks); })
        .allow(api::anyone_signed_in)
        .example(R"({"ids":[]})");
    routes
        .get("/notifications/preferences", "Read how I want to be told of what",
             [](api::Reading& r) { return Endpoints::preferences(r); })
        .allow(api::anyone_signed_in);
    routes
        .put("/notifications/preferences",
             "Say how I want to be told: in the app, by mail, in a digest, in my chat, not at all",
             [](api::Writing& w, Preferences const& wanted) { return Endpoints::wish(w, wanted); })
        .allow(api::anyone_signed_in)
        .example(
            R"({"wishes":[{"kind":"assigned","way":"mail"}],"digest_at":480,"quiet_from":1200,"quiet_to":420,"alarms_in_quiet":true})");
}
}
