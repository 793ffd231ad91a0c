#include "ground/api/service.h"

#include "base/text.h"
#include "ground/api/live_channels.h"
#include "ground/api/matcher.h"
#include "ground/api/problem.h"
#include "ground/api/sheet.h"
#include "ground/db/error.h"
#include "ground/http/event_channel.h"

#include <algorithm>
#include <mutex>
#include <stdexcept>

namespace regard::api
{
namespace
{
constexpr Permission read_metrics{"metrics.read"};
constexpr std::uint64_t ignored_body = 64 * 1024;    // of requests that need none
constexpr std::uint64_t ordinary_body = 1024 * 1024; // larger ones are asked about first

std::string_view method_text(http::Method method)
{
    return method == http::Method::head ? name_of(http::Method::get) : name_of(method);
}

Refusal nothing_here() { return {"not_found", "There is nothing here, or it is not for you to see.", ""}; }
Refusal wrong_method() { return {"method_not_allowed", "This address can't be used in that way.", ""}; }

bool is_api(std::string_view path) { return path.starts_with("/api/"); }

// A browser says where a request comes from; forms of other sites never change anything here.
bool comes_from_elsewhere(http::Head const& head)
{
    auto const site = head.header("sec-fetch-site");
    return !site.empty() && site != "same-origin" && site != "none";
}

// What nobody must be able to tell from the hour it was asked: neither logged nor counted.
bool is_unseen(Row const& row) { return row.pattern.find("/anonymous") != std::string::npos; }

void check(Row const& row)
{
    if (!row.permission)
        throw std::logic_error(row.method + ' ' + row.full_pattern() + " says nobody may use it: allow(…) is missing");
    if (row.takes_upload && row.limit == 0)
        throw std::logic_error(row.full_pattern() + " takes files of no size: body_limit(…) is missing");
    std::size_t parts = 0;
    for (auto const& slot : row.slots)
        parts += slot.from == Slot::From::address ? 1 : 0;
    if (parts != static_cast<std::size_t>(std::count(row.pattern.begin(), row.pattern.end(), '{')))
        throw std::logic_error(row.full_pattern() + " has not as many {parts} as its handler has arguments for them");
}
}

struct Service::Inside
{
    explicit Inside(Parts parts_) : parts(std::move(parts_)), problems(parts.routes, parts.catalogue)
    {
        add_own_routes();
        add_rows(parts.routes);
        add_rows(own);
    }

    void add_rows(Routes const& routes)
    {
        for (auto const& row : routes.rows()) {
            check(row);
            matcher.add(row);
        }
    }

    void add_own_routes()
    {
        auto const plain = [](std::string text) { return http::text_answer(200, std::move(text)); };
        own.page("/healthz", "Whether the program runs",
                 [plain](Asking&) -> Result<http::Response> { return plain("ok\n"); })
            .allow(anyone)
            .quick();
        own.page("/readyz", "Whether requests can be answered",
                 [this](Asking&) -> Result<http::Response> {
                     return parts.ready() ? http::text_answer(200, "ready\n") : http::text_answer(503, "not ready\n");
                 })
            .allow(anyone);
        own.page("/metrics", "Counters for Prometheus",
                 [this](Asking&) -> Result<http::Response> {
                     auto answer = http::text_answer(200, parts.metrics.text());
                     answer.type = "text/plain; version=0.0.4; charset=utf-8";
                     return answer;
                 })
            .allow(parts.open_metrics ? anyone : read_metrics);
        own.page("/api/v1/openapi.json", "This API, described",
                 [this](Asking&) -> Result<http::Response> {
                     std::call_once(described, [&] { description = openapi_json(parts.routes, parts.version); });
                     return http::json_answer(200, description);
                 })
            .allow(anyone);
    }

    Problems::Form form_of(Row const* row, http::Head const& head) const
    {
        bool const page = row != nullptr ? row->page : !is_api(head.path);
        return page ? Problems::Form::page : Problems::Form::json;
    }

