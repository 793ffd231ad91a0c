#pragma once
// A program run to its end, without a shell in between.
#include <string>
#include <vector>

namespace regard::db::postgres
{
struct Ended
{
    int code = 0;          // its exit code; 127 where it could not be started, 128 + signal where one ended it
    std::string last_line; // the last thing it said on stderr
};

// `environment`: added to ours, `NAME=value`. Passwords go there, since arguments are for all on the machine to see.
Ended run_child(std::vector<std::string> const& arguments, std::vector<std::string> const& environment);
}
