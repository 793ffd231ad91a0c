#include "features/desk/courtesy.h"

#include <gtest/gtest.h>

namespace regard::desk
{
TEST(Courtesy, thanks_alone_are_known_with_greetings_and_names)
{
    for (char const* text : {"Thanks!", "thank you", "Thank you so much for your quick help!",
                             "Hi Anna,\n\nmany thanks.\n\nKind regards,\nEva Holm", "Tak!", "Tusind tak for hjælpen 😊",
                             "Kære Anna\n\nMange tak for det hurtige svar.\n\nVenlig hilsen\nEva",
                             "Perfect, thanks\n\nSent from my iPhone"})
        EXPECT_TRUE(is_mere_thanks(text, "Eva Holm Anna Berg")) << text;
}

TEST(Courtesy, whatever_else_is_said_is_more_than_thanks)
{
    for (char const* text :
         {"", "  ", "Eva Holm", "Great!", "Thanks, but it still does not work", "Thank you. When does the card come?",
          "Thanks for nothing", "Tak, men det virker ikke", "Thanks :(", "Thanks 👎", "Thanks! My phone is 12 34 56 78",
          "Thank you, Mallory", "no thanks to you", "I want my money back"})
        EXPECT_FALSE(is_mere_thanks(text, "Eva Holm Anna Berg")) << text;
    std::string endless = "thanks";
    for (int i = 0; i < 100; ++i)
        endless += " thanks";
    EXPECT_FALSE(is_mere_thanks(endless, ""));
}
}
