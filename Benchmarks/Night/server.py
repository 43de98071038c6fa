"""Serves invented municipal sites on loopback addresses, several hosts on each, every answer as late as a real one.

Ends by itself after so many seconds, or when its standard input does, and then prints for each address how many requests
came and the shortest time between two of them.
"""
import argparse
import asyncio
import sys

parser = argparse.ArgumentParser()
parser.add_argument("--hosts", type=int, default=357)
parser.add_argument("--groups", type=int, default=40)
parser.add_argument("--pages", type=int, default=20)
parser.add_argument("--latency", type=float, default=0.05)
parser.add_argument("--seconds", type=float, default=300)
parser.add_argument("--port", type=int, default=18555)
options = parser.parse_args()

starts = {group: [] for group in range(options.groups)}
unchanged = 0
bodies = 0


def page(host, number):
    links = "".join(f'<li><a href="/side-{n}">Side {n}</a></li>' for n in range(1, options.pages))
    # Words without numbers: pages that differ in numbers only count as copies of each other.
    letters = str.maketrans("0123456789", "abcdefghij")
    words = " ".join(f"ord{number}x{n}".translate(letters) for n in range(300))
    return (
        f"<!doctype html><html lang=nb><title>Side {number} - {host}</title><h1>Side {number}</h1>"
        f"<p>{words}</p><ul>{links}</ul></html>"
    ).encode()


async def serve(reader, writer, group):
    global unchanged, bodies
    loop = asyncio.get_running_loop()
    try:
        while True:
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
            starts[group].append(loop.time())
            lines = head.split("\r\n")
            path = lines[0].split(" ")[1]
            headers = {k.lower(): v.strip() for k, _, v in (line.partition(":") for line in lines[1:])}
            await asyncio.sleep(options.latency)
            number = 0 if path == "/" else int(path[6:]) if path.startswith("/side-") else -1
            if 0 <= number < options.pages:
                tag = f'"{number}"'
                if headers.get("if-none-match") == tag:
                    unchanged += 1
                    writer.write(f"HTTP/1.1 304 Not Modified\r\nETag: {tag}\r\n\r\n".encode())
                else:
                    body = page(headers.get("host", ""), number)
                    bodies += len(body)
                    writer.write(
                        f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nETag: {tag}\r\n"
                        f"Content-Length: {len(body)}\r\n\r\n".encode() + body)
            else:
                writer.write(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n")
            await writer.drain()
    except (asyncio.IncompleteReadError, ConnectionError, ValueError):
        pass
    finally:
        writer.close()


async def main():
    servers = []
    for group in range(options.groups):
        servers.append(
            await asyncio.start_server(
                lambda r, w, group=group: serve(r, w, group), f"127.0.1.{group + 1}", options.port))
    print("ready", flush=True)
    loop = asyncio.get_running_loop()
    try:
        await asyncio.wait_for(loop.run_in_executor(None, sys.stdin.read), options.seconds)
    except asyncio.TimeoutError:
        pass
    counts = [len(times) for times in starts.values()]
    gaps = [b - a for times in starts.values() for a, b in zip(times, times[1:])]
    gaps.sort()
    print(
        f"requests {sum(counts)} most {max(counts)} gap1% {gaps[len(gaps) // 100] if gaps else 0:.4f}"
        f" unchanged {unchanged} bytes {bodies}", flush=True)


asyncio.run(main())
