#pragma once
// A self-check room with a store, a desk and people who answer, for the tests of this feature.
#include "features/selfcheck/questions.h"
#include "features/selfcheck/selfcheck.h"
#include "ground/api/testing.h"
#include "ground/db/testing.h"
#include "ground/jobs/worker.h"

#include <fmt/format.h>

namespace regard::embedded
{
std::span<EmbeddedFile const> ground_api_schema();
std::span<EmbeddedFile const> ground_jobs_schema();
std::span<EmbeddedFile const> ground_events_schema();
}

namespace regard::selfcheck
{
class SelfCheckRoom : public db::testing::StoreTest
{
  protected:
    void SetUp() override
    {
        StoreTest::SetUp();
        if (IsSkipped())
            return;
        make_tables();
        room_ = std::make_unique<SelfChecks>(store(), ids_, journal_, catalogue_, "https://regard.example.org");
        room_->add_routes(routes_);
        desk_ = std::make_unique<api::testing::Desk>(routes_, store(), clock_);
        be_lead();
    }

    void make_tables()
    {
        auto migrations = db::migrations_of("api", embedded::ground_api_schema());
        auto const add = [&](std::string_view feature, std::span<EmbeddedFile const> files) {
            for (db::Migration& one : db::migrations_of(feature, files))
                migrations.push_back(std::move(one));
        };
        add("jobs", embedded::ground_jobs_schema());
        add("events", embedded::ground_events_schema());
        add("selfcheck", embedded::features_selfcheck_schema());
        ASSERT_TRUE(db::migrate(store(), migrations));
    }

    void be_lead() { desk_->who = api::testing::employee({"selfcheck.read", "selfcheck.write"}); }
    void be_reader() { desk_->who = api::testing::employee({"selfcheck.read"}); }
    void be_nobody() { desk_->who = {}; }

    static std::string wish(int leaders = 10, int leads = 20, int frontline = 200)
    {
        return fmt::format(
            R"({{"name":"Spring","steps":["Report a lost card"],"teams":["Cards","Branches"],"closes":"2026-03-31","language":"en",)"
            R"("leaders_expected":{},"leads_expected":{},"frontline_expected":{}}})",
            leaders, leads, frontline);
    }

    SelfCheck make(std::string const& body = wish())
    {
        be_lead();
        auto const answer = desk_->post("/selfchecks", body);
        EXPECT_EQ(answer.status, 201) << answer.body;
        return answer.read<SelfCheck>();
    }

    static std::string token_of(SelfCheck const& check, Group group)
    {
        std::string const& link = check.links.at(name_of(group));
        return link.substr(link.rfind('/') + 1);
    }

    // Every question answered with its choice number `which` (the last where there are fewer).
    static Answers answers(std::size_t which, std::string browser, std::string words = {})
    {
        Answers all{std::move(browser), {}};
        for (Asked const& one : asked(1, 2))
            if (!one.choices.empty())
                all.answers.push_back({std::string(one.form->key),
                                       one.step ? std::optional<std::string>("Report a lost card") : std::nullopt,
                                       one.choices[std::min(which, one.choices.size() - 1)], std::nullopt});
        if (!words.empty())
            all.answers.push_back({"change_one", std::nullopt, "", std::move(words)});
        return all;
    }

    api::testing::Answer send(std::string const& token, Answers const& given)
    {
        auto const before = desk_->who;
        be_nobody();
        auto const answer = desk_->post("/public/selfchecks/" + token, to_json(given));
        desk_->who = before;
        return answer;
    }

    void answer(SelfCheck const& check, Group group, int people, std::size_t which, std::string const& words = {})
    {
        for (int i = 0; i < people; ++i)
            ASSERT_EQ(send(token_of(check, group),
                           answers(which, new_browser(), words.empty() ? "" : words + std::to_string(i)))
                          .status,
                      204);
    }

    std::string new_browser() { return fmt::format("browser-{:020}", ++browsers_); }

    SelfCheck closed(SelfCheck const& check)
    {
        be_lead();
        auto const answer = desk_->post("/selfchecks/" + check.id.text() + "/closing", "");
        EXPECT_EQ(answer.status, 200) << answer.body;
        return answer.read<SelfCheck>();
    }

    std::int64_t rows(std::string_view sql)
    {
        return store().read([&](db::Transaction& tx) { return tx.integer(sql).value_or(0); });
    }

    int run_due()
    {
        jobs::Kinds kinds;
        room_->add_jobs(kinds);
        jobs::Worker worker(store(), kinds, ids_, clock_);
        return worker.run_due();
    }

    SettableClock clock_{instant_from_rfc3339("2026-03-20T10:00:00Z").value()};
    IdSource ids_{clock_, 1, Instant{}, Instant{INT64_MAX}};
    events::Journal journal_{ids_, clock_};
    text::Catalogue catalogue_{embedded::sentences(), text::Catalogue::Missing::throws};
    std::unique_ptr<SelfChecks> room_;
    api::Routes routes_;
    std::unique_ptr<api::testing::Desk> desk_;

  private:
    int browsers_ = 0;
};
}
