import HTML
import Testing

@testable import Accessibility

@Suite("Roles")
struct RoleTests {
  static func role(_ html: String) -> String {
    let page = PageContext(HTMLParser.parse(Array(html.utf8)))
    return page.ids[Array("x".utf8)[...]].flatMap { page.role($0) }?.name ?? "-"
  }

  @Test(
    "Elements have the roles that HTML gives them where they stand",
    arguments: [
      ("<a id=x href=/>a</a>", "link"), ("<a id=x>a</a>", "generic"), ("<header id=x></header>", "banner"),
      ("<article><header id=x></header></article>", "sectionheader"), ("<footer id=x></footer>", "contentinfo"),
      ("<main><footer id=x></footer></main>", "sectionfooter"), ("<section id=x></section>", "generic"),
      ("<form id=x></form>", "generic"), ("<form id=x aria-label=' '></form>", "generic"),
      ("<form id=x title=a></form>", "form"), ("<section id=x aria-label=a></section>", "region"),
      ("<img id=x alt=''>", "none"), ("<img id=x>", "img"),
      ("<img id=x alt='' tabindex=0>", "img"), ("<img id=x alt='' aria-label=a>", "img"),
      ("<img id=x alt='' aria-label=' '>", "none"), ("<img id=x alt='' aria-labelledby=y>", "none"),
      ("<input id=x>", "textbox"), ("<input id=x type=search>", "searchbox"),
      ("<input id=x list=l><datalist id=l></datalist>", "combobox"), ("<input id=x type=date>", "-"),
      ("<input id=x type=range>", "slider"), ("<select id=x></select>", "combobox"),
      ("<select id=x multiple></select>", "listbox"), ("<select id=x size=4></select>", "listbox"),
      ("<ul><li id=x>a</ul>", "listitem"), ("<ul role=none><li id=x>a</ul>", "generic"), ("<li id=x>a", "generic"),
      ("<ul role=tablist><li id=x>a</ul>", "generic"), ("<ul><div><li id=x>a</div></ul>", "listitem"),
      ("<ol aria-owns=x></ol><li id=x>a", "listitem"), ("<ul role=directory><li id=x>a</ul>", "listitem"),
      ("<main><aside id=x>a</aside></main>", "complementary"), ("<nav><aside id=x>a</aside></nav>", "generic"),
      ("<nav><aside id=x title=b>a</aside></nav>", "complementary"),
      ("<table><tr><th id=x>a<th>b<tr><td>1<td>2</table>", "columnheader"),
      ("<table><tr><th id=x>a<td>1<tr><th>b<td>2</table>", "rowheader"),
      ("<table><tr><td id=x>a</table>", "cell"), ("<table role=grid><tr><td id=x>a</table>", "gridcell"),
      ("<table role=none><tr><td id=x>a</table>", "generic"), ("<svg id=x></svg>", "graphics-document"),
      ("<details><summary id=x>a</summary></details>", "-"), ("<my-card id=x>a</my-card>", "-"),
    ])
  func implicit(html: String, role: String) { #expect(Self.role(html) == role) }

  @Test(
    "The first role that exists holds, and none of those that are abstract",
    arguments: [
      ("<div id=x role='knapp button'>a</div>", "button"), ("<div id=x role='widget link'>a</div>", "link"),
      ("<div id=x role=' BUTTON '>a</div>", "button"), ("<div id=x role=presentation>a</div>", "none"),
      ("<div id=x role=image>a</div>", "img"), ("<div id=x role=knapp>a</div>", "generic"),
      ("<ul id=x role=directory></ul>", "list"), ("<div id=x role='&nbsp;button'>a</div>", "generic"),
    ])
  func explicit(html: String, role: String) { #expect(Self.role(html) == role) }

  @Test(
    "Forms and regions have their roles only with a name, and else the next one or their own",
    arguments: [
      ("<div id=x role=region>a</div>", "generic"), ("<div id=x role=region aria-label=b>a</div>", "region"),
      ("<div id=x role=region aria-labelledby=y>a<h2 id=y>b</h2></div>", "region"),
      ("<nav id=x role=form>a</nav>", "navigation"), ("<nav id=x role=form title=b>a</nav>", "form"),
      ("<nav id=x role='Region form group'>a</nav>", "group"), ("<nav id=x role='form group' title=b>a</nav>", "form"),
    ])
  func named(html: String, role: String) { #expect(Self.role(html) == role) }

  @Test(
    "What can be focused or has global states is not presentational",
    arguments: [
      ("<button id=x role=none>a</button>", "button"), ("<button id=x role=none disabled>a</button>", "none"),
      ("<h2 id=x role=none aria-label=a>a</h2>", "heading"), ("<h2 id=x role=none aria-hidden=false>a</h2>", "none"),
      ("<h2 id=x role=none tabindex=-1>a</h2>", "heading"), ("<iframe id=x role=none></iframe>", "none"),
      ("<img id=x role=none alt='' aria-label=a>", "img"), ("<img id=x role=none alt=a aria-label=''>", "img"),
    ])
  func conflicts(html: String, role: String) { #expect(Self.role(html) == role) }

  @Test("Every role is in the table, and abstract ones have no names that authors can use", arguments: Role.allCases)
  func table(role: Role) {
    #expect(role == .roletype || !role.traits.parents.isEmpty)
    #expect(Role(token: Array(role.name.utf8)[...]) == (role.isAbstract ? nil : role))
    #expect(role.inherits(from: .roletype))
  }

  @Test(
    "Roles have what their parents have",
    arguments: [
      (Role.switch, AriaAttribute.required), (.treegrid, .activedescendant), (.columnheader, .selected),
      (.docBiblioref, .expanded), (.menuitemradio, .posinset), (.searchbox, .multiline), (.alertdialog, .modal),
    ])
  func inheritance(role: Role, attribute: AriaAttribute) { #expect(role.traits.supported.has(attribute)) }

  @Test("Widgets are those that the specification counts among them")
  func widgets() {
    let widgets: [Role] = [.button, .gridcell, .link, .tab, .row, .slider, .progressbar, .tree, .docNoteref]
    for role in widgets { #expect(role.isWidget) }
    for role in [Role.heading, .separator, .table, .tabpanel, .docToc, .img] { #expect(!role.isWidget) }
  }
}
