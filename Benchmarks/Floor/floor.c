// What a crawler cannot do without: libcurl fetches every page, libxml2 cuts it into SAX events, and the links are kept.
// No tree, no resolving of addresses, no robots.txt, no politeness, no facts: our figures are given as multiples of this.
//
// floor FILE PREFIX [CONCURRENCY [ENCODING]]: fetches PREFIX followed by each line of FILE over kept connections, so many
// at a time (default 8), and asks for that content coding (default: none).
#include <curl/curl.h>
#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
  char *bytes;
  size_t count, room;
} Buffer;

static void append(Buffer *buffer, const char *bytes, size_t count) {
  if (buffer->count + count > buffer->room) {
    buffer->room = 2 * (buffer->count + count);
    buffer->bytes = realloc(buffer->bytes, buffer->room);
    if (!buffer->bytes) exit(70);
  }
  memcpy(buffer->bytes + buffer->count, bytes, count);
  buffer->count += count;
}

typedef struct {
  long links;
  Buffer page;  // the links of one page, each with a NUL behind it
} Links;

static void start_element(void *context, const xmlChar *name, const xmlChar **attributes) {
  Links *links = context;
  if (name[0] != 'a' || name[1] || !attributes) return;
  for (int i = 0; attributes[i]; i += 2) {
    if (strcmp((const char *)attributes[i], "href") || !attributes[i + 1]) continue;
    append(&links->page, (const char *)attributes[i + 1], strlen((const char *)attributes[i + 1]) + 1);
    links->links++;
  }
}
static void end_element(void *context, const xmlChar *name) { (void)context, (void)name; }
static void characters(void *context, const xmlChar *text, int count) { (void)context, (void)text, (void)count; }

static void parse(const Buffer *body, Links *links) {
  htmlParserCtxtPtr parser = htmlCreateMemoryParserCtxt(body->bytes, (int)body->count);
  if (!parser) return;
  xmlSAXHandler events = {.startElement = start_element, .endElement = end_element, .characters = characters};
  *parser->sax = events;
  parser->userData = links;
  xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8);
  links->page.count = 0;
  htmlParseDocument(parser);
  htmlFreeParserCtxt(parser);
}

static size_t receive(char *bytes, size_t size, size_t count, void *body) {
  append(body, bytes, size * count);
  return size * count;
}

int main(int argc, char **argv) {
  FILE *list = argc > 2 ? fopen(argv[1], "r") : NULL;
  if (!list) return 64;
  long concurrency = argc > 3 ? strtol(argv[3], NULL, 10) : 8;
  curl_global_init(CURL_GLOBAL_DEFAULT);
  xmlInitParser();
  CURLM *multi = curl_multi_init();
  Links links = {0};
  long pages = 0, failures = 0, bytes = 0, running = 0;
  char line[4096], address[8192];
  for (long i = 0; i < concurrency; i++) {
    CURL *easy = curl_easy_init();
    Buffer *body = calloc(1, sizeof *body);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, receive);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, body);
    curl_easy_setopt(easy, CURLOPT_PRIVATE, body);
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    if (argc > 4) curl_easy_setopt(easy, CURLOPT_ACCEPT_ENCODING, argv[4]);
    if (!fgets(line, sizeof line, list)) break;
    snprintf(address, sizeof address, "%s%.*s", argv[2], (int)strcspn(line, "\n"), line);
    curl_easy_setopt(easy, CURLOPT_URL, address);
    curl_multi_add_handle(multi, easy);
    running++;
  }
  while (running > 0) {
    int active = 0, left = 0;
    curl_multi_perform(multi, &active);
    CURLMsg *message;
    while ((message = curl_multi_info_read(multi, &left))) {
      CURL *easy = message->easy_handle;
      Buffer *body = NULL;
      long status = 0;
      curl_easy_getinfo(easy, CURLINFO_PRIVATE, &body);
      curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
      if (message->data.result == CURLE_OK && status == 200) {
        parse(body, &links);
        pages++;
        bytes += (long)body->count;
      } else {
        failures++;
      }
      body->count = 0;
      curl_multi_remove_handle(multi, easy);
      running--;
      if (fgets(line, sizeof line, list)) {
        snprintf(address, sizeof address, "%s%.*s", argv[2], (int)strcspn(line, "\n"), line);
        curl_easy_setopt(easy, CURLOPT_URL, address);
        curl_multi_add_handle(multi, easy);
        running++;
      }
    }
    if (running > 0) curl_multi_poll(multi, NULL, 0, 1000, NULL);
  }
  printf("pages %ld links %ld bytes %ld failures %ld\n", pages, links.links, bytes, failures);
  return failures ? 1 : 0;
}
