/// Where the tree builder stands in the page: the insertion modes of the HTML standard.
///
/// "In select" and "in select in table" are not among them, because the standard gave them up in 2025: `select` now may
/// hold what other elements may.
enum InsertionMode: UInt8 {
  case initial, beforeHTML, beforeHead, inHead, inHeadNoscript, afterHead
  case inBody, text
  case inTable, inTableText, inCaption, inColumnGroup, inTableBody, inRow, inCell
  case inTemplate
  case afterBody, inFrameset, afterFrameset, afterAfterBody, afterAfterFrameset
}

/// Whether a token has been dealt with or must be looked at again in the mode that was just set.
enum Progress {
  case done, again
}
