internal import Web

/// The states of the attribute `type` of `input`. What is missing or unknown is `text`.
///
/// Source: https://html.spec.whatwg.org/multipage/input.html#attr-input-type
enum InputType {
  case hidden, text, search, tel, url, email, password, date, month, week, time, datetimeLocal, number, range, color
  case checkbox, radio, file, submit, image, reset, button

  init(_ value: ArraySlice<UInt8>) {
    self =
      switch true {
      case value.isWord("hidden"): .hidden
      case value.isWord("search"): .search
      case value.isWord("tel"): .tel
      case value.isWord("url"): .url
      case value.isWord("email"): .email
      case value.isWord("password"): .password
      case value.isWord("date"): .date
      case value.isWord("month"): .month
      case value.isWord("week"): .week
      case value.isWord("time"): .time
      case value.isWord("datetime-local"): .datetimeLocal
      case value.isWord("number"): .number
      case value.isWord("range"): .range
      case value.isWord("color"): .color
      case value.isWord("checkbox"): .checkbox
      case value.isWord("radio"): .radio
      case value.isWord("file"): .file
      case value.isWord("submit"): .submit
      case value.isWord("image"): .image
      case value.isWord("reset"): .reset
      case value.isWord("button"): .button
      default: .text
      }
  }
}
