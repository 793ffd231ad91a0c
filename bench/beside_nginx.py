"""What reading costs the server, beside nginx serving files of just those bytes: the same client (wrk, eight connections that
are kept) asks for the same addresses in turn; both servers write an access log; in turn, a ratio for each round.
"""
import os
import re
import subprocess
import time
from contextlib import contextmanager
from pathlib import Path

from serving import cpu_of, free_port

ROUNDS, SECONDS = 7, 3
SCRIPT = """
local paths, at = {{ {paths} }}, 0
request = function()
    at = at % #paths + 1
    return wrk.format("GET", paths[at])
end
"""
NGINX = """
{user} daemon off; worker_processes auto; pid {folder}/nginx.pid; error_log {folder}/nginx.error;
events {{ }}
http {{
    access_log {folder}/nginx.access; keepalive_requests 100000000; sendfile on; tcp_nopush on;
    client_body_temp_path {folder}/t; proxy_temp_path {folder}/t; fastcgi_temp_path {folder}/t;
    uwsgi_temp_path {folder}/t; scgi_temp_path {folder}/t;
    server {{ listen 127.0.0.1:{port}; root {folder}/files; default_type application/json; }}
}}
"""


@contextmanager
def nginx(folder, bodies):
    """nginx with a file for each body, under the same address. Gives its port and its processes."""
    for address, body in bodies.items():
        path = folder / "files" / address[1:]
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(body)
    port = free_port()
    user = "user root;" if os.geteuid() == 0 else ""
    (folder / "nginx.conf").write_text(NGINX.format(user=user, folder=folder, port=port))
    running = subprocess.Popen(["nginx", "-c", folder / "nginx.conf", "-p", folder])
    time.sleep(0.5)
    workers = Path(f"/proc/{running.pid}/task/{running.pid}/children").read_text().split()
    try:
        yield port, workers
    finally:
        running.terminate()
        running.wait(20)


def microseconds_a_request(port, script, cookie, cpu_s):
    """Asks for some seconds, and says what that cost the server."""
    before = cpu_s()
    command = ["wrk", "-t1", "-c8", f"-d{SECONDS}s", "-H", f"Cookie: {cookie}", "-s", script, f"http://127.0.0.1:{port}"]
    said = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout
    if "Non-2xx" in said or "Socket errors" in said:
        raise RuntimeError(said)
    requests = int(re.search(r"(\d+) requests in", said).group(1))
    return (cpu_s() - before) * 1e6 / requests, requests


def measure(server, cookie, bodies, folder):
    folder.mkdir(exist_ok=True)
    script = folder / "ask.lua"
    script.write_text(SCRIPT.format(paths=", ".join(f'"{address}"' for address in bodies)))
    ratios, asked = [], 0
    with nginx(folder, bodies) as (port, workers):
        for _ in range(ROUNDS):
            ours, n = microseconds_a_request(server.port, script, cookie, server.cpu_s)
            theirs, m = microseconds_a_request(port, script, cookie, lambda: sum(map(cpu_of, workers)))
            print(f"round: regard {ours:.1f} µs a request ({n}), nginx {theirs:.1f} µs ({m}), {ours / theirs:.2f}")
            ratios.append(ours / theirs)
            asked += n
    return ratios, asked
