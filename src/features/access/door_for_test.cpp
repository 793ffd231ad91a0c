#include "features/access/door_for_test.h"

#include "features/access/user_store.h"

namespace regard::embedded
{
std::span<EmbeddedFile const> ground_db_schema();
std::span<EmbeddedFile const> ground_events_schema();
std::span<EmbeddedFile const> ground_api_schema();
}

namespace regard::access::testing
{
std::string quoted(std::string_view key, std::string_view value)
{
    return "\"" + std::string(key) + "\":\"" + std::string(value) + "\"";
}

std::string json(std::initializer_list<std::pair<std::string_view, std::string_view>> members)
{
    std::string text;
    for (auto const& [key, value] : members)
        text += (text.empty() ? "{" : ",") + quoted(key, value);
    return text + "}";
}

std::string token_in(std::string const& link) { return link.substr(link.find("token=") + 6); }

std::string cookie_of(Answer const& answer)
{
    std::string const header = answer.header("Set-Cookie");
    return header.substr(0, header.find(';'));
}

void Door::SetUp()
{
    StoreTest::SetUp();
    if (IsSkipped())
        return;
    schemas({{"db", embedded::ground_db_schema()},
             {"events", embedded::ground_events_schema()},
             {"api", embedded::ground_api_schema()},
             {"access", embedded::features_access_schema()}});
    node_.emplace(store(), system_clock_);
    journal_.emplace(node_->ids(), clock_);
    open();
}

void OpenDoor::SetUp()
{
    Door::SetUp();
    if (!IsSkipped())
        vera_ = cookie_of(set_up());
}

Setting Door::setting() const { return {"http://regard.test", "", "", {}}; }

void Door::open()
{
    desk_.reset();
    routes_.emplace();
    access_.emplace(store(), node_->ids(), clock_, *journal_, setting());
    access_->add_routes(*routes_);
    desk_.emplace(*routes_, store(), clock_);
}

Answer Door::set_up()
{
    return desk_->post("/setup",
                       "{" + quoted("token", token_in(access_->set_up_link())) + "," + quoted("name", "Vera Holm") +
                           "," + quoted("email", vera) + "," + quoted("password", password) +
                           ",\"organisation\":{\"name\":\"Bank\",\"zone\":\"UTC\",\"currency\":\"EUR\",\"language\":"
                           "\"en\"}}");
}

Answer Door::sign_in(std::string_view email, std::string_view with)
{
    return ask("", "POST", "/session", json({{"email", email}, {"password", with}}));
}

std::string Door::join(std::string const& email, std::vector<std::string> roles)
{
    auto const link = access_->invite({email, "Ole Dahl", std::move(roles)});
    return cookie_of(ask("", "POST", "/invitations/" + token_in(link->link),
                         json({{"name", "Ole Dahl"}, {"password", "five cold lakes"}})));
}

Result<std::shared_ptr<api::Who const>> Door::gate(Headers const& headers)
{
    http::Head head;
    head.address = "192.0.2.7";
    for (auto const& [name, value] : headers)
        head.headers.push_back({name, value});
    return access_->authenticator().who(head, clock_.now());
}

std::shared_ptr<api::Who const> Door::who(std::string const& cookie) { return gate({{"cookie", cookie}}).value(); }

Answer Door::ask(std::string const& credential, std::string_view method, std::string_view target, std::string_view body,
                 Headers headers)
{
    bool const token = credential.starts_with("Bearer ");
    if (!credential.empty())
        headers.emplace_back(token ? "authorization" : "cookie", credential);
    desk_->who = *gate(headers).value();
    return desk_->ask(method, target, headers, body);
}

std::vector<std::string> Door::journal_of(std::string_view email)
{
    return store().read([&](db::Transaction& tx) {
        std::vector<std::string> verbs;
        for (auto const& line : events::Journal::of(tx, "user", store::account_by_email(tx, email)->id.value))
            verbs.push_back(line.verb);
        return verbs;
    });
}
}
