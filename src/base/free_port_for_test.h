#pragma once
// For tests that start a server of somebody else's: a port of 127.0.0.1 that nobody listens at now. Another may take it before the server
// does, so a server that can be asked to take any port is better asked.
#include <cstdint>
#include <netinet/in.h>
#include <stdexcept>
#include <sys/socket.h>
#include <unistd.h>

namespace regard
{
inline std::uint16_t free_port_for_test()
{
    int const probe = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    bool const found = ::bind(probe, reinterpret_cast<sockaddr*>(&address), size) == 0 &&
                       ::getsockname(probe, reinterpret_cast<sockaddr*>(&address), &size) == 0;
    ::close(probe);
    if (!found)
        throw std::runtime_error("no free port");
    return ntohs(address.sin_port);
}
}
