#pragma once
// Which attributes an XES log has, found by running over its tags once. That is several times faster than a full parse,
// which follows and remains the judge of what the document says: a key it meets that was not found here is reported.
#include "ground/files/byte_source.h"

#include <vector>

namespace regard::intake
{
struct XesKeys
{
    bool is_xes = false;            // the first element is called `log`
    std::vector<std::string> trace; // in order of first appearance, those of the globals first
    std::vector<std::string> event;
};

// At most 4,096 of each, and none longer than 1,000 bytes; others are left to be reported.
XesKeys find_xes_keys(std::unique_ptr<files::ByteSource> source);
}
