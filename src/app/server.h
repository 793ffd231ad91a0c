#pragma once
// The whole program as a server: the program (program.h) and the network.
#include "ground/config/config.h"

#include <memory>
#include <string>

namespace regard::app
{
class Server
{
  public:
    // Opens the store, brings it up to date, and listens. Refuses where the store or the address cannot be had.
    static Result<std::unique_ptr<Server>> start(config::Config const& config);
    ~Server(); // stop()

    std::string address() const;     // http://127.0.0.1:8080
    std::string set_up_link() const; // empty once the organisation is set up

    // The sample organisation, as if its button had been pressed; not again where it has been here before.
    Result<void> bring_sample_once();

    // Takes nothing new, lets what is under way end, and puts unfinished jobs back.
    void stop();

  private:
    struct Parts;
    explicit Server(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> parts_;
};
}
