#!/usr/bin/env python3
"""How fast `svodka fetch` is: 200 sources with ten pages each, played on 127.0.0.1 to 127.0.0.200.

Of a hundred pages two come late, one is cut, one has no end, one is gone. Prints pages a second, processor and peak memory
of the first run, and what a second run brings (nothing).

    Tools/fetch_speed.py [SVODKA]
"""
import asyncio, os, resource, subprocess, sys, tempfile, threading, time

SOURCES, PAGES = 200, 10
PARAGRAPH = "<p>" + "Новый мост через Свислочь открыли в среду утром, движение по нему уже началось. " * 8 + "</p>\n"
PAGE = ("<!DOCTYPE html><html lang=ru><head><title>%s</title></head><body><article><h1>%s</h1>"
        + PARAGRAPH * 24 + "</article></body></html>")


def head(status, length, extra=""):
    size = "" if length is None else f"Content-Length: {length}\r\n"
    return f"HTTP/1.1 {status} Played\r\nContent-Type: text/html; charset=utf-8\r\n{size}{extra}\r\n".encode()


def feed(host):
    items = "".join(
        f"<item><title>Новость {n} у {host}</title><link>http://{host}/page/{n}.html</link>"
        f"<description>Коротко о новости {n}.</description></item>" for n in range(PAGES))
    return f"<rss version='2.0'><channel><title>{host}</title>{items}</channel></rss>".encode()


async def serve(reader, writer):
    try:
        while True:
            request = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
            path = request.split(" ")[1]
            host = next(l[6:] for l in request.split("\r\n") if l.lower().startswith("host: "))
            if path == "/robots.txt":
                writer.write(head(404, 0))
            elif path == "/rss":
                if "if-none-match" in request.lower():
                    writer.write(head(304, None, 'ETag: "1"\r\n'))
                else:
                    body = feed(host)
                    writer.write(head(200, len(body), 'ETag: "1"\r\n') + body)
            else:
                source = int(host.split(":")[0].rsplit(".", 1)[1])
                number = (source * PAGES + int(path[6:-5])) % 100
                body = (PAGE % (path, path)).encode()
                if number in (3, 53):
                    await asyncio.sleep(1)
                elif number == 17:
                    writer.write(head(200, len(body)) + body[:1000])
                    break
                elif number == 29:
                    writer.write(head(200, None))
                    while True:
                        writer.write(body)
                        await writer.drain()
                elif number == 41:
                    writer.write(head(410, 0))
                    continue
                writer.write(head(200, len(body)) + body)
            await writer.drain()
    except (asyncio.IncompleteReadError, ConnectionError):
        pass
    writer.close()


def play():
    loop = asyncio.new_event_loop()
    server = loop.run_until_complete(asyncio.start_server(serve, "0.0.0.0", 0, backlog=1000))
    threading.Thread(target=loop.run_forever, daemon=True).start()
    return server.sockets[0].getsockname()[1]


def main():
    svodka = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else ".build/release/svodka")
    port = play()
    with tempfile.TemporaryDirectory() as folder:
        with open(f"{folder}/svodka.yaml", "w") as settings:
            settings.write("sources:\n")
            for n in range(1, SOURCES + 1):
                settings.write(f"  - {{name: S{n}, feed: 'http://127.0.0.{n}:{port}/rss', allow-private: yes}}\n")
        for run in ("first", "second"):
            start, before = time.time(), resource.getrusage(resource.RUSAGE_CHILDREN)
            outcome = subprocess.run([svodka, "fetch", "2025-05-14"], cwd=folder, capture_output=True, text=True)
            seconds, after = time.time() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
            pages = sum(name.endswith(".html") for _, _, names in os.walk(folder) for name in names)
            processor = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
            print(f"{run}: {pages} pages are here after {seconds:.1f} s ({pages / seconds:.0f} a second), "
                  f"{processor:.1f} s of processor, {after.ru_maxrss >> 10} MB; status {outcome.returncode}")
            print("  " + outcome.stdout.strip().split("\n")[-1])
            print("  " + f"{len(outcome.stderr.splitlines())} findings")


main()