    std::string_view language_of(Who const& who, http::Head const& head) const
    {
        return who.signed_in() ? std::string_view(who.language)
                               : parts.catalogue.best_for(head.header("accept-language"));
    }

    // Who asks, if they may.
    Result<std::shared_ptr<Who const>> admitted(Row const& row, http::Head const& head, Instant now) const
    {
        static auto const nobody = std::make_shared<Who const>();
        auto who = parts.authenticator.who(head, now);
        if (!who && *row.permission == anyone)
            who = nobody; // a session that has ended closes no public page
        if (!who)
            return who.error();
        if (!(*who)->may(*row.permission))
            return (*who)->signed_in()
                       ? Refusal{"not_allowed", "Your role does not allow this. Ask your administrator if you need it.",
                                 ""}
                       : Refusal{"not_signed_in", "Sign in to go on.", ""};
        if (row.writes && !is_own_request(row, **who, head))
            return Refusal{"csrf", "This page is out of date. Load it again, then repeat what you did.", ""};
        return who;
    }

    static bool is_own_request(Row const& row, Who const& who, http::Head const& head)
    {
        if (who.by == Who::By::token)
            return true;
        if (comes_from_elsewhere(head))
            return false;
        bool const needs_token = who.by == Who::By::cookie && !row.page;
        return !needs_token || (!who.csrf.empty() && text::same_secret(head.header("x-regard-csrf"), who.csrf));
    }

    http::Response run(Row const& row, http::Request& request)
    {
        Instant const now = parts.clock.now();
        auto const who = admitted(row, request.head, now);
        if (!who)
            return problems.answer(form_of(&row, request.head), language_of(Who{}, request.head), who.error());
        auto const language = language_of(**who, request.head);
        CatalogueSpeaker const speaker(parts.catalogue, language);
        CallSetting const setting{parts.database, problems, speaker};
        Call call(row, request, **who, now, language, setting);
        auto answer = row.run(call);
        watch_session(answer, *who);
        return answer;
    }

    // A list as CSV: all its pages, one after the other. A client can't ask for one page alone: what it accepts is replaced.
    http::Response run_sheet(Row const& row, http::Request& request)
    {
        std::string const asked(request.head.query);
        auto const headers = request.head.headers;
        std::string lines, query;
        std::optional<std::string> cursor;
        for (std::size_t page = 0; page < most_sheet_pages; ++page) {
            query = page_query(row, asked, cursor);
            request.head.query = query;
            request.head.headers = headers;
            std::erase_if(request.head.headers,
                          [](auto const& header) { return text::same_ascii(header.name, "accept"); });
            request.head.headers.push_back({"accept", one_sheet_page});
            request.head.headers.push_back({"regard-first", page == 0 ? "yes" : "no"});
            auto answer = run(row, request);
            if (answer.status != 200 || !answer.type.starts_with("text/csv"))
                return answer;
            lines += std::get<std::string>(answer.body);
            cursor.reset();
            for (auto const& [name, value] : answer.headers)
                if (name == next_page_header)
                    cursor = value;
            if (!cursor)
                return http::attachment({200, answer.type, {}, std::move(lines)}, sheet_name(row));
        }
        return problems.answer(Problems::Form::json, language_of(Who{}, request.head),
                               {"too_large", "This list is too long for one file. Narrow it down first.", ""});
    }

    // A live channel ends with the sign-in that opened it.
    void watch_session(http::Response const& answer, std::shared_ptr<Who const> const& who)
    {
        if (!who->signed_in())
            return;
        if (gives_cookie(answer)) // whoever signs out
            channels.look_again(*who);
        auto const* channel = std::get_if<std::shared_ptr<http::EventChannel>>(&answer.body);
        if (channel == nullptr)
            return;
        if (!(*channel)->still_welcome)
            (*channel)->still_welcome = [this, who] {
                return parts.authenticator.still_valid(*who, parts.clock.now());
            };
        channels.add(*who, *channel);
    }

