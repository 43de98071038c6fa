import HTML
import Testing

@testable import Accessibility

@Suite("Accessible names and descriptions")
struct NameTests {
  /// The name of the element with the id `x`.
  static func name(_ html: String) -> AccessibleName {
    let page = PageContext(HTMLParser.parse(Array(html.utf8)))
    guard let node = page.ids[Array("x".utf8)[...]] else { return AccessibleName(bytes: [], source: .none) }
    return page.name(node)
  }

  @Test(
    "An element is named by the first of its sources that says something",
    arguments: [
      ("<button id=x aria-labelledby='a b'>c</button><i id=a>Søk</i><i id=b>nå</i>", "Søk nå"),
      ("<button id=x aria-labelledby=a aria-label=Søk>c</button>", "Søk"),
      ("<button id=x aria-labelledby=a aria-label=Søk>c</button><i id=a></i>", "Søk"),
      ("<button id=x aria-label=' '>Søk</button>", "Søk"), ("<button id=x title=Søk></button>", "Søk"),
      ("<label for=x>Fornavn</label><label for=x>(må fylles ut)</label><input id=x>", "Fornavn (må fylles ut)"),
      ("<label>Fornavn <input id=x></label>", "Fornavn"), ("<input id=x title=Fornavn placeholder=Kari>", "Fornavn"),
      ("<input id=x placeholder=Kari>", "Kari"), ("<input id=x type=submit>", "Submit"),
      ("<input id=x type=submit value=Send>", "Send"), ("<input id=x type=image alt=Søk title=Finn>", "Søk"),
      ("<img id=x alt='Kart  over\n kommunen'>", "Kart over kommunen"), ("<img id=x title=Kart>", "Kart"),
      ("<fieldset id=x><legend>Adresse</legend><input></fieldset>", "Adresse"),
      ("<table id=x><caption>Priser</caption><tr><td>1</table>", "Priser"),
      ("<figure id=x><img alt=''><figcaption>Rådhuset</figcaption></figure>", "Rådhuset"),
      ("<svg id=x><title>Kart</title><path d='M0 0'/></svg>", "Kart"), ("<iframe id=x title=Kart></iframe>", "Kart"),
      ("<details><summary id=x>Mer</summary>tekst</details>", "Mer"), ("<a id=x href=/><img alt=Hjem></a>", "Hjem"),
      ("<select><optgroup id=x label=Fylker><option>Agder</optgroup></select>", "Fylker"),
    ])
  func sources(html: String, name: String) { #expect(Self.name(html).text == name) }

  @Test(
    "What may not be named, or is hidden, has no name",
    arguments: [
      "<div id=x aria-label=Søk>Søk</div>", "<p id=x title=Søk>Søk</p>", "<button id=x hidden>Søk</button>",
      "<button id=x aria-hidden=true>Søk</button>", "<img id=x alt='' title=Kart>", "<div role=textbox id=x>Søk</div>",
      "<button id=x><span hidden>Søk</span></button>",
      "<button id=x><span style='visibility:hidden'>Søk</span></button>",
    ])
  func nameless(html: String) { #expect(Self.name(html).text == "") }

  @Test(
    "Hidden text counts where something refers to it, and only if the reference is to what is hidden",
    arguments: [
      ("<button id=x aria-labelledby=a></button><i id=a hidden>Søk <b hidden>nå</b></i>", "Søk nå"),
      ("<button id=x aria-labelledby=a></button><i id=a>Søk <b hidden>nå</b></i>", "Søk"),
      ("<label for=x hidden>Fornavn</label><input id=x>", "Fornavn"),
    ])
  func hiddenReferences(html: String, name: String) { #expect(Self.name(html).text == name) }

  @Test(
    "What is visible in what is not counts, and nothing else of it",
    arguments: [
      (
        "<h2 id=x>Sak <i style='visibility:hidden' aria-label=nei>nei <b style='visibility:visible'>17</b></i></h2>",
        "Sak 17"
      ),
      ("<h2 id=x>Sak <i style='display:none'>nei <b style='display:inline'>17</b></i></h2>", "Sak"),
      (
        "<h2 id=x>Sak <i aria-hidden=true style='visibility:hidden'><b style='visibility:visible'>17</b></i></h2>",
        "Sak"
      ),
    ])
  func visibleAgain(html: String, name: String) { #expect(Self.name(html).text == name) }

  @Test(
    "References are followed once, and never in circles",
    arguments: [
      ("<button id=x aria-labelledby=a></button><i id=a aria-labelledby=b>Søk</i><i id=b>nå</i>", "Søk"),
      ("<button id=x aria-labelledby='x a' aria-label=Slett></button><i id=a>fil.pdf</i>", "Slett fil.pdf"),
      ("<a id=x href=/ aria-labelledby=x>Hjem</a>", "Hjem"),
      ("<label id=l for=x>Antall <input id=x aria-labelledby=l value=3></label>", "Antall 3"),
    ])
  func circles(html: String, name: String) { #expect(Self.name(html).text == name) }

  @Test(
    "Every element is read once within a name",
    arguments: [
      ("<h2 id=x><a href=/ aria-labelledby=a>Les</a> om <img id=a alt=skolen></h2>", "skolen om"),
      ("<h2 id=x><img id=a alt=Skolen> <a href=/ aria-labelledby=a>les mer</a></h2>", "Skolen les mer"),
      ("<h2 id=x><a href=/ aria-labelledby=a>1</a> <a href=/ aria-labelledby=a>2</a></h2><i id=a>Skole</i>", "Skole 2"),
      (
        "<h2 id=x>Skolen <a id=a href=/ aria-label=les aria-labelledby='a b'>1</a></h2><i id=b>mer</i>",
        "Skolen les mer"
      ),
      ("<h2 id=x>Sak <i id=a hidden>nr.</i> <a href=/ aria-labelledby=a>17</a></h2>", "Sak nr."),
    ])
  func once(html: String, name: String) { #expect(Self.name(html).text == name) }

  @Test(
    "What another element owns is read there, unless one of the two is hidden",
    arguments: [
      ("<h2 id=x><i aria-owns=a>Skole</i> nå <b id=a>plass</b></h2>", "Skole plass nå"),
      ("<h2 id=x><i id=a>plass</i></h2><h2 aria-owns=a>Skole</h2>", ""),
      ("<h2 id=x><i hidden aria-owns=a>Skole</i> <b id=a>plass</b></h2>", "plass"),
      ("<h2 id=x aria-owns=a>Skole</h2><p hidden><b id=a>plass</b></p>", "Skole"),
    ])
  func owned(html: String, name: String) { #expect(Self.name(html).text == name) }

  @Test(
    "References count in the other spelling too, after those in the right one",
    arguments: [
      ("<button id=x aria-labeledby=a aria-label=b>c</button><i id=a>Søk</i>", "Søk"),
      ("<button id=x aria-labeledby=b aria-labelledby=a>c</button><i id=a>Søk</i><i id=b>nå</i>", "Søk"),
      ("<button id=x aria-labeledby=a>Søk</button><i id=a></i>", "Søk"),
    ])
  func spellings(html: String, name: String) { #expect(Self.name(html).text == name) }

  @Test(
    "Controls inside a name give their values",
    arguments: [
      ("<label><input type=checkbox id=x> Varsle meg <input value=5> dager før</label>", "Varsle meg 5 dager før"),
      (
        "<div id=x role=checkbox>Vis <select><option>alle<option selected>nye</select> saker</div>", "Vis nye saker"
      ),
      (
        "<button id=x>Zoom <span role=slider aria-valuenow=3 aria-valuetext=tredobbel></span></button>",
        "Zoom tredobbel"
      ),
      ("<h2 id=x>Sak <span role=textbox>17</span></h2>", "Sak 17"),
    ])
  func embedded(html: String, name: String) { #expect(Self.name(html).text == name) }

  @Test(
    "Blocks keep words apart and inline elements do not",
    arguments: [
      ("<a id=x href=/><div>Skole</div><div>plass</div></a>", "Skole plass"),
      ("<a id=x href=/><b>Skole</b><i>plass</i></a>", "Skoleplass"),
      ("<a id=x href=/>Skole<br>plass</a>", "Skole plass"),
      ("<a id=x href=/><b style='display:block'>Skole</b><i>plass</i></a>", "Skole plass"),
      ("<a id=x href=/> Skole \n\t <i> plass </i> </a>", "Skole plass"),
    ])
  func spaces(html: String, name: String) { #expect(Self.name(html).text == name) }

  @Test(
    "Style sheets put words before and after",
    arguments: [
      ("<style>a::before { content: 'Ny: ' }</style><a id=x href=/>sak</a>", "Ny: sak"),
      ("<style>a::after { content: '\\2192' / 'til' }</style><a id=x href=/>sak </a>", "sak til"),
    ])
  func generated(html: String, name: String) { #expect(Self.name(html).text == name) }

  @Test(
    "A description is what describes beyond the name",
    arguments: [
      ("<input id=x aria-describedby=a title=b><i id=a>Elleve sifre</i>", "Elleve sifre"),
      ("<input id=x aria-label=Nummer title='Elleve sifre'>", "Elleve sifre"),
      ("<input id=x title='Elleve sifre'>", ""),
      ("<input id=x aria-label=Nummer aria-describedby=borte title='Elleve sifre'>", "Elleve sifre"),
      ("<button id=x aria-description=Sletter>Slett</button>", "Sletter"),
    ])
  func descriptions(html: String, description: String) {
    let page = PageContext(HTMLParser.parse(Array(html.utf8)))
    let node = page.ids[Array("x".utf8)[...]]
    #expect(node.map(page.description) == description)
  }
}
