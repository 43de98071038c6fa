import Foundation
import Testing

/// An nginx on 127.0.0.1 that serves folders under host names, with gzip and ETag, as many municipalities' servers do.
final class Nginx {
  static let path = ["/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/sbin/nginx"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  let port: UInt16
  private let process = Process()
  private let folder: TemporaryFolder

  /// Starts it.
  ///
  /// - Parameters:
  ///   - folders: The folder of each host.
  ///   - extra: Lines for the server of each host.
  init(_ folders: [String: String], extra: [String: String] = [:]) async throws {
    folder = try TemporaryFolder()
    port = try Self.freePort()
    let servers = folders.sorted { $0.key < $1.key }.map { host, root in
      """
      server {
        listen 127.0.0.1:\(port);
        server_name \(host);
        root \(root);
        absolute_redirect off;
        \(extra[host] ?? "")
      }
      """
    }
    let configuration = """
      pid \(folder.path)/nginx.pid;
      error_log \(folder.path)/error.log;
      daemon off;
      master_process off;
      events {}
      http {
        types { text/html html; text/plain txt; text/xml xml; application/pdf pdf; text/css css; image/png png; }
        default_type text/html;
        access_log \(folder.path)/access.log;
        client_body_temp_path \(folder.path)/body;
        proxy_temp_path \(folder.path)/proxy;
        fastcgi_temp_path \(folder.path)/fastcgi;
        uwsgi_temp_path \(folder.path)/uwsgi;
        scgi_temp_path \(folder.path)/scgi;
        gzip on;
        gzip_min_length 256;
        etag on;
        charset utf-8;
        \(servers.joined(separator: "\n"))
      }
      """
    try folder.write(configuration, to: "nginx.conf")
    // It ends by itself, whatever becomes of the tests; not sooner than the tests do on a busy machine.
    process.executableURL = URL(filePath: "/usr/bin/timeout")
    process.arguments = [
      "-s", "KILL", "1800", try #require(Self.path), "-p", folder.path, "-c", "\(folder.path)/nginx.conf",
    ]
    process.standardError = FileHandle.nullDevice
    try process.run()
    try await waitUntilListening()
  }

  /// Ends it at once: a child of a test inherits blocked signals, so asking politely is not heard.
  func stop() {
    let text = (try? String(contentsOfFile: "\(folder.path)/nginx.pid", encoding: .utf8)) ?? ""
    if let number = Int32(text.trimmingCharacters(in: .whitespacesAndNewlines)) { kill(number, SIGKILL) }
  }

  /// The lines of the access log.
  var requests: [Substring] {
    let log = (try? String(contentsOfFile: "\(folder.path)/access.log", encoding: .utf8)) ?? ""
    return log.split(separator: "\n").map { Substring($0) }
  }

  private func waitUntilListening() async throws {
    for _ in 0..<200 {
      let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
      defer { close(descriptor) }
      var address = Self.address(port: port)
      let size = socklen_t(MemoryLayout<sockaddr_in>.size)
      let connected = withUnsafePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, size) }
      }
      if connected == 0 { return }
      try await Task.sleep(for: .milliseconds(50))
    }
    Issue.record("nginx does not answer")
  }

  private static func freePort() throws -> UInt16 {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = address(port: 0)
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let bound = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
        bind(descriptor, pointer, size) == 0 && getsockname(descriptor, pointer, &size) == 0
      }
    }
    try #require(bound)
    return UInt16(bigEndian: address.sin_port)
  }

  private static func address(port: UInt16) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    return address
  }
}
