#pragma once
// Inside ground/http: one network thread with its event loop, its listening socket and its connections.
#include "ground/http/serving/house.h"
#include "ground/http/serving/pipe.h"

#include <list>
#include <thread>

namespace regard::http
{
// A connection as its reactor sees it. Touched on the reactor's thread only.
class Guest
{
  public:
    virtual ~Guest() = default;
    virtual SteadyTime deadline() const = 0;
    virtual void cut() = 0;   // ends what it waits for: its time is over, or the house closes for good
    virtual void drain() = 0; // the house closes: leave after the answer under way
};

class Reactor
{
  public:
    // Binds and listens; `port` 0 takes a free one. Throws boost::system::system_error.
    Reactor(House& house, asio::ip::tcp::endpoint at, asio::ssl::context* tls);
    ~Reactor();

    std::uint16_t port() const { return port_; }

    void run();   // starts the thread
    void drain(); // no new connections; guests leave when they can. Any thread.
    void cut();   // ends all guests. Any thread.
    void stop();  // ends the thread. Any thread but this one.

    House& house;
    RouteCounts counts;

    // For guests, on this thread.
    using Place = std::list<Guest*>::iterator;
    Place add(Guest& guest) { return guests_.insert(guests_.end(), &guest); }
    void remove(Place place) { guests_.erase(place); }

  private:
    Task<void> accept();
    Task<void> watch();
    void receive(Socket socket);

    asio::io_context context_;
    asio::executor_work_guard<Executor> open_;
    Acceptor acceptor_;
    std::uint16_t port_;
    asio::ssl::context* tls_;
    std::list<Guest*> guests_;
    std::thread thread_;
};
}
