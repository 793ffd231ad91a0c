#pragma once
// The bank of desk/testing.h, and what its people learn: Carla leads cards; Dan answers for the touchpoint `lost_card`; Fay looks
// after the programme. For this feature's tests.
#include "features/access/secrets.h"
#include "features/desk/testing.h"
#include "features/knowledge/knowledge.h"
#include "ground/events/testing.h"
#include "ground/http/url.h"
#include "ground/pictures/testing.h"

namespace regard::knowledge
{
class KnowledgeRoom : public desk::DeskRoutes
{
  protected:
    // Whom what happened since it was last asked concerns.
    std::vector<Concerned> concerned()
    {
        auto const lines = events::testing::lines_so_far(store(), journal, seen_);
        return store().read([&](db::Transaction& tx) {
            std::vector<Concerned> found;
            for (events::Line const& line : lines)
                for (Concerned const& one : concerned_by(tx, line))
                    found.push_back(one);
            return found;
        });
    }

    std::vector<Schema> more_schemas() override { return {{"knowledge", embedded::features_knowledge_schema()}}; }

    void furnish() override
    {
        Lent given;
        given.last_resort = [this](db::Transaction&, Date) { return fay; };
        given.account = [](db::Transaction& tx, EmployeeId id) -> std::optional<Account> {
            auto const one = people::employee(tx, id);
            if (!one)
                return std::nullopt;
            Account account{api::testing::employee({"knowledge.read"}), one->email};
            account.who.employee = id;
            account.who.name = one->name;
            return account;
        };
        given.post = [this](Letter const& letter) -> Result<void> {
            if (no_mail)
                return *no_mail;
            letters.push_back(letter);
            return {};
        };
        given.begin_try = [this](api::Writing& w, TryWanted const& wanted) -> Result<MadeTryId> {
            if (no_tries)
                return *no_tries;
            tries.push_back(wanted);
            EXPECT_TRUE(w.who.employee);
            return MadeTryId{static_cast<std::int64_t>(tries.size())};
        };
        knowledge = std::make_unique<Knowledge>(
            Parts{store(), ids, clock, journal, *queue, catalogue, *calendars, "https://regard.example", given});
        knowledge->add_routes(routes);
        knowledge->add_jobs(kinds);
    }

    void SetUp() override
    {
        DeskRoutes::SetUp();
        if (IsSkipped())
            return;
        auto const before = desk->who;
        desk->who = api::testing::employee({"people.read", "people.write", "touchpoints.write"});
        fay = EmployeeId::from(made("/employees", R"({"name":"Fay Lund","email":"fay@bank.example"})")).value();
        desk->ask("PATCH", "/touchpoints/" + lost_card.text(), {{"If-Match", "\"1\""}},
                  R"({"accountable":")" + dan.text() + "\"}");
        desk->who = before;
    }

    void TearDown() override
    {
        if (!IsSkipped())
            for (db::Finding const& finding : db::check(store(), invariants()))
                ADD_FAILURE() << finding.name << ": " << finding.sentence;
        DeskRoutes::TearDown();
    }

    FieldNote written(std::string const& json)
    {
        auto const answer = desk->post("/field-notes", json);
        EXPECT_EQ(answer.status, 201) << answer.body;
        return answer.read<FieldNote>();
    }
    FieldNote about_lost_cards(std::string const& text = "Nobody finds the number", std::string const& more = {})
    {
        return written(R"({"text":")" + text + R"(","touchpoint":")" + lost_card.text() + '"' + more + '}');
    }
    FieldNote note(NoteId id)
    {
        auto const answer = desk->get("/field-notes/" + id.text());
        EXPECT_EQ(answer.status, 200) << answer.body;
        return answer.read<FieldNote>();
    }
    api::testing::Answer answer(NoteId id, std::string const& json)
    {
        return desk->post("/field-notes/" + id.text() + "/answer", json);
    }
    std::vector<NoteId> listed(std::string const& query)
    {
        std::vector<NoteId> found;
        for (NoteRow const& row : desk->get("/field-notes?" + query).read<api::Page<NoteRow>>().items)
            found.push_back(row.id);
        return found;
    }

    // ---- from one to another
    NoteId from_case(CaseId from, std::string const& text = "Eva called twice")
    {
        return written(R"({"text":")" + text + R"(","case_id":")" + from.text() + "\"}").id;
    }
    api::testing::Answer meet(NoteId one, NoteId other)
    {
        return desk->post("/field-notes/" + one.text() + "/met", R"({"other":")" + other.text() + "\"}");
    }
    api::testing::Answer hand(NoteId one, EmployeeId to, std::string const& why = "They know")
    {
        return desk->post("/field-notes/" + one.text() + "/hand",
                          R"({"to":")" + to.text() + R"(","reason":")" + why + "\"}");
    }

    // ---- without a name
    std::string const secret = access::new_secret();
    api::testing::Answer drop_in(std::string const& text = "We are told to hang up", std::string const& more = {})
    {
        return desk->post("/field-notes/anonymous",
                          R"({"text":")" + text + R"(","secret":")" + secret + '"' + more + '}');
    }
    Followed followed(std::string const& by)
    {
        auto const found = desk->post("/field-notes/anonymous/follow", R"({"secret":")" + by + "\"}");
        EXPECT_EQ(found.status, 200) << found.body;
        return found.read<Followed>();
    }
    void next_morning()
    {
        clock.set(Instant{(clock.now().micros / Span::days(1).micros + 1) * Span::days(1).micros} + Span::hours(8));
        worker->run_due();
    }

    std::vector<Letter> letters;  // that went out
    std::vector<TryWanted> tries; // that were begun
    std::optional<Refusal> no_tries;
    std::optional<Refusal> no_mail;
    std::unique_ptr<Knowledge> knowledge;
    EmployeeId fay;

  private:
    events::Position seen_{};
};
}
