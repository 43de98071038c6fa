import HTML
import Testing

@testable import Accessibility

/// Cases written from the steps of accname 1.2 and the tables of HTML-AAM and SVG-AAM.
@Suite("Accessible names, step by step")
struct NameSpecificationTests {
  private static func name(_ html: String) -> String { NameTests.name(html).text }

  @Test(
    "Controls in a label give their values, whatever they are called themselves",
    arguments: [
      (
        "<label for=x>Vis <select><option>ti<option selected>tjue</select> saker</label><input type=checkbox id=x>",
        "Vis tjue saker"
      ),
      ("<button id=x>Volum <input type=range value=7></button>", "Volum 7"),
      ("<button id=x>Volum <input type=range value=7 aria-valuetext=høyt></button>", "Volum høyt"),
      ("<div id=x role=button>Side <span role=spinbutton aria-valuenow=5>fem</span></div>", "Side 5"),
      ("<button id=x>Gå til side <input aria-label=nummer value=3></button>", "Gå til side 3"),
      (
        "<div id=x role=checkbox>Vis <ul role=listbox><li role=option aria-selected=true>alle<li role=option>nye</ul>"
          + " saker</div>", "Vis alle saker"
      ),
      ("<label for=x>Vis <input role=combobox value=ti> rader</label><input type=checkbox id=x>", "Vis ti rader"),
      ("<button id=x>Ledig: <meter value=3 max=9>tre av ni</meter></button>", "Ledig: 3"),
      ("<label for=x>Ja <input type=checkbox aria-label=absolutt> takk</label><input id=x>", "Ja absolutt takk"),
      ("<label for=x>Født <button>Hjelp</button></label><input id=x>", "Født Hjelp"),
      ("<button id=x aria-labelledby=a></button><input id=a value=5>", "5"),
      ("<button id=x aria-labelledby=a></button><select id=a><option>en<option selected>to</select>", "to"),
      ("<label>Antall <input id=x value=5> stykker</label>", "Antall stykker"),
      ("<label>Fylke <select id=x><option>Agder</select></label>", "Fylke"),
    ])
  func embedded(html: String, name: String) { #expect(Self.name(html) == name) }

  @Test(
    "What is hidden counts where it is referred to directly, and then with all that is in it",
    arguments: [
      (
        "<button id=x aria-labelledby=a></button>"
          + "<p id=a style='display:none'>Skole<span style='visibility:hidden'>plass</span></p>",
        "Skoleplass"
      ),
      ("<button id=x aria-labelledby=a></button><i id=a aria-hidden=true>Lukk</i>", "Lukk"),
      ("<button id=x aria-labelledby=a></button><i id=a>Lukk<b aria-hidden=true>X</b></i>", "Lukk"),
      ("<label for=x><b hidden>nei</b>Ja</label><input id=x type=checkbox>", "Ja"),
      ("<button id=x><i aria-hidden=true>search</i> Søk</button>", "Søk"),
      ("<button id=x><span popover>nei</span>Søk</button>", "Søk"),
      ("<a id=x href=/><span style='position:absolute;left:-999px'>Til forsiden</span></a>", "Til forsiden"),
      ("<button id=x><span style='display:contents'>Søk</span></button>", "Søk"),
    ])
  func hidden(html: String, name: String) { #expect(Self.name(html) == name) }

  @Test(
    "What style sheets put beside content is part of it, by its alternative where there is one",
    arguments: [
      ("a::before { content: url(a.png) / 'ny ' }", "ny sak"), ("a::before { content: attr(data-n) ' ' }", "3 sak"),
      ("a::before { content: '' }", "sak"), ("a::before { content: '★' / '' }", "sak"),
      ("a::before { content: 'ny'; display: block }", "ny sak"), ("a::before { content: 'ny'; display: none }", "sak"),
      ("a::before { content: 'ny'; visibility: hidden }", "sak"), ("a b::after { content: ' nå' }", "sak nå"),
      ("a::before { content: 'ny'; position: absolute }", "ny sak"), ("a::before { content: none }", "sak"),
      ("a { display: inline } a::after { content: 'er' }", "saker"),
    ])
  func generated(style: String, name: String) {
    #expect(Self.name("<style>\(style)</style><a id=x href=/ data-n=3><b>sak</b></a>") == name)
  }

  @Test(
    "Templates, scripts and styles are no content, and slots without a shadow are",
    arguments: [
      "<button id=x><template>nei</template>Søk</button>", "<button id=x><slot>Søk</slot></button>",
      "<button id=x>Søk<script>1</script><style>b{}</style></button>",
      "<button id=x>Søk<noscript>nei</noscript></button>", "<button id=x><my-icon>Søk</my-icon></button>",
      "<button id=x><slot aria-label=nei>Søk</slot></button>", "<button id=x>S<!-- nei -->øk</button>",
    ])
  func nonContent(html: String) { #expect(Self.name(html) == "Søk") }

  @Test(
    "Groups, figures and tables are named by their captions, after what the author says",
    arguments: [
      ("<fieldset id=x><p>Les dette</p><legend>Adresse</legend></fieldset>", "Adresse"),
      ("<fieldset id=x aria-label=Bosted><legend>Adresse</legend></fieldset>", "Bosted"),
      ("<fieldset id=x title=Bosted><input></fieldset>", "Bosted"),
      ("<fieldset id=x><legend>Adresse <img alt='må fylles ut'></legend></fieldset>", "Adresse må fylles ut"),
      ("<fieldset id=x><div><legend>Adresse</legend></div></fieldset>", ""),
      ("<figure id=x><div><figcaption>Rådhuset</figcaption></div></figure>", ""),
      ("<figure id=x aria-label=Bilde><figcaption>Rådhuset</figcaption></figure>", "Bilde"),
      ("<figure id=x><figcaption>Rådhuset</figcaption><figcaption>nei</figcaption></figure>", "Rådhuset"),
      ("<table id=x><caption>Priser <b>2026</b></caption><tr><td>1</table>", "Priser 2026"),
      ("<table id=x title=Priser><tr><td>1</table>", "Priser"), ("<div id=x role=group>Adresse</div>", ""),
      ("<div id=x role=img>Adresse</div>", ""), ("<table><tr><th id=x>Tid<tr><td>8</table>", "Tid"),
    ])
  func captions(html: String, name: String) { #expect(Self.name(html) == name) }

  @Test(
    "Labels come before values, content and titles",
    arguments: [
      ("<label for=x>Finn</label><button id=x>Søk</button>", "Finn"),
      ("<label for=x>Finn</label><input type=submit id=x value=Søk>", "Finn"),
      ("<label for=x>Sum</label><output id=x>5</output>", "Sum"),
      ("<label for=x>Opplasting</label><progress id=x title=nei></progress>", "Opplasting"),
      ("<label for=x>Fødselsdato</label><label>(elleve sifre) <input id=x></label>", "Fødselsdato (elleve sifre)"),
      ("<label><input type=radio id=x> Ja</label>", "Ja"), ("<label for=x> </label><input id=x title=Navn>", "Navn"),
      ("<input type=image id=x title=Søk>", "Søk"), ("<input type=reset id=x>", "Reset"),
      ("<input type=button id=x title=Søk>", "Søk"), ("<select><option id=x label=Agder>A</select>", "Agder"),
      ("<map name=m><area id=x href=/ alt=Nord></map><img usemap=#m alt=Kart>", "Nord"),
    ])
  func labels(html: String, name: String) { #expect(Self.name(html) == name) }

  @Test(
    "Pictures in SVG are named by their own title, and lend it to what they stand in",
    arguments: [
      ("<a id=x href=/><svg><title>Hjem</title><path d='M0 0'/></svg></a>", "Hjem"),
      ("<a id=x href=/><svg aria-label=Hjem></svg></a>", "Hjem"),
      ("<a id=x href=/><svg><text>Hjem</text></svg></a>", "Hjem"),
      ("<svg id=x role=img><desc>nei</desc><title>Kart</title></svg>", "Kart"),
      ("<svg id=x role=img><g><title>nei</title></g></svg>", ""),
      (
        "<svg id=x role=img aria-labelledby='t d'><title id=t>Kart</title><desc id=d>over Vik</desc></svg>",
        "Kart over Vik"
      ),
      ("<svg><a id=x xlink:href=/ xlink:title=Hjem></a></svg>", "Hjem"),
    ])
  func svg(html: String, name: String) { #expect(Self.name(html) == name) }

  @Test(
    "References lead one step, and missing ones are passed over",
    arguments: [
      ("<button id=x aria-labelledby=i></button><img id=i alt=Søk>", "Søk"),
      ("<button id=x aria-labelledby='borte a'></button><i id=a>Søk</i>", "Søk"),
      ("<button id=x aria-labelledby=''>Søk</button>", "Søk"),
      ("<button id=x aria-labelledby=a></button><i id=a title=Søk></i>", "Søk"),
      ("<button id=x aria-labelledby=a></button><i id=a><b aria-labelledby=b>1</b></i><i id=b>2</i>", "1"),
      ("<button id=x aria-labelledby=a></button><i id=a aria-label=Søk>nei</i>", "Søk"),
      ("<a id=x href=/ aria-label=Hjem><img alt=Logo></a>", "Hjem"),
      ("<a id=x href=/>Se <span aria-label=kartet>k</span></a>", "Se kartet"),
    ])
  func references(html: String, name: String) { #expect(Self.name(html) == name) }

  @Test(
    "Words that stand apart on the screen stay apart, and others do not",
    arguments: [
      ("<div role=link id=x><table><tr><td>Skole<td>plass</table></div>", "Skole plass"),
      ("<div role=button id=x><ul><li>Skole<li>plass</ul></div>", "Skole plass"),
      ("<a id=x href=/>Skole<wbr>plass</a>", "Skoleplass"), ("<a id=x href=/>Skole<img alt=plass></a>", "Skoleplass"),
      ("<a id=x href=/><p>Skole</p>plass</a>", "Skole plass"),
      ("<a id=x href=/><b style='position:absolute'>Skole</b>plass</a>", "Skole plass"),
      ("<a id=x href=/><b style='position:relative'>Skole</b>plass</a>", "Skoleplass"),
    ])
  func space(html: String, name: String) { #expect(Self.name(html) == name) }

  @Test(
    "Titles come last, also those of what is inside",
    arguments: [
      ("<a id=x href=/ title=Hjem><img alt=''></a>", "Hjem"), ("<a id=x href=/><span title=Hjem></span></a>", "Hjem"),
      ("<a id=x href=/><abbr title='Norges offentlige utredninger'>NOU</abbr></a>", "NOU"),
      ("<div role=tooltip id=x>Elleve sifre</div>", "Elleve sifre"),
      ("<details><summary id=x title=nei>Mer <b>om oss</b></summary></details>", "Mer om oss"),
    ])
  func titles(html: String, name: String) { #expect(Self.name(html) == name) }

  @Test(
    "What is presentational has no name unless that does not hold",
    arguments: [
      ("<img id=x role=none alt=Kart tabindex=0>", "Kart"), ("<a id=x href=/ role=none>Hjem</a>", "Hjem"),
      ("<h2 id=x role=none aria-describedby=a>Skole</h2><i id=a>b</i>", "Skole"),
      ("<h2 id=x role=none>Skole</h2>", ""), ("<button id=x><img role=none alt=nei>Søk</button>", "Søk"),
      ("<button id=x><span role=none>Søk</span></button>", "Søk"), ("<img id=x alt='' aria-label=Kart>", "Kart"),
    ])
  func conflicts(html: String, name: String) { #expect(Self.name(html) == name) }

  @Test(
    "What an element owns is read behind its content, in the order of the attribute",
    arguments: [
      ("<button id=x aria-owns=a>Søk</button><i id=a>nå</i>", "Søk nå"),
      ("<button id=x aria-owns='b a'>Søk</button><i id=a>2</i><i id=b>1</i>", "Søk 1 2"),
      ("<button aria-owns=a>Send</button><button id=x aria-owns=a>Søk</button><i id=a>nå</i>", "Søk"),
      ("<button id=x aria-owns=a><i id=a>Søk</i> nå</button>", "nå Søk"),
      ("<button id=x aria-owns='borte x'>Søk</button>", "Søk"),
    ])
  func owned(html: String, name: String) { #expect(Self.name(html) == name) }
}
