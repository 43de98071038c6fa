// The standards' element names by their number in `Vocabulary`; a test compares the two.
extension ElementName {
  /// `a`.
  @inlinable public static var a: ElementName { ElementName(number: 1) }
  /// `abbr`.
  @inlinable public static var abbr: ElementName { ElementName(number: 2) }
  /// `acronym`.
  @inlinable public static var acronym: ElementName { ElementName(number: 3) }
  /// `address`.
  @inlinable public static var address: ElementName { ElementName(number: 4) }
  /// `applet`.
  @inlinable public static var applet: ElementName { ElementName(number: 5) }
  /// `area`.
  @inlinable public static var area: ElementName { ElementName(number: 6) }
  /// `article`.
  @inlinable public static var article: ElementName { ElementName(number: 7) }
  /// `aside`.
  @inlinable public static var aside: ElementName { ElementName(number: 8) }
  /// `audio`.
  @inlinable public static var audio: ElementName { ElementName(number: 9) }
  /// `b`.
  @inlinable public static var b: ElementName { ElementName(number: 10) }
  /// `base`.
  @inlinable public static var base: ElementName { ElementName(number: 11) }
  /// `basefont`.
  @inlinable public static var basefont: ElementName { ElementName(number: 12) }
  /// `bdi`.
  @inlinable public static var bdi: ElementName { ElementName(number: 13) }
  /// `bdo`.
  @inlinable public static var bdo: ElementName { ElementName(number: 14) }
  /// `bgsound`.
  @inlinable public static var bgsound: ElementName { ElementName(number: 15) }
  /// `big`.
  @inlinable public static var big: ElementName { ElementName(number: 16) }
  /// `blink`.
  @inlinable public static var blink: ElementName { ElementName(number: 17) }
  /// `blockquote`.
  @inlinable public static var blockquote: ElementName { ElementName(number: 18) }
  /// `body`.
  @inlinable public static var body: ElementName { ElementName(number: 19) }
  /// `br`.
  @inlinable public static var br: ElementName { ElementName(number: 20) }
  /// `button`.
  @inlinable public static var button: ElementName { ElementName(number: 21) }
  /// `canvas`.
  @inlinable public static var canvas: ElementName { ElementName(number: 22) }
  /// `caption`.
  @inlinable public static var caption: ElementName { ElementName(number: 23) }
  /// `center`.
  @inlinable public static var center: ElementName { ElementName(number: 24) }
  /// `cite`.
  @inlinable public static var cite: ElementName { ElementName(number: 25) }
  /// `code`.
  @inlinable public static var code: ElementName { ElementName(number: 26) }
  /// `col`.
  @inlinable public static var col: ElementName { ElementName(number: 27) }
  /// `colgroup`.
  @inlinable public static var colgroup: ElementName { ElementName(number: 28) }
  /// `data`.
  @inlinable public static var data: ElementName { ElementName(number: 29) }
  /// `datalist`.
  @inlinable public static var datalist: ElementName { ElementName(number: 30) }
  /// `dd`.
  @inlinable public static var dd: ElementName { ElementName(number: 31) }
  /// `del`.
  @inlinable public static var del: ElementName { ElementName(number: 32) }
  /// `details`.
  @inlinable public static var details: ElementName { ElementName(number: 33) }
  /// `dfn`.
  @inlinable public static var dfn: ElementName { ElementName(number: 34) }
  /// `dialog`.
  @inlinable public static var dialog: ElementName { ElementName(number: 35) }
  /// `dir`.
  @inlinable public static var dir: ElementName { ElementName(number: 36) }
  /// `div`.
  @inlinable public static var div: ElementName { ElementName(number: 37) }
  /// `dl`.
  @inlinable public static var dl: ElementName { ElementName(number: 38) }
  /// `dt`.
  @inlinable public static var dt: ElementName { ElementName(number: 39) }
  /// `em`.
  @inlinable public static var em: ElementName { ElementName(number: 40) }
  /// `embed`.
  @inlinable public static var embed: ElementName { ElementName(number: 41) }
  /// `fieldset`.
  @inlinable public static var fieldset: ElementName { ElementName(number: 42) }
  /// `figcaption`.
  @inlinable public static var figcaption: ElementName { ElementName(number: 43) }
  /// `figure`.
  @inlinable public static var figure: ElementName { ElementName(number: 44) }
  /// `font`.
  @inlinable public static var font: ElementName { ElementName(number: 45) }
  /// `footer`.
  @inlinable public static var footer: ElementName { ElementName(number: 46) }
  /// `form`.
  @inlinable public static var form: ElementName { ElementName(number: 47) }
  /// `frame`.
  @inlinable public static var frame: ElementName { ElementName(number: 48) }
  /// `frameset`.
  @inlinable public static var frameset: ElementName { ElementName(number: 49) }
  /// `h1`.
  @inlinable public static var h1: ElementName { ElementName(number: 50) }
  /// `h2`.
  @inlinable public static var h2: ElementName { ElementName(number: 51) }
  /// `h3`.
  @inlinable public static var h3: ElementName { ElementName(number: 52) }
  /// `h4`.
  @inlinable public static var h4: ElementName { ElementName(number: 53) }
  /// `h5`.
  @inlinable public static var h5: ElementName { ElementName(number: 54) }
  /// `h6`.
  @inlinable public static var h6: ElementName { ElementName(number: 55) }
  /// `head`.
  @inlinable public static var head: ElementName { ElementName(number: 56) }
  /// `header`.
  @inlinable public static var header: ElementName { ElementName(number: 57) }
  /// `hgroup`.
  @inlinable public static var hgroup: ElementName { ElementName(number: 58) }
  /// `hr`.
  @inlinable public static var hr: ElementName { ElementName(number: 59) }
  /// `html`.
  @inlinable public static var html: ElementName { ElementName(number: 60) }
  /// `i`.
  @inlinable public static var i: ElementName { ElementName(number: 61) }
  /// `iframe`.
  @inlinable public static var iframe: ElementName { ElementName(number: 62) }
  /// `image`.
  @inlinable public static var image: ElementName { ElementName(number: 63) }
  /// `img`.
  @inlinable public static var img: ElementName { ElementName(number: 64) }
  /// `input`.
  @inlinable public static var input: ElementName { ElementName(number: 65) }
  /// `ins`.
  @inlinable public static var ins: ElementName { ElementName(number: 66) }
  /// `isindex`.
  @inlinable public static var isindex: ElementName { ElementName(number: 67) }
  /// `kbd`.
  @inlinable public static var kbd: ElementName { ElementName(number: 68) }
  /// `keygen`.
  @inlinable public static var keygen: ElementName { ElementName(number: 69) }
  /// `label`.
  @inlinable public static var label: ElementName { ElementName(number: 70) }
  /// `legend`.
  @inlinable public static var legend: ElementName { ElementName(number: 71) }
  /// `li`.
  @inlinable public static var li: ElementName { ElementName(number: 72) }
  /// `link`.
  @inlinable public static var link: ElementName { ElementName(number: 73) }
  /// `listing`.
  @inlinable public static var listing: ElementName { ElementName(number: 74) }
  /// `main`.
  @inlinable public static var main: ElementName { ElementName(number: 75) }
  /// `map`.
  @inlinable public static var map: ElementName { ElementName(number: 76) }
  /// `mark`.
  @inlinable public static var mark: ElementName { ElementName(number: 77) }
  /// `marquee`.
  @inlinable public static var marquee: ElementName { ElementName(number: 78) }
  /// `menu`.
  @inlinable public static var menu: ElementName { ElementName(number: 79) }
  /// `menuitem`.
  @inlinable public static var menuitem: ElementName { ElementName(number: 80) }
  /// `meta`.
  @inlinable public static var meta: ElementName { ElementName(number: 81) }
  /// `meter`.
  @inlinable public static var meter: ElementName { ElementName(number: 82) }
  /// `multicol`.
  @inlinable public static var multicol: ElementName { ElementName(number: 83) }
  /// `nav`.
  @inlinable public static var nav: ElementName { ElementName(number: 84) }
  /// `nextid`.
  @inlinable public static var nextid: ElementName { ElementName(number: 85) }
  /// `nobr`.
  @inlinable public static var nobr: ElementName { ElementName(number: 86) }
  /// `noembed`.
  @inlinable public static var noembed: ElementName { ElementName(number: 87) }
  /// `noframes`.
  @inlinable public static var noframes: ElementName { ElementName(number: 88) }
  /// `noscript`.
  @inlinable public static var noscript: ElementName { ElementName(number: 89) }
  /// `object`.
  @inlinable public static var object: ElementName { ElementName(number: 90) }
  /// `ol`.
  @inlinable public static var ol: ElementName { ElementName(number: 91) }
  /// `optgroup`.
  @inlinable public static var optgroup: ElementName { ElementName(number: 92) }
  /// `option`.
  @inlinable public static var option: ElementName { ElementName(number: 93) }
  /// `output`.
  @inlinable public static var output: ElementName { ElementName(number: 94) }
  /// `p`.
  @inlinable public static var p: ElementName { ElementName(number: 95) }
  /// `param`.
  @inlinable public static var param: ElementName { ElementName(number: 96) }
  /// `picture`.
  @inlinable public static var picture: ElementName { ElementName(number: 97) }
  /// `plaintext`.
  @inlinable public static var plaintext: ElementName { ElementName(number: 98) }
  /// `portal`.
  @inlinable public static var portal: ElementName { ElementName(number: 99) }
  /// `pre`.
  @inlinable public static var pre: ElementName { ElementName(number: 100) }
  /// `progress`.
  @inlinable public static var progress: ElementName { ElementName(number: 101) }
  /// `q`.
  @inlinable public static var q: ElementName { ElementName(number: 102) }
  /// `rb`.
  @inlinable public static var rb: ElementName { ElementName(number: 103) }
  /// `rp`.
  @inlinable public static var rp: ElementName { ElementName(number: 104) }
  /// `rt`.
  @inlinable public static var rt: ElementName { ElementName(number: 105) }
  /// `rtc`.
  @inlinable public static var rtc: ElementName { ElementName(number: 106) }
  /// `ruby`.
  @inlinable public static var ruby: ElementName { ElementName(number: 107) }
  /// `s`.
  @inlinable public static var s: ElementName { ElementName(number: 108) }
  /// `samp`.
  @inlinable public static var samp: ElementName { ElementName(number: 109) }
  /// `script`.
  @inlinable public static var script: ElementName { ElementName(number: 110) }
  /// `search`.
  @inlinable public static var search: ElementName { ElementName(number: 111) }
  /// `section`.
  @inlinable public static var section: ElementName { ElementName(number: 112) }
  /// `select`.
  @inlinable public static var select: ElementName { ElementName(number: 113) }
  /// `selectedcontent`.
  @inlinable public static var selectedcontent: ElementName { ElementName(number: 114) }
  /// `slot`.
  @inlinable public static var slot: ElementName { ElementName(number: 115) }
  /// `small`.
  @inlinable public static var small: ElementName { ElementName(number: 116) }
  /// `source`.
  @inlinable public static var source: ElementName { ElementName(number: 117) }
  /// `spacer`.
  @inlinable public static var spacer: ElementName { ElementName(number: 118) }
  /// `span`.
  @inlinable public static var span: ElementName { ElementName(number: 119) }
  /// `strike`.
  @inlinable public static var strike: ElementName { ElementName(number: 120) }
  /// `strong`.
  @inlinable public static var strong: ElementName { ElementName(number: 121) }
  /// `style`.
  @inlinable public static var style: ElementName { ElementName(number: 122) }
  /// `sub`.
  @inlinable public static var sub: ElementName { ElementName(number: 123) }
  /// `summary`.
  @inlinable public static var summary: ElementName { ElementName(number: 124) }
  /// `sup`.
  @inlinable public static var sup: ElementName { ElementName(number: 125) }
  /// `table`.
  @inlinable public static var table: ElementName { ElementName(number: 126) }
  /// `tbody`.
  @inlinable public static var tbody: ElementName { ElementName(number: 127) }
  /// `td`.
  @inlinable public static var td: ElementName { ElementName(number: 128) }
  /// `template`.
  @inlinable public static var template: ElementName { ElementName(number: 129) }
  /// `textarea`.
  @inlinable public static var textarea: ElementName { ElementName(number: 130) }
  /// `tfoot`.
  @inlinable public static var tfoot: ElementName { ElementName(number: 131) }
  /// `th`.
  @inlinable public static var th: ElementName { ElementName(number: 132) }
  /// `thead`.
  @inlinable public static var thead: ElementName { ElementName(number: 133) }
  /// `time`.
  @inlinable public static var time: ElementName { ElementName(number: 134) }
  /// `title`.
  @inlinable public static var title: ElementName { ElementName(number: 135) }
  /// `tr`.
  @inlinable public static var tr: ElementName { ElementName(number: 136) }
  /// `track`.
  @inlinable public static var track: ElementName { ElementName(number: 137) }
  /// `tt`.
  @inlinable public static var tt: ElementName { ElementName(number: 138) }
  /// `u`.
  @inlinable public static var u: ElementName { ElementName(number: 139) }
  /// `ul`.
  @inlinable public static var ul: ElementName { ElementName(number: 140) }
  /// `var`.
  @inlinable public static var `var`: ElementName { ElementName(number: 141) }
  /// `video`.
  @inlinable public static var video: ElementName { ElementName(number: 142) }
  /// `wbr`.
  @inlinable public static var wbr: ElementName { ElementName(number: 143) }
  /// `xmp`.
  @inlinable public static var xmp: ElementName { ElementName(number: 144) }
  /// SVG's `svg`.
  @inlinable public static var svg: ElementName { ElementName(number: 145) }
  /// SVG's `g`.
  @inlinable public static var g: ElementName { ElementName(number: 146) }
  /// SVG's `path`.
  @inlinable public static var path: ElementName { ElementName(number: 147) }
  /// SVG's `circle`.
  @inlinable public static var circle: ElementName { ElementName(number: 148) }
  /// SVG's `ellipse`.
  @inlinable public static var ellipse: ElementName { ElementName(number: 149) }
  /// SVG's `line`.
  @inlinable public static var line: ElementName { ElementName(number: 150) }
  /// SVG's `polygon`.
  @inlinable public static var polygon: ElementName { ElementName(number: 151) }
  /// SVG's `polyline`.
  @inlinable public static var polyline: ElementName { ElementName(number: 152) }
  /// SVG's `rect`.
  @inlinable public static var rect: ElementName { ElementName(number: 153) }
  /// SVG's `defs`.
  @inlinable public static var defs: ElementName { ElementName(number: 154) }
  /// SVG's `desc`.
  @inlinable public static var desc: ElementName { ElementName(number: 155) }
  /// SVG's `filter`.
  @inlinable public static var filter: ElementName { ElementName(number: 156) }
  /// SVG's `mask`.
  @inlinable public static var mask: ElementName { ElementName(number: 157) }
  /// SVG's `metadata`.
  @inlinable public static var metadata: ElementName { ElementName(number: 158) }
  /// SVG's `pattern`.
  @inlinable public static var pattern: ElementName { ElementName(number: 159) }
  /// SVG's `stop`.
  @inlinable public static var stop: ElementName { ElementName(number: 160) }
  /// SVG's `switch`.
  @inlinable public static var `switch`: ElementName { ElementName(number: 161) }
  /// SVG's `symbol`.
  @inlinable public static var symbol: ElementName { ElementName(number: 162) }
  /// SVG's `text`.
  @inlinable public static var text: ElementName { ElementName(number: 163) }
  /// SVG's `tref`.
  @inlinable public static var tref: ElementName { ElementName(number: 164) }
  /// SVG's `tspan`.
  @inlinable public static var tspan: ElementName { ElementName(number: 165) }
  /// SVG's `use`.
  @inlinable public static var use: ElementName { ElementName(number: 166) }
  /// SVG's `view`.
  @inlinable public static var view: ElementName { ElementName(number: 167) }
  /// SVG's `marker`.
  @inlinable public static var marker: ElementName { ElementName(number: 168) }
  /// SVG's `set`.
  @inlinable public static var `set`: ElementName { ElementName(number: 169) }
  /// SVG's `animate`.
  @inlinable public static var animate: ElementName { ElementName(number: 170) }
  /// MathML's `math`.
  @inlinable public static var math: ElementName { ElementName(number: 171) }
  /// MathML's `mi`.
  @inlinable public static var mi: ElementName { ElementName(number: 172) }
  /// MathML's `mo`.
  @inlinable public static var mo: ElementName { ElementName(number: 173) }
  /// MathML's `mn`.
  @inlinable public static var mn: ElementName { ElementName(number: 174) }
  /// MathML's `ms`.
  @inlinable public static var ms: ElementName { ElementName(number: 175) }
  /// MathML's `mtext`.
  @inlinable public static var mtext: ElementName { ElementName(number: 176) }
  /// MathML's `mglyph`.
  @inlinable public static var mglyph: ElementName { ElementName(number: 177) }
  /// MathML's `malignmark`.
  @inlinable public static var malignmark: ElementName { ElementName(number: 178) }
  /// MathML's `annotation-xml`.
  @inlinable public static var annotationXml: ElementName { ElementName(number: 179) }
  /// MathML's `annotation`.
  @inlinable public static var annotation: ElementName { ElementName(number: 180) }
  /// MathML's `semantics`.
  @inlinable public static var semantics: ElementName { ElementName(number: 181) }
  /// MathML's `mrow`.
  @inlinable public static var mrow: ElementName { ElementName(number: 182) }
  /// MathML's `mfrac`.
  @inlinable public static var mfrac: ElementName { ElementName(number: 183) }
  /// MathML's `msqrt`.
  @inlinable public static var msqrt: ElementName { ElementName(number: 184) }
  /// MathML's `mroot`.
  @inlinable public static var mroot: ElementName { ElementName(number: 185) }
  /// MathML's `msub`.
  @inlinable public static var msub: ElementName { ElementName(number: 186) }
  /// MathML's `msup`.
  @inlinable public static var msup: ElementName { ElementName(number: 187) }
  /// MathML's `msubsup`.
  @inlinable public static var msubsup: ElementName { ElementName(number: 188) }
  /// MathML's `munder`.
  @inlinable public static var munder: ElementName { ElementName(number: 189) }
  /// MathML's `mover`.
  @inlinable public static var mover: ElementName { ElementName(number: 190) }
  /// MathML's `munderover`.
  @inlinable public static var munderover: ElementName { ElementName(number: 191) }
  /// MathML's `mtable`.
  @inlinable public static var mtable: ElementName { ElementName(number: 192) }
  /// MathML's `mtr`.
  @inlinable public static var mtr: ElementName { ElementName(number: 193) }
  /// MathML's `mtd`.
  @inlinable public static var mtd: ElementName { ElementName(number: 194) }
  /// MathML's `mspace`.
  @inlinable public static var mspace: ElementName { ElementName(number: 195) }
  /// MathML's `mstyle`.
  @inlinable public static var mstyle: ElementName { ElementName(number: 196) }
  /// MathML's `merror`.
  @inlinable public static var merror: ElementName { ElementName(number: 197) }
  /// MathML's `mpadded`.
  @inlinable public static var mpadded: ElementName { ElementName(number: 198) }
  /// MathML's `mphantom`.
  @inlinable public static var mphantom: ElementName { ElementName(number: 199) }
  /// MathML's `mfenced`.
  @inlinable public static var mfenced: ElementName { ElementName(number: 200) }
  /// MathML's `menclose`.
  @inlinable public static var menclose: ElementName { ElementName(number: 201) }
  /// MathML's `maction`.
  @inlinable public static var maction: ElementName { ElementName(number: 202) }
  /// SVG's `altGlyph`.
  @inlinable public static var altGlyph: ElementName { ElementName(number: 204) }
  /// SVG's `altGlyphDef`.
  @inlinable public static var altGlyphDef: ElementName { ElementName(number: 206) }
  /// SVG's `altGlyphItem`.
  @inlinable public static var altGlyphItem: ElementName { ElementName(number: 208) }
  /// SVG's `animateColor`.
  @inlinable public static var animateColor: ElementName { ElementName(number: 210) }
  /// SVG's `animateMotion`.
  @inlinable public static var animateMotion: ElementName { ElementName(number: 212) }
  /// SVG's `animateTransform`.
  @inlinable public static var animateTransform: ElementName { ElementName(number: 214) }
  /// SVG's `clipPath`.
  @inlinable public static var clipPath: ElementName { ElementName(number: 216) }
  /// SVG's `feBlend`.
  @inlinable public static var feBlend: ElementName { ElementName(number: 218) }
  /// SVG's `feColorMatrix`.
  @inlinable public static var feColorMatrix: ElementName { ElementName(number: 220) }
  /// SVG's `feComponentTransfer`.
  @inlinable public static var feComponentTransfer: ElementName { ElementName(number: 222) }
  /// SVG's `feComposite`.
  @inlinable public static var feComposite: ElementName { ElementName(number: 224) }
  /// SVG's `feConvolveMatrix`.
  @inlinable public static var feConvolveMatrix: ElementName { ElementName(number: 226) }
  /// SVG's `feDiffuseLighting`.
  @inlinable public static var feDiffuseLighting: ElementName { ElementName(number: 228) }
  /// SVG's `feDisplacementMap`.
  @inlinable public static var feDisplacementMap: ElementName { ElementName(number: 230) }
  /// SVG's `feDistantLight`.
  @inlinable public static var feDistantLight: ElementName { ElementName(number: 232) }
  /// SVG's `feDropShadow`.
  @inlinable public static var feDropShadow: ElementName { ElementName(number: 234) }
  /// SVG's `feFlood`.
  @inlinable public static var feFlood: ElementName { ElementName(number: 236) }
  /// SVG's `feFuncA`.
  @inlinable public static var feFuncA: ElementName { ElementName(number: 238) }
  /// SVG's `feFuncB`.
  @inlinable public static var feFuncB: ElementName { ElementName(number: 240) }
  /// SVG's `feFuncG`.
  @inlinable public static var feFuncG: ElementName { ElementName(number: 242) }
  /// SVG's `feFuncR`.
  @inlinable public static var feFuncR: ElementName { ElementName(number: 244) }
  /// SVG's `feGaussianBlur`.
  @inlinable public static var feGaussianBlur: ElementName { ElementName(number: 246) }
  /// SVG's `feImage`.
  @inlinable public static var feImage: ElementName { ElementName(number: 248) }
  /// SVG's `feMerge`.
  @inlinable public static var feMerge: ElementName { ElementName(number: 250) }
  /// SVG's `feMergeNode`.
  @inlinable public static var feMergeNode: ElementName { ElementName(number: 252) }
  /// SVG's `feMorphology`.
  @inlinable public static var feMorphology: ElementName { ElementName(number: 254) }
  /// SVG's `feOffset`.
  @inlinable public static var feOffset: ElementName { ElementName(number: 256) }
  /// SVG's `fePointLight`.
  @inlinable public static var fePointLight: ElementName { ElementName(number: 258) }
  /// SVG's `feSpecularLighting`.
  @inlinable public static var feSpecularLighting: ElementName { ElementName(number: 260) }
  /// SVG's `feSpotLight`.
  @inlinable public static var feSpotLight: ElementName { ElementName(number: 262) }
  /// SVG's `feTile`.
  @inlinable public static var feTile: ElementName { ElementName(number: 264) }
  /// SVG's `feTurbulence`.
  @inlinable public static var feTurbulence: ElementName { ElementName(number: 266) }
  /// SVG's `foreignObject`.
  @inlinable public static var foreignObject: ElementName { ElementName(number: 268) }
  /// SVG's `glyphRef`.
  @inlinable public static var glyphRef: ElementName { ElementName(number: 270) }
  /// SVG's `linearGradient`.
  @inlinable public static var linearGradient: ElementName { ElementName(number: 272) }
  /// SVG's `radialGradient`.
  @inlinable public static var radialGradient: ElementName { ElementName(number: 274) }
  /// SVG's `textPath`.
  @inlinable public static var textPath: ElementName { ElementName(number: 276) }
}
