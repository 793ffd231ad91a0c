#include "ground/api/problem.h"

#include "base/html.h"
#include "ground/api/said.h"

#include <algorithm>

namespace regard::api
{
namespace
{
struct Known
{
    std::string_view code;
    int status;
};

constexpr Known known[] = {
    {"bad_request", 400}, {"bad_cursor", 400},
    {"bad_key", 400},     {"not_signed_in", 401},
    {"not_allowed", 403}, {"csrf", 403},
    {"not_found", 404},   {"method_not_allowed", 405},
    {"conflict", 409},    {"already_exists", 409},
    {"wrong_state", 409}, {"gone", 410},
    {"too_large", 413},   {"changed_meanwhile", 412},
    {"wrong_type", 415},  {"if_match_missing", 428},
    {"too_often", 429},   {"broken", 500},
    {"busy", 503},        {"unavailable", 503},
};

std::string_view title_of(int status)
{
    switch (status) {
    case 400:
        return "Bad request";
    case 401:
        return "Not signed in";
    case 403:
        return "Not allowed";
    case 404:
        return "Not found";
    case 405:
        return "Method not allowed";
    case 409:
        return "Conflict";
    case 410:
        return "Gone";
    case 412:
        return "Changed meanwhile";
    case 413:
        return "Too large";
    case 415:
        return "Wrong media type";
    case 422:
        return "Refused";
    case 428:
        return "Version needed";
    case 429:
        return "Too often";
    case 500:
        return "Broken";
    case 503:
        return "Unavailable";
    default:
        return "Refused";
    }
}

std::string page_of(std::string_view language, Problem const& problem)
{
    return "<!doctype html><html lang=\"" + html_escaped(language) +
           "\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>" +
           html_escaped(problem.detail) + "</title><main><h1>" + html_escaped(problem.detail) + "</h1></main></html>";
}
}

http::Response Problems::answer(Form form, std::string_view language, Refusal const& refusal, std::string current) const
{
    Problem problem;
    problem.status = status_of(refusal.code);
    problem.code = refusal.code;
    problem.detail = said(catalogue_, language, refusal);
    if (!refusal.field.empty())
        problem.errors.push_back({refusal.field, refusal.code, problem.detail});
    if (!current.empty())
        problem.current = {std::move(current)};
    return written(form, language, std::move(problem));
}

http::Response Problems::answer(Form form, std::string_view language, Refusals const& refusals) const
{
    // A part of the address that names nothing, or a body of another kind, goes before faults of fields.
    auto const whole = std::find_if(refusals.begin(), refusals.end(), [&](Refusal const& refusal) {
        return refusal.field.empty() && status_of(refusal.code) != 422;
    });
    if (whole != refusals.end())
        return answer(form, language, *whole);
    Problem problem;
    problem.status = 422;
    problem.code = "faulty_fields";
    problem.detail = said(catalogue_, language, {problem.code, "Some fields need another look.", ""});
    for (auto const& refusal : refusals) // a field's own faults are said in the right language by the speaker already
        problem.errors.push_back({refusal.field, refusal.code,
                                  word_for_word(catalogue_, language, refusal.sentence).value_or(refusal.sentence)});
    return written(form, language, std::move(problem));
}

http::Response Problems::answer(Form form, std::string_view language, int status, Refusal const& refusal) const
{
    Problem problem;
    problem.status = status;
    problem.code = refusal.code;
    problem.detail = said(catalogue_, language, refusal);
    return written(form, language, std::move(problem));
}

int Problems::status_of(std::string_view code) const
{
    if (auto const own = routes_.statuses().find(code); own != routes_.statuses().end())
        return own->second;
    for (auto const& each : known)
        if (each.code == code)
            return each.status;
    return 422;
}

http::Response Problems::written(Form form, std::string_view language, Problem problem) const
{
    problem.title = title_of(problem.status);
    auto answer = form == Form::page ? http::page_answer(page_of(language, problem), problem.status)
                                     : http::json_answer(problem.status, to_json(problem));
    if (form == Form::json)
        answer.type = "application/problem+json";
    if (problem.status == 503 || problem.status == 429)
        answer.with("Retry-After", problem.status == 503 ? "1" : "30");
    if (problem.status == 401)
        answer.with("WWW-Authenticate", "Bearer");
    return answer;
}

std::string CatalogueSpeaker::say(std::string_view code, std::string_view limit) const
{
    std::string const key = "fields." + std::string(code);
    if (!catalogue_.has(language_, key))
        return form::in_english().say(code, limit);
    return catalogue_.say(language_, key, {{"limit", limit}});
}
}
