#include "features/knowledge/voice.h"

namespace regard::knowledge
{
std::string_view voice_type(std::string_view bytes)
{
    if (bytes.starts_with("\x1a\x45\xdf\xa3"))
        return "audio/webm";
    if (bytes.starts_with("OggS"))
        return "audio/ogg";
    if (bytes.size() > 12 && bytes.starts_with("RIFF") && bytes.substr(8).starts_with("WAVE"))
        return "audio/wav";
    if (bytes.size() > 8 && bytes.substr(4).starts_with("ftyp"))
        return "audio/mp4";
    return {};
}
}
