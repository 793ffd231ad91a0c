// The page of one case: shown, opened with a code, answered.
#include "base/text.h"
#include "features/access/secrets.h"
#include "features/customer_pages/inside.h"
#include "features/customer_pages/view.h"
#include "features/people/people.h"
#include "ground/http/upload.h"

namespace regard::customer_pages
{
namespace
{
constexpr std::string_view cookie_name = "case_page";

struct PageQuery
{
    std::optional<std::string> said; // what was just done, by a word of ours
};
BOOST_DESCRIBE_STRUCT(PageQuery, (), (said))

struct CodeForm
{
    std::string code;
};
BOOST_DESCRIBE_STRUCT(CodeForm, (), (code))
constexpr auto rules_of(form::Of<CodeForm>)
{
    using namespace form;
    return rules(on(&CodeForm::code, length(0, 20), may_be_left_out));
}

struct WordsForm
{
    std::string text;
    int mark = 0;
};
BOOST_DESCRIBE_STRUCT(WordsForm, (), (text, mark))
constexpr auto rules_of(form::Of<WordsForm>)
{
    using namespace form;
    return rules(on(&WordsForm::text, length(0, 2'000), may_be_left_out),
                 on(&WordsForm::mark, range(0, 5), may_be_left_out));
}

Refusal no_such_page() { return {"not_found", "There is nothing here, or it is not for you to see.", ""}; }

std::string address_of(std::string_view secret) { return "/c/" + std::string(secret); }

http::Response back(std::string_view secret, std::string_view said)
{
    return http::redirect(address_of(secret) + "?said=" + std::string(said));
}

Zone zone_of(Customs const& customs)
{
    auto const zone = Zone::find(customs.zone);
    return zone ? *zone : Zone::utc();
}

std::string team_name(db::Transaction& tx, people::UnitId id)
{
    for (people::Unit const& unit : people::all_units(tx))
        if (unit.id == id)
            return unit.name;
    return {};
}

class CasePage
{
  public:
    explicit CasePage(CustomerPages::Inside& inside) : inside_(inside) {}

    Result<http::Response> show(api::Asking& asking, std::string const& secret, PageQuery const& query) const
    {
        if (auto const over = too_fast(asking))
            return *over;
        Customs const customs = inside_.parts.lent.customs();
        return inside_.parts.database.read([&](db::Transaction& tx) -> Result<http::Response> {
            auto const found = link(tx, secret, asking.now);
            if (!found)
                return no_such_page();
            if (found->expired)
                return expired(asking, customs, secret);
            auto const seen = look(tx, found->id, is_open_for(tx, asking, secret), asking.now);
            if (!seen)
                return no_such_page();
            Wording const wording(inside_.parts.catalogue, asking.language, zone_of(customs));
            Filling page = filling_of(*seen, wording, address_of(secret), asking.now);
            add_notice(page, wording, query.said.value_or(""));
            return inside_.pages.answer("case", asking.language, customs.organisation, heading_of(*seen, wording),
                                        std::move(page));
        });
    }

    Result<http::Response> file(api::Asking& asking, std::string const& secret, desk::FileId id) const
    {
        Wording const wording(inside_.parts.catalogue, asking.language, Zone::utc());
        return inside_.parts.database.read([&](db::Transaction& tx) -> Result<http::Response> {
            auto const found = link(tx, secret, asking.now);
            if (!found || found->expired || !is_open_for(tx, asking, secret))
                return no_such_page();
            auto const one = desk::glimpse(tx, found->id);
            auto const thread = desk::thread_of(tx, found->id);
            if (!one || one->restricted || !is_theirs(thread, wording, id))
                return no_such_page();
            return attached(thread, id);
        });
    }

    // ---- the digits
    Result<http::Response> send_code(api::Asking& asking, std::string const& secret) const
    {
        if (auto const over = too_fast(asking))
            return *over;
        std::string const digits = six_digits();
        return inside_.parts.database.write([&](db::Transaction& tx) -> Result<http::Response> {
            auto const found = link(tx, secret, asking.now);
            if (!found || found->expired)
                return no_such_page();
            if (!note_code(tx, secret, digits, asking.now))
                return back(secret, "wait");
            bool const sent = inside_.send(tx, found->id, "code", digits, asking.now);
            return back(secret, sent ? "code" : "no_letter");
        });
    }

    Result<http::Response> open(api::Asking& asking, std::string const& secret, CodeForm const& form) const
    {
        if (auto const over = too_fast(asking))
            return *over;
        std::string const cookie = access::new_secret();
        return inside_.parts.database.write([&](db::Transaction& tx) -> Result<http::Response> {
            auto const found = link(tx, secret, asking.now);
            if (!found || found->expired)
                return no_such_page();
            Guess const guessed = guess(tx, secret, form.code, asking.now);
            if (guessed != Guess::right)
                return back(secret, guessed == Guess::wrong ? "wrong" : "over");
            open_door(tx, secret, cookie, asking.now);
            inside_.parts.journal.note(
                tx, {.who = {}, .verb = "case.page_opened", .subject_kind = "case", .subject = found->id.value});
            return back(secret, "open").with("Set-Cookie", cookie_of(asking, secret, cookie));
        });
    }

    Result<http::Response> renew(api::Asking& asking, std::string const& secret) const
    {
        if (auto const over = too_fast(asking))
            return *over;
        auto const sent = inside_.parts.database.write([&](db::Transaction& tx) -> Result<void> {
            auto const found = link(tx, secret, asking.now);
            if (!found)
                return no_such_page();
            inside_.send(tx, found->id, "link", inside_.new_link(tx, found->id, asking.now), asking.now);
            return {};
        });
        if (!sent)
            return sent.error();
        return inside_.said(asking.language, "renewed_title", {inside_.say(asking.language, "renewed")});
    }

    // ---- what the customer does. `act` answers a refusal where it is not the time for it.
    template <class Act>
    Result<http::Response> act(api::Asking& asking, std::string const& secret, std::string_view done, Act act) const
    {
        if (auto const over = too_fast(asking))
            return *over;
        return inside_.parts.database.write([&](db::Transaction& tx) -> Result<http::Response> {
            auto const found = link(tx, secret, asking.now);
            if (!found || found->expired)
                return no_such_page();
            if (Result<void> const acted = act(tx, found->id); !acted)
                return back(secret, "not_possible");
            return back(secret, done);
        });
    }

    Result<http::Response> reply(api::Asking& asking, std::string const& secret, http::Upload& upload) const
    {
        std::string const& words = upload.texts["text"];
        if (text::is_blank(words) || words.size() > desk::longest_message)
            return back(secret, "nothing_written");
        if (auto const over = too_fast(asking))
            return *over;
        if (auto const there =
                inside_.parts.database.read([&](db::Transaction& tx) { return link(tx, secret, asking.now); });
            !there || there->expired) // before anything of a stranger's is kept
            return no_such_page();
        auto const files = inside_.keep(upload);
        if (!files)
            return back(secret, "too_many_files");
        auto const ticket = inside_.parts.desk.ticket();
        return act(asking, secret, "replied", [&](db::Transaction& tx, CaseId id) -> Result<void> {
            desk::Incoming const message{.channel = desk::Channel::page, .text = words, .files = *files};
            auto const received = inside_.parts.desk.receive(tx, id, ticket, message, asking.now);
            if (!received)
                return received.error();
            if (received->id == ticket.id) // a linked case began: it has a page of its own
                inside_.send(tx, received->id, "begun", inside_.new_link(tx, received->id, asking.now), asking.now);
            return {};
        });
    }

    CustomerPages::Inside& inside() const { return inside_; }

  private:
    std::optional<http::Response> too_fast(api::Asking const& asking) const
    {
        std::string const& from = asking.request.head.address;
        if (inside_.looked.is_over(from, asking.now))
            return inside_.said(asking.language, "slow_title", {inside_.say(asking.language, "slow")}, 429);
        inside_.looked.count(from, asking.now);
        return std::nullopt;
    }

    static bool is_open_for(db::Transaction& tx, api::Asking const& asking, std::string_view secret)
    {
        return is_open(tx, secret, asking.request.head.cookie(cookie_name), asking.now);
    }

    static std::string cookie_of(api::Asking const& asking, std::string_view secret, std::string const& cookie)
    {
        return std::string(cookie_name) + '=' + cookie + "; Path=" + address_of(secret) +
               "; HttpOnly; SameSite=Lax; Max-Age=" + std::to_string(door_holds.micros / 1'000'000) +
               (asking.request.head.secure ? "; Secure" : "");
    }

    std::optional<Seen> look(db::Transaction& tx, CaseId id, bool door_open, Instant now) const
    {
        auto const one = desk::glimpse(tx, id);
        if (!one)
            return std::nullopt;
        Seen seen{*one, inside_.parts.promises.standing(tx, id, now), {}, {}, {}, door_open};
        seen.rates = static_cast<bool>(inside_.parts.lent.rate);
        seen.late = one->state == desk::State::closed;
        if (!door_open || one->restricted)
            return seen;
        seen.thread = desk::thread_of(tx, id);
        if (one->team)
            seen.team = team_name(tx, *one->team);
        if (auto const owner = people::employee(tx, one->owner))
            seen.owner = owner->name;
        return seen;
    }

    static void add_notice(Filling& page, Wording const& wording, std::string const& said)
    {
        bool const is_fault = said == "wrong" || said == "over";
        for (char const* known :
             {"code", "wait", "no_letter", "wrong", "over", "open", "replied", "answered", "escalated", "reopened",
              "confirmed", "rated", "not_possible", "nothing_written", "too_many_files"})
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

void CustomerPages::Inside::add_keys(api::Routes& routes)
{
    CasePage const page(*this);
    routes
        .page_form("/c/{link}/code", "Send a code to the customer's address",
                   [page](api::Asking& asking, std::string const& secret) { return page.send_code(asking, secret); })
        .allow(api::anyone);
    routes
        .page_form("/c/{link}/open", "Show what was said, with the code",
                   [page](api::Asking& asking, std::string const& secret, CodeForm const& form) {
                       return page.open(asking, secret, form);
                   })
        .allow(api::anyone);
    routes
        .page_form("/c/{link}/renewal", "Send a new link in place of one that has expired",
                   [page](api::Asking& asking, std::string const& secret) { return page.renew(asking, secret); })
        .allow(api::anyone);
}

void CustomerPages::Inside::add_actions(api::Routes& routes)
{
    CasePage const page(*this);
    auto& desk = parts.desk;
    auto const add = [&](std::string const& what, std::string const& summary, std::string const& done, auto act) {
        routes
            .page_form("/c/{link}/" + what, summary,
                       [page, done, act](api::Asking& asking, std::string const& secret, WordsForm const& form) {
                           return page.act(asking, secret, done, [&](db::Transaction& tx, CaseId id) {
                               return act(tx, id, form, asking.now);
                           });
                       })
            .allow(api::anyone);
    };
    routes
        .page_form("/c/{link}/reply", "Write to whoever answers for the case",
                   [page](api::Asking& asking, std::string const& secret, http::Upload& upload) {
                       return page.reply(asking, secret, upload);
                   })
        .allow(api::anyone)
        .body_limit(largest_upload);
    add("answered", "I already answered", "answered",
        [&desk](db::Transaction& tx, CaseId id, WordsForm const&, Instant now) {
            return desk.already_answered(tx, id, now);
        });
    add("confirmation", "It is solved", "confirmed",
        [&desk](db::Transaction& tx, CaseId id, WordsForm const&, Instant now) { return desk.confirm(tx, id, now); });
    add("reopening", "It is not solved", "reopened",
        [&desk](db::Transaction& tx, CaseId id, WordsForm const& form, Instant now) {
            return desk.reopen(tx, id, form.text, now);
        });
    add("escalation", "This is not going well", "escalated",
        [&desk](db::Transaction& tx, CaseId id, WordsForm const& form, Instant now) {
            return desk.escalate(tx, id, form.text, now);
        });
    add("rating", "How did we do", "rated",
        [this](db::Transaction& tx, CaseId id, WordsForm const& form, Instant now) -> Result<void> {
            if (!parts.lent.rate || form.mark < 1)
                return Refusal{"not_possible", "", ""};
            return parts.lent.rate(tx, id, form.mark, form.text, now);
        });
}
}
