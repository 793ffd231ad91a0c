#include "ground/db/postgres/child.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <system_error>
#include <unistd.h>

namespace regard::db::postgres
{
namespace
{
constexpr std::size_t most_heard = 64 * 1024;

std::vector<char*> pointers(std::vector<std::string> const& texts)
{
    std::vector<char*> list;
    list.reserve(texts.size() + 1);
    for (auto const& text : texts)
        list.push_back(const_cast<char*>(text.c_str()));
    list.push_back(nullptr);
    return list;
}

std::vector<std::string> our_environment()
{
    std::vector<std::string> variables;
    for (char** variable = environ; *variable != nullptr; ++variable)
        variables.emplace_back(*variable);
    return variables;
}

std::string last_line_of(std::string text)
{
    while (!text.empty() && (text.back() == '\n' || text.back() == ' '))
        text.pop_back();
    auto const begin = text.rfind('\n');
    return begin == std::string::npos ? text : text.substr(begin + 1);
}

// Everything up to the end of the pipe; only the end of it is kept.
std::string hear(int pipe)
{
    std::string said;
    char buffer[4096];
    for (ssize_t n = 0; (n = ::read(pipe, buffer, sizeof buffer)) > 0 || (n < 0 && errno == EINTR);) {
        said.append(buffer, n > 0 ? static_cast<std::size_t>(n) : 0);
        if (said.size() > 2 * most_heard)
            said.erase(0, said.size() - most_heard);
    }
    return last_line_of(std::move(said));
}

int exit_code(pid_t child)
{
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR)
        ;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

class Actions
{
  public:
    explicit Actions(int stderr_to)
    {
        posix_spawn_file_actions_init(&actions_);
        posix_spawn_file_actions_addopen(&actions_, 0, "/dev/null", O_RDONLY, 0);
        posix_spawn_file_actions_addopen(&actions_, 1, "/dev/null", O_WRONLY, 0);
        posix_spawn_file_actions_adddup2(&actions_, stderr_to, 2);
    }
    ~Actions() { posix_spawn_file_actions_destroy(&actions_); }
    Actions(Actions const&) = delete;
    Actions& operator=(Actions const&) = delete;
    posix_spawn_file_actions_t const* get() const { return &actions_; }

  private:
    posix_spawn_file_actions_t actions_{};
};
}

Ended run_child(std::vector<std::string> const& arguments, std::vector<std::string> const& environment)
{
    int pipe[2];
    if (::pipe2(pipe, O_CLOEXEC) != 0)
        throw std::system_error(errno, std::generic_category(), "pipe");
    auto variables = our_environment();
    variables.insert(variables.end(), environment.begin(), environment.end());
    Actions const actions(pipe[1]);
    pid_t child = 0;
    int const failed = ::posix_spawnp(&child, arguments[0].c_str(), actions.get(), nullptr, pointers(arguments).data(),
                                      pointers(variables).data());
    ::close(pipe[1]);
    Ended ended;
    if (failed != 0) {
        ended = {127, arguments[0] + ": " + std::strerror(failed)};
    } else {
        ended.last_line = hear(pipe[0]);
        ended.code = exit_code(child);
    }
    ::close(pipe[0]);
    return ended;
}
}
