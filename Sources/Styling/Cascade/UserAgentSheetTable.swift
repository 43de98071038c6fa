/// What browsers show without any sheet: the part of the HTML standard's rendering section (15.3) that we look at, with
/// scripts on, and the colors and sizes of form controls as Chromium has them.
enum UserAgentSheet {
  static let content = StyleSheet(text: Array(text.utf8)).content

  private static let text = """
    area, base, basefont, datalist, head, link, meta, noembed, noframes, param, rp, script, style, template, title,
    source, track { display: none }
    noscript { display: none !important }
    [hidden] { display: none }
    [hidden=until-found i] { display: block; content-visibility: hidden }
    embed[hidden] { display: inline; height: 0; width: 0 }
    input[type=hidden i] { display: none !important }
    audio:not([controls]) { display: none !important }
    html, body, address, blockquote, center, dialog, div, dd, dl, dt, figure, figcaption, footer, form, header, hr,
    legend, listing, main, p, plaintext, pre, search, xmp, article, aside, h1, h2, h3, h4, h5, h6, hgroup, nav, section,
    dir, menu, ol, ul, details, summary, fieldset, optgroup, option, frameset, frame, marquee { display: block }
    marquee { display: inline-block }
    li { display: list-item }
    slot { display: contents }
    ruby { display: ruby } rt { display: ruby-text; font-size: 50% }
    table { display: table; text-indent: initial; color: inherit } caption { display: table-caption; text-align: center }
    colgroup { display: table-column-group } col { display: table-column }
    thead { display: table-header-group } tbody { display: table-row-group } tfoot { display: table-footer-group }
    tr { display: table-row } td, th { display: table-cell } th { font-weight: bold; text-align: center }
    :is(table, thead, tbody, tfoot, tr)[hidden] { display: none }
    dialog:not([open]) { display: none }
    dialog { position: absolute; background-color: canvas; color: canvastext }
    [popover]:not(:popover-open):not(dialog[open]) { display: none }
    body { margin: 8px }
    p, dl, blockquote, figure, ol, ul, menu, dir, pre { margin-block: 1em }
    blockquote, figure { margin-inline: 40px }
    h1 { font-size: 2em; font-weight: bold } h2 { font-size: 1.5em; font-weight: bold }
    h3 { font-size: 1.17em; font-weight: bold } h4 { font-weight: bold }
    h5 { font-size: 0.83em; font-weight: bold } h6 { font-size: 0.67em; font-weight: bold }
    b, strong { font-weight: bolder }
    i, cite, em, var, dfn, address { font-style: italic }
    small, sub, sup { font-size: smaller } big { font-size: larger } sub, sup { line-height: normal }
    code, kbd, samp, tt, pre, listing, plaintext, xmp { font-family: monospace }
    pre, listing, plaintext, xmp { white-space: pre } textarea { white-space: pre-wrap } nobr { white-space: nowrap }
    pre[wrap] { white-space: pre-wrap } td[nowrap], th[nowrap] { white-space: nowrap }
    u, ins { text-decoration: underline } s, strike, del { text-decoration: line-through }
    abbr[title], acronym[title] { text-decoration: underline }
    :any-link { color: linktext; text-decoration: underline; cursor: pointer }
    mark { background-color: mark; color: marktext }
    center { text-align: -webkit-center }
    q::before { content: open-quote } q::after { content: close-quote }
    input, select, button, textarea, selectlist {
      display: inline-block; font: 13.3333px system-ui; letter-spacing: normal; word-spacing: normal;
      text-transform: none; text-indent: 0; text-shadow: none; text-align: start; color: fieldtext;
      background-color: field
    }
    button, input:is([type=submit i], [type=button i], [type=reset i], [type=color i]) {
      text-align: center; color: buttontext; background-color: buttonface
    }
    input:is([type=checkbox i], [type=radio i], [type=range i], [type=image i], [type=file i]) {
      background-color: transparent
    }
    :is(input, select, textarea):disabled { color: #545454 }
    :is(button, input:is([type=submit i], [type=button i], [type=reset i])):disabled { color: rgba(16, 16, 16, 0.3) }
    option, optgroup { white-space: nowrap } option:disabled, optgroup:disabled { color: graytext }
    optgroup { font-weight: bolder }
    meter, progress { display: inline-block }
    svg:not(:root) { overflow: hidden }
    video { background-color: transparent } iframe { background-color: transparent }
    ol, ul, menu, dir { list-style-type: disc }
    bdi, output { unicode-bidi: isolate }
    [dir=rtl i] { direction: rtl } [dir=ltr i] { direction: ltr }
    """
}
