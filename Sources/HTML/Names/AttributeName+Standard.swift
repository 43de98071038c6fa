// The attribute names by their number in `Vocabulary`; a test compares the two.
extension AttributeName {
  /// `abbr`.
  @inlinable public static var abbr: AttributeName { AttributeName(number: 2) }
  /// `accept`.
  @inlinable public static var accept: AttributeName { AttributeName(number: 277) }
  /// `accept-charset`.
  @inlinable public static var acceptCharset: AttributeName { AttributeName(number: 278) }
  /// `accesskey`.
  @inlinable public static var accesskey: AttributeName { AttributeName(number: 279) }
  /// `action`.
  @inlinable public static var action: AttributeName { AttributeName(number: 280) }
  /// `align`.
  @inlinable public static var align: AttributeName { AttributeName(number: 281) }
  /// `allow`.
  @inlinable public static var allow: AttributeName { AttributeName(number: 282) }
  /// `allowfullscreen`.
  @inlinable public static var allowfullscreen: AttributeName { AttributeName(number: 283) }
  /// `alt`.
  @inlinable public static var alt: AttributeName { AttributeName(number: 284) }
  /// `as`.
  @inlinable public static var `as`: AttributeName { AttributeName(number: 285) }
  /// `async`.
  @inlinable public static var async: AttributeName { AttributeName(number: 286) }
  /// `autocapitalize`.
  @inlinable public static var autocapitalize: AttributeName { AttributeName(number: 287) }
  /// `autocomplete`.
  @inlinable public static var autocomplete: AttributeName { AttributeName(number: 288) }
  /// `autofocus`.
  @inlinable public static var autofocus: AttributeName { AttributeName(number: 289) }
  /// `autoplay`.
  @inlinable public static var autoplay: AttributeName { AttributeName(number: 290) }
  /// `bgcolor`.
  @inlinable public static var bgcolor: AttributeName { AttributeName(number: 291) }
  /// `border`.
  @inlinable public static var border: AttributeName { AttributeName(number: 292) }
  /// `cellpadding`.
  @inlinable public static var cellpadding: AttributeName { AttributeName(number: 293) }
  /// `cellspacing`.
  @inlinable public static var cellspacing: AttributeName { AttributeName(number: 294) }
  /// `charset`.
  @inlinable public static var charset: AttributeName { AttributeName(number: 295) }
  /// `checked`.
  @inlinable public static var checked: AttributeName { AttributeName(number: 296) }
  /// `cite`.
  @inlinable public static var cite: AttributeName { AttributeName(number: 25) }
  /// `class`.
  @inlinable public static var `class`: AttributeName { AttributeName(number: 297) }
  /// `clear`.
  @inlinable public static var clear: AttributeName { AttributeName(number: 298) }
  /// `color`.
  @inlinable public static var color: AttributeName { AttributeName(number: 299) }
  /// `cols`.
  @inlinable public static var cols: AttributeName { AttributeName(number: 300) }
  /// `colspan`.
  @inlinable public static var colspan: AttributeName { AttributeName(number: 301) }
  /// `compact`.
  @inlinable public static var compact: AttributeName { AttributeName(number: 302) }
  /// `content`.
  @inlinable public static var content: AttributeName { AttributeName(number: 303) }
  /// `contenteditable`.
  @inlinable public static var contenteditable: AttributeName { AttributeName(number: 304) }
  /// `controls`.
  @inlinable public static var controls: AttributeName { AttributeName(number: 305) }
  /// `coords`.
  @inlinable public static var coords: AttributeName { AttributeName(number: 306) }
  /// `crossorigin`.
  @inlinable public static var crossorigin: AttributeName { AttributeName(number: 307) }
  /// `datetime`.
  @inlinable public static var datetime: AttributeName { AttributeName(number: 308) }
  /// `decoding`.
  @inlinable public static var decoding: AttributeName { AttributeName(number: 309) }
  /// `default`.
  @inlinable public static var `default`: AttributeName { AttributeName(number: 310) }
  /// `defer`.
  @inlinable public static var `defer`: AttributeName { AttributeName(number: 311) }
  /// `dir`.
  @inlinable public static var dir: AttributeName { AttributeName(number: 36) }
  /// `dirname`.
  @inlinable public static var dirname: AttributeName { AttributeName(number: 312) }
  /// `disabled`.
  @inlinable public static var disabled: AttributeName { AttributeName(number: 313) }
  /// `download`.
  @inlinable public static var download: AttributeName { AttributeName(number: 314) }
  /// `draggable`.
  @inlinable public static var draggable: AttributeName { AttributeName(number: 315) }
  /// `enctype`.
  @inlinable public static var enctype: AttributeName { AttributeName(number: 316) }
  /// `enterkeyhint`.
  @inlinable public static var enterkeyhint: AttributeName { AttributeName(number: 317) }
  /// `face`.
  @inlinable public static var face: AttributeName { AttributeName(number: 318) }
  /// `for`.
  @inlinable public static var `for`: AttributeName { AttributeName(number: 319) }
  /// `form`.
  @inlinable public static var form: AttributeName { AttributeName(number: 47) }
  /// `formaction`.
  @inlinable public static var formaction: AttributeName { AttributeName(number: 320) }
  /// `formenctype`.
  @inlinable public static var formenctype: AttributeName { AttributeName(number: 321) }
  /// `formmethod`.
  @inlinable public static var formmethod: AttributeName { AttributeName(number: 322) }
  /// `formnovalidate`.
  @inlinable public static var formnovalidate: AttributeName { AttributeName(number: 323) }
  /// `formtarget`.
  @inlinable public static var formtarget: AttributeName { AttributeName(number: 324) }
  /// `frameborder`.
  @inlinable public static var frameborder: AttributeName { AttributeName(number: 325) }
  /// `headers`.
  @inlinable public static var headers: AttributeName { AttributeName(number: 326) }
  /// `height`.
  @inlinable public static var height: AttributeName { AttributeName(number: 327) }
  /// `hidden`.
  @inlinable public static var hidden: AttributeName { AttributeName(number: 328) }
  /// `high`.
  @inlinable public static var high: AttributeName { AttributeName(number: 329) }
  /// `href`.
  @inlinable public static var href: AttributeName { AttributeName(number: 330) }
  /// `hreflang`.
  @inlinable public static var hreflang: AttributeName { AttributeName(number: 331) }
  /// `http-equiv`.
  @inlinable public static var httpEquivalent: AttributeName { AttributeName(number: 332) }
  /// `id`.
  @inlinable public static var id: AttributeName { AttributeName(number: 333) }
  /// `imagesizes`.
  @inlinable public static var imagesizes: AttributeName { AttributeName(number: 334) }
  /// `imagesrcset`.
  @inlinable public static var imagesrcset: AttributeName { AttributeName(number: 335) }
  /// `inert`.
  @inlinable public static var inert: AttributeName { AttributeName(number: 336) }
  /// `inputmode`.
  @inlinable public static var inputmode: AttributeName { AttributeName(number: 337) }
  /// `integrity`.
  @inlinable public static var integrity: AttributeName { AttributeName(number: 338) }
  /// `is`.
  @inlinable public static var `is`: AttributeName { AttributeName(number: 339) }
  /// `ismap`.
  @inlinable public static var ismap: AttributeName { AttributeName(number: 340) }
  /// `itemid`.
  @inlinable public static var itemid: AttributeName { AttributeName(number: 341) }
  /// `itemprop`.
  @inlinable public static var itemprop: AttributeName { AttributeName(number: 342) }
  /// `itemref`.
  @inlinable public static var itemref: AttributeName { AttributeName(number: 343) }
  /// `itemscope`.
  @inlinable public static var itemscope: AttributeName { AttributeName(number: 344) }
  /// `itemtype`.
  @inlinable public static var itemtype: AttributeName { AttributeName(number: 345) }
  /// `kind`.
  @inlinable public static var kind: AttributeName { AttributeName(number: 346) }
  /// `label`.
  @inlinable public static var label: AttributeName { AttributeName(number: 70) }
  /// `lang`.
  @inlinable public static var lang: AttributeName { AttributeName(number: 347) }
  /// `language`.
  @inlinable public static var language: AttributeName { AttributeName(number: 348) }
  /// `list`.
  @inlinable public static var list: AttributeName { AttributeName(number: 349) }
  /// `longdesc`.
  @inlinable public static var longdesc: AttributeName { AttributeName(number: 350) }
  /// `loading`.
  @inlinable public static var loading: AttributeName { AttributeName(number: 351) }
  /// `loop`.
  @inlinable public static var loop: AttributeName { AttributeName(number: 352) }
  /// `low`.
  @inlinable public static var low: AttributeName { AttributeName(number: 353) }
  /// `marginheight`.
  @inlinable public static var marginheight: AttributeName { AttributeName(number: 354) }
  /// `marginwidth`.
  @inlinable public static var marginwidth: AttributeName { AttributeName(number: 355) }
  /// `max`.
  @inlinable public static var max: AttributeName { AttributeName(number: 356) }
  /// `maxlength`.
  @inlinable public static var maxlength: AttributeName { AttributeName(number: 357) }
  /// `media`.
  @inlinable public static var media: AttributeName { AttributeName(number: 358) }
  /// `method`.
  @inlinable public static var method: AttributeName { AttributeName(number: 359) }
  /// `min`.
  @inlinable public static var min: AttributeName { AttributeName(number: 360) }
  /// `minlength`.
  @inlinable public static var minlength: AttributeName { AttributeName(number: 361) }
  /// `multiple`.
  @inlinable public static var multiple: AttributeName { AttributeName(number: 362) }
  /// `muted`.
  @inlinable public static var muted: AttributeName { AttributeName(number: 363) }
  /// `name`.
  @inlinable public static var name: AttributeName { AttributeName(number: 364) }
  /// `nomodule`.
  @inlinable public static var nomodule: AttributeName { AttributeName(number: 365) }
  /// `nonce`.
  @inlinable public static var nonce: AttributeName { AttributeName(number: 366) }
  /// `nohref`.
  @inlinable public static var nohref: AttributeName { AttributeName(number: 367) }
  /// `noshade`.
  @inlinable public static var noshade: AttributeName { AttributeName(number: 368) }
  /// `novalidate`.
  @inlinable public static var novalidate: AttributeName { AttributeName(number: 369) }
  /// `nowrap`.
  @inlinable public static var nowrap: AttributeName { AttributeName(number: 370) }
  /// `open`.
  @inlinable public static var open: AttributeName { AttributeName(number: 371) }
  /// `optimum`.
  @inlinable public static var optimum: AttributeName { AttributeName(number: 372) }
  /// `pattern`.
  @inlinable public static var pattern: AttributeName { AttributeName(number: 159) }
  /// `ping`.
  @inlinable public static var ping: AttributeName { AttributeName(number: 373) }
  /// `placeholder`.
  @inlinable public static var placeholder: AttributeName { AttributeName(number: 374) }
  /// `playsinline`.
  @inlinable public static var playsinline: AttributeName { AttributeName(number: 375) }
  /// `popover`.
  @inlinable public static var popover: AttributeName { AttributeName(number: 376) }
  /// `popovertarget`.
  @inlinable public static var popovertarget: AttributeName { AttributeName(number: 377) }
  /// `poster`.
  @inlinable public static var poster: AttributeName { AttributeName(number: 378) }
  /// `preload`.
  @inlinable public static var preload: AttributeName { AttributeName(number: 379) }
  /// `profile`.
  @inlinable public static var profile: AttributeName { AttributeName(number: 380) }
  /// `property`.
  @inlinable public static var property: AttributeName { AttributeName(number: 381) }
  /// `readonly`.
  @inlinable public static var readonly: AttributeName { AttributeName(number: 382) }
  /// `referrerpolicy`.
  @inlinable public static var referrerpolicy: AttributeName { AttributeName(number: 383) }
  /// `rel`.
  @inlinable public static var rel: AttributeName { AttributeName(number: 384) }
  /// `required`.
  @inlinable public static var required: AttributeName { AttributeName(number: 385) }
  /// `rev`.
  @inlinable public static var rev: AttributeName { AttributeName(number: 386) }
  /// `reversed`.
  @inlinable public static var reversed: AttributeName { AttributeName(number: 387) }
  /// `role`.
  @inlinable public static var role: AttributeName { AttributeName(number: 388) }
  /// `rows`.
  @inlinable public static var rows: AttributeName { AttributeName(number: 389) }
  /// `rowspan`.
  @inlinable public static var rowspan: AttributeName { AttributeName(number: 390) }
  /// `rules`.
  @inlinable public static var rules: AttributeName { AttributeName(number: 391) }
  /// `sandbox`.
  @inlinable public static var sandbox: AttributeName { AttributeName(number: 392) }
  /// `scope`.
  @inlinable public static var scope: AttributeName { AttributeName(number: 393) }
  /// `scrolling`.
  @inlinable public static var scrolling: AttributeName { AttributeName(number: 394) }
  /// `selected`.
  @inlinable public static var selected: AttributeName { AttributeName(number: 395) }
  /// `shape`.
  @inlinable public static var shape: AttributeName { AttributeName(number: 396) }
  /// `size`.
  @inlinable public static var size: AttributeName { AttributeName(number: 397) }
  /// `sizes`.
  @inlinable public static var sizes: AttributeName { AttributeName(number: 398) }
  /// `slot`.
  @inlinable public static var slot: AttributeName { AttributeName(number: 115) }
  /// `span`.
  @inlinable public static var span: AttributeName { AttributeName(number: 119) }
  /// `spellcheck`.
  @inlinable public static var spellcheck: AttributeName { AttributeName(number: 399) }
  /// `src`.
  @inlinable public static var src: AttributeName { AttributeName(number: 400) }
  /// `srcdoc`.
  @inlinable public static var srcdoc: AttributeName { AttributeName(number: 401) }
  /// `srclang`.
  @inlinable public static var srclang: AttributeName { AttributeName(number: 402) }
  /// `srcset`.
  @inlinable public static var srcset: AttributeName { AttributeName(number: 403) }
  /// `start`.
  @inlinable public static var start: AttributeName { AttributeName(number: 404) }
  /// `step`.
  @inlinable public static var step: AttributeName { AttributeName(number: 405) }
  /// `style`.
  @inlinable public static var style: AttributeName { AttributeName(number: 122) }
  /// `summary`.
  @inlinable public static var summary: AttributeName { AttributeName(number: 124) }
  /// `tabindex`.
  @inlinable public static var tabindex: AttributeName { AttributeName(number: 406) }
  /// `target`.
  @inlinable public static var target: AttributeName { AttributeName(number: 407) }
  /// `title`.
  @inlinable public static var title: AttributeName { AttributeName(number: 135) }
  /// `translate`.
  @inlinable public static var translate: AttributeName { AttributeName(number: 408) }
  /// `type`.
  @inlinable public static var type: AttributeName { AttributeName(number: 409) }
  /// `usemap`.
  @inlinable public static var usemap: AttributeName { AttributeName(number: 410) }
  /// `valign`.
  @inlinable public static var valign: AttributeName { AttributeName(number: 411) }
  /// `value`.
  @inlinable public static var value: AttributeName { AttributeName(number: 412) }
  /// `valuetype`.
  @inlinable public static var valuetype: AttributeName { AttributeName(number: 413) }
  /// `vspace`.
  @inlinable public static var vspace: AttributeName { AttributeName(number: 414) }
  /// `hspace`.
  @inlinable public static var hspace: AttributeName { AttributeName(number: 415) }
  /// `width`.
  @inlinable public static var width: AttributeName { AttributeName(number: 416) }
  /// `wrap`.
  @inlinable public static var wrap: AttributeName { AttributeName(number: 417) }
  /// `onclick`.
  @inlinable public static var onclick: AttributeName { AttributeName(number: 418) }
  /// `ondblclick`.
  @inlinable public static var ondblclick: AttributeName { AttributeName(number: 419) }
  /// `onmousedown`.
  @inlinable public static var onmousedown: AttributeName { AttributeName(number: 420) }
  /// `onmouseup`.
  @inlinable public static var onmouseup: AttributeName { AttributeName(number: 421) }
  /// `onmouseover`.
  @inlinable public static var onmouseover: AttributeName { AttributeName(number: 422) }
  /// `onmouseout`.
  @inlinable public static var onmouseout: AttributeName { AttributeName(number: 423) }
  /// `onmousemove`.
  @inlinable public static var onmousemove: AttributeName { AttributeName(number: 424) }
  /// `onkeydown`.
  @inlinable public static var onkeydown: AttributeName { AttributeName(number: 425) }
  /// `onkeyup`.
  @inlinable public static var onkeyup: AttributeName { AttributeName(number: 426) }
  /// `onkeypress`.
  @inlinable public static var onkeypress: AttributeName { AttributeName(number: 427) }
  /// `onload`.
  @inlinable public static var onload: AttributeName { AttributeName(number: 428) }
  /// `onunload`.
  @inlinable public static var onunload: AttributeName { AttributeName(number: 429) }
  /// `onchange`.
  @inlinable public static var onchange: AttributeName { AttributeName(number: 430) }
  /// `oninput`.
  @inlinable public static var oninput: AttributeName { AttributeName(number: 431) }
  /// `onsubmit`.
  @inlinable public static var onsubmit: AttributeName { AttributeName(number: 432) }
  /// `onreset`.
  @inlinable public static var onreset: AttributeName { AttributeName(number: 433) }
  /// `onfocus`.
  @inlinable public static var onfocus: AttributeName { AttributeName(number: 434) }
  /// `onblur`.
  @inlinable public static var onblur: AttributeName { AttributeName(number: 435) }
  /// `onerror`.
  @inlinable public static var onerror: AttributeName { AttributeName(number: 436) }
  /// `onscroll`.
  @inlinable public static var onscroll: AttributeName { AttributeName(number: 437) }
  /// `aria-activedescendant`.
  @inlinable public static var ariaActivedescendant: AttributeName { AttributeName(number: 438) }
  /// `aria-atomic`.
  @inlinable public static var ariaAtomic: AttributeName { AttributeName(number: 439) }
  /// `aria-autocomplete`.
  @inlinable public static var ariaAutocomplete: AttributeName { AttributeName(number: 440) }
  /// `aria-braillelabel`.
  @inlinable public static var ariaBraillelabel: AttributeName { AttributeName(number: 441) }
  /// `aria-brailleroledescription`.
  @inlinable public static var ariaBrailleroledescription: AttributeName { AttributeName(number: 442) }
  /// `aria-busy`.
  @inlinable public static var ariaBusy: AttributeName { AttributeName(number: 443) }
  /// `aria-checked`.
  @inlinable public static var ariaChecked: AttributeName { AttributeName(number: 444) }
  /// `aria-colcount`.
  @inlinable public static var ariaColcount: AttributeName { AttributeName(number: 445) }
  /// `aria-colindex`.
  @inlinable public static var ariaColindex: AttributeName { AttributeName(number: 446) }
  /// `aria-colspan`.
  @inlinable public static var ariaColspan: AttributeName { AttributeName(number: 447) }
  /// `aria-controls`.
  @inlinable public static var ariaControls: AttributeName { AttributeName(number: 448) }
  /// `aria-current`.
  @inlinable public static var ariaCurrent: AttributeName { AttributeName(number: 449) }
  /// `aria-describedby`.
  @inlinable public static var ariaDescribedby: AttributeName { AttributeName(number: 450) }
  /// `aria-description`.
  @inlinable public static var ariaDescription: AttributeName { AttributeName(number: 451) }
  /// `aria-details`.
  @inlinable public static var ariaDetails: AttributeName { AttributeName(number: 452) }
  /// `aria-disabled`.
  @inlinable public static var ariaDisabled: AttributeName { AttributeName(number: 453) }
  /// `aria-dropeffect`.
  @inlinable public static var ariaDropeffect: AttributeName { AttributeName(number: 454) }
  /// `aria-errormessage`.
  @inlinable public static var ariaErrormessage: AttributeName { AttributeName(number: 455) }
  /// `aria-expanded`.
  @inlinable public static var ariaExpanded: AttributeName { AttributeName(number: 456) }
  /// `aria-flowto`.
  @inlinable public static var ariaFlowto: AttributeName { AttributeName(number: 457) }
  /// `aria-grabbed`.
  @inlinable public static var ariaGrabbed: AttributeName { AttributeName(number: 458) }
  /// `aria-haspopup`.
  @inlinable public static var ariaHaspopup: AttributeName { AttributeName(number: 459) }
  /// `aria-hidden`.
  @inlinable public static var ariaHidden: AttributeName { AttributeName(number: 460) }
  /// `aria-invalid`.
  @inlinable public static var ariaInvalid: AttributeName { AttributeName(number: 461) }
  /// `aria-keyshortcuts`.
  @inlinable public static var ariaKeyshortcuts: AttributeName { AttributeName(number: 462) }
  /// `aria-label`.
  @inlinable public static var ariaLabel: AttributeName { AttributeName(number: 463) }
  /// `aria-labelledby`.
  @inlinable public static var ariaLabelledby: AttributeName { AttributeName(number: 464) }
  /// `aria-level`.
  @inlinable public static var ariaLevel: AttributeName { AttributeName(number: 465) }
  /// `aria-live`.
  @inlinable public static var ariaLive: AttributeName { AttributeName(number: 466) }
  /// `aria-modal`.
  @inlinable public static var ariaModal: AttributeName { AttributeName(number: 467) }
  /// `aria-multiline`.
  @inlinable public static var ariaMultiline: AttributeName { AttributeName(number: 468) }
  /// `aria-multiselectable`.
  @inlinable public static var ariaMultiselectable: AttributeName { AttributeName(number: 469) }
  /// `aria-orientation`.
  @inlinable public static var ariaOrientation: AttributeName { AttributeName(number: 470) }
  /// `aria-owns`.
  @inlinable public static var ariaOwns: AttributeName { AttributeName(number: 471) }
  /// `aria-placeholder`.
  @inlinable public static var ariaPlaceholder: AttributeName { AttributeName(number: 472) }
  /// `aria-posinset`.
  @inlinable public static var ariaPosinset: AttributeName { AttributeName(number: 473) }
  /// `aria-pressed`.
  @inlinable public static var ariaPressed: AttributeName { AttributeName(number: 474) }
  /// `aria-readonly`.
  @inlinable public static var ariaReadonly: AttributeName { AttributeName(number: 475) }
  /// `aria-relevant`.
  @inlinable public static var ariaRelevant: AttributeName { AttributeName(number: 476) }
  /// `aria-required`.
  @inlinable public static var ariaRequired: AttributeName { AttributeName(number: 477) }
  /// `aria-roledescription`.
  @inlinable public static var ariaRoledescription: AttributeName { AttributeName(number: 478) }
  /// `aria-rowcount`.
  @inlinable public static var ariaRowcount: AttributeName { AttributeName(number: 479) }
  /// `aria-rowindex`.
  @inlinable public static var ariaRowindex: AttributeName { AttributeName(number: 480) }
  /// `aria-rowspan`.
  @inlinable public static var ariaRowspan: AttributeName { AttributeName(number: 481) }
  /// `aria-selected`.
  @inlinable public static var ariaSelected: AttributeName { AttributeName(number: 482) }
  /// `aria-setsize`.
  @inlinable public static var ariaSetsize: AttributeName { AttributeName(number: 483) }
  /// `aria-sort`.
  @inlinable public static var ariaSort: AttributeName { AttributeName(number: 484) }
  /// `aria-valuemax`.
  @inlinable public static var ariaValuemax: AttributeName { AttributeName(number: 485) }
  /// `aria-valuemin`.
  @inlinable public static var ariaValuemin: AttributeName { AttributeName(number: 486) }
  /// `aria-valuenow`.
  @inlinable public static var ariaValuenow: AttributeName { AttributeName(number: 487) }
  /// `aria-valuetext`.
  @inlinable public static var ariaValuetext: AttributeName { AttributeName(number: 488) }
  /// `data-id`.
  @inlinable public static var dataId: AttributeName { AttributeName(number: 489) }
  /// `data`.
  @inlinable public static var data: AttributeName { AttributeName(number: 29) }
  /// `data-href`.
  @inlinable public static var dataHref: AttributeName { AttributeName(number: 490) }
  /// `data-src`.
  @inlinable public static var dataSrc: AttributeName { AttributeName(number: 491) }
  /// `data-srcset`.
  @inlinable public static var dataSrcset: AttributeName { AttributeName(number: 492) }
  /// `data-url`.
  @inlinable public static var dataUrl: AttributeName { AttributeName(number: 493) }
  /// `data-target`.
  @inlinable public static var dataTarget: AttributeName { AttributeName(number: 494) }
  /// `data-toggle`.
  @inlinable public static var dataToggle: AttributeName { AttributeName(number: 495) }
  /// `data-title`.
  @inlinable public static var dataTitle: AttributeName { AttributeName(number: 496) }
  /// `data-name`.
  @inlinable public static var dataName: AttributeName { AttributeName(number: 497) }
  /// `xmlns`.
  @inlinable public static var xmlns: AttributeName { AttributeName(number: 498) }
  /// `xmlns:xlink`.
  @inlinable public static var xmlnsXlink: AttributeName { AttributeName(number: 499) }
  /// `xml:lang`.
  @inlinable public static var xmlLang: AttributeName { AttributeName(number: 500) }
  /// `xml:space`.
  @inlinable public static var xmlSpace: AttributeName { AttributeName(number: 501) }
  /// `xlink:actuate`.
  @inlinable public static var xlinkActuate: AttributeName { AttributeName(number: 502) }
  /// `xlink:arcrole`.
  @inlinable public static var xlinkArcrole: AttributeName { AttributeName(number: 503) }
  /// `xlink:href`.
  @inlinable public static var xlinkHref: AttributeName { AttributeName(number: 504) }
  /// `xlink:role`.
  @inlinable public static var xlinkRole: AttributeName { AttributeName(number: 505) }
  /// `xlink:show`.
  @inlinable public static var xlinkShow: AttributeName { AttributeName(number: 506) }
  /// `xlink:title`.
  @inlinable public static var xlinkTitle: AttributeName { AttributeName(number: 507) }
  /// `xlink:type`.
  @inlinable public static var xlinkType: AttributeName { AttributeName(number: 508) }
  /// `encoding`.
  @inlinable public static var encoding: AttributeName { AttributeName(number: 509) }
  /// `definitionURL`.
  @inlinable public static var definitionURL: AttributeName { AttributeName(number: 511) }
  /// `d`.
  @inlinable public static var d: AttributeName { AttributeName(number: 512) }
  /// `fill`.
  @inlinable public static var fill: AttributeName { AttributeName(number: 513) }
  /// `stroke`.
  @inlinable public static var stroke: AttributeName { AttributeName(number: 514) }
  /// `stroke-width`.
  @inlinable public static var strokeWidth: AttributeName { AttributeName(number: 515) }
  /// `x`.
  @inlinable public static var x: AttributeName { AttributeName(number: 516) }
  /// `y`.
  @inlinable public static var y: AttributeName { AttributeName(number: 517) }
  /// `cx`.
  @inlinable public static var cx: AttributeName { AttributeName(number: 518) }
  /// `cy`.
  @inlinable public static var cy: AttributeName { AttributeName(number: 519) }
  /// `r`.
  @inlinable public static var r: AttributeName { AttributeName(number: 520) }
  /// `rx`.
  @inlinable public static var rx: AttributeName { AttributeName(number: 521) }
  /// `ry`.
  @inlinable public static var ry: AttributeName { AttributeName(number: 522) }
  /// `x1`.
  @inlinable public static var x1: AttributeName { AttributeName(number: 523) }
  /// `x2`.
  @inlinable public static var x2: AttributeName { AttributeName(number: 524) }
  /// `y1`.
  @inlinable public static var y1: AttributeName { AttributeName(number: 525) }
  /// `y2`.
  @inlinable public static var y2: AttributeName { AttributeName(number: 526) }
  /// `points`.
  @inlinable public static var points: AttributeName { AttributeName(number: 527) }
  /// `transform`.
  @inlinable public static var transform: AttributeName { AttributeName(number: 528) }
  /// `version`.
  @inlinable public static var version: AttributeName { AttributeName(number: 529) }
  /// `opacity`.
  @inlinable public static var opacity: AttributeName { AttributeName(number: 530) }
  /// `focusable`.
  @inlinable public static var focusable: AttributeName { AttributeName(number: 531) }
  /// `viewBox`.
  @inlinable public static var viewBox: AttributeName { AttributeName(number: 637) }
}
