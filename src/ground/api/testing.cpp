#include "ground/api/testing.h"

#include "base/text.h"
#include "ground/api/problem.h"
#include "ground/http/upload.h"
#include "ground/http/url.h"

#include <algorithm>
#include <fstream>
#include <stdexcept>

namespace regard::api::testing
{
namespace
{
constexpr std::string_view csrf = "csrf-of-the-test";

// Lets everybody be who the test says.
class Doorman final : public Authenticator
{
  public:
    explicit Doorman(Who const& who) : who_(who) {}
    Result<std::shared_ptr<Who const>> who(http::Head const&, Instant) override
    {
        return std::make_shared<Who const>(who_);
    }
    bool still_valid(Who const&, Instant) override { return true; }

  private:
    Who const& who_;
};

http::Method method_of(std::string_view name)
{
    using enum http::Method;
    for (auto const method : {get, head, post, put, patch, delete_, options})
        if (name_of(method) == name)
            return method;
    return other;
}

Answer told(http::Response&& response)
{
    Answer answer{response.status, response.type, {}, response.headers};
    if (auto* text = std::get_if<std::string>(&response.body))
        answer.body = std::move(*text);
    else if (auto const* file = std::get_if<EmbeddedFile>(&response.body))
        answer.body = file->bytes;
    else if (auto const* disk = std::get_if<http::FileBody>(&response.body)) {
        std::ifstream in(disk->path, std::ios::binary);
        answer.body.assign(std::istreambuf_iterator<char>(in), {});
    } else if (auto const* stream = std::get_if<http::Stream>(&response.body))
        while ((*stream)(answer.body))
            ;
    return answer;
}
}

struct Desk::Inside
{
    Inside(Routes const& routes, db::Database& database, Clock const& clock, Who const& who)
        : doorman(who), pages({}), catalogue(embedded::sentences()),
          service({.routes = routes,
                   .authenticator = doorman,
                   .database = database,
                   .clock = clock,
                   .catalogue = catalogue,
                   .metrics = metrics,
                   .pages = pages,
                   .version = "test",
                   .failure = [this](std::string_view what) { failure = what; }})
    {}

    Doorman doorman;
    http::StaticFiles pages;
    http::Metrics metrics;
    text::Catalogue catalogue;
    std::string failure;
    Service service;
};

std::string Answer::header(std::string_view name) const
{
    for (auto const& [key, value] : headers)
        if (text::same_ascii(key, name))
            return value;
    return {};
}

std::vector<std::string> Answer::faults() const
{
    auto const problem = read<Problem>();
    std::vector<std::string> all;
    for (auto const& fault : problem.errors)
        all.push_back(fault.field + ':' + fault.code);
    if (all.empty())
        all.push_back(problem.code);
    return all;
}

Who employee(std::vector<std::string> permissions)
{
    std::sort(permissions.begin(), permissions.end());
    Who who;
    who.by = Who::By::cookie;
    who.user = {1};
    who.employee = {2};
    who.permissions = std::move(permissions);
    who.all_units = true;
    who.csrf = csrf;
    return who;
}

Desk::Desk(Routes const& routes, db::Database& database, Clock const& clock)
    : inside_(std::make_unique<Inside>(routes, database, clock, who))
{}

Desk::~Desk() = default;

Service& Desk::service() { return inside_->service; }

Answer Desk::ask(std::string_view method, std::string_view target, Headers headers, std::string_view body)
{
    if (!body.empty())
        headers.emplace_back("Content-Type", "application/json");
    return sent(method, target, std::move(headers), body, nullptr);
}

Answer Desk::submit(std::string_view target, std::string_view form, Headers headers)
{
    headers.emplace_back("Content-Type", "application/x-www-form-urlencoded");
    return sent("POST", target, std::move(headers), form, nullptr);
}

Answer Desk::send_form(std::string_view target, std::map<std::string, std::string> texts,
                       std::vector<std::pair<std::string, std::string>> const& files, Headers headers)
{
    auto upload = std::make_unique<http::Upload>();
    upload->texts = std::move(texts);
    for (auto const& [name, bytes] : files) {
        upload->files.push_back({"files", name, "application/octet-stream", http::SpooledFile("/tmp")});
        upload->files.back().content.append(bytes);
        upload->files.back().content.close();
    }
    return sent("POST", target, std::move(headers), {}, std::move(upload));
}

Answer Desk::upload(std::string_view target, std::string_view name, std::string_view bytes, Headers headers)
{
    auto upload = std::make_unique<http::Upload>();
    upload->files.push_back({"file", std::string(name), "application/octet-stream", http::SpooledFile("/tmp")});
    upload->files.back().content.append(bytes);
    upload->files.back().content.close();
    return sent("POST", target, std::move(headers), {}, std::move(upload));
}

Answer Desk::sent(std::string_view method, std::string_view target, Headers headers, std::string_view body,
                  std::unique_ptr<http::Upload> upload)
{
    std::string const address =
        target.starts_with("//") ? std::string(target.substr(1)) : std::string(api_prefix) + std::string(target);
    auto path = http::clean_path(address);
    if (!path)
        throw std::logic_error("no server would take the address " + address);
    if (!who.csrf.empty())
        headers.emplace_back("X-Regard-Csrf", who.csrf);
    http::Request request;
    request.head.method = method_of(method);
    request.head.target = address;
    request.head.path = std::move(*path);
    request.head.query = std::string_view(address).substr(std::min(address.find('?'), address.size() - 1) + 1);
    for (auto const& [name, value] : headers)
        request.head.headers.push_back({name, value});
    request.body = body;
    request.upload = std::move(upload);
    auto const plan = service().plan(request.head);
    auto answer = told(service().answer(plan, request));
    if (answer.status == 500)
        throw std::logic_error(inside_->failure);
    return answer;
}
}
