// The start page: a case begins.
#include "features/customer_pages/inside.h"
#include "features/customer_pages/start_form.h"
#include "features/touchpoints/touchpoints.h"

#include <algorithm>

namespace regard::customer_pages
{
namespace
{
constexpr char const* shown_again[]{"subject", "text",  "remedy",     "name",
                                    "email",   "phone", "earlier_on", "earlier_text"};

// ---- the form's sentences for faults, in the reader's language
class Speaking final : public form::Speaker
{
  public:
    Speaking(text::Catalogue const& catalogue, std::string_view language) : catalogue_(catalogue), language_(language)
    {}
    std::string say(std::string_view code, std::string_view limit) const override
    {
        std::string const key = "fields." + std::string(code);
        return catalogue_.has(language_, key) ? catalogue_.say(language_, key, {{"limit", limit}})
                                              : form::in_english().say(code, limit);
    }

  private:
    text::Catalogue const& catalogue_;
    std::string language_;
};

Filling option(std::string value, std::string label, bool chosen)
{
    Filling one;
    one.texts["value"] = std::move(value);
    one.texts["label"] = std::move(label);
    one.show("chosen", chosen);
    return one;
}

class Start
{
  public:
    explicit Start(CustomerPages::Inside& inside) : inside_(inside) {}

    http::Response blank(api::Asking const& asking, std::string const& touchpoint) const
    {
        return shown(asking, {{"touchpoint", touchpoint}}, {}, 200);
    }

    Result<http::Response> take(api::Asking& asking, http::Upload& upload) const
    {
        if (inside_.asked.is_over(asking.request.head.address, asking.now))
            return not_taken(asking, upload.texts, "slow", 429);
        inside_.asked.count(asking.request.head.address, asking.now);
        Speaking const speaker(inside_.parts.catalogue, asking.language);
        auto const form = read_start(upload.texts, asking.now, speaker);
        if (!form)
            return again(asking, upload.texts, form.error());
        if (!form->website.empty())
            return thanks(asking, *form);
        auto files = inside_.keep(upload);
        if (!files)
            return again(asking, upload.texts,
                         {{"too_many_files", inside_.say(asking.language, "too_many_files"), "files"}});
        if (auto const begun = begin(asking, *form, *files); !begun)
            return not_taken(asking, upload.texts, "not_now", 503);
        return thanks(asking, *form);
    }

  private:
    // The link goes to the address that was given: who owns it sees the case, whoever filled in the form.
    Result<CaseId> begin(api::Asking const& asking, StartForm const& form,
                         std::vector<desk::IncomingFile> const& files) const
    {
        auto const ticket = inside_.parts.desk.ticket();
        desk::NewCase wish = case_of(form);
        wish.language = asking.language;
        return inside_.parts.database.write([&](db::Transaction& tx) -> Result<CaseId> {
            auto const touchpoint = touchpoints_offered(tx);
            if (wish.touchpoint && std::none_of(touchpoint.begin(), touchpoint.end(),
                                                [&](auto const& one) { return one.id == *wish.touchpoint; }))
                wish.touchpoint.reset();
            desk::Incoming message{.channel = desk::Channel::form, .text = form.text, .files = files};
            auto const id = inside_.parts.desk.open(tx, ticket, wish, {}, message, asking.now);
            if (!id)
                return id.error();
            inside_.send(tx, *id, "begun", inside_.new_link(tx, *id, asking.now), asking.now);
            return *id;
        });
    }

    // The same whoever the address belongs to and whatever became of it.
    http::Response thanks(api::Asking const& asking, StartForm const& form) const
    {
        return inside_.said(asking.language, "thanks_title",
                            {inside_.say(asking.language, "thanks", {{"email", form.email}}),
                             inside_.say(asking.language, "thanks_spam")});
    }

    // The form with all that was written in it: nobody writes their case down twice.
    http::Response not_taken(api::Asking const& asking, Texts const& texts, std::string const& why, int status) const
    {
        return shown(asking, texts, {{why, inside_.say(asking.language, why), ""}}, status);
    }

    http::Response again(api::Asking const& asking, Texts const& texts, Refusals const& faults) const
    {
        return shown(asking, texts, faults, 422);
    }

    static std::vector<touchpoints::Touchpoint> touchpoints_offered(db::Transaction& tx)
    {
        auto all = touchpoints::all_touchpoints(tx);
        std::erase_if(all, [](touchpoints::Touchpoint const& one) { return !one.on_form; });
        return all;
    }

    http::Response shown(api::Asking const& asking, Texts texts, Refusals const& faults, int status) const
    {
        Filling page;
        page.texts["action"] = "/start";
        for (char const* name : shown_again)
            page.texts[name] = texts[name];
        inside_.parts.database.read([&](db::Transaction& tx) { add_choices(page, tx, asking.language, texts); });
        add_faults(page, faults);
        std::string const title = inside_.say(asking.language, "page.start_title");
        // May stand in a frame of the organisation's own site: it opens nothing that a frame could abuse.
        return inside_.pages
            .answer("start", asking.language, inside_.parts.lent.customs().organisation, title, std::move(page), status)
            .with("Content-Security-Policy", "default-src 'none'; style-src 'self'; img-src 'self' data:; "
                                             "form-action 'self'; base-uri 'none'; frame-ancestors https:");
    }

    void add_choices(Filling& page, db::Transaction& tx, std::string_view language, Texts& texts) const
    {
        for (char const* kind : {"complaint", "request", "question", "compliment"}) {
            bool const chosen = texts["kind"].empty() ? kind == std::string_view("request") : texts["kind"] == kind;
            page.parts["kinds"].push_back(option(kind, inside_.say(language, std::string("kind.") + kind), chosen));
        }
        auto const offered = touchpoints_offered(tx);
        Filling choices;
        for (touchpoints::Touchpoint const& one : offered)
            choices.parts["touchpoints"].push_back(
                option(one.id.text(), one.name, one.id.text() == texts["touchpoint"]));
        if (!offered.empty())
            page.parts["has_touchpoints"] = {std::move(choices)};
    }

    // Each beside its field; what has no place there above the form.
    static void add_faults(Filling& page, Refusals const& faults)
    {
        for (Refusal const& fault : faults) {
            Filling one;
            one.texts["sentence"] = fault.sentence;
            bool const beside = std::any_of(std::begin(shown_again), std::end(shown_again),
                                            [&](char const* name) { return fault.field == name; });
            auto& place = page.parts[beside ? "fault_" + fault.field : "refused"];
            if (place.empty())
                place.push_back(std::move(one));
        }
    }

    CustomerPages::Inside& inside_;
};
}

void CustomerPages::Inside::add_start(api::Routes& routes)
{
    Start const start(*this);
    routes
        .page("/start", "The form with which a customer begins a case",
              [start](api::Asking& asking) -> Result<http::Response> { return start.blank(asking, {}); })
        .allow(api::anyone);
    routes
        .page("/start/{touchpoint}", "The same for one touchpoint",
              [start](api::Asking& asking, touchpoints::TouchpointId id) -> Result<http::Response> {
                  return start.blank(asking, id.text());
              })
        .allow(api::anyone);
    routes
        .page_form("/start", "Begin a case",
                   [start](api::Asking& asking, http::Upload& upload) { return start.take(asking, upload); })
        .allow(api::anyone)
        .body_limit(largest_upload);
}
}
