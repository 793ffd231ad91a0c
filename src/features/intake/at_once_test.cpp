// Imports that get in each other's way: two of one source, an undoing while the import is still at work, one file twice.
#include "features/intake/testing_imports.h"

#include "ground/db/check.h"

#include <atomic>
#include <fmt/format.h>
#include <thread>

namespace regard::intake
{
namespace
{
std::string history(int cases)
{
    std::string csv = "case,at,status,team,person\n";
    for (int row = 0; row < 3 * cases; ++row)
        csv += fmt::format("C{},2026-01-{:02} 09:00:00,S{},T{},P{}\n", row % cases, 1 + row % 28, row % 9, row % 30,
                           row % 50);
    return csv;
}

class AtOnce : public testing::ImportStore
{
  protected:
    void SetUp() override
    {
        ImportStore::SetUp();
        if (!IsSkipped())
            file_ = folder_.write("history.csv", history(2'000));
    }

    cases::ImportId begun()
    {
        NewImport wish;
        wish.name = "Help desk";
        wish.mapping.columns = {
            {"case", {"case"}}, {"at", {"at"}}, {"status", {"status"}}, {"team", {"team"}}, {"person", {"person"}}};
        return intake_->begin({file_}, wish, {})->id;
    }

    ImportState state(cases::ImportId id) { return intake_->find(id)->state; }

    // Two programs work until nothing is left to do; what failed because of the other is tried again.
    void work_at_once()
    {
        for (int i = 0; i < 5; ++i) {
            {
                std::jthread const other([&] { work(); });
                work();
            }
            clock_.advance(Span::minutes(10));
        }
    }

    void expect_sound()
    {
        auto invariants = cases::invariants();
        for (db::Invariant& one : measures::invariants())
            invariants.push_back(std::move(one));
        for (db::Finding const& finding : db::check(store(), invariants))
            ADD_FAILURE() << finding.name << ": " << finding.sentence << " (" << finding.rows << ")";
        for (db::Finding const& finding : measures::check_outcomes(store()))
            ADD_FAILURE() << finding.name << ": " << finding.sentence << " (" << finding.rows << ")";
    }

    std::string file_;
};
REGARD_ON_EVERY_ENGINE(AtOnce);
}

TEST_P(AtOnce, two_imports_of_one_source_leave_one_history)
{
    auto const one = begun(), other = begun();
    work_at_once();
    EXPECT_EQ(state(one), ImportState::done);
    EXPECT_EQ(state(other), ImportState::done);
    EXPECT_EQ(count("customer_case"), 2'000);
    EXPECT_EQ(count("case_event"), 6'000);
    EXPECT_EQ(intake_->find(one)->cases, 2'000);
    EXPECT_EQ(intake_->find(other)->cases, 2'000);
    expect_sound();
}

TEST_P(AtOnce, an_import_that_is_undone_while_it_is_at_work_leaves_nothing)
{
    desk();
    for (ImportState const when : {ImportState::waiting, ImportState::reading, ImportState::storing}) {
        auto const id = begun();
        std::jthread worker([&] { work(); });
        while (state(id) < when) // the states stand in the order in which an import goes through them
            std::this_thread::yield();
        EXPECT_EQ(desk_->ask("DELETE", "/imports/" + id.text(), {}, "").status, 200);
        EXPECT_EQ(desk_->post("/imports/" + id.text() + "/cancellation", "").status, 409)
            << "an undoing goes to its end";
        worker.join();
        work_at_once();
        EXPECT_EQ(state(id), ImportState::undone);
        EXPECT_EQ(count("customer_case"), 0);
        EXPECT_EQ(count("case_outcome"), 0);
        expect_sound();
    }
}

TEST_P(AtOnce, one_that_is_stopped_and_gone_on_with_at_once_counts_every_case_once)
{
    desk();
    auto const id = begun();
    std::jthread worker([&] { work(); });
    while (state(id) < ImportState::storing)
        std::this_thread::yield();
    if (desk_->post("/imports/" + id.text() + "/cancellation", "").status == 200) {
        EXPECT_EQ(desk_->post("/imports/" + id.text() + "/resumption", "").status, 200);
    }
    worker.join();
    work_at_once();
    EXPECT_EQ(state(id), ImportState::done);
    EXPECT_EQ(intake_->find(id)->cases, 2'000);
    EXPECT_EQ(count("customer_case"), 2'000);
    expect_sound();
}

TEST_P(AtOnce, one_upload_can_be_imported_twice)
{
    auto const upload = desk().upload("/uploads", "a.csv", history(50)).read<UploadInfo>().id;
    std::string const wish = R"({"upload":")" + upload.text() +
                             R"(","name":"Help desk","mapping":{"columns":{"case":["case"],"at":["at"]}}})";
    auto const one = desk_->post("/imports", wish).read<Import>().id;
    auto const other = desk_->post("/imports", wish).read<Import>().id;
    work_at_once();
    EXPECT_EQ(state(one), ImportState::done);
    EXPECT_EQ(state(other), ImportState::done);
    EXPECT_EQ(count("customer_case"), 50);
    EXPECT_EQ(desk_->post("/imports/" + one.text() + "/resumption", "").status, 409) << "it is done";
}
}
