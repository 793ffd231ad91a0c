"""A server of our own for a measurement: `regard serve` on a free port with a given data folder, and somebody signed in."""
import http.client
import json
import os
import socket
import subprocess
import time
import uuid
from pathlib import Path

from measuring import REGARD

EMAIL, PASSWORD = "bench@regard.example", "measured once, cut never"
ORGANISATION = {"name": "Bench", "zone": "Europe/Copenhagen", "currency": "EUR", "language": "en"}


def free_port():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


class Server:
    """Runs until the block ends. `start_s`: from the start of the program to the first answer of /readyz."""

    def __init__(self, data, log=None):
        self.data, self.port = Path(data), free_port()
        self.log = log or self.data.parent / f"{self.data.name}.log"

    def __enter__(self):
        environment = os.environ | {"REGARD_LISTEN_PORT": str(self.port)}
        began = time.perf_counter()
        with open(self.log, "wb") as log:
            self.running = subprocess.Popen([REGARD, "serve", "--data", self.data], stdout=log, stderr=log, env=environment)
        while not self.is_ready():
            if self.running.poll() is not None:
                raise RuntimeError(f"the server ended: {self.log.read_text()[-500:]}")
            time.sleep(0.002)
        self.start_s = time.perf_counter() - began
        return self

    def __exit__(self, *_):
        self.running.terminate()
        self.running.wait(60)

    def is_ready(self):
        try:
            return self.ask("GET", "/readyz").status == 200
        except OSError:
            return False

    def ask(self, method, path, body=None, headers=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        connection.request(method, path, body and json.dumps(body), {"Content-Type": "application/json"} | (headers or {}))
        answer = connection.getresponse()
        answer.body = answer.read()
        connection.close()
        return answer

    def sign_in(self):
        """Signs in, setting the organisation up where that is still to be done. Returns the cookie."""
        answer = self.ask("POST", "/api/v1/session", {"email": EMAIL, "password": PASSWORD})
        if answer.status != 200:
            token = self.set_up_token()
            form = {"token": token, "name": "Bench", "email": EMAIL, "password": PASSWORD, "organisation": ORGANISATION}
            answer = self.ask("POST", "/api/v1/setup", form, {"Idempotency-Key": str(uuid.uuid4())})
        if answer.status != 200:
            raise RuntimeError(f"{answer.status} {answer.body[:300]}")
        return answer.headers["Set-Cookie"].split(";", 1)[0]

    def set_up_token(self):
        """Written by the server a moment after it listens."""
        link = self.data / "setup-link.txt"
        for _ in range(2_000):
            if link.exists() and "token=" in (text := link.read_text()):
                return text.strip().rsplit("token=", 1)[1]
            time.sleep(0.005)
        raise RuntimeError(f"{link}: no link was written")

    def cpu_s(self):
        """Processor time of all its threads so far, to the nanosecond."""
        return cpu_of(self.running.pid)

    def rss_mb(self):
        return self.memory("VmRSS")

    def peak_rss_mb(self):
        return self.memory("VmHWM")

    def memory(self, what):
        status = Path(f"/proc/{self.running.pid}/status").read_text()
        return int(status.split(f"{what}:", 1)[1].split()[0]) * 1024 / 1e6


def cpu_of(pid):
    """Processor time of the threads a program has now, in seconds; ended ones are not in it."""
    spent = 0
    for thread in Path(f"/proc/{pid}/task").iterdir():
        spent += int((thread / "schedstat").read_text().split()[0])
    return spent / 1e9


def settle(server):
    """Waits until the server has nothing more to do by itself."""
    quiet = 0
    while quiet < 3:
        before = server.cpu_s()
        time.sleep(0.5)
        quiet = quiet + 1 if server.cpu_s() - before < 0.01 else 0


class Reader:
    """One browser: a connection that is kept, signed in."""

    def __init__(self, server, cookie):
        self.connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)
        self.headers = {"Cookie": cookie}

    def get(self, path):
        """The answer's status and body, and how long it took in milliseconds."""
        began = time.perf_counter()
        self.connection.request("GET", path, headers=self.headers)
        answer = self.connection.getresponse()
        body = answer.read()
        return answer.status, body, (time.perf_counter() - began) * 1000

    def read(self, path):
        status, body, _ = self.get(path)
        if status != 200:
            raise RuntimeError(f"{path}: {status} {body[:300]}")
        return json.loads(body)


    def write(self, path, form):
        """What was made of it."""
        csrf = self.read("/api/v1/session")["csrf"]
        headers = {"X-Regard-Csrf": csrf, "Idempotency-Key": str(uuid.uuid4()), "Content-Type": "application/json"}
        self.connection.request("POST", path, json.dumps(form), self.headers | headers)
        answer = self.connection.getresponse()
        body = answer.read()
        if answer.status not in (200, 201, 202):
            raise RuntimeError(f"{path}: {answer.status} {body[:300]}")
        return json.loads(body)


def bring_sample(server, reader):
    """The sample organisation, imported and measured by the server itself."""
    address = f"/api/v1/imports/{reader.write('/api/v1/sample', {})['id']}"
    while (state := reader.read(address)["state"]) != "done":
        if state == "failed":
            raise RuntimeError("the sample could not be imported")
        time.sleep(0.2)
    settle(server)
