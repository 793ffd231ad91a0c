// From the journal to who is told what.
#include "features/notifications/inside.h"
#include "features/notifications/quiet.h"
#include "features/people/duty.h"
#include "features/people/people.h"
#include "features/promises/told.h"

#include <algorithm>
#include <set>

namespace regard::notifications
{
namespace
{
using desk::EmployeeId;

// One line of the journal, and whom it concerns.
class Telling
{
  public:
    Telling(Room::Inside& inside, db::Transaction& tx, events::Line const& line) : inside_(inside), tx_(tx), line_(line)
    {}

    // Whether anybody was told.
    bool run()
    {
        if (line_.subject_kind == "case")
            about_case();
        else if (line_.verb == "mailbox.trouble")
            all_who_may({"mailboxes.write"}, NoticeKind::mailbox_trouble);
        else if (line_.verb == "webhook.switched_off")
            user({line_.number("owner")}, NoticeKind::webhook_off);
        else if (line_.verb == "chat.switched_off")
            user({line_.number("owner")}, NoticeKind::chat_off);
        else if (line_.subject_kind == "gesture" || line_.subject_kind == "redress")
            about_gesture();
        else if (line_.verb == "budget.announced" || line_.verb == "budget.ended")
            employee({line_.number("to")}, NoticeKind::budget_changed);
        else if (line_.verb == "promises.moved_together")
            leads_of_moved();
        else if (line_.verb == "principles.sign_asked")
            employee({line_.number("signer")}, NoticeKind::sign_asked);
        else if (line_.verb == "try.over")
            employee({line_.number("starter")}, NoticeKind::try_over);
        else
            for (Concerned const& one : inside_.parts.lent.concerned(tx_, line_))
                one.user ? user(one.user, one.kind) : employee(one.who, one.kind);
        return told_any_;
    }

  private:
    // ---- who is concerned. The first that fits somebody is what they are told.
    void about_case()
    {
        one_ = desk::glimpse(tx_, {line_.subject});
        if (!one_)
            return;
        std::string_view const verb = line_.verb;
        if (verb == "case.noted")
            for (EmployeeId const named : desk::named_in(tx_, one_->id, {line_.number("entry")}))
                employee(named, NoticeKind::mentioned);
        if (EmployeeId const offered{line_.number("offered")})
            employee(offered, NoticeKind::offered);
        if (line_.code("step") == "refused" && line_.number("owner") == line_.number("was"))
            employee(one_->owner, NoticeKind::handoff_refused);
        if (verb == "case.opened" || line_.number("was") != line_.number("owner"))
            employee({line_.number("owner")}, NoticeKind::assigned);
        if (verb == "case.customer_wrote" || verb == "case.already_answered")
            owner_and_followers(NoticeKind::customer_wrote);
        if (verb == "case.reopened")
            owner_and_followers(NoticeKind::reopened);
        if (verb == "case.message_failed")
            employee(one_->owner, NoticeKind::not_delivered);
        about_promises(verb);
        about_feedback(verb);
        chats();
    }

    void about_promises(std::string_view verb)
    {
        if (verb == "case.escalated" || verb == "target.climbed")
            whoever_must_answer();
        if (verb == "target.near" || verb == "deadline.near")
            alarmed(NoticeKind::near);
        if (verb == "target.overdue" || verb == "deadline.missed" || verb == "promise.broken")
            alarmed(NoticeKind::broken);
    }

    void about_feedback(std::string_view verb)
    {
        if (verb != "case.rated")
            return;
        if (desk::EmployeeId const closer{line_.number("loop")}) // who must see to a customer who was not satisfied
            employee(closer, NoticeKind::loop_to_close);
        employee(one_->owner, NoticeKind::rated);
    }

    void owner_and_followers(NoticeKind kind)
    {
        employee(one_->owner, kind);
        for (EmployeeId const follower : desk::followers_of(tx_, one_->id))
            employee(follower, kind);
    }

    void whoever_must_answer()
    {
        auto const all = inside_.parts.promises.escalations(tx_, one_->id);
        if (!all.empty() && all.back().owner && !all.back().settled)
            employee(*all.back().owner, NoticeKind::escalated);
    }

    // Whom the policy names; promises::To as the journal has it.
    void alarmed(NoticeKind kind)
    {
        kind_ = kind;
        auto const to = line_.number("to");
        employee(to == 0 ? one_->owner : lead(static_cast<int>(to) - 1).value_or(one_->owner), kind);
    }

