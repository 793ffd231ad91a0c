// The diagnosis of the whole program: an import asks for it by itself, and it finds what the command line finds.
#include "app/program.h"

#include "features/diagnosis/diagnosis.h"
#include "features/sample/sample.h"
#include "ground/api/testing.h"
#include "ground/files/temp.h"

#include <gtest/gtest.h>

namespace regard::app
{
namespace
{
constexpr int few_cases = 4000;

class DiagnosisOfTheSample : public testing::Test
{
  protected:
    DiagnosisOfTheSample()
    {
        config::Config config = config::load("", [](char const*) -> char const* { return nullptr; }).value();
        config.data = folder_.path() + "/data";
        program_ = Program::open(config).value();
        file_ = folder_.write("history.csv", sample::history_csv(Date::of(2026, 6, 1), few_cases));
    }

    void bring()
    {
        intake::NewImport wish;
        wish.name = "Sample";
        wish.mapping = intake::form_of(intake::mapping_from_toml(sample::history_mapping()).value());
        ASSERT_TRUE(program_->intake.begin({file_}, wish, {}).has_value());
        program_->worker->run_due();
    }

    diagnosis::DiagnosisShown read()
    {
        api::testing::Desk desk(program_->routes, *program_->database, program_->clock);
        desk.who = api::testing::employee({"diagnosis.read"});
        return desk.get("/diagnosis").read<diagnosis::DiagnosisShown>();
    }

    std::vector<diagnosis::Finding> found_in_the_file()
    {
        diagnosis::Wish wish;
        wish.files = {file_};
        wish.mapping = intake::mapping_from_toml(sample::history_mapping()).value();
        return diagnosis::diagnose(wish).value().findings;
    }

    files::TempFolder folder_;
    std::unique_ptr<Program> program_;
    std::string file_;
};
}

TEST_F(DiagnosisOfTheSample, is_that_of_its_file)
{
    bring();
    program_->database->write([&](db::Transaction& tx) { program_->diagnoses.ask(tx); });
    program_->worker->run_due();
    std::map<std::string, diagnosis::Finding> files;
    for (diagnosis::Finding& one : found_in_the_file())
        files.emplace(one.title, std::move(one));
    auto const here = read().findings;
    EXPECT_EQ(here.size(), files.size());
    EXPECT_GT(here.size(), 5u);
    for (diagnosis::FindingShown const& one : here) {
        auto const there = files.find(one.title);
        ASSERT_NE(there, files.end()) << one.title;
        EXPECT_EQ(one.kind, there->second.kind);
        EXPECT_EQ(one.evidence, there->second.evidence);
        EXPECT_EQ(one.cases.count, there->second.cases.count) << one.title;
        ASSERT_EQ(one.gain.has_value(), there->second.gain.has_value()) << one.title;
        EXPECT_NEAR(one.gain.value_or(diagnosis::Gain{}).value, there->second.gain.value_or(diagnosis::Gain{}).value,
                    1e-6)
            << one.title; // sums in another order
    }
}

TEST_F(DiagnosisOfTheSample, is_asked_for_by_its_import)
{
    EXPECT_EQ(read().state, diagnosis::DiagnosisState::none);
    bring();
    EXPECT_GT(program_->changed_histories.catch_up(), 0);
    EXPECT_EQ(read().state, diagnosis::DiagnosisState::running);
}
}
