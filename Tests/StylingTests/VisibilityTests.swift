import HTML
import Testing

@testable import Styling

@Suite("What is rendered and seen")
struct VisibilityTests {
  @Test(
    "Elements are rendered unless something takes their box away",
    arguments: [
      ("<p id=x>", "", true),
      ("<p id=x hidden>", "", false),
      ("<p id=x hidden>", "p { display: block }", true),
      ("<p id=x hidden=until-found>a", "", true),
      ("<div hidden=until-found><p id=x>", "", false),
      ("<div style='display:none'><p id=x style='display:block'>", "", false),
      ("<details><p id=x>", "", false),
      ("<details open><p id=x>", "", true),
      ("<details><summary id=x>", "", true),
      ("<details><summary>a</summary><summary id=x>", "", false),
      ("<details><summary><b id=x>", "", true),
      ("<dialog><p id=x>", "", false),
      ("<dialog open><p id=x>", "", true),
      ("<div popover id=x>", "", false),
      ("<noscript><p id=x>", "", false),
      ("<input type=HIDDEN id=x style='display:block !important'>", "", false),
      ("<audio id=x></audio>", "", false),
      ("<audio controls id=x></audio>", "", true),
      ("<video><p id=x>a</p></video>", "", false),
      ("<div class=d-none><p id=x>", ".d-none { display: none !important }", false),
      ("<div class=collapse id=x>", ".collapse:not(.show) { display: none }", false),
      ("<div class='collapse show' id=x>", ".collapse:not(.show) { display: none }", true),
      ("<div style='content-visibility:hidden'><p id=x>", "", false),
      ("<div style='content-visibility:hidden' id=x>", "", true),
      ("<p id=x style='visibility:hidden'>", "", true),
      ("<svg><g display=none><text id=x>", "", false),
      ("<svg><g display=none style='display:inline'><text id=x>", "", true),
      ("<p id=x class=m>", "@media print { .m { display: none } }", true),
      ("<p id=x class=m>", "@media screen and (min-width: 992px) { .m { display: none } }", false),
      ("<p id=x class=m>", "@media (max-width: 991.98px) { .m { display: none } }", true),
      ("<div style='display:contents'><p id=x>", "", true),
    ])
  func rendered(body: String, css: String, expected: Bool) throws {
    let page = TestPage(body, css: css)
    #expect(page.styles.isRendered(try page.node()) == expected)
  }

  @Test("Content of template is no part of the page")
  func template() throws {
    let page = TestPage("<template id=x><p id=y>a</p></template>")
    let template = try page.node()
    #expect(!page.styles.isRendered(template))
    let root = try #require(page.document.templateContent(template))
    let paragraph = try #require(page.document.firstChild(root))
    #expect(!page.styles.isRendered(paragraph))
    #expect(page.styles.style(paragraph) == nil)
  }

  @Test(
    "Visibility is inherited and can be taken back",
    arguments: [
      ("<div style='visibility:hidden'><p id=x>", false),
      ("<div style='visibility:hidden'><p id=x style='visibility:visible'>", true),
      ("<div style='visibility:collapse'><p id=x>", false),
    ])
  func visibility(body: String, expected: Bool) throws {
    let page = TestPage(body)
    #expect(page.styles.hasVisibility(try page.node()) == expected)
  }

  @Test(
    "Common ways to hide from sight only are told apart",
    arguments: [
      ("position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)", [.clipped, .noSize]),
      ("position:absolute; clip: rect(1px, 1px, 1px, 1px)", .clipped),
      ("clip: rect(0 0 0 0)", []),
      ("clip-path: inset(50%)", .clipped),
      ("clip-path: inset(100%)", .clipped),
      ("clip-path: circle(0)", .clipped),
      ("clip-path: inset(10%)", []),
      ("clip-path: polygon(0 0, 0 0, 0 0)", .clipped),
      ("position:absolute; left:-9999px", .offScreen),
      ("position:absolute; top:-999em", .offScreen),
      ("position:absolute; left:-100%", .offScreen),
      ("left:-9999px", []),
      ("position:absolute; left:-200px; width:200px", .offScreen),
      ("position:absolute; left:-200px; width:300px", []),
      ("position:absolute; left:-8px", []),
      ("position:fixed; right:-320px; width:320px", .offScreen),
      ("position:fixed; left:0; transform:translateX(-100%)", .offScreen),
      ("position:absolute; top:0; transform:translateY(-110%)", .offScreen),
      ("transform:translateX(-50%)", []),
      ("text-indent:-9999px", .offScreen),
      ("text-indent:100%; white-space:nowrap; overflow:hidden", .offScreen),
      ("text-indent:2em", []),
      ("margin-left:-9999px", .offScreen),
      ("opacity:0", .transparent),
      ("opacity:0%", .transparent),
      ("opacity:0; animation: fade 1s", []),
      ("opacity:.01", []),
      ("font-size:0", .noFontSize),
      ("transform:scale(0)", .collapsed),
      ("transform:rotateY(90deg)", .collapsed),
      ("scale: 0", .collapsed),
      ("height:0; overflow:hidden", .noSize),
      ("max-height:0; overflow:hidden", .noSize),
      ("height:0", []),
      ("display:inline; height:0; overflow:hidden", []),
      ("height:0; min-height:20px; overflow:hidden", []),
    ] as [(String, VisualHiding)])
  func hiding(style: String, expected: VisualHiding) throws {
    let page = TestPage("<div id=x style='\(style)'>a</div>")
    #expect(page.styles.visualHiding(try page.node()) == expected)
    #expect(page.styles.isRendered(try page.node()))
  }

  @Test(
    "What stands inside is out of sight with it, unless it has a size or place of its own",
    arguments: [
      ("<div style='opacity:0'><p id=x style='opacity:1'>", true),
      ("<div style='font-size:0'><p id=x style='font-size:16px'>", false),
      ("<div style='text-indent:-9999px'><p id=x style='text-indent:0'>", false),
      ("<div style='text-indent:-9999px'><b id=x>", true),
      ("<div style='height:0;overflow:hidden'><p id=x>", true),
      ("<div style='height:0;overflow:hidden'><p id=x style='position:absolute'>", false),
    ])
  func inheritedHiding(body: String, expected: Bool) throws {
    let page = TestPage(body)
    #expect(page.styles.isVisuallyHidden(try page.node()) == expected)
  }
}
