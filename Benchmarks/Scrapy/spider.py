"""Crawls one site with Scrapy's link extractor: what a widely used crawler takes for the same pages.

python spider.py URL PAGES: prints how many pages it saw.
"""

import sys
from urllib.parse import urlsplit

import scrapy
from scrapy.crawler import CrawlerProcess
from scrapy.linkextractors import LinkExtractor


class Site(scrapy.Spider):
    name = "site"

    def __init__(self, start, pages, **arguments):
        super().__init__(**arguments)
        self.start_urls = [start]
        self.pages = pages
        self.seen = 0
        self.links = LinkExtractor(allow_domains=[urlsplit(start).netloc])

    def parse(self, response):
        if not isinstance(response, scrapy.http.HtmlResponse) or self.seen >= self.pages:
            return
        self.seen += 1
        for link in self.links.extract_links(response):
            yield scrapy.Request(link.url)

    def closed(self, reason):
        print("pages", self.seen)


process = CrawlerProcess(
    settings={
        "LOG_LEVEL": "ERROR",
        "ROBOTSTXT_OBEY": True,
        "CONCURRENT_REQUESTS_PER_DOMAIN": 8,
        "DOWNLOAD_DELAY": 0,
        "TELNETCONSOLE_ENABLED": False,
    }
)
process.crawl(Site, start=sys.argv[1], pages=int(sys.argv[2]))
process.start()