    static bool gives_cookie(http::Response const& answer)
    {
        return std::ranges::any_of(answer.headers,
                                   [](auto const& header) { return text::same_ascii(header.first, "set-cookie"); });
    }

    http::Response without_row(http::Head const& head) const
    {
        auto const allowed = matcher.allowed(head.path);
        auto const language = language_of(Who{}, head);
        auto const form = form_of(nullptr, head);
        if (allowed.empty())
            if (auto page = is_api(head.path) ? std::nullopt : parts.pages.answer(head))
                return std::move(*page);
        if (allowed.empty())
            return problems.answer(form, language, nothing_here());
        auto answer = head.method == http::Method::options ? http::Response{204, "", {}, {}}
                                                           : problems.answer(form, language, wrong_method());
        return answer.with("Allow", allowed);
    }

    Parts parts;
    Problems problems;
    Routes own;
    Matcher matcher;
    LiveChannels channels;
    std::once_flag described;
    std::string description;
};

Service::Service(Parts parts) : inside_(std::make_unique<Inside>(std::move(parts))) {}
Service::~Service() = default;

http::Plan Service::plan(http::Head const& head) const
{
    http::Plan plan;
    plan.where = http::Plan::Where::network;
    auto const* row = inside_->matcher.find(method_text(head.method), head.path);
    if (row == nullptr) {
        plan.route = is_api(head.path) ? "unknown" : "pages";
        return plan;
    }
    plan.row = row;
    plan.route = is_unseen(*row) ? std::string_view() : row->pattern;
    plan.where = row->is_quick ? http::Plan::Where::either : http::Plan::Where::worker;
    plan.body = row->takes_upload ? http::Plan::Body::upload
                : row->writes     ? http::Plan::Body::memory
                                  : http::Plan::Body::none;
    plan.body_limit = row->takes_upload || row->takes(Slot::From::body) ? row->limit : ignored_body;
    plan.ask_first = plan.body_limit > ordinary_body || row->takes_upload;
    return plan;
}

std::optional<http::Response> Service::admit(http::Plan const& plan, http::Head const& head)
{
    auto const& row = *static_cast<Row const*>(plan.row);
    auto const who = inside_->admitted(row, head, inside_->parts.clock.now());
    if (who)
        return std::nullopt;
    return inside_->problems.answer(inside_->form_of(&row, head), inside_->language_of(Who{}, head), who.error());
}

http::Response Service::answer(http::Plan const& plan, http::Request& request)
{
    auto const* row = static_cast<Row const*>(plan.row);
    if (row == nullptr)
        return inside_->without_row(request.head);
    auto const refuse = [&](Refusal const& refusal) {
        return inside_->problems.answer(inside_->form_of(row, request.head), inside_->language_of(Who{}, request.head),
                                        refusal);
    };
    try {
        bool const sheet = is_list(*row) && asks_for_sheet(request.head);
        return sheet ? inside_->run_sheet(*row, request) : inside_->run(*row, request);
    } catch (db::Busy const&) {
        return refuse({"busy", "Too much is going on at this moment. Try again in a second.", ""});
    } catch (db::BadText const&) {
        return refuse({"bad_text", "Some text has characters that can't be stored.", ""});
    } catch (db::Unavailable const& error) {
        inside_->parts.failure(error.what());
        return refuse({"unavailable", "The store can't be reached at this moment. Try again in a minute.", ""});
    } catch (std::exception const& error) {
        inside_->parts.failure(row->method + ' ' + row->full_pattern() + ": " + error.what());
        return refuse(
            {"broken",
             "Something went wrong on our side. It was noted; try again, and tell your administrator if it stays.",
             ""});
    }
}

http::Response Service::refusal(int status, std::string_view code, std::string_view sentence) const
{
    return inside_->problems.answer(Problems::Form::json, "en", status, {std::string(code), std::string(sentence), ""});
}
}
