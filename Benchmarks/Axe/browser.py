"""Runs axe-core over pages in Chromium, and says what that cost."""

import os
import pathlib

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]
# axe would fetch the style sheets by script for two rules on media that we do not compare, and the pages have none elsewhere.
OPTIONS = {"runOnly": {"type": "tag", "values": TAGS}, "resultTypes": ["violations", "incomplete"]}
TICK = os.sysconf("SC_CLK_TCK")

# For every selector the number of its element in the page, what tells equal elements apart (its tag and its words), and
# the number of the last element in it.
LOCATE = """selectors => {
  const all = [...document.querySelectorAll('*')];
  return selectors.map(selector => {
    let element = null;
    try { element = document.querySelector(selector) } catch { return null }
    return element && [all.indexOf(element), element.localName, element.textContent.trim().replace(/\\s+/g, ' ').slice(0, 80),
      all.indexOf(element) + element.querySelectorAll('*').length];
  });
}"""


def stat(pid):
    """The parent of a process, and its CPU in seconds with that of the children that it has waited for."""
    try:
        text = pathlib.Path(f"/proc/{pid}/stat").read_text()
    except OSError:
        return None
    fields = text[text.rindex(")") + 2 :].split()
    return int(fields[1]), sum(map(int, fields[11:15])) / TICK


def processor_time(root):
    """Seconds of CPU, user and system, of a process and all that descend from it."""
    known = {int(name): stat(name) for name in os.listdir("/proc") if name.isdigit()}
    total, waiting = 0.0, [root]
    while waiting:
        pid = waiting.pop()
        if known.get(pid):
            total += known[pid][1]
        waiting += [child for child, entry in known.items() if entry and entry[0] == pid]
    return total


def find_browser(path):
    """The first process of Chromium that descends from this one."""
    waiting = [os.getpid()]
    while waiting:
        pid = waiting.pop(0)
        try:
            arguments = pathlib.Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")
        except OSError:
            continue
        if b"--headless" in b" ".join(arguments) and b"chrom" in arguments[0]:
            return pid
        waiting += [int(name) for name in os.listdir("/proc") if name.isdigit() and (stat(name) or [0])[0] == pid]
    raise RuntimeError("Chromium's process was not found")


class Browser:
    """Chromium with one window of 1280 by 900."""

    def __init__(self, playwright, chromium):
        from axe_playwright_python.sync_playwright import Axe

        self.axe = Axe()
        self.browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        self.page = self.browser.new_page(viewport={"width": 1280, "height": 900})
        self.process = find_browser(chromium)

    def spent(self, work):
        """What some work costs in all of Chromium's processes, and what it gives."""
        before = processor_time(self.process)
        result = work()
        return processor_time(self.process) - before, result

    def load(self, address):
        """Opens a page and waits until it is loaded."""
        self.page.goto(address, wait_until="load")

    def run(self):
        """What axe finds on the page that is open: (kind, rule, criteria, selector)."""
        response = self.axe.run(self.page, options=OPTIONS).response
        found = []
        for kind in ["violations", "incomplete"]:
            for rule in response[kind]:
                criteria = [f"{tag[4]}.{tag[5]}.{tag[6:]}" for tag in rule["tags"] if tag[:4] == "wcag" and tag[4:].isdigit()]
                for node in rule["nodes"]:
                    target = node["target"][-1]
                    found.append((kind, rule["id"], criteria, target if isinstance(target, str) else target[-1]))
        return found

    def locate(self, selectors):
        """Which element of the page that is open each selector leads to."""
        return self.page.evaluate(LOCATE, selectors)
