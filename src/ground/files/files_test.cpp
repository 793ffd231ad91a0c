#include "ground/files/archive.h"
#include "ground/files/spill.h"
#include "ground/files/temp.h"
#include "ground/files/zip.h"

#include <archive.h>
#include <archive_entry.h>
#include <filesystem>
#include <gtest/gtest.h>
#include <system_error>
#include <zlib.h>

namespace regard::files
{
namespace
{
std::string gzip(std::string_view bytes)
{
    z_stream z{};
    deflateInit2(&z, 9, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    std::string packed(deflateBound(&z, bytes.size()) + 64, '\0');
    z.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    z.avail_in = static_cast<uInt>(bytes.size());
    z.next_out = reinterpret_cast<Bytef*>(packed.data());
    z.avail_out = static_cast<uInt>(packed.size());
    deflate(&z, Z_FINISH);
    packed.resize(z.total_out);
    deflateEnd(&z);
    return packed;
}

void write_zip(std::string const& path, std::vector<std::pair<std::string, std::string>> const& files,
               char const* password = nullptr)
{
    auto* zip = archive_write_new();
    archive_write_set_format_zip(zip);
    if (password != nullptr) {
        archive_write_set_options(zip, "zip:encryption=zipcrypt");
        archive_write_set_passphrase(zip, password);
    }
    archive_write_open_filename(zip, path.c_str());
    for (auto const& [name, bytes] : files) {
        auto* entry = archive_entry_new();
        archive_entry_set_pathname_utf8(entry, name.c_str());
        archive_entry_set_filetype(entry, name.ends_with('/') ? AE_IFDIR : AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_entry_set_size(entry, static_cast<la_int64_t>(bytes.size()));
        archive_write_header(zip, entry);
        archive_write_data(zip, bytes.data(), bytes.size());
        archive_entry_free(entry);
    }
    archive_write_free(zip);
}

std::string all(ByteSource& source) { return read_all(source, SIZE_MAX); }

// Reads to the end or to the damage, which it names.
std::pair<std::string, std::string> until_damage(ByteSource& source)
{
    std::string bytes;
    char buffer[4096];
    try {
        while (auto const n = source.read(buffer))
            bytes.append(buffer, n);
    } catch (BadData const& bad) {
        return {bytes, bad.code()};
    }
    return {bytes, ""};
}
}

TEST(ByteSource, a_file_is_read_to_its_end_and_counts_what_it_took)
{
    TempFolder folder;
    auto const file = open_file(folder.write("a.csv", "one,two\n1,2\n"));
    EXPECT_EQ(all(*file), "one,two\n1,2\n");
    EXPECT_EQ(file->consumed(), 12u);
    char more[1];
    EXPECT_EQ(file->read(more), 0u);
}

TEST(NamelessFile, is_read_by_its_path_and_has_no_name)
{
    TempFolder folder;
    ::setenv("TMPDIR", folder.path().c_str(), 1);
    NamelessFile file;
    ::unsetenv("TMPDIR");
    file.write("one,");
    file.write("two");
    EXPECT_EQ(all(*open_file(file.path())), "one,two");
    EXPECT_EQ(all(*open_file(file.path())), "one,two");
    EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
}

TEST(Spill, gives_back_what_was_gathered_be_it_in_memory_or_on_the_disk)
{
    for (std::size_t const lines : {std::size_t{0}, std::size_t{10}, 3 * Spill::in_memory / 8}) {
        Spill gathered;
        std::string expected;
        for (std::size_t i = 0; i < lines; ++i) {
            gathered.append("a line\n");
            expected += "a line\n";
        }
        gathered.finish();
        EXPECT_EQ(gathered.size(), expected.size());
        Spill const moved(std::move(gathered));
        EXPECT_TRUE(moved.all() == expected) << lines;
    }
}

TEST(ByteSource, a_missing_file_is_the_disks_failure) { EXPECT_THROW(open_file("/nowhere/at/all"), std::system_error); }

TEST(Peeked, looking_at_the_head_takes_nothing_away)
{
    Peeked source(from_memory("abcdef"), 4);
    EXPECT_EQ(source.head(), "abcd");
    EXPECT_EQ(all(source), "abcdef");
    EXPECT_EQ(Peeked(from_memory("ab"), 4).head(), "ab");
}

TEST(Peeked, damage_is_met_where_it_stands)
{
    auto const packed = gzip("0123456789");
    Peeked source(gunzip(from_memory(packed.substr(0, packed.size() - 4))), 4096);
    EXPECT_EQ(source.head(), "0123456789");
    EXPECT_EQ(until_damage(source), std::pair(std::string("0123456789"), std::string("archive_cut_off")));
}

TEST(ReadAll, stops_at_its_limit)
{
    EXPECT_EQ(read_all(*from_memory(std::string(300'000, 'x')), 200'000).size(), 200'000u);
    EXPECT_EQ(read_all(*from_memory(""), 10), "");
    TempFolder folder;
    std::string const text(9'000, 'x');
    auto const path = folder.write("a.txt", text);
    for (std::size_t const limit : {std::size_t{0}, std::size_t{8'999}, text.size(), text.size() + 1, SIZE_MAX})
        EXPECT_EQ(read_all(*open_file(path), limit), text.substr(0, limit)) << limit;
    EXPECT_EQ(read_all(*open_file("/proc/self/stat"), SIZE_MAX).empty(), false); // says it has no bytes, and has some
}

TEST(Gunzip, members_in_a_row_are_one_text)
{
    EXPECT_EQ(all(*gunzip(from_memory(gzip("first ") + gzip("second") + std::string(20, '\0')))), "first second");
    EXPECT_EQ(all(*gunzip(from_memory(gzip("")))), "");
}

TEST(Gunzip, what_came_before_the_damage_is_given_then_the_damage_is_named)
{
    std::string text;
    for (int i = 0; i < 20'000; ++i)
        text += std::to_string(i * 7919) + ",";
    auto const packed = gzip(text);
    auto const cut = until_damage(*gunzip(from_memory(packed.substr(0, packed.size() / 2))));
    EXPECT_EQ(cut.second, "archive_cut_off");
    EXPECT_GT(cut.first.size(), text.size() / 3);
    EXPECT_TRUE(text.starts_with(cut.first));

    auto broken = packed;
    broken[broken.size() - 6] ^= 1; // the checksum
    auto const damaged = until_damage(*gunzip(from_memory(broken)));
    EXPECT_EQ(damaged.first, text);
    EXPECT_EQ(damaged.second, "archive_damaged");
    EXPECT_EQ(until_damage(*gunzip(from_memory("no gzip at all"))).second, "archive_damaged");
}

TEST(Gunzip, a_bomb_is_refused_before_it_fills_anything)
{
    std::string bomb;
    auto const ten_megabytes = gzip(std::string(10'000'000, '\0'));
    for (int i = 0; i < 20; ++i)
        bomb += ten_megabytes;
    auto twice = gunzip(gunzip(from_memory(gzip(bomb)))); // within itself, so the ratio multiplies
    char buffer[65536];
    EXPECT_THROW(while (twice->read(buffer) != 0){}, BadData);
}

TEST(Archive, kinds_are_known_by_their_first_bytes)
{
    EXPECT_EQ(packing_of(gzip("x")), Packing::gzip);
    EXPECT_EQ(packing_of("PK\x03\x04"), Packing::zip);
    EXPECT_EQ(packing_of("case,at\n"), Packing::none);
    EXPECT_EQ(packing_of(""), Packing::none);
}

TEST(Archive, a_plain_file_and_a_gzip_are_one_entry_each)
{
    TempFolder folder;
    auto const plain = entries(folder.write("a.gz", "a plain text with a lying name")).value();
    ASSERT_EQ(plain.size(), 1u);
    EXPECT_EQ(plain[0].name, "a.gz");
    EXPECT_EQ(all(*open(plain[0])), "a plain text with a lying name");
    auto const packed = entries(folder.write("b.csv", gzip("packed"))).value();
    ASSERT_EQ(packed.size(), 1u);
    EXPECT_EQ(all(*open(packed[0])), "packed");
}

TEST(Archive, a_zip_has_an_entry_for_each_file_but_none_for_what_the_system_put_there)
{
    TempFolder folder;
    auto const path = folder.file("export.zip");
    write_zip(path, {{"2024/", ""},
                     {"2024/events.csv", "one"},
                     {"__MACOSX/2024/._events.csv", "x"},
                     {".DS_Store", "x"},
                     {"sønder.csv.gz", gzip("two")}});
    auto const found = entries(path).value();
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0].name, "export.zip/2024/events.csv");
    EXPECT_EQ(found[1].name, "export.zip/sønder.csv.gz");
    EXPECT_EQ(all(*open(found[0])), "one");
    EXPECT_EQ(all(*open(found[1])), "two");
}

TEST(Archive, refusals_name_the_trouble)
{
    TempFolder folder;
    EXPECT_EQ(entries(folder.file("missing")).error().code, "not_readable");
    EXPECT_EQ(entries(folder.path()).error().code, "not_readable");
    EXPECT_EQ(entries(folder.write("cut.zip", "PK\x03\x04 and then nothing")).error().code, "archive_damaged");

    auto const empty = folder.file("empty.zip");
    write_zip(empty, {{"folder/", ""}});
    EXPECT_EQ(entries(empty).error().code, "empty_file");

    auto const locked = folder.file("locked.zip");
    write_zip(locked, {{"secret.csv", "a,b\n"}}, "password");
    EXPECT_EQ(entries(locked).error().code, "encrypted");
}

TEST(Zip, a_bomb_is_refused)
{
    TempFolder folder;
    auto const path = folder.file("bomb.zip");
    write_zip(path, {{"inner.gz", gzip(gzip(std::string(150'000'000, '\0')))}});
    auto const source = gunzip(open(entries(path).value().at(0)));
    char buffer[65536];
    EXPECT_THROW(while (source->read(buffer) != 0){}, BadData);
}

TEST(Zip, members_are_opened_by_name)
{
    TempFolder folder;
    auto const path = folder.file("book.xlsx");
    write_zip(path, {{"a.xml", "<a/>"}, {"b.xml", "<b/>"}});
    EXPECT_EQ(all(*move_to(std::make_shared<Zip>(path), "b.xml")), "<b/>");
    EXPECT_EQ(move_to(std::make_shared<Zip>(path), "c.xml"), nullptr);
}

TEST(Walk, opens_entries_in_any_order)
{
    TempFolder folder;
    auto const path = folder.file("mails.zip");
    write_zip(path, {{"1.eml", "one"}, {"2.eml", "two"}, {"3.eml", "three"}});
    auto const found = entries(path).value();
    Walk walk;
    for (auto const& [index, text] : {std::pair(0, "one"), {2, "three"}, {1, "two"}, {1, "two"}, {2, "three"}})
        EXPECT_EQ(all(*walk.open(found[static_cast<std::size_t>(index)])), text);
    EXPECT_EQ(all(*walk.open(entries(folder.write("plain", "x")).value().at(0))), "x");
}

TEST(TempFolder, goes_with_everything_in_it)
{
    std::string path;
    {
        TempFolder folder;
        path = folder.path();
        folder.write("kept", "not for long");
    }
    EXPECT_THROW(open_file(path + "/kept"), std::system_error);
}
}
