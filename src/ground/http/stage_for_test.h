#pragma once
// For tests of the server over a real socket: an application that answers by path, and a server around it.
#include "ground/http/event_channel.h"
#include "ground/http/server.h"
#include "ground/http/testing.h"
#include "ground/http/upload.h"

#include <atomic>
#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <thread>
#include <unistd.h>

namespace regard::http
{
using namespace std::chrono_literals;
using testing::Client;

// Answers by path.
class Stage final : public Application
{
  public:
    Plan plan(Head const& head) const override
    {
        Plan plan;
        plan.route = head.path == "/echo" ? "/echo" : "/other";
        plan.where = head.path == "/quick" || head.path == "/thread/network" ? Plan::Where::network
                     : head.path == "/thread/either"                         ? Plan::Where::either
                                                                             : Plan::Where::worker;
        plan.body = head.path.starts_with("/upload") ? Plan::Body::upload : Plan::Body::memory;
        plan.ask_first = head.path == "/upload/refused";
        plan.body_limit = 200'000;
        return plan;
    }

    std::optional<Response> admit(Plan const&, Head const&) override { return text_answer(403, "no"); }

    Response answer(Plan const&, Request& request) override
    {
        auto const& head = request.head;
        if (head.path == "/echo")
            return text_answer(200, std::string(head.header("x-say")) + request.body);
        if (head.path == "/address")
            return text_answer(200, head.address + (head.secure ? " secure" : " plain"));
        if (head.path == "/slow") {
            std::this_thread::sleep_for(300ms);
            return text_answer(200, "slow");
        }
        if (head.path.starts_with("/thread"))
            return text_answer(200, std::to_string(std::hash<std::thread::id>{}(std::this_thread::get_id())));
        if (head.path == "/throw")
            throw std::runtime_error("secret details");
        if (head.path == "/large")
            return json_answer(200, '"' + std::string(5'000'000, 'x') + '"');
        if (head.path == "/file")
            return {200, "text/csv", {}, FileBody{file, 100'000, "\"v1\""}};
        if (head.path == "/gone-file")
            return {200, "text/csv", {}, FileBody{"/nowhere", 5, ""}};
        if (head.path == "/stream")
            return {
                200, "text/csv", {}, Stream([n = 0](std::string& out) mutable { return out += "line\n", ++n < 1000; })};
        if (head.path == "/broken-stream")
            return {200, "text/csv", {}, Stream([n = 0](std::string& out) mutable {
                        out += "line\n";
                        return ++n < 3 ? true : throw std::runtime_error("the store went away");
                    })};
        if (head.path.starts_with("/events")) {
            channel = std::make_shared<EventChannel>();
            if (head.path == "/events/guarded") {
                channel->heartbeat = 50ms;
                channel->still_welcome = [this] { return welcome.load(); };
            }
            channel->send("hello", "one\ntwo", "7");
            return {200, "text/event-stream", {}, channel};
        }
        if (head.path == "/upload")
            return upload_answer(*request.upload);
        return text_answer(200, "fine");
    }

    Response refusal(int status, std::string_view code, std::string_view) const override
    {
        return text_answer(status, std::string(code));
    }

    static Response upload_answer(Upload& upload)
    {
        std::string text;
        for (auto& file : upload.files) {
            EXPECT_TRUE(std::filesystem::exists(file.content.path()));
            text += file.field + "=" + file.name + ":" + std::to_string(file.content.size()) + ";";
        }
        for (auto const& [name, value] : upload.texts)
            text += name + "=" + value + ";";
        return text_answer(200, text);
    }

    std::string file;
    std::shared_ptr<EventChannel> channel;
    std::atomic<bool> welcome{true};
};

class Serving : public ::testing::Test
{
  protected:
    void SetUp() override
    {
        folder = std::filesystem::temp_directory_path() /
                 ("regard-http-" + std::to_string(::getpid()) + "-" + std::to_string(++count));
        std::filesystem::create_directory(folder);
        stage.file = folder / "file.csv";
        std::ofstream out(stage.file);
        for (int i = 0; i < 100'000; ++i)
            out << static_cast<char>('a' + i % 26);
        settings.spool_folder = folder / "";
        settings.failure = [this](std::string_view what) {
            std::lock_guard const lock(mutex);
            failures.emplace_back(what);
        };
    }
    void TearDown() override
    {
        server.reset();
        std::filesystem::remove_all(folder);
    }

    Client client()
    {
        if (!server)
            server = Server::start(settings, stage, metrics).value();
        return Client(server->port());
    }

    std::size_t spooled() const
    {
        std::size_t files = 0;
        for (auto const& entry : std::filesystem::directory_iterator(folder))
            files += entry.path().filename().string().starts_with("regard-upload") ? 1 : 0;
        return files;
    }

    static inline int count = 0;
    std::filesystem::path folder;
    Stage stage;
    Settings settings;
    Metrics metrics;
    std::unique_ptr<Server> server;
    std::mutex mutex;
    std::vector<std::string> failures;
};
}
