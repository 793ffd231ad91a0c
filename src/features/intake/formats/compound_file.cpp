#include "features/intake/formats/compound_file.h"

#include <string>

namespace regard::intake
{
namespace
{
// Stream names are UTF-16, little end first.
bool has_stream(std::string_view head, std::string_view name)
{
    std::string wide;
    for (char const c : name) {
        wide += c;
        wide += '\0';
    }
    return head.find(wide) != head.npos;
}
}

bool is_compound_file(std::string_view head) { return head.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"); }

CompoundFile compound_file_kind(std::string_view head)
{
    if (has_stream(head, "EncryptedPackage") || has_stream(head, "EncryptionInfo"))
        return CompoundFile::encrypted_package;
    if (has_stream(head, "Workbook") || has_stream(head, "Book"))
        return CompoundFile::old_workbook;
    if (has_stream(head, "__nameid_version1.0") || has_stream(head, "__properties_version1.0"))
        return CompoundFile::outlook_message;
    return CompoundFile::other;
}
}
