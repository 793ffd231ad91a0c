// What is said of an event, made when it is read or sent.
#include "features/notifications/inside.h"
#include "features/promises/told.h"

#include <boost/describe/enum_to_string.hpp>

namespace regard::notifications
{
namespace
{
std::string key_of(NoticeKind kind)
{
    return std::string("notifications.told.") + boost::describe::enum_to_string(kind, "");
}

// Where what is about no case leads.
std::string place_of(store::Told const& told)
{
    std::string const id = id_text(told.about.value_or(0));
    switch (told.kind) {
    case NoticeKind::note_to_answer:
    case NoticeKind::note_news:
        return "/knowledge/notes/" + id;
    case NoticeKind::article_due:
        return "/knowledge/articles/" + id;
    case NoticeKind::mailbox_trouble:
        return "/settings/mailboxes";
    case NoticeKind::webhook_off:
        return "/settings/webhooks";
    case NoticeKind::moved_together:
        return "/";
    case NoticeKind::gesture_asked:
    case NoticeKind::gesture_answered:
    case NoticeKind::budget_changed:
        return "/responsibility/budget";
    case NoticeKind::rights_to_answer:
        return "/responsibility/rights?show=waiting";
    case NoticeKind::rights_answered:
        return "/responsibility/rights?show=history";
    case NoticeKind::sign_asked:
        return "/programme/principles/" + id;
    case NoticeKind::try_over:
        return "/programme/tries/" + id;
    default:
        return "/settings/notifications";
    }
}
}

std::string Room::Inside::say(std::string_view language, std::string_view key) const
{
    return parts.catalogue.say(language, key);
}

Room::Inside::Said Room::Inside::said(db::Transaction& tx, std::string_view language, store::Told const& told) const
{
    if (told.kind == NoticeKind::moved_together) {
        auto const act = promises::act(tx, {told.about.value_or(0)});
        std::int64_t const many = act ? act->moved : 0;
        return {parts.catalogue.say(language, key_of(told.kind), {{"cases", many}}), place_of(told), {}, false};
    }
    bool const of_no_case = told.kind == NoticeKind::gesture_asked || told.kind == NoticeKind::gesture_answered;
    if (!told.case_id && of_no_case)
        return {parts.catalogue.say(language, key_of(told.kind) + "_plain"), place_of(told), {}, false};
    if (!told.case_id)
        return {parts.catalogue.say(language, key_of(told.kind)), place_of(told), {}, false};
    auto const one = desk::glimpse(tx, *told.case_id);
    if (!one)
        return {};
    std::initializer_list<text::Argument> const about{{"number", one->number}, {"subject", one->subject}};
    std::string const link = told.kind == NoticeKind::gesture_asked ? place_of(told) : "/cases/" + one->id.text();
    return {parts.catalogue.say(language, key_of(told.kind), about), link, one->number, one->restricted,
            one->about.has_value()};
}

bool Room::Inside::may_hear(db::Transaction& tx, api::Who const& who, desk::CaseId id)
{
    return who.may(desk::read_cases) && desk::may_see(tx, who, id);
}
}
