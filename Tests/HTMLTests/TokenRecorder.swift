@testable import HTML

/// Takes tokens and writes them down, one line each.
struct TokenRecorder: TokenSink {
  var pool: TokenPool
  var allowsCDATA = false
  var lexicalMode = LexicalMode.data
  var isFull = false
  var truncation: Truncation = []
  var lines: [String] = []

  init(source: [UInt8]) { pool = TokenPool(source: source) }

  mutating func note(_ truncation: Truncation) { self.truncation.formUnion(truncation) }

  mutating func take(_ token: Token) {
    let name = String(decoding: pool.names.bytes(token.name.number), as: UTF8.self)
    lexicalMode = .data
    switch token.kind {
    case .startTag:
      lines.append("<\(name)\(attributes(of: token))\(token.isSelfClosing ? "/" : "")>")
      lexicalMode = mode(after: name)
    case .endTag: lines.append("</\(name)>")
    case .text: lines.append("\"\(text(of: token))\"")
    case .comment: lines.append("!\(text(of: token))!")
    case .doctype:
      let doctype = pool.doctype
      let ids = [doctype.publicID, doctype.systemID].map { $0.map { " '\($0)'" } ?? "" }.joined()
      lines.append("doctype \(doctype.name)\(ids)\(doctype.forcesQuirks ? " quirks" : "")")
    case .endOfFile: break
    }
  }

  private func text(of token: Token) -> String {
    String(decoding: pool.bytes[Int(token.start)..<Int(token.end)], as: UTF8.self)
  }

  private func attributes(of token: Token) -> String {
    pool.attributes[Int(token.start)..<Int(token.end)].map { attribute in
      let name = String(decoding: pool.names.bytes(attribute.name.number), as: UTF8.self)
      let value = String(decoding: pool.bytes[Int(attribute.start)..<Int(attribute.end)], as: UTF8.self)
      return " \(name)=[\(value)]"
    }.joined()
  }

  private func mode(after name: String) -> LexicalMode {
    switch name {
    case "title", "textarea": .escapableRawText
    case "style", "iframe": .rawText
    case "script": .script
    case "plaintext": .plainText
    default: .data
    }
  }

  /// The tokens of a text as the source lexer reads them.
  static func tokens(of text: String, allowsCDATA: Bool = false, limits: ParseLimits = .init()) -> TokenRecorder {
    let source = Array(text.utf8)
    return source.withUnsafeBufferPointer { buffer in
      var lexer = SourceLexer(source: buffer, limits: limits, sink: TokenRecorder(source: source))
      lexer.sink.allowsCDATA = allowsCDATA
      lexer.finish()
      return lexer.sink
    }
  }
}
