#pragma once
// For tests of endpoints: asks the routes of a feature as a client would, without a network.
//
//     api::Routes routes;
//     add_routes(routes, notes);
//     api::testing::Desk desk(routes, store, clock);
//     desk.who = api::testing::employee({"cases.read"});
//     auto const answer = desk.get("/cases/" + id.text());     // below /api/v1, unless it begins with `//` (a page)
//     EXPECT_EQ(answer.status, 200);
//     auto const note = answer.read<Note>();                   // fails the test where it is none
#include "base/fields.h"
#include "ground/api/service.h"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace regard::api::testing
{
using Headers = std::vector<std::pair<std::string, std::string>>;

struct Answer
{
    int status = 0;
    std::string type, body;
    Headers headers;

    std::string header(std::string_view name) const;
    template <class T>
    T read() const // throws std::logic_error where the body is no T
    {
        return from_json<T>(body).value();
    }
    // `field:code` of each faulty field of a problem, or its code alone.
    std::vector<std::string> faults() const;
};

// A signed-in employee with these permissions who sees all units.
Who employee(std::vector<std::string> permissions);

class Desk
{
  public:
    Desk(Routes const& routes, db::Database& database, Clock const& clock); // all must outlive it
    ~Desk();

    Who who; // who asks from now on; at first nobody

    Answer get(std::string_view target, Headers const& headers = {}) { return ask("GET", target, headers, {}); }
    Answer post(std::string_view target, std::string_view json, Headers const& headers = {})
    {
        return ask("POST", target, headers, json);
    }
    // With a JSON body where there is one, and the CSRF token of a cookie session.
    Answer ask(std::string_view method, std::string_view target, Headers headers, std::string_view body);
    // The form of a page, urlencoded.
    Answer submit(std::string_view target, std::string_view form, Headers headers = {});
    // A form with files, as multipart/form-data brings it: texts by field; files by name, in the field `files`.
    Answer send_form(std::string_view target, std::map<std::string, std::string> texts,
                     std::vector<std::pair<std::string, std::string>> const& files, Headers headers = {});
    // One file.
    Answer upload(std::string_view target, std::string_view name, std::string_view bytes, Headers headers = {});

    Service& service();

  private:
    struct Inside;
    Answer sent(std::string_view method, std::string_view target, Headers headers, std::string_view body,
                std::unique_ptr<http::Upload> upload);
    std::unique_ptr<Inside> inside_;
};
}
