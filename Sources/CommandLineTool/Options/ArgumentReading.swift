import ArgumentParser
import Criteria
import Foundation
import Results
import SiteCheck
import Web
import Website

/// Turns words of the command line into values, or says what would have been right.
enum ArgumentReading {
  static func address(_ text: String) throws -> WebURL {
    guard let url = WebURL(text) else {
      throw ValidationError("\"\(text)\" is no web address. Write it with http:// or https://.")
    }
    return url
  }

  static func errorsAddress(_ text: String) throws -> ErrorsAddress {
    guard let address = ErrorsAddress(text) else {
      throw ValidationError("\"\(text)\" is no web or e-mail address.")
    }
    return address
  }

  static func host(_ text: String) throws -> String {
    guard !text.contains("/"), WebURL("http://\(text)/") != nil else {
      throw ValidationError("\"\(text)\" is no host name. Write, for example, skjema.vinje.kommune.no.")
    }
    return text
  }

  static func day(_ text: String) throws -> CalendarDay {
    guard let day = CalendarDay(text) else {
      throw ValidationError("\"\(text)\" is no day. Write, for example, 2026-08-01.")
    }
    return day
  }

  static func pages(_ text: String) throws -> Int {
    guard let number = Int(text), number >= 1 else {
      throw ValidationError("\"\(text)\" is no number of pages. Write a whole number from 1.")
    }
    return number
  }

  static func count(_ text: String) throws -> Int {
    guard let number = Int(text), number >= 1 else {
      throw ValidationError("\"\(text)\" is no such number. Write a whole number from 1.")
    }
    return number
  }

  static func documents(_ text: String) throws -> Int {
    guard let number = Int(text), number >= 0 else {
      throw ValidationError("\"\(text)\" is no number of documents. Write a whole number, or 0 for none.")
    }
    return number
  }

  /// Minutes, at most a week. Norwegians write a comma.
  static func minutes(_ text: String) throws -> Duration {
    guard let minutes = Double(text.replacing(",", with: ".")), minutes > 0, minutes <= 7 * 24 * 60 else {
      throw ValidationError("\"\(text)\" is no time. Write minutes, such as 90 or 0.5.")
    }
    return .milliseconds(Int64((minutes * 60_000).rounded(.up)))
  }

  static func rate(_ text: String) throws -> Double {
    guard let rate = Double(text.replacing(",", with: ".")), rate > 0, rate <= 100_000 else {
      throw ValidationError("\"\(text)\" is no rate. Write requests in a second, such as 2 or 0.5.")
    }
    return rate
  }

  static func shard(_ text: String) throws -> Shard {
    guard let shard = Shard(text) else {
      throw ValidationError("\"\(text)\" is no part. Write, for example, 2/8 for the second of eight.")
    }
    return shard
  }

  static func percent(_ text: String) throws -> Int {
    guard let number = Int(text), (0...100).contains(number) else {
      throw ValidationError("\"\(text)\" is no percentage. Write a whole number from 0 to 100.")
    }
    return number
  }

  /// Seconds, at most an hour: a longer pause is a slip of the unit. Norwegians write a comma.
  static func pause(_ text: String) throws -> Duration {
    guard let seconds = Double(text.replacing(",", with: ".")), (0...3600).contains(seconds) else {
      throw ValidationError("\"\(text)\" is no pause. Write seconds from 0 to 3600, such as 0.5.")
    }
    return .milliseconds(Int64((seconds * 1000).rounded()))
  }

  static func night(_ text: String) throws -> NightID {
    guard let night = NightID(text), CalendarDay(night.day) != nil else {
      throw ValidationError("\"\(text)\" is no night. Write its day, such as 2026-11-28.")
    }
    return night
  }
}
