#include "features/intake/formats/unpacked.h"

namespace regard::intake
{
Unpacked::Unpacked(files::ByteSource& source)
{
    std::string buffer(256 << 10, '\0');
    std::size_t bytes = 0;
    while (auto const n = source.read(buffer)) {
        bytes += n;
        if (bytes > most)
            throw files::BadData("expands_too_much");
        file_.write(std::string_view(buffer).substr(0, n));
    }
}

Refusal refusal_of(files::BadData const& bad)
{
    std::string_view const code = bad.code();
    if (code == "encrypted")
        return {"encrypted", "This file is protected by a password. Save it without one and bring it again.", ""};
    if (code == "expands_too_much")
        return {"expands_too_much", "This file unpacks to far more than any history needs; it was left alone.", ""};
    return {"archive_damaged", "This archive is damaged or was cut off. Pack or fetch it again.", ""};
}
}
