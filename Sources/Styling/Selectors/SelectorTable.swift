/// The selectors of a sheet, flat: what they refer to by position.
struct SelectorTable: Sendable {
  var parts: [SelectorPart] = []
  var selectors: [Selector] = []
  var attributes: [AttributeTest] = []
  var formulas: [NthFormula] = []
  var texts: [[UInt8]] = []
}
