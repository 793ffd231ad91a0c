// The public page: what we promise, and how well it was kept as first promised. Off until somebody switches it on.
#include "features/customer_pages/inside.h"
#include "features/customer_pages/settings.h"
#include "features/customer_pages/wording.h"
#include "ground/text/number.h"

#include <mutex>

namespace regard::customer_pages
{
namespace
{
constexpr Span looked_up_again = Span::minutes(10);
constexpr int minutes_an_hour = 60;

class PromisesPage
{
  public:
    explicit PromisesPage(CustomerPages::Inside const& inside) : inside_(inside) {}

    Result<http::Response> show(api::Asking& asking)
    {
        bool const is_on = inside_.parts.lent.promises && inside_.parts.database.read([](db::Transaction& tx) {
            return page_settings(tx).promises_page;
        });
        if (!is_on)
            return inside_.said(asking.language, "promises_off_title", {say(asking, "promises_off")}, 404);
        http::Response answer = http::page_answer(kept(asking));
        return answer.with("Cache-Control", "public, max-age=600");
    }

  private:
    struct Made
    {
        Instant at;
        std::string html;
    };

    // Made once in ten minutes for each language.
    std::string kept(api::Asking const& asking)
    {
        std::lock_guard const lock(mutex_);
        Made& made = made_[std::string(asking.language)];
        if (made.html.empty() || asking.now - made.at >= looked_up_again)
            made = {asking.now, page(asking)};
        return made.html;
    }

    std::string page(api::Asking const& asking) const
    {
        Customs const customs = inside_.parts.lent.customs();
        Lent const& lent = inside_.parts.lent;
        auto const [found, principles] = inside_.parts.database.read([&](db::Transaction& tx) {
            return std::pair(lent.promises(tx, asking.now), lent.principles(tx, asking.language));
        });
        Filling filling;
        if (principles)
            filling.parts["principles"].push_back(shown(asking, *principles));
        for (PublicPromises::Policy const& policy : found.policies)
            filling.parts["policies"].push_back(shown(asking, policy));
        add_figures(asking, found, filling);
        auto const zone = Zone::find(customs.zone);
        filling.texts["as_of"] =
            say(asking, "promises_as_of",
                {{"day", text::day(asking.language, (zone ? *zone : Zone::utc()).local_date(asking.now))}});
        return inside_.pages.html("promises", asking.language, customs.organisation, say(asking, "page.promises_title"),
                                  std::move(filling));
    }

    Filling shown(api::Asking const& asking, PublicPromises::Policy const& policy) const
    {
        Filling one;
        one.texts["name"] = policy.name.empty() ? say(asking, "promises_general") : policy.name;
        for (PublicPromises::Date const& date : policy.dates) {
            Filling line;
            line.texts["line"] = say(asking, "promises_" + date.what, {{"time", working_time(asking, date.minutes)}});
            one.parts["lines"].push_back(std::move(line));
        }
        for (PublicPromises::Deadline const& deadline : policy.deadlines) {
            Filling line;
            line.texts["line"] = say(asking, deadline.business ? "promises_business_days" : "promises_calendar_days",
                                     {{"count", deadline.days}});
            one.parts["lines"].push_back(std::move(line));
        }
        return one;
    }

    Filling shown(api::Asking const& asking, PublicPrinciples const& principles) const
    {
        Filling all;
        all.texts["principles_title"] = principles.title.empty() ? say(asking, "principles_title") : principles.title;
        all.texts["opening"] = principles.opening;
        all.show("has_opening", !principles.opening.empty());
        for (PublicPrinciples::One const& one : principles.items) {
            Filling line;
            line.texts["name"] = one.title;
            line.texts["line"] = one.text;
            all.parts["lines"].push_back(std::move(line));
        }
        return all;
    }

    std::string working_time(api::Asking const& asking, int minutes) const
    {
        if (minutes % minutes_an_hour != 0)
            return say(asking, "working_minutes", {{"count", minutes}});
        return say(asking, "working_hours", {{"count", minutes / minutes_an_hour}});
    }

    void add_figures(api::Asking const& asking, PublicPromises const& found, Filling& filling) const
    {
        filling.texts["headline"] = found.all.kept ? say(asking, "promises_headline",
                                                         {{"share", text::percent(asking.language, *found.all.kept)},
                                                          {"cases", text::whole(asking.language, found.all.cases)}})
                                                   : say(asking, "promises_too_few");
        for (PublicPromises::Period const& period : found.periods) {
            Filling row;
            row.texts["period"] = period_name(asking, period.begins, found.by_quarter);
            row.texts["cases"] = period.kept ? text::whole(asking.language, period.cases) : say(asking, "promises_few");
            row.texts["kept"] =
                period.kept ? text::percent(asking.language, *period.kept) : say(asking, "promises_withheld");
            filling.parts["periods"].push_back(std::move(row));
        }
    }

    std::string period_name(api::Asking const& asking, Date begins, bool by_quarter) const
    {
        auto const day = civil(begins);
        std::string const year = std::to_string(day.year);
        if (by_quarter)
            return say(asking, "quarter", {{"number", (day.month + 2) / 3}, {"year", year}});
        return say(asking, "month." + std::to_string(day.month)) + ' ' + year;
    }

    std::string say(api::Asking const& asking, std::string const& key,
                    std::initializer_list<text::Argument> arguments = {}) const
    {
        return inside_.say(asking.language, key, arguments);
    }

    CustomerPages::Inside const& inside_;
    std::mutex mutex_;
    std::map<std::string, Made> made_;
};
}

void CustomerPages::Inside::add_promises(api::Routes& routes)
{
    auto const page = std::make_shared<PromisesPage>(*this);
    routes
        .page("/promises", "What we promise, and how well we keep it",
              [page](api::Asking& asking) { return page->show(asking); })
        .allow(api::anyone);
    routes
        .get("/settings/customer-pages", "Which public pages there are",
             [](api::Reading& r) -> Result<PageSettings> { return page_settings(r.tx); })
        .allow(settle_pages);
    routes
        .put("/settings/customer-pages", "Switch public pages on or off",
             [this](api::Writing& w, PageSettingsChange const& wish) -> Result<PageSettings> {
                 auto const now = page_settings(w.tx);
                 if (auto const same = w.unchanged(now.version, now); !same)
                     return same.error();
                 settle(w.tx, wish);
                 parts.journal.note(w.tx, {.who = events::WhoId{w.who.user.value},
                                           .verb = "customer_pages.settings_changed",
                                           .subject_kind = "setting"});
                 return page_settings(w.tx);
             })
        .allow(settle_pages)
        .edits();
}
}
