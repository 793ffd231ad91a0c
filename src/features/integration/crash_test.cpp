// kill -9 among the calls: after a restart they go on, in the order of each case, and one that comes again comes under its
// id. No event is left out.
#include "features/integration/integration_for_test.h"
#include "features/integration/rules.h"
#include "ground/db/child_program.h"

#include <limits>
#include <random>
#include <set>

namespace regard::integration
{
namespace
{
using Listening = std::map<std::string, std::vector<std::string>>; // by case: events, in order

constexpr int rounds = 12, cases_a_round = 4, words_a_case = 4;

// A node of its own, on which things happen and are told, until it is killed.
class Node
{
  public:
    Node(std::string where, std::string folder, int number, api::Who owner)
        : number_(number), folder_(std::move(folder)), owner_(std::move(owner)),
          database_(db::Database::open({.where = std::move(where)}).value())
    {
        room_.add_jobs(kinds_);
        worker_.emplace(*database_, kinds_, ids_, clock_,
                        jobs::WorkerSettings{.lease = Span{300'000}}); // soon taken over
        room_.start();
        worker_->start();
    }

    void customers_write()
    {
        for (int i = 0; i < cases_a_round; ++i) {
            desk::NewCase form;
            form.subject = "Card lost";
            auto const ticket = desk_.ticket();
            auto const id = database_->write(
                [&](db::Transaction& tx) { return desk_.open(tx, ticket, form, {}, std::nullopt, clock_.now()); });
            for (int word = 0; word < words_a_case; ++word) {
                auto const next = desk_.ticket();
                database_->write([&](db::Transaction& tx) {
                    return desk_.receive(tx, *id, next, {.text = "Any news?"}, clock_.now());
                });
            }
        }
    }

  private:
    int const number_;
    std::string const folder_;
    api::Who const owner_;
    std::unique_ptr<db::Database> const database_;
    SystemClock const clock_;
    IdSource ids_{clock_, number_, {}, {std::numeric_limits<std::int64_t>::max()}};
    events::Journal const journal_{ids_, clock_};
    jobs::Queue const queue_{ids_, clock_};
    text::Catalogue const catalogue_{embedded::sentences()};
    calendars::Calendars calendars_{*database_, ids_, clock_, journal_};
    customers::Customers customers_{*database_, ids_, clock_, journal_, catalogue_};
    promises::Promises promises_{{*database_, ids_, clock_, journal_, queue_, catalogue_, calendars_, {}}};
    desk::Desk desk_{folder_, *database_, ids_, clock_, journal_, customers_, promises_, {}};
    Integration room_{{folder_,
                       {},
                       "https://regard.example",
                       *database_,
                       ids_,
                       clock_,
                       journal_,
                       queue_,
                       [this](db::Transaction&, api::UserId) { return std::optional(owner_); },
                       {"127.0.0.1"}}};
    jobs::Kinds kinds_;
    std::optional<jobs::Worker> worker_;
};

class WebhookCrash : public WebhookRoutes
{
  protected:
    WebhookCrash() { clock.advance(SystemClock().now() - clock.now()); }

    void TearDown() override
    {
        if (!IsSkipped())
            fresh().reopen();
        WebhookRoutes::TearDown();
    }

    // Nothing of ours is open while nodes are forked.
    void close()
    {
        room.reset();
        desk.reset();
        worker.reset();
        desk_room.reset();
        promises.reset();
        customers.reset();
        touchpoints.reset();
        people.reset();
        calendars.reset();
        fresh().close();
    }

    [[noreturn]] void live(int number, bool writing)
    {
        Node node(fresh().where(), folder.path(), number, owner);
        if (writing)
            node.customers_write();
        for (;;)
            ::pause();
    }

    void await_calls(std::size_t count) const
    {
        for (int tries = 0; listener.heard().size() < count; ++tries) {
            ASSERT_LT(tries, 2'000) << "the calls do not go on";
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
    }

    // What the journal has to tell.
    Listening happened()
    {
        Listening all;
        store().read([&](db::Transaction& tx) {
            events::Position after;
            for (auto lines = events::lines_after(tx, after); !lines.empty(); lines = events::lines_after(tx, after)) {
                for (events::Line const& line : lines)
                    if (line.subject_kind == "case" && is_event(line.verb))
                        all[CaseId{line.subject}.text()].push_back(line.verb);
                after = lines.back().position;
            }
        });
        return all;
    }

    std::int64_t told() // calls that were taken
    {
        return store().read([](db::Transaction& tx) {
            return tx.integer("select count(*) from webhook_delivery where state = 1").value();
        });
    }
};
REGARD_ON_EVERY_ENGINE(WebhookCrash);

std::size_t size_of(Listening const& all)
{
    std::size_t size = 0;
    for (auto const& [id, events] : all)
        size += events.size();
    return size;
}
}

TEST_P(WebhookCrash, calls_go_on_in_order_and_those_that_come_again_are_known_by_their_ids)
{
    listener.takes = std::chrono::milliseconds(10);
    webhook();
    close();
    std::minstd_rand random(20261122);
    for (int round = 0; round < rounds; ++round) {
        std::size_t const before = listener.heard().size();
        db::testing::Child child([&](int) { live(round + 2, true); });
        await_calls(before + 1);
        if (HasFatalFailure())
            break;
        std::this_thread::sleep_for(std::chrono::milliseconds(std::uniform_int_distribution<int>(0, 80)(random)));
        child.kill();
        EXPECT_FALSE(child.ended_well());
    }
    db::testing::Child last([&](int) { live(rounds + 2, false); });
    fresh().reopen();
    for (int tries = 0; told() < static_cast<std::int64_t>(size_of(happened())); ++tries) {
        ASSERT_LT(tries, 600) << "something is told to nobody";
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
    auto const expected = happened();
    last.kill();
    EXPECT_FALSE(last.ended_well());
    fresh().close();

    Listening heard;
    std::set<std::string> deliveries;
    std::map<std::string, std::string> last_of; // by case: the delivery heard last
    int again = 0;
    for (auto const& call : listener.heard()) {
        auto const told = from_json<Told>(call.body).value();
        EXPECT_EQ(told.id.text(), call.delivery);
        auto& newest = last_of[told.about->id.text()];
        if (newest == call.delivery) {
            ++again;
            continue;
        }
        EXPECT_TRUE(deliveries.insert(call.delivery).second) << "after another one of its case";
        newest = call.delivery;
        heard[told.about->id.text()].push_back(call.event);
    }
    EXPECT_EQ(heard, expected);
    EXPECT_GT(expected.size(), static_cast<std::size_t>(rounds));
    EXPECT_GT(again, 0) << "nobody was killed in a call";
}
}
