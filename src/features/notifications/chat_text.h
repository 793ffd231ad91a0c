#pragma once
// A notification as the chats want it. Whatever a text holds, it stays text: it neither formats, links nor calls anybody. Pure.
#include "features/notifications/model.h"

namespace regard::notifications
{
struct ChatText
{
    std::string sentence;
    std::string open, link; // what the button says, and where it leads; empty: none
};

// The body of the call.
std::string chat_body(ChatFormat format, ChatText const& text);
}
