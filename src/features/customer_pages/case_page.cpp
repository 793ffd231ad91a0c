// The page of one case, as its customer sees it, and the files on it.
#include "features/customer_pages/inside.h"
#include "features/customer_pages/view.h"
#include "features/people/people.h"

namespace regard::customer_pages
{
namespace
{
struct PageQuery
{
    std::optional<std::string> said; // what was just done, by a word of ours
    std::optional<std::string> mark; // chosen in a mail; nothing is noted of it before it is sent
};
BOOST_DESCRIBE_STRUCT(PageQuery, (), (said, mark))

Zone zone_of(Customs const& customs)
{
    auto const zone = Zone::find(customs.zone);
    return zone ? *zone : Zone::utc();
}

std::string team_name(db::Transaction& tx, people::UnitId id)
{
    auto const team = people::unit(tx, id);
    return team ? team->name : std::string();
}

int mark_of(std::optional<std::string> const& text)
{
    return text && text->size() == 1 && (*text)[0] >= '1' && (*text)[0] <= '5' ? (*text)[0] - '0' : 0;
}

class CasePage
{
  public:
    explicit CasePage(CustomerPages::Inside& inside) : inside_(inside) {}

    Result<http::Response> show(api::Asking& asking, std::string const& secret, PageQuery const& query) const
    {
        if (auto const over = inside_.too_fast(asking))
            return *over;
        return page(asking, secret, {query.said.value_or(""), mark_of(query.mark), {}, {}}, 200);
    }

    // What the page says above all else, and what stands in its fields.
    struct Shown
    {
        std::string said;
        int mark = 0;
        std::string typed_reply, typed_reason;
    };
    Result<http::Response> page(api::Asking const& asking, std::string const& secret, Shown const& shown,
                                int status) const
    {
        Customs const customs = inside_.parts.lent.customs();
        return inside_.parts.database.read([&](db::Transaction& tx) -> Result<http::Response> {
            auto const found = link(tx, secret, asking.now);
            if (!found)
                return no_such_page();
            if (found->expired)
                return expired(asking, customs, secret);
            auto seen = look(tx, found->id, secret, is_open_for(tx, asking, secret), asking.now);
            if (!seen)
                return no_such_page();
            seen->chosen_mark = shown.mark;
            Wording const wording(inside_.parts.catalogue, asking.language, zone_of(customs));
            Filling filling = filling_of(*seen, wording, address_of(secret), asking.now);
            add_notice(filling, wording, shown.said);
            put_typed(filling, shown);
            return inside_.pages.answer("case", asking.language, customs.organisation, heading_of(*seen, wording),
                                        std::move(filling), status);
        });
    }

    Result<http::Response> file(api::Asking& asking, std::string const& secret, desk::FileId id) const
    {
        Wording const wording(inside_.parts.catalogue, asking.language, Zone::utc());
        return inside_.parts.database.read([&](db::Transaction& tx) -> Result<http::Response> {
            auto const found = link(tx, secret, asking.now);
            if (!found || found->expired || !is_open_for(tx, asking, secret))
                return no_such_page();
            auto const one = desk::glimpse(tx, desk::where_it_goes_on(tx, found->id));
            if (!one || one->restricted)
                return no_such_page();
            auto const thread = desk::thread_of(tx, one->id);
            return is_theirs(thread, wording, id) ? attached(thread, id) : no_such_page();
        });
    }

  private:
    std::optional<Seen> look(db::Transaction& tx, CaseId asked, std::string const& secret, bool door_open,
                             Instant now) const
    {
        CaseId const id = desk::where_it_goes_on(tx, asked);
        auto const one = desk::glimpse(tx, id);
        if (!one)
            return std::nullopt;
        Seen seen{*one, inside_.parts.promises.standing(tx, id, now), {}, {}, {}, door_open};
        if (id != asked)
            seen.was_number = desk::glimpse(tx, asked)->number;
        if (inside_.parts.lent.rated)
            seen.rated = rated(tx, id, asked, now);
        seen.late = one->state == desk::State::closed;
        if (!door_open || one->restricted)
            return seen;
        seen.thread = desk::thread_of(tx, id);
        for (desk::Entry& entry : seen.thread) // what went out with their address names this page
            entry.text = inside_.with_link(std::move(entry.text), inside_.parts.base_url + address_of(secret));
        if (one->team)
            seen.team = team_name(tx, *one->team);
        if (auto const owner = people::employee(tx, one->owner))
            seen.owner = owner->name;
        return seen;
    }

