import Testing

@testable import HTML

@Suite("Text becomes tokens")
struct SourceLexerTests {
  @Test(
    "Tags and their attributes",
    arguments: [
      ("<p>", ["<p>"]),
      ("<P CLASS=X>", ["<p class=[X]>"]),
      ("<a href='x y' title=\"z\"b=c>", ["<a href=[x y] title=[z] b=[c]>"]),
      ("<a @click=\"a > b\" [x]=1 (y) *ngIf='z'>", ["<a @click=[a > b] [x]=[1] (y)=[] *ngif=[z]>"]),
      ("<a href=x/>", ["<a href=[x/]>"]),
      ("<br/>", ["<br/>"]),
      ("<br/ class=a>", ["<br class=[a]>"]),
      ("<a x=1 X=2 y>", ["<a x=[1] y=[]>"]),
      ("<a =b=c>", ["<a =b=[c]>"]),
      ("<a b = c>", ["<a b=[c]>"]),
      ("<a b=>x", ["<a b=[]>", "\"x\""]),
      ("<a b='\0'>", ["<a b=[\u{FFFD}]>"]),
      ("</P class=x>", ["</p>"]),
      ("</>x", ["\"x\""]),
      ("x<", ["\"x<\""]),
      ("x</", ["\"x</\""]),
      ("1 < 2 <3", ["\"1 < 2 <3\""]),
      ("x<a href='y", ["\"x\""]),
      ("x<a b", ["\"x\""]),
    ])
  func tags(source: String, tokens: [String]) {
    #expect(TokenRecorder.tokens(of: source).lines == tokens)
  }

  @Test(
    "Comments, doctypes and what becomes a comment",
    arguments: [
      ("<!--a-->b", ["!a!", "\"b\""]),
      ("<!-->b", ["!!", "\"b\""]),
      ("<!--->b", ["!!", "\"b\""]),
      ("<!--a--!>b", ["!a!", "\"b\""]),
      ("<!--a--b-->", ["!a--b!"]),
      ("<!--a--", ["!a!"]),
      ("<!--a-", ["!a!"]),
      ("<!--", ["!!"]),
      ("<!a>b", ["!a!", "\"b\""]),
      ("<?php x ?>b", ["!?php x ?!", "\"b\""]),
      ("</ a>b", ["! a!", "\"b\""]),
      ("<![CDATA[x]]>", ["![CDATA[x]]!"]),
      ("<!doctype html>", ["doctype html"]),
      ("<!DOCTYPE HTML PUBLIC \"-//a\" 'b'>", ["doctype html '-//a' 'b'"]),
      ("<!doctype html system 'x'>", ["doctype html 'x'"]),
      ("<!doctype>", ["doctype  quirks"]),
      ("<!doctype html public>", ["doctype html quirks"]),
      ("<!doctype html foo>", ["doctype html quirks"]),
      ("<!doctype html", ["doctype html quirks"]),
    ])
  func declarations(source: String, tokens: [String]) {
    #expect(TokenRecorder.tokens(of: source).lines == tokens)
  }

  @Test("CDATA is text where it is allowed")
  func cdata() {
    let tokens = TokenRecorder.tokens(of: "<![CDATA[a<b>&amp;]]>c", allowsCDATA: true)
    #expect(tokens.lines == ["\"a<b>&amp;\"", "\"c\""])
  }

  @Test(
    "Elements whose content is text",
    arguments: [
      ("<title>a<b>&aring;</title>c", ["<title>", "\"a<b>å\"", "</title>", "\"c\""]),
      ("<style>a<b>&aring;</STYLE >c", ["<style>", "\"a<b>&aring;\"", "</style>", "\"c\""]),
      ("<style></styles></style>", ["<style>", "\"</styles>\"", "</style>"]),
      ("<title>a", ["<title>", "\"a\""]),
      (
        "<script>a<!--<script>b</script>c--></script>d",
        ["<script>", "\"a<!--<script>b</script>c-->\"", "</script>", "\"d\""]
      ),
      ("<script><!--a</script>b", ["<script>", "\"<!--a\"", "</script>", "\"b\""]),
      ("<script><!--><script>a</script>b", ["<script>", "\"<!--><script>a\"", "</script>", "\"b\""]),
      ("<plaintext><p></plaintext>", ["<plaintext>", "\"<p></plaintext>\""]),
      ("<textarea>\0</textarea>", ["<textarea>", "\"\u{FFFD}\"", "</textarea>"]),
    ])
  func rawText(source: String, tokens: [String]) {
    #expect(TokenRecorder.tokens(of: source).lines == tokens)
  }

  @Test(
    "Character references",
    arguments: [
      ("&aring;&Aring;&oslash;&AElig;", "åÅøÆ"),
      ("&amp &ampx &lt3", "& &x <3"),
      ("&notit; &notin;", "¬it; ∉"),
      ("&#229;&#xE5;&#XE5", "ååå"),
      ("&#0;&#xD800;&#x110000;&#99999999999;", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
      ("&#150;&#x80;", "–€"),
      ("&; &# &#x &#xg; &nope; &", "&; &# &#x &#xg; &nope; &"),
      ("&NotEqualTilde;", "\u{2242}\u{338}"),
      ("&CounterClockwiseContourIntegral;", "∳"),
    ])
  func references(source: String, text: String) {
    #expect(TokenRecorder.tokens(of: source).lines == ["\"\(text)\""])
  }

  @Test("In attributes, a name without semicolon that goes on is no reference")
  func referencesInAttributes() {
    let tokens = TokenRecorder.tokens(of: "<a href='?a=1&copy=2&lt3&amp;b&reg'>")
    #expect(tokens.lines == ["<a href=[?a=1&copy=2&lt3&b®]>"])
  }

  @Test("A tag keeps no more attributes than the limit, and it is noted")
  func attributeLimit() {
    let tokens = TokenRecorder.tokens(of: "<a b c d>", limits: ParseLimits(attributes: 2))
    #expect(tokens.lines == ["<a b=[] c=[]>"])
    #expect(tokens.truncation == .attributes)
  }
}
