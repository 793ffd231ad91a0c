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
std::string place_of(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::mailbox_trouble:
        return "/settings/mailboxes";
    case NoticeKind::webhook_off:
        return "/settings/webhooks";
    case NoticeKind::moved_together:
        return "/";
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
        return {parts.catalogue.say(language, key_of(told.kind), {{"cases", many}}), place_of(told.kind), {}, false};
    }
    if (!told.case_id)
        return {parts.catalogue.say(language, key_of(told.kind)), place_of(told.kind), {}, false};
    auto const one = desk::glimpse(tx, *told.case_id);
    if (!one)
        return {};
    std::initializer_list<text::Argument> const about{{"number", one->number}, {"subject", one->subject}};
    return {parts.catalogue.say(language, key_of(told.kind), about), "/cases/" + one->id.text(), one->number,
            one->restricted, one->about.has_value()};
}

bool Room::Inside::may_hear(db::Transaction& tx, api::Who const& who, desk::CaseId id)
{
    return who.may(desk::read_cases) && desk::may_see(tx, who, id);
}
}