    // A reason for which it is too late stands where they can write in any case.
    static void put_typed(Filling& page, Shown const& shown)
    {
        bool const may_reopen = page.parts.contains("reopen");
        page.texts["typed_reason"] = shown.typed_reason;
        page.texts["typed_reply"] = shown.typed_reply + (may_reopen ? std::string() : shown.typed_reason);
        page.show("reply", page.parts.contains("reply") || !page.texts["typed_reply"].empty());
    }

    // What they let us show of the case that the link was made for can be taken back where that was merged, too.
    Rated rated(db::Transaction& tx, CaseId shown, CaseId asked, Instant now) const
    {
        Rated all = inside_.parts.lent.rated(tx, shown, now);
        if (shown != asked && !all.shown_until)
            all.shown_until = inside_.parts.lent.rated(tx, asked, now).shown_until;
        return all;
    }

    static void add_notice(Filling& page, Wording const& wording, std::string const& said)
    {
        bool const is_fault = said == "wrong" || said == "over" || said == "tomorrow";
        for (char const* known : {"code",         "wait",         "no_letter",       "wrong",       "over",
                                  "tomorrow",     "open",         "replied",         "answered",    "escalated",
                                  "reopened",     "confirmed",    "rated",           "words_given", "words_taken_back",
                                  "digits_first", "not_possible", "nothing_written", "too_long",    "too_many_files"})
            if (said == known) {
                Filling one;
                one.texts[is_fault ? "sentence" : "line"] = wording.say("said." + said);
                page.parts[is_fault ? "wrong" : "notice"] = {std::move(one)};
            }
    }

    http::Response expired(api::Asking const& asking, Customs const& customs, std::string const& secret) const
    {
        Filling page;
        page.texts["heading"] = inside_.say(asking.language, "expired_title");
        Filling line, again;
        line.texts["line"] = inside_.say(asking.language, "expired");
        again.texts["action"] = address_of(secret) + "/renewal";
        again.texts["button"] = inside_.say(asking.language, "renew");
        page.parts["lines"] = {std::move(line)};
        page.parts["again"] = {std::move(again)};
        return inside_.pages.answer("said", asking.language, customs.organisation,
                                    inside_.say(asking.language, "expired_title"), std::move(page), 410);
    }

    Result<http::Response> attached(std::vector<desk::Entry> const& thread, desk::FileId id) const
    {
        for (desk::Entry const& entry : thread)
            for (desk::FileShown const& file : entry.files)
                if (file.id == id) {
                    http::Response answer{200, "application/octet-stream", {}, {}};
                    answer.body = http::FileBody{inside_.parts.desk.file_path(id),
                                                 static_cast<std::uint64_t>(file.bytes), '"' + id.text() + '"'};
                    return http::attachment(std::move(answer), file.name);
                }
        return no_such_page();
    }

    CustomerPages::Inside& inside_;
};
}

Result<http::Response> CustomerPages::Inside::page_again(api::Asking const& asking, std::string const& secret,
                                                         std::string_view said, Typed const& typed)
{
    return CasePage(*this).page(asking, secret, {std::string(said), 0, typed.reply, typed.reason}, 422);
}

void CustomerPages::Inside::add_case_page(api::Routes& routes)
{
    CasePage const page(*this);
    routes
        .page("/c/{link}", "The customer's page of a case",
              [page](api::Asking& asking, std::string const& secret, PageQuery const& query) {
                  return page.show(asking, secret, query);
              })
        .allow(api::anyone);
    routes
        .page("/c/{link}/files/{file}", "A file of a case, for its customer",
              [page](api::Asking& asking, std::string const& secret, desk::FileId id) {
                  return page.file(asking, secret, id);
              })
        .allow(api::anyone);
}
}
