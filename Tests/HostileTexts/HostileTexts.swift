/// What somebody may write on a page to make more of it than text: the usual injection strings of spreadsheets, terminals,
/// HTML, XML, JSON, Markdown, logs, metrics and shells.
public enum HostileTexts {
  /// The strings. None is empty.
  public static let all = [
    "=HYPERLINK(\"http://evil.example\",\"x\")", "+1+cmd|' /C calc'!A0", "-2+3", "@SUM(1+1)", "\t=1+1", "\u{FF1D}1+1",
    "a,b;c\"d\"\"e", "a\r\nb,c\nd",
    "\u{1B}[2J\u{1B}]0;title\u{07}", "\u{9B}31mred", "a\u{0}b\u{7F}c\u{8}", "\u{202E}txt.exe\u{202C}",
    "a\u{2028}b\u{85}c",
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)", "&lt;b&gt;&amp;&#60;",
    "</entry><entry><id>x</id>", "]]><x/>", "<!--", "<?php", "\u{FFFE}\u{FFFF}\u{B}",
    "\",\"score\":100,\"x\":\"", "\\u0000\\\"", "{{7*7}}${7*7}",
    "# Heading", "1. item", "- item\n- item", "**bold** _it_ ~~s~~ `code`", "[x](javascript:alert(1))",
    "![x](http://evil.example/p)",
    "<javascript:alert(1)>", "| a | b |", "https://evil.example www.evil.example", "@everyone", "```\nfence",
    "x level=error message=\"forged\"", "2026-11-28T00:00:00Z error forged", "a\"} 1\nkommunesjekk_fake 2", "\\n\\\\\"",
    "$(touch x)", "`touch x`", "; rm -rf /", "../../etc/passwd", "%s%n%x",
  ]
}
