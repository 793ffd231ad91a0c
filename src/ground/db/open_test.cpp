#include "ground/db/db.h"
#include "ground/db/temp_folder.h"

#include <cstdio>
#include <cstdlib>
#include <gtest/gtest.h>

namespace regard::db
{
TEST(Open, a_store_that_cannot_be_is_refused_in_a_sentence)
{
    auto const nowhere = Database::open({.where = "/no/such/folder/store.db"});
    ASSERT_FALSE(nowhere);
    EXPECT_EQ(nowhere.error().code, "database_unavailable");
    EXPECT_NE(nowhere.error().sentence.find("/no/such/folder/store.db"), std::string::npos) << nowhere.error().sentence;

    auto const unnamed = Database::open({});
    ASSERT_FALSE(unnamed);

    auto const server = Database::open({.where = "postgresql://me:secret@localhost:1/regard?password=secret"});
    ASSERT_FALSE(server);
    EXPECT_EQ(server.error().sentence.find("secret"), std::string::npos) << server.error().sentence;
    EXPECT_NE(server.error().sentence.find("postgresql://me@localhost:1/regard"), std::string::npos);
}

TEST(Open, a_file_that_is_no_store_is_refused_in_a_sentence)
{
    TempFolder const folder;
    std::string const path = folder.path() + "/letter.txt";
    FILE* const file = std::fopen(path.c_str(), "w");
    std::fputs("Dear customer, this is a letter and certainly no database, however long one reads it.\n", file);
    std::fclose(file);
    auto const letter = Database::open({.where = path});
    ASSERT_FALSE(letter);
    EXPECT_EQ(letter.error().code, "database_unavailable");
}

TEST(Open, a_new_store_is_for_its_owner_alone)
{
    TempFolder const folder;
    auto const store = Database::open({.where = folder.path() + "/store.db"}).value();
    store->write([](Transaction& tx) { tx.script("create table t (a int)"); });
    for (char const* end : {"", "-wal", "-shm"}) {
        std::string const command = "test \"$(stat -c %a '" + folder.path() + "/store.db" + end + "')\" = 600";
        EXPECT_EQ(std::system(command.c_str()), 0) << end;
    }
}
}