    // Of the case's team, or that many units above it.
    std::optional<EmployeeId> lead(int above) const
    {
        auto unit = one_->team ? people::unit(tx_, *one_->team) : std::nullopt;
        for (; unit && (above > 0 || !unit->lead); --above)
            unit = unit->parent ? people::unit(tx_, *unit->parent) : std::nullopt;
        return unit ? unit->lead : std::nullopt;
    }

    // Who is asked, and whoever asked once there is an answer, or none in time.
    void about_gesture()
    {
        std::string_view const verb = std::string_view(line_.verb).substr(line_.verb.find('.') + 1);
        bool const answered = verb == "allowed" || verb == "refused" || verb == "expired";
        if (verb != "asked" && !answered)
            return;
        if (auto const about = inside_.parts.lent.case_of(tx_, line_))
            one_ = desk::glimpse(tx_, *about);
        employee({line_.number("to")}, answered ? NoticeKind::gesture_answered : NoticeKind::gesture_asked);
    }

    // Whoever leads the team of a case they may see.
    void leads_of_moved()
    {
        for (promises::Moved const& moved : promises::moved_by(tx_, {line_.subject})) {
            one_ = desk::glimpse(tx_, moved.id);
            auto const leader = one_ ? lead(0) : std::nullopt;
            auto const who = leader ? account_of(*leader) : std::nullopt;
            auto const reader = who ? inside_.parts.lent.who_is(tx_, *who) : std::nullopt;
            bool const sees = reader && desk::may_see(tx_, *reader, moved.id);
            one_.reset(); // told of the act, not of this case
            if (sees)
                user(*who, NoticeKind::moved_together);
        }
    }

    void all_who_may(api::Permission permission, NoticeKind kind)
    {
        for (api::UserId const one : inside_.parts.lent.who_may(tx_, permission))
            user(one, kind);
    }

    void employee(EmployeeId id, NoticeKind kind)
    {
        kind_ = kind;
        if (auto const account = account_of(id))
            user(*account, kind);
    }

    std::optional<api::UserId> account_of(EmployeeId id) const
    {
        auto const who = id ? people::employee(tx_, id) : std::nullopt;
        return who ? inside_.parts.lent.user_called(tx_, who->email) : std::nullopt;
    }

    // ---- the telling
    store::Told told(NoticeKind kind) const
    {
        store::Told told{.kind = kind, .place = line_.position, .at = line_.at};
        if (one_)
            told.case_id = one_->id;
        else
            told.about = line_.subject;
        return told;
    }

    void user(api::UserId user, NoticeKind kind)
    {
        if (!user || user.value == line_.who.value || !seen_.insert(user).second)
            return;
        auto const who = inside_.parts.lent.who_is(tx_, user);
        if (!who || (one_ && !inside_.may_hear(tx_, *who, one_->id)))
            return;
        auto const wishes = store::preferences(tx_, user);
        Way const way = way_of(wishes, kind);
        auto const id = inside_.parts.ids.next<NotificationId>();
        if (way == Way::none || !store::insert(tx_, id, user, told(kind)))
            return;
        told_any_ = true;
        auto const zone = Zone::find(who->zone);
        Instant const when = due(wishes, kind, zone ? *zone : Zone::utc(), line_.at);
        if (way == Way::mail || way == Way::digest)
            inside_.mail_later(tx_, id, user, when);
        if (way == Way::chat)
            if (auto const own = store::chat_of(tx_, user); own && own->is_on)
                inside_.chat_later(tx_, own->id, told(kind), when);
    }

    // The chats of the case's team hear what its people hear, but nothing of restricted cases nor of complaints about a
    // colleague, who may be among them.
    void chats()
    {
        if (!kind_ || !one_->team || one_->restricted || one_->about)
            return;
        for (store::KeptChat const& chat : store::chats_of(tx_, *one_->team)) {
            bool const wanted = chat.kinds.empty() || std::ranges::find(chat.kinds, *kind_) != chat.kinds.end();
            if (wanted)
                inside_.chat_later(tx_, chat.id, told(*kind_), line_.at);
        }
    }

    Room::Inside& inside_;
    db::Transaction& tx_;
    events::Line const& line_;
    std::optional<desk::Glimpse> one_;
    std::optional<NoticeKind> kind_; // what the line means, whoever is told
    std::set<api::UserId> seen_;
    bool told_any_ = false;
};
}

void Room::Inside::take(db::Transaction& tx, std::span<events::Line const> lines)
{
    bool told_any = false;
    for (events::Line const& line : lines)
        if (!line.quiet)
            told_any = Telling(*this, tx, line).run() || told_any;
    if (told_any) // open pages read again
        parts.journal.note(tx, {.who = {}, .verb = "notification.told", .subject_kind = "notification", .quiet = true});
}
}
