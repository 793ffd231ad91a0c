// kill -9 at random moments, over and over: of programs that import, undo, take uploads and migrate. After each the store
// opens, its invariants hold, and the work goes on to the same end as if nothing had happened.
//
// REGARD_CRASH_ROUNDS says how many programs to kill on SQLite and PostgreSQL together; 24 where nobody says.
#include "features/intake/testing_imports.h"

#include "ground/db/check.h"

#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

namespace regard::intake
{
namespace
{
namespace fs = std::filesystem;
using namespace std::chrono_literals;

std::vector<db::Migration> all_migrations()
{
    std::vector<db::Migration> all;
    auto const add = [&](std::string_view feature, std::span<EmbeddedFile const> files) {
        for (db::Migration& one : db::migrations_of(feature, files))
            all.push_back(std::move(one));
    };
    add("db", embedded::ground_db_schema());
    add("jobs", embedded::ground_jobs_schema());
    add("events", embedded::ground_events_schema());
    add("api", embedded::ground_api_schema());
    add("cases", embedded::features_cases_schema());
    add("measures", embedded::features_measures_schema());
    add("intake", embedded::features_intake_schema());
    return all;
}

std::unique_ptr<db::Database> opened(std::string const& where)
{
    auto database = db::Database::open({.where = where}).value();
    db::migrate(*database, all_migrations()).value();
    return database;
}

// A program that imports: everything above an open store. Each begins two minutes after the one before, so that the leases
// of the one that was killed have run out.
struct Program
{
    Program(std::string const& where, std::string const& data, int generation)
        : clock(Instant{1'790'000'000'000'000} + Span::minutes(2 * generation)), database(opened(where)),
          intake(data, *database, ids, clock, queue, journal, catalogue, UploadCaps{.uploads = 1'000'000}),
          measures(*database, queue, catalogue, measures::Elsewhere{})
    {
        intake.add_jobs(kinds);
        measures.add_jobs(kinds);
    }

    void work() { jobs::Worker(*database, kinds, ids, clock).run_due(); }

    SettableClock clock;
    std::unique_ptr<db::Database> database;
    IdSource ids{clock, static_cast<int>(getpid() % 512), {}, Instant{INT64_MAX}};
    jobs::Queue queue{ids, clock};
    events::Journal journal{ids, clock};
    text::Catalogue catalogue{embedded::sentences()};
    jobs::Kinds kinds;
    Intake intake;
    measures::Measures measures;
};

// 1,000 cases in no order, several events each, rows twice, bad rows.
std::string history()
{
    std::string csv = "case,at,status,team,person\n";
    std::mt19937 draw(7);
    for (int row = 0; row < 4'000; ++row) {
        auto const one = static_cast<int>(draw() % 1'000);
        csv += fmt::format("C{},2026-0{}-{:02} {:02}:00:00,{},Team {},Person {}\n", one, 1 + draw() % 9,
                           1 + draw() % 28, draw() % 24, draw() % 4 == 0 ? "Closed" : "Open", draw() % 12, draw() % 40);
        if (row % 500 == 0)
            csv += fmt::format("C{},soon,Open,Team 1,Person 1\n", one);
    }
    return csv;
}

class Crash : public db::testing::StoreTest
{
  protected:
    void SetUp() override
    {
        StoreTest::SetUp();
        if (IsSkipped())
            return;
        fresh().close(); // a program must not be forked with a store open
        file_ = folder_.write("history.csv", history());
    }

    // How many programs to kill here: a `share` of all.
    static int rounds(double share)
    {
        char const* const told = std::getenv("REGARD_CRASH_ROUNDS");
        double const all = told == nullptr ? 24 : std::atoi(told);
        double const here = GetParam() == db::Engine::sqlite ? 0.85 : 0.15;
        return std::max(2, static_cast<int>(all * share * here + 0.5));
    }

    // Runs `work` in a program of its own and kills that after `life`, unless it has ended. False where it was killed.
    template <class Work>
    static bool ends_within(std::chrono::microseconds life, Work work)
    {
        pid_t const child = fork();
        if (child == 0) {
            int code = 1;
            try {
                work();
                code = 0;
            } catch (std::exception const& failure) {
                fmt::print(stderr, "{}\n", failure.what());
            }
            _exit(code);
        }
        int status = 0;
        auto const until = std::chrono::steady_clock::now() + life;
        while (waitpid(child, &status, WNOHANG) == 0) {
            if (std::chrono::steady_clock::now() >= until)
                kill(child, SIGKILL);
            std::this_thread::sleep_for(200us); // how long it lives is the test, not what is tested
        }
        EXPECT_TRUE(WIFSIGNALED(status) ? WTERMSIG(status) == SIGKILL : WEXITSTATUS(status) == 0) << "it failed";
        return WIFEXITED(status);
    }

    std::chrono::microseconds life(std::chrono::microseconds whole)
    {
        return std::chrono::microseconds(draw_() % static_cast<std::uint64_t>(whole.count() + 1));
    }

    template <class Work>
    static std::chrono::microseconds time_of(Work work)
    {
        auto const begin = std::chrono::steady_clock::now();
        work();
        return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begin);
    }

    Program program() { return {where(), data(), ++generation_}; }
    std::string where() { return fresh().where(); }
    std::string data() const { return folder_.path(); }

    cases::ImportId begin(std::string const& source)
    {
        Program one(where(), data(), ++generation_);
        NewImport wish;
        wish.name = source;
        wish.accept_bad_rows = true;
        wish.mapping.columns = {
            {"case", {"case"}}, {"at", {"at"}}, {"status", {"status"}}, {"team", {"team"}}, {"person", {"person"}}};
        return one.intake.begin({file_}, wish, {})->id;
    }

    void ask_undo(cases::ImportId id)
    {
        Program one(where(), data(), ++generation_);
        api::Routes routes;
        one.intake.add_routes(routes);
        api::testing::Desk desk(routes, *one.database, one.clock);
        desk.who = api::testing::employee({"imports.write"});
        EXPECT_EQ(desk.ask("DELETE", "/imports/" + id.text(), {}, "").status, 200);
    }

    // Lets programs work until one gets through; every other one is killed on the way. Counts the dead.
    int work_through_kills(std::chrono::microseconds whole, int most)
    {
        for (int killed = 0;; ++killed) {
            int const generation = ++generation_;
            auto const time = killed < most ? life(whole) : std::chrono::microseconds(120s);
            if (ends_within(time, [&] { Program(where(), data(), generation).work(); }))
                return killed;
            expect_sound();
        }
    }

    // What `regard check` asks.
    void expect_sound()
    {
        auto const database = opened(where());
        auto invariants = cases::invariants();
        for (db::Invariant& one : measures::invariants())
            invariants.push_back(std::move(one));
        for (db::Finding const& finding : db::check(*database, invariants))
            ADD_FAILURE() << finding.name << ": " << finding.sentence << " (" << finding.rows << ")";
        for (db::Finding const& finding : measures::check_outcomes(*database))
            ADD_FAILURE() << finding.name << ": " << finding.sentence << " (" << finding.rows << ")";
    }

    // Everything that was imported, in a text without the ids that differ from run to run.
    std::string all_of(cases::ImportId id)
    {
        auto const database = opened(where());
        return database->read([&](db::Transaction& tx) {
            std::map<std::string, std::string, std::less<>> cases;
            cases::Words const words(tx);
            cases::stream(tx, {}, 1'000'000, [&](cases::CaseView const& view, std::int64_t) {
                std::string& text = cases[std::string(view.reference)];
                for (cases::Event const& event : view.events)
                    text +=
                        fmt::format(" {}/{}/{}/{}", event.at.micros, words.text(cases::Dimension::status, event.status),
                                    words.text(cases::Dimension::team, event.team),
                                    words.text(cases::Dimension::person, event.person));
            });
            Import const import = *store::import(tx, id);
            std::string all = fmt::format("{} cases, {} events, {} twice, {} bad, {} changed\n", import.cases,
                                          import.events, import.duplicate_rows, import.bad_rows, import.cases_changed);
            for (auto const& [reference, text] : cases)
                all += reference + text + '\n';
            return all;
        });
    }

    ImportState state_of(cases::ImportId id)
    {
        auto const database = opened(where());
        return database->read([&](db::Transaction& tx) { return store::import(tx, id)->state; });
    }

    files::TempFolder folder_;
    std::string file_;
    int generation_ = 0;
    std::mt19937_64 draw_{20261122};
};
REGARD_ON_EVERY_ENGINE(Crash);
}

TEST_P(Crash, an_import_and_its_undoing_come_to_the_same_end_as_undisturbed)
{
    auto const first = begin("Help desk");
    auto const import_time = time_of([&] { program().work(); });
    ASSERT_EQ(state_of(first), ImportState::done);
    std::string const undisturbed = all_of(first);
    ask_undo(first);
    auto const undo_time = time_of([&] { program().work(); });
    ASSERT_EQ(state_of(first), ImportState::undone);

    int killed = 0;
    for (int const wanted = rounds(0.7); killed < wanted;) {
        auto const id = begin("Help desk");
        killed += work_through_kills(import_time, wanted - killed);
        ASSERT_EQ(state_of(id), ImportState::done);
        EXPECT_TRUE(all_of(id) == undisturbed) << "after " << killed << " kills";
        ask_undo(id);
        killed += work_through_kills(undo_time, wanted - killed);
        ASSERT_EQ(state_of(id), ImportState::undone);
        EXPECT_EQ(all_of(id).find("C1"), std::string::npos) << "after " << killed << " kills";
        expect_sound();
    }
    std::printf("%d programs killed\n", killed);
}

TEST_P(Crash, what_was_acknowledged_under_load_is_there)
{
    {
        opened(where());
    }
    int killed = 0;
    for (int const wanted = rounds(0.15); killed < wanted;) {
        int pipe_ends[2];
        ASSERT_EQ(pipe(pipe_ends), 0);
        int const generation = ++generation_;
        bool const ended = ends_within(life(400ms) + 100ms, [&] {
            Program one(where(), data(), generation);
            api::Routes routes;
            one.intake.add_routes(routes);
            auto const bring = [&] {
                api::testing::Desk desk(routes, *one.database, one.clock);
                desk.who = api::testing::employee({"imports.write"});
                for (;;) {
                    auto const answer = desk.upload("/uploads", "a.csv", "case,at\nA,2026-01-05\n");
                    std::string const id = answer.read<UploadInfo>().id.text() + "\n";
                    if (write(pipe_ends[1], id.data(), id.size()) < 0)
                        return;
                }
            };
            std::jthread const other(bring);
            bring();
        });
        killed += !ended;
        close(pipe_ends[1]);
        std::string acknowledged(1 << 20, '\0');
        std::size_t size = 0;
        for (ssize_t n = 1; n > 0; size += static_cast<std::size_t>(std::max<ssize_t>(n, 0)))
            n = read(pipe_ends[0], acknowledged.data() + size, acknowledged.size() - size);
        close(pipe_ends[0]);
        auto const database = opened(where());
        database->read([&](db::Transaction& tx) {
            for (std::size_t at = 0; at + 14 <= size; at += 14) {
                auto const id = UploadId::from(std::string_view(acknowledged).substr(at, 13)).value();
                EXPECT_TRUE(store::files_of(tx, id)) << "lost";
                EXPECT_EQ(fs::file_size(UploadFiles(data() + "/uploads").path(id, 1)), 21u);
            }
        });
    }
    std::printf("%d programs killed\n", killed);
}

TEST_P(Crash, a_store_that_was_being_made_is_made_by_the_next_program)
{
    auto const whole = time_of([&] { opened(where()); });
    int killed = 0;
    for (int const wanted = rounds(0.15); killed < wanted;) {
        db::testing::FreshStore another(GetParam());
        another.close();
        while (killed < wanted && !ends_within(life(whole), [&] { opened(another.where()); }))
            ++killed;
        auto const database = opened(another.where());
        EXPECT_TRUE(db::check(*database, cases::invariants()).empty());
    }
    std::printf("%d programs killed\n", killed);
}
}
