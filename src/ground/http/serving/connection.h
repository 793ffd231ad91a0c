#pragma once
// Inside ground/http: one connection from its first byte to its last.
#include "ground/http/serving/reactor.h"

namespace regard::http
{
// Serves the socket on its reactor's thread until either side has had enough. Leaves the house's door by itself.
void serve(Reactor& reactor, Socket socket, AddressBytes const& peer, asio::ssl::context* tls);
}
