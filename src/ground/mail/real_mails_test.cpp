#include "base/text.h"
#include "ground/files/byte_source.h"
#include "ground/mail/letter.h"

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <map>

namespace regard::mail
{
namespace
{
std::string const folder = "../shared/data/mail/";

std::vector<std::string> cells_of(std::string const& line)
{
    std::vector<std::string> cells(1);
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '"' && quoted && line.substr(i + 1).starts_with('"'))
            cells.back() += line[++i];
        else if (line[i] == '"')
            quoted = !quoted;
        else if (line[i] == ',' && !quoted)
            cells.emplace_back();
        else
            cells.back() += line[i];
    }
    return cells;
}

std::string in_single_blanks(std::string_view text)
{
    std::string out;
    for (char const c : text) {
        bool const blank = c == ' ' || c == '\t';
        if (!blank || !out.ends_with(' '))
            out += blank ? ' ' : c;
    }
    return std::string(text::trimmed(out));
}

// What we see of a mail.
struct Seen
{
    std::ptrdiff_t leaves = 0;
    std::ptrdiff_t attachments = 0; // that call themselves so
    std::string subject;

    bool operator==(Seen const&) const = default;
};

std::ostream& operator<<(std::ostream& out, Seen const& seen)
{
    return out << seen.leaves << " leaves, " << seen.attachments << " attachments, \"" << seen.subject << '"';
}

Seen seen_in(Letter const& letter)
{
    Seen seen{0, 0, in_single_blanks(letter.subject)};
    for (auto const& part : letter.parts) {
        bool const leaf = part.type != "message/rfc822";
        seen.leaves += leaf;
        seen.attachments += leaf && part.disposition == "attachment";
    }
    return seen;
}

Seen seen_by_the_other(std::vector<std::string> const& cells, Seen const& ours)
{
    auto subject = in_single_blanks(cells.at(9));
    if (cells[9].size() >= 120 && ours.subject.starts_with(subject)) // it lists no more of it
        subject = ours.subject;
    return {std::stoi(cells.at(4)), std::stoi(cells.at(5)), subject};
}

// Where we differ from the parser of the manifest; docs/decisions/0016 says why.
std::map<std::string, Seen> const differences{
    {"msg_15.txt", {3, 1, "XX"}},
    {"msg_16.txt", {3, 0, "Delivery Notification: Delivery has failed"}},
    {"msg_38.txt", {3, 0, ""}},
    {"msg_39.txt", {7, 0, ""}},
    {"msg_43.txt", {3, 0, "Banned file: auto__mail.python.bat in mail from you"}},
    {"invalid_subject_characters.eml",
     {1, 0, "Formação FrenetikPolis: Mega Campanha Final Verão | Cursos de Setembro"}},
    {"multiple_content_types.eml", {1, 0, "Redacted"}},
    {"raw_email_with_illegal_boundary.eml", {2, 0, "Testing outlook"}},
    {"raw_email_with_mimepart_without_content_type.eml", {3, 0, "Warning: could not send message for past 1 day"}},
    {"multi_address_bounce1.eml", {3, 0, "Undelivered Mail Returned to Sender"}},
    {"multi_address_bounce2.eml", {3, 0, "Undelivered Mail Returned to Sender"}},
    {"multipart_report_multiple_status.eml", {4, 0, "Mail System Error - Returned Mail"}},
    {"report_422.eml", {3, 0, "Warning: could not send message for past 8 hours"}},
    {"report_530.eml", {3, 0, "Returned mail: see transcript for details"}},
    {"raw_email_bad_time.eml", {2, 0, "[0]: XXXXXXX XXXXX XXXXX !"}},
    {"raw_email_incorrect_header.eml", {1, 0, "Stop adware/spyware once and for all."}},
    {"example13.eml", {1, 0, "Saying Hello"}},
};
}

TEST(RealMails, all_are_read_with_parts_attachments_and_subjects)
{
    if (!std::filesystem::exists(folder))
        GTEST_SKIP() << folder << " is not here";
    std::ifstream manifest(folder + "MANIFEST.csv");
    std::string line;
    std::getline(manifest, line);
    std::size_t mails = 0, different = 0;
    for (; std::getline(manifest, line); ++mails) {
        auto const cells = cells_of(line);
        auto const path = cells.at(1);
        auto const letter = read_letter(files::read_all(*files::open_file(folder + path), SIZE_MAX));
        auto const ours = seen_in(letter);
        for (std::size_t i = 0; i < letter.parts.size(); ++i)
            letter.bytes(i); // none is out of reach
        auto const known = differences.find(path.substr(path.rfind('/') + 1));
        different += known != differences.end();
        EXPECT_EQ(ours, known != differences.end() ? known->second : seen_by_the_other(cells, ours)) << path;
        EXPECT_FALSE(letter.cut) << path;
    }
    EXPECT_EQ(mails, 151u);
    EXPECT_EQ(different, differences.size());
}
}
