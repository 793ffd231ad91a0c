#pragma once
// Inside ground/http: a coroutine steps aside while a worker does something that blocks.
#include "ground/http/serving/net.h"
#include "ground/http/serving/workers.h"

#include <boost/asio/async_result.hpp>
#include <boost/asio/post.hpp>
#include <memory>

namespace regard::http
{
// `job` runs on a worker; it must not throw and must live until this returns. False: the workers' queue is full.
inline Task<bool> on_worker(Workers& workers, std::function<void()> job)
{
    co_return co_await asio::async_initiate<asio::use_awaitable_t<Executor> const, void(bool)>(
        [&](auto handler) {
            auto back = std::make_shared<decltype(handler)>(std::move(handler));
            auto const resume = [](auto& shared, bool ran) {
                asio::post(asio::get_associated_executor(*shared), [shared, ran] { (*shared)(ran); });
            };
            bool const taken = workers.post([back, resume, &job] {
                job();
                resume(back, true);
            });
            if (!taken)
                resume(back, false);
        },
        awaiting);
}
}
