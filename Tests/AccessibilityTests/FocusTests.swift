import HTML
import Testing

@testable import Accessibility

@Suite("Focus")
struct FocusTests {
  static func focus(_ html: String) -> Focusability {
    let page = PageContext(HTMLParser.parse(Array(html.utf8)))
    return page.ids[Array("x".utf8)[...]].map { page.focusability($0) } ?? .none
  }

  @Test(
    "The tab key stops at what can be operated",
    arguments: [
      "<a id=x href=/>a</a>", "<button id=x>a</button>", "<input id=x>", "<div id=x tabindex=0>a</div>",
      "<div id=x tabindex=3>a</div>", "<details><summary id=x>a</summary></details>",
      "<div id=x contenteditable>a</div>",
      "<iframe id=x></iframe>", "<video id=x controls></video>", "<details id=x>a</details>",
      "<fieldset disabled><legend><input id=x></legend></fieldset>", "<div aria-disabled=true id=x tabindex=0>a</div>",
    ])
  func stops(html: String) { #expect(Self.focus(html) == .sequential) }

  @Test(
    "It passes what is disabled, hidden, inert or not made for it",
    arguments: [
      "<a id=x>a</a>", "<button id=x disabled>a</button>", "<input id=x type=hidden>", "<div id=x>a</div>",
      "<div id=x tabindex=ja>a</div>", "<details><summary>a</summary><a id=x href=/>b</a></details>",
      "<fieldset disabled><input id=x></fieldset>", "<div hidden><a id=x href=/>a</a></div>",
      "<div inert><a id=x href=/>a</a></div>", "<a id=x href=/ style='visibility:hidden'>a</a>",
      "<dialog><a id=x href=/>a</a></dialog>", "<video id=x></video>",
      "<details><div><summary id=x></summary></div></details>",
    ])
  func passes(html: String) { #expect(Self.focus(html) == .none) }

  @Test("A negative tabindex leaves an element to clicks and scripts")
  func negative() { #expect(Self.focus("<a id=x href=/ tabindex=-1>a</a>") == .notByTabbing) }
}
