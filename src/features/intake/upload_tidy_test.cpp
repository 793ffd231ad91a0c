#include "features/intake/testing_imports.h"

#include <filesystem>
#include <fstream>

namespace regard::intake
{
namespace
{
namespace fs = std::filesystem;

class Uploads : public testing::ImportStore
{
  protected:
    UploadId bring(std::string const& bytes = "case,at\nA,2026-01-05\n")
    {
        return desk().upload("/uploads", "export.csv", bytes).read<UploadInfo>().id;
    }

    void tidy()
    {
        store().write([&](db::Transaction& tx) { queue_->put(tx, {.kind = "intake.tidy_uploads"}); });
        work();
    }

    bool is_there(UploadId id) const { return fs::exists(folder_.path() + "/uploads/" + id.text()); }

    // As if it had come that long ago by the file system's clock.
    void age(std::string const& name, std::chrono::hours by)
    {
        fs::last_write_time(folder_.path() + "/uploads/" + name, fs::file_time_type::clock::now() - by);
    }
};
REGARD_ON_EVERY_ENGINE(Uploads);
}

TEST_P(Uploads, nobody_imports_are_gone_after_a_day)
{
    UploadId const id = bring();
    clock_.advance(Span::hours(23));
    tidy();
    EXPECT_TRUE(is_there(id));
    clock_.advance(Span::hours(2));
    tidy();
    EXPECT_FALSE(is_there(id));
    EXPECT_EQ(count("upload"), 0);
    EXPECT_EQ(count("upload_file"), 0);
    auto const preview = desk().post("/imports/preview", R"({"upload":")" + id.text() + R"("})");
    EXPECT_EQ(preview.status, 404);
}

TEST_P(Uploads, of_a_finished_import_go_and_those_of_a_failed_one_can_be_resumed_for_a_week)
{
    Import const done = run(testing::two_cases);
    Import const failed = run(testing::two_cases, false, "colour");
    clock_.advance(Span::hours(25));
    tidy();
    EXPECT_EQ(count("upload"), 1);
    EXPECT_EQ(desk().post("/imports/" + failed.id.text() + "/resumption", "").status, 200);
    work();
    clock_.advance(Span::days(8));
    tidy();
    EXPECT_EQ(count("upload"), 0);
    auto const too_late = desk().post("/imports/" + failed.id.text() + "/resumption", "");
    EXPECT_EQ(too_late.faults().at(0), "upload:upload_gone");
    EXPECT_EQ(intake_->find(done.id)->state, ImportState::done);
}

TEST_P(Uploads, and_spools_that_a_crash_left_behind_are_removed)
{
    UploadId const known = bring();
    UploadId const stray = ids_.next<UploadId>();
    fs::create_directories(folder_.path() + "/uploads/" + stray.text());
    std::ofstream(folder_.path() + "/uploads/" + stray.text() + "/1") << "never stored";
    std::ofstream(folder_.path() + "/uploads/regard-upload-a1b2c3") << "half an upload";
    std::ofstream(folder_.path() + "/uploads/regard-upload-fresh") << "still coming";
    for (std::string const& name : {known.text(), stray.text(), std::string("regard-upload-a1b2c3")})
        age(name, std::chrono::hours(25));
    tidy();
    EXPECT_TRUE(is_there(known));
    EXPECT_FALSE(is_there(stray));
    EXPECT_FALSE(fs::exists(folder_.path() + "/uploads/regard-upload-a1b2c3"));
    EXPECT_TRUE(fs::exists(folder_.path() + "/uploads/regard-upload-fresh"));
}

TEST_P(Uploads, beyond_what_may_wait_are_refused_with_a_sentence_and_leave_nothing)
{
    intake_.emplace(folder_.path(), store(), ids_, clock_, *queue_, *journal_, catalogue_,
                    UploadCaps{.of_one_user = 50, .of_all = 62});
    bring();
    auto const files = [&] {
        return std::distance(fs::directory_iterator(folder_.path() + "/uploads"), fs::directory_iterator());
    };
    auto const refused = desk().upload("/uploads", "more.csv", "case,at\n" + std::string(40, 'A'));
    EXPECT_EQ(refused.status, 409);
    EXPECT_EQ(refused.faults().at(0), "file:uploads_full");
    EXPECT_EQ(files(), 1);
    desk().who.user = {77}; // another user has room, until all have used up theirs
    EXPECT_EQ(desk_->upload("/uploads", "other.csv", "case,at\n" + std::string(30, 'A')).status, 200);
    EXPECT_EQ(desk_->upload("/uploads", "other.csv", "case,at\n").status, 409);
    EXPECT_EQ(files(), 2);
}

TEST(UploadCap, counts_uploads_bytes_and_what_is_left_on_the_disk)
{
    UploadCaps const caps{.of_one_user = 100, .of_all = 200, .uploads = 3, .left_free = 10};
    store::WaitingUploads waiting;
    EXPECT_FALSE(refused(caps, waiting, 100, 10));
    EXPECT_EQ(refused(caps, waiting, 101, 10)->code, "uploads_full");
    EXPECT_TRUE(refused(caps, waiting, 1, 9));
    waiting.of_user = {3, 3};
    EXPECT_TRUE(refused(caps, waiting, 1, 10));
    waiting = {{1, 50}, 180};
    EXPECT_FALSE(refused(caps, waiting, 20, 10));
    EXPECT_TRUE(refused(caps, waiting, 21, 10));
}
}
