#pragma once
// For tests that kill a program on the store: a child forked from the test itself. Fork while nothing of the parent's runs (no Database
// open): only the forking thread goes on in the child.
#include <csignal>
#include <cstdint>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace regard::db::testing
{
inline void tell(int to, std::int64_t number) // to the parent; whole or not at all
{
    if (::write(to, &number, sizeof number) != sizeof number)
        ::_exit(1);
}

// Runs `body(int to)` in the child, which can tell() us numbers through `to`, until it is killed or done. ended_well() must be asked once,
// so that nothing is left of it.
class Child
{
  public:
    template <class Body>
    explicit Child(Body body)
    {
        int ends[2];
        if (::pipe(ends) != 0)
            throw std::runtime_error("pipe");
        pid_ = ::fork();
        if (pid_ == 0) {
            ::close(ends[0]);
            body(ends[1]);
            ::_exit(0);
        }
        ::close(ends[1]);
        heard_ = ends[0];
    }
    ~Child() { ::close(heard_); }
    Child(Child const&) = delete;
    Child& operator=(Child const&) = delete;

    void kill() { ::kill(pid_, SIGKILL); }
    bool ended_well()
    {
        int status = 0;
        ::waitpid(pid_, &status, 0);
        return WIFEXITED(status) && WEXITSTATUS(status) == 0;
    }
    bool waits_for_word() // of the child, one number; false where it ended without
    {
        std::int64_t number = 0;
        return ::read(heard_, &number, sizeof number) == sizeof number;
    }
    std::vector<std::int64_t> all_it_told()
    {
        std::vector<std::int64_t> numbers;
        for (std::int64_t number = 0; ::read(heard_, &number, sizeof number) == sizeof number;)
            numbers.push_back(number);
        return numbers;
    }

  private:
    pid_t pid_ = 0;
    int heard_ = -1;
};
}
