#pragma once
// The words of IMAP: pure text. Only for the sources of this room.
#include "ground/mail/mailbox_reader.h"

#include <string>

namespace regard::mail
{
// A folder's name as IMAP writes it: in its own form of UTF-7, quoted. Control characters are left out.
std::string quoted_folder(std::string_view utf8);

std::string set_of(std::span<Uid const> uids); // `1:4,7`; ascending

// A line that ends in `{123}` or `{123+}`: so many bytes follow. None where it does not.
std::optional<std::uint64_t> literal_behind(std::string_view line);

// The number behind a word: `UID 5` in `* 3 FETCH (UID 5 RFC822.SIZE 99`. Only where the word stands alone.
std::optional<std::uint64_t> number_behind(std::string_view line, std::string_view word);

std::vector<Uid> numbers_in(std::string_view line); // of `* SEARCH 2 3 7`
}
