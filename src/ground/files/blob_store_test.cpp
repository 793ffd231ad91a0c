#include "ground/files/blob_store.h"

#include "ground/files/temp.h"

#include <csignal>
#include <filesystem>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <system_error>

namespace regard::files
{
namespace
{
std::size_t files_below(std::string const& folder)
{
    std::size_t count = 0;
    for (auto const& entry : std::filesystem::recursive_directory_iterator(folder))
        count += entry.is_regular_file();
    return count;
}
}

TEST(BlobStore, what_is_kept_is_there_and_what_is_not_leaves_nothing)
{
    TempFolder folder;
    BlobStore const store(folder.file("uploads"));
    {
        auto upload = store.begin(7);
        upload.write("one,");
        upload.write("two");
        EXPECT_FALSE(store.has(7));
        EXPECT_EQ(upload.bytes(), 7u);
        upload.keep();
        auto abandoned = store.begin(8);
        abandoned.write("never kept");
    }
    EXPECT_TRUE(store.has(7));
    EXPECT_EQ(read_all(*open_file(store.path(7)), 100), "one,two");
    EXPECT_FALSE(store.has(8));
    EXPECT_EQ(store.all(), std::vector<std::int64_t>{7});
    EXPECT_EQ(files_below(folder.path()), 1u);
}

TEST(BlobStore, a_second_upload_replaces_the_first_only_when_it_is_whole)
{
    TempFolder folder;
    BlobStore const store(folder.file("uploads"));
    auto first = store.begin(1);
    first.write("first");
    first.keep();
    auto second = store.begin(1);
    second.write("second");
    EXPECT_EQ(read_all(*open_file(store.path(1)), 100), "first");
    second.keep();
    EXPECT_EQ(read_all(*open_file(store.path(1)), 100), "second");
}

// Files may grow no further: to the writer the same as a full disk.
TEST(BlobStore, a_full_disk_is_told_and_leaves_nothing)
{
    TempFolder folder;
    BlobStore const store(folder.file("uploads"));
    auto const before = std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    rlimit const small{4096, limit.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    {
        auto upload = store.begin(1);
        EXPECT_THROW(upload.write(std::string(10'000, 'x')), std::system_error);
    }
    setrlimit(RLIMIT_FSIZE, &limit);
    std::signal(SIGXFSZ, before);
    EXPECT_EQ(files_below(folder.path()), 0u);
}

TEST(BlobStore, removing_is_no_error_twice)
{
    TempFolder folder;
    BlobStore const store(folder.file("uploads"));
    store.begin(1).keep();
    store.remove(1);
    store.remove(1);
    EXPECT_FALSE(store.has(1));
}

TEST(BlobStore, what_a_crash_left_is_cleared_at_the_next_start_and_blobs_stay)
{
    TempFolder folder;
    auto const path = folder.file("uploads");
    BlobStore(path).begin(1).keep();
    auto const left = folder.write("uploads/incoming/half-written", "x");
    std::filesystem::last_write_time(left, std::filesystem::file_time_type::clock::now() - std::chrono::hours(25));
    folder.write("uploads/incoming/being-written", "x"); // by another program
    BlobStore const store(path);
    EXPECT_TRUE(store.has(1));
    EXPECT_FALSE(std::filesystem::exists(left));
    EXPECT_EQ(files_below(path), 2u);
}

TEST(BlobStore, many_are_kept_at_once_and_those_not_kept_are_gone)
{
    TempFolder folder;
    BlobStore const store(folder.file("uploads"));
    std::vector<BlobStore::Upload> uploads;
    for (int id = 1; id <= 50; ++id) {
        uploads.push_back(store.begin(id));
        uploads.back().write(std::to_string(id));
    }
    store.keep(std::move(uploads));
    for (int id = 1; id <= 50; ++id)
        EXPECT_EQ(read_all(*open_file(store.path(id)), 10), std::to_string(id));
    {
        std::vector<BlobStore::Upload> dropped;
        dropped.push_back(store.begin(51));
    }
    EXPECT_EQ(files_below(folder.path()), 50u);
}

TEST(BlobStore, strangers_can_not_look_in)
{
    TempFolder folder;
    BlobStore const store(folder.file("uploads"));
    store.begin(1).keep();
    EXPECT_EQ(std::filesystem::status(folder.file("uploads")).permissions(), std::filesystem::perms::owner_all);
    EXPECT_EQ(std::filesystem::status(store.path(1)).permissions() & std::filesystem::perms::others_all,
              std::filesystem::perms::none);
}
}
