#pragma once

// The checks of curl's own macros stand in the way of the importer and say nothing about the wrappers below.
#define CURL_DISABLE_TYPECHECK
#include <curl/curl.h>
// The loop that drives libcurl watches its sockets with epoll, which the Glibc module leaves out.
#include <sys/epoll.h>

// libcurl's setters and getters are variadic, and Swift cannot call variadic functions. Each wrapper below fixes the
// one type that its options take. The names say which.

// Wrappers around curl_easy_setopt.
static inline CURLcode kommunesjekk_easy_setopt_long(CURL *easy, CURLoption option, long value) {
  return curl_easy_setopt(easy, option, value);
}
static inline CURLcode kommunesjekk_easy_setopt_string(CURL *easy, CURLoption option, const char *value) {
  return curl_easy_setopt(easy, option, value);
}
static inline CURLcode kommunesjekk_easy_setopt_pointer(CURL *easy, CURLoption option, void *value) {
  return curl_easy_setopt(easy, option, value);
}
static inline CURLcode kommunesjekk_easy_setopt_list(CURL *easy, CURLoption option, struct curl_slist *value) {
  return curl_easy_setopt(easy, option, value);
}
// For CURLOPT_WRITEFUNCTION and CURLOPT_HEADERFUNCTION, which have the same shape.
static inline CURLcode kommunesjekk_easy_setopt_data_function(CURL *easy, CURLoption option, curl_write_callback value) {
  return curl_easy_setopt(easy, option, value);
}
static inline CURLcode kommunesjekk_easy_setopt_opensocket(CURL *easy, curl_opensocket_callback value) {
  return curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, value);
}

// Wrappers around curl_easy_getinfo.
static inline CURLcode kommunesjekk_easy_getinfo_long(CURL *easy, CURLINFO info, long *value) {
  return curl_easy_getinfo(easy, info, value);
}
static inline CURLcode kommunesjekk_easy_getinfo_offset(CURL *easy, CURLINFO info, curl_off_t *value) {
  return curl_easy_getinfo(easy, info, value);
}
static inline CURLcode kommunesjekk_easy_getinfo_pointer(CURL *easy, CURLINFO info, void **value) {
  return curl_easy_getinfo(easy, info, value);
}

// Wrappers around curl_multi_setopt.
static inline CURLMcode kommunesjekk_multi_setopt_long(CURLM *multi, CURLMoption option, long value) {
  return curl_multi_setopt(multi, option, value);
}
static inline CURLMcode kommunesjekk_multi_setopt_pointer(CURLM *multi, CURLMoption option, void *value) {
  return curl_multi_setopt(multi, option, value);
}
static inline CURLMcode kommunesjekk_multi_setopt_socket_function(CURLM *multi, curl_socket_callback value) {
  return curl_multi_setopt(multi, CURLMOPT_SOCKETFUNCTION, value);
}
static inline CURLMcode kommunesjekk_multi_setopt_timer_function(CURLM *multi, curl_multi_timer_callback value) {
  return curl_multi_setopt(multi, CURLMOPT_TIMERFUNCTION, value);
}

// A wrapper around the union in CURLMsg, which Swift would read as one untyped member.
static inline CURLcode kommunesjekk_message_result(const CURLMsg *message) { return message->data.result; }
