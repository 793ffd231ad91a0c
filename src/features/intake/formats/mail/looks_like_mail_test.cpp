#include "features/intake/formats/mail/looks_like_mail.h"

#include <gtest/gtest.h>

namespace regard::intake
{
TEST(LooksLikeMail, mailboxes_and_single_mails_but_no_tables)
{
    for (char const* mail :
         {"From anna@example.com Mon Jan  1 10:00:00 2024\nSubject: x\n\nHello\n",
          "Return-Path: <a@b.example>\r\nReceived: by x;\r\n\tMon, 1 Jan 2024\r\nSubject: y\r\n\r\nHello",
          "\nFrom: a@b.example\nTo: c@d.example\n\nx"})
        EXPECT_TRUE(looks_like_mail(mail)) << mail;
    for (char const* other : {"", "case,at\n1,2\n", "From here to there\nand back\n", "From,To,Subject\na,b,c\n",
                              "{\"From\": 1}", "Subject: just a note\n\nno mail", "From: x\n\nTo: y\n"})
        EXPECT_FALSE(looks_like_mail(other)) << other;
}
}
