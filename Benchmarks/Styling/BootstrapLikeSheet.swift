/// A sheet of the size and kind of Bootstrap 5: custom properties on the root, components made of them, a grid and
/// utilities for six widths of the screen. About 2,500 rules, 200 kB.
enum BootstrapLikeSheet {
  static let colors = ["primary", "secondary", "success", "info", "warning", "danger", "light", "dark"]
  static let widths = [("", 0), ("-sm", 576), ("-md", 768), ("-lg", 992), ("-xl", 1200), ("-xxl", 1400)]

  static func make() -> String {
    root() + reboot() + components() + widths.map(grid).joined() + widths.map(utilities).joined() + helpers()
  }

  private static func root() -> String {
    var rule = ":root,[data-bs-theme=light]{"
    for (index, color) in colors.enumerated() {
      rule += "--bs-\(color):#\(index)d6efd;--bs-\(color)-rgb:\(index * 20),110,253;--bs-\(color)-text:#\(index)52c65;"
      for step in 1...9 { rule += "--bs-\(color)-\(step)00:#\(step)\(index)f9fa;" }
    }
    return rule
      + """
      --bs-font-sans-serif:system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif;--bs-body-font-size:1rem;\
      --bs-body-line-height:1.5;--bs-body-color:#212529;--bs-body-color-rgb:33,37,41;--bs-body-bg:#fff;\
      --bs-link-color-rgb:13,110,253;--bs-border-width:1px;--bs-border-color:#dee2e6;--bs-border-radius:.375rem}
      """
  }

  private static func reboot() -> String {
    """
    *,::after,::before{box-sizing:border-box}\
    body{margin:0;font-family:var(--bs-font-sans-serif);font-size:var(--bs-body-font-size);\
    line-height:var(--bs-body-line-height);color:var(--bs-body-color);background-color:var(--bs-body-bg)}\
    .h1,.h2,.h3,h1,h2,h3,h4,h5,h6{margin-top:0;margin-bottom:.5rem;font-weight:500;line-height:1.2}\
    h1{font-size:calc(1.375rem + 1.5vw)}@media (min-width:1200px){h1{font-size:2.5rem}}\
    p{margin-top:0;margin-bottom:1rem}ol,ul{padding-left:2rem}b,strong{font-weight:bolder}small{font-size:.875em}\
    a{color:rgba(var(--bs-link-color-rgb),var(--bs-link-opacity,1));text-decoration:underline}\
    a:not([href]):not([class]),a:not([href]):not([class]):hover{color:inherit;text-decoration:none}\
    [type=button]:not(:disabled),[type=submit]:not(:disabled),button:not(:disabled){cursor:pointer}\
    input,button,select,optgroup,textarea{margin:0;font-family:inherit;font-size:inherit;line-height:inherit}\
    img,svg{vertical-align:middle}[hidden]{display:none!important}::-moz-focus-inner{padding:0}
    """
  }

  private static func components() -> String {
    var css = ""
    for name in [
      "btn", "nav", "navbar", "card", "alert", "badge", "breadcrumb", "dropdown", "modal", "offcanvas", "accordion",
      "toast", "list-group", "pagination", "progress", "carousel", "tooltip", "popover", "spinner", "form-control",
      "table", "figure", "stepper", "sidebar", "search",
      "hero", "teaser", "contact", "calendar", "gallery", "banner", "feedback",
    ] {
      css += ".\(name){"
      for part in ["padding-x", "padding-y", "font-size", "line-height", "bg", "border-width", "opacity"] {
        css += "--bs-\(name)-\(part):\(part == "font-size" ? "1rem" : "1");"
      }
      css += """
        --bs-\(name)-color:var(--bs-body-color);display:inline-block;font-size:var(--bs-\(name)-font-size);\
        color:var(--bs-\(name)-color);line-height:var(--bs-\(name)-line-height)}
        """
      for part in ["header", "body", "footer", "title", "item", "link", "toggle", "menu", "icon", "text"] {
        css += ".\(name)-\(part){display:block;color:var(--bs-\(name)-color);padding:0 1rem}"
        css += ".\(name)-\(part):hover,.\(name)-\(part):focus-visible{color:var(--bs-primary)}"
        css += ".\(name)>.\(name)-\(part):not(:first-child)+.\(name)-\(part){margin-left:-1px}"
        css += ".\(name) .\(name)-\(part).active,.\(name)-\(part)[aria-expanded=true]{font-weight:700}"
      }
      for color in colors {
        css += ".\(name)-\(color){--bs-\(name)-color:#fff;--bs-\(name)-bg:var(--bs-\(color));"
        css += "background-color:var(--bs-\(name)-bg)}"
      }
    }
    return css
  }

  private static func grid(_ width: (name: String, pixels: Int)) -> String {
    var css = ""
    for part in 1...12 {
      css += ".col\(width.name)-\(part){flex:0 0 auto;width:\(Double(part) * 100 / 12)%}"
      css += ".offset\(width.name)-\(part){margin-left:\(Double(part) * 100 / 12)%}"
    }
    for gutter in 0...5 { css += ".g\(width.name)-\(gutter){--bs-gutter-x:\(gutter)rem;--bs-gutter-y:\(gutter)rem}" }
    return width.pixels == 0 ? css : "@media (min-width:\(width.pixels)px){\(css)}"
  }

  private static func utilities(_ width: (name: String, pixels: Int)) -> String {
    var css = ""
    for display in ["none", "inline", "block", "flex", "grid", "inline-block", "table", "inline-flex"] {
      css += ".d\(width.name)-\(display){display:\(display)!important}"
    }
    for side in ["t", "b", "s", "e", "x", "y", ""] {
      for step in 0...5 {
        css += ".m\(side)\(width.name)-\(step){margin:\(Double(step) / 4)rem!important}"
        css += ".p\(side)\(width.name)-\(step){padding:\(Double(step) / 4)rem!important}"
      }
    }
    for align in ["start", "end", "center"] {
      css += ".text\(width.name)-\(align){text-align:\(align == "start" ? "left" : align)!important}"
      css += ".justify-content\(width.name)-\(align){justify-content:\(align)!important}"
      css += ".align-items\(width.name)-\(align){align-items:\(align)!important}"
    }
    return width.pixels == 0 ? css : "@media (min-width:\(width.pixels)px){\(css)}"
  }

  private static func helpers() -> String {
    var css = """
      .visually-hidden,.visually-hidden-focusable:not(:focus):not(:focus-within){position:absolute!important;\
      width:1px!important;height:1px!important;padding:0!important;margin:-1px!important;overflow:hidden!important;\
      clip:rect(0,0,0,0)!important;white-space:nowrap!important;border:0!important}.collapse:not(.show){display:none}\
      .dropdown-menu{position:absolute;display:none}.dropdown-menu.show{display:block}.fade:not(.show){opacity:0}
      """
    for color in colors {
      css += ".text-\(color){--bs-text-opacity:1;color:rgba(var(--bs-\(color)-rgb),var(--bs-text-opacity))!important}"
      css +=
        ".bg-\(color){--bs-bg-opacity:1;background-color:rgba(var(--bs-\(color)-rgb),var(--bs-bg-opacity))!important}"
      css += ".border-\(color){--bs-border-opacity:1;border-color:rgba(var(--bs-\(color)-rgb),1)!important}"
    }
    return css
  }
}
