// What bench/mail measures: mails of a real IMAP server on this machine until they are cases on the disk.
//     mail_bench DATA MAILS
// Sets up a store of its own in that folder, prints {"per_s","poison_ms","mails"}. Needs Dovecot.
#include "app/program.h"
#include "ground/api/testing.h"
#include "ground/mail/testing_dovecot.h"

#include <boost/json.hpp>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fmt/format.h>

namespace regard::app
{
namespace
{
using mail::testing::Dovecot;
constexpr int beside_poison = 200;
constexpr std::size_t poison_size = 10 * 1024 * 1024;

class Bench
{
  public:
    explicit Bench(config::Config const& config)
        : program_(Program::open(config).value()), desk_(program_->routes, *program_->database, program_->clock)
    {
        desk_.who = api::testing::employee(
            {"people.read", "people.write", "touchpoints.write", "mailboxes.read", "mailboxes.write"});
        auto const team = made("/units", R"({"name":"Cards"})");
        for (int i = 0; i < 10; ++i)
            made("/employees", fmt::format(R"({{"name":"E {0}","email":"e{0}@bank.example","unit":"{1}"}})", i, team));
        auto const touchpoint = made("/touchpoints", fmt::format(R"({{"name":"Cards","team":"{}"}})", team));
        auto const imap = dovecot_.server(mail::Tls::none);
        mailbox_ = mailroom::MailboxId::from(
                       made("/mailboxes",
                            fmt::format(R"({{"name":"Help","address":"help@bank.example","host":"{}","port":{},)"
                                        R"("security":"none","user":"anna","secret":"secret","take_existing":true,)"
                                        R"("afterwards":"remove","mode":"live","touchpoint":"{}"}})",
                                        imap.host, imap.port, touchpoint)))
                       .value();
    }

    // Seconds until so many mails that lie on the server are cases.
    double collected(int mails)
    {
        auto const began = std::chrono::steady_clock::now();
        int taken = 0;
        while (taken < mails)
            taken += program_->mailroom.collect(mailbox_).value();
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    }

    void deliver(int mails)
    {
        std::vector<std::string> letters;
        for (int i = 0; i < mails; ++i, ++number_)
            letters.push_back(letter("I lost my card on the train and need a new one before Friday, please.\r\n"));
        dovecot_.deliver_all(letters);
    }

    // Markup without end, and parts that never close.
    void deliver_poison()
    {
        std::string html =
            "Content-Type: multipart/mixed; boundary=\"a\"\r\n\r\n--a\r\nContent-Type: text/html\r\n\r\n";
        while (html.size() < poison_size)
            html += "<div><table><tr><td style='color:red'>&nbsp;<b><i>";
        dovecot_.deliver(head() + html);
        ++number_;
    }

  private:
    std::string head() const
    {
        return fmt::format("From: Customer {0} <c{0}@post.example>\r\nTo: help@bank.example\r\nSubject: My card {0}\r\n"
                           "Message-ID: <m{0}@post.example>\r\nMIME-Version: 1.0\r\n",
                           number_);
    }
    std::string letter(std::string const& text) const
    {
        return head() + "Content-Type: text/plain; charset=utf-8\r\n\r\n" + text;
    }

    std::string made(std::string const& target, std::string const& body)
    {
        auto const answer = desk_.post(target, body);
        if (answer.status != 201)
            throw std::runtime_error(answer.body);
        auto const location = answer.header("location");
        return location.substr(location.rfind('/') + 1);
    }

    Dovecot dovecot_;
    std::unique_ptr<Program> program_;
    api::testing::Desk desk_;
    mailroom::MailboxId mailbox_;
    int number_ = 0;
};

int run(std::string const& data, int mails)
{
    if (!Dovecot::is_installed()) {
        std::fputs("Dovecot is not installed (Debian's dovecot-imapd)\n", stderr);
        return 69;
    }
    config::Config config = config::load("", [](char const*) -> char const* { return nullptr; }).value();
    config.data = data;
    config.log_level = "error";
    Bench bench(config);
    bench.deliver(mails);
    double const all = bench.collected(mails);
    bench.deliver(beside_poison);
    double const without = bench.collected(beside_poison);
    bench.deliver(beside_poison / 2);
    bench.deliver_poison();
    bench.deliver(beside_poison / 2);
    double const with = bench.collected(beside_poison + 1);
    std::puts(boost::json::serialize(
                  boost::json::value{{"per_s", mails / all}, {"poison_ms", (with - without) * 1e3}, {"mails", mails}})
                  .c_str());
    return 0;
}
}
}

int main(int count, char** words)
{
    if (count != 3) {
        std::fputs("mail_bench DATA MAILS\n", stderr);
        return 64;
    }
    return regard::app::run(words[1], std::atoi(words[2]));
}
