/// The files beside the pages.
enum Asset {
  static let style = String(decoding: PackageResources.style_css, as: UTF8.self)
  static let script = String(decoding: PackageResources.script_js, as: UTF8.self)
  static let icon = String(decoding: PackageResources.icon_svg, as: UTF8.self)
}
