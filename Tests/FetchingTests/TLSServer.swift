import Foundation
import SampleSiteServer
import Testing

/// An nginx on 127.0.0.1 with certificates of every kind, each under a host name of its own. They are made by an
/// authority that is made for the occasion.
final class TLSServer {
  static let nginx = ["/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/sbin/nginx"].first(where: isExecutable)
  static let openssl = ["/usr/bin/openssl", "/usr/local/bin/openssl"].first(where: isExecutable)
  static var isInstalled: Bool { nginx != nil && openssl != nil }

  /// Where the certificates are good, bad and worse.
  let port: UInt16
  /// Where nothing newer than TLS 1.1 is spoken.
  let oldPort: UInt16
  /// The certificate of the authority, a PEM file.
  var authority: String { "\(folder.path)/ca.pem" }

  private let process = Process()
  private let folder: TemporaryFolder

  /// The names of the hosts `NAME.example` and when their certificates hold.
  private static let certificates = [
    (name: "good", from: "20200101000000Z", to: "20990101000000Z"),
    (name: "expired", from: "20200101000000Z", to: "20210101000000Z"),
    (name: "future", from: "20900101000000Z", to: "20990101000000Z"),
  ]

  init() async throws {
    folder = try TemporaryFolder(["ca.cnf": Self.authorityConfiguration, "index.txt": "", "serial": "01"])
    try Self.run("/bin/sh", ["-e", "-c", Self.script(openssl: try #require(Self.openssl))], in: folder.path)
    port = try freePort()
    oldPort = try freePort()
    try Data(configuration.utf8).write(to: URL(filePath: "\(folder.path)/nginx.conf"))
    // It ends by itself, whatever becomes of the tests; not sooner than the tests do on a busy machine.
    process.executableURL = URL(filePath: "/usr/bin/timeout")
    process.arguments = [
      "-s", "KILL", "1800", try #require(Self.nginx), "-p", folder.path, "-c", "\(folder.path)/nginx.conf",
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

  private static let authorityConfiguration = """
    [ca]
    default_ca = own
    [own]
    database = index.txt
    serial = serial
    new_certs_dir = .
    default_md = sha256
    policy = any
    copy_extensions = copy
    unique_subject = no
    [any]
    commonName = supplied
    [req]
    distinguished_name = name
    x509_extensions = authority
    [name]
    [authority]
    basicConstraints = critical, CA:TRUE
    subjectKeyIdentifier = hash
    """

  private static func script(openssl: String) -> String {
    let make = "\(openssl) req -config ca.cnf -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes"
    var lines = [
      "\(make) -x509 -days 3 -subj /CN=Authority -keyout ca.key -out ca.pem",
      "\(make) -x509 -days 3 -subj /CN=self.example -addext subjectAltName=DNS:self.example -keyout self.key -out self.pem",
    ]
    for certificate in certificates {
      let name = certificate.name
      lines += [
        "\(make) -subj /CN=\(name).example -addext subjectAltName=DNS:\(name).example -keyout \(name).key -out \(name).csr",
        "\(openssl) ca -batch -notext -config ca.cnf -cert ca.pem -keyfile ca.key -startdate \(certificate.from)"
          + " -enddate \(certificate.to) -in \(name).csr -out \(name).pem",
      ]
    }
    return lines.joined(separator: "\n")
  }

  private var configuration: String {
    func server(_ host: String, certificate: String, _ port: UInt16, _ extra: String = "") -> String {
      """
      server {
        listen 127.0.0.1:\(port) ssl\(extra.isEmpty ? " http2" : "");
        server_name \(host).example;
        ssl_certificate \(folder.path)/\(certificate).pem;
        ssl_certificate_key \(folder.path)/\(certificate).key;
        \(extra)
        location / { return 200 "$connection"; }
      }
      """
    }
    let servers =
      ["good", "expired", "future", "self"].map { server($0, certificate: $0, port) }
      + [server("wrong", certificate: "good", port)]
      + [server("old", certificate: "good", oldPort, "ssl_protocols TLSv1.1; ssl_ciphers ALL:@SECLEVEL=0;")]
    return """
      pid \(folder.path)/nginx.pid;
      error_log \(folder.path)/error.log;
      daemon off;
      master_process off;
      events {}
      http {
        access_log off;
        client_body_temp_path \(folder.path)/body;
        proxy_temp_path \(folder.path)/proxy;
        fastcgi_temp_path \(folder.path)/fastcgi;
        uwsgi_temp_path \(folder.path)/uwsgi;
        scgi_temp_path \(folder.path)/scgi;
        \(servers.joined(separator: "\n"))
      }
      """
  }

  private func waitUntilListening() async throws {
    for _ in 0..<200 {
      if FileManager.default.fileExists(atPath: "\(folder.path)/nginx.pid") { return }
      try await Task.sleep(for: .milliseconds(20))
    }
    let log = (try? String(contentsOfFile: "\(folder.path)/error.log", encoding: .utf8)) ?? ""
    Issue.record("nginx does not start: \(log)")
  }

  private static func run(_ program: String, _ arguments: [String], in folder: String) throws {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    process.standardError = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "openssl makes no certificates")
  }

  private static func isExecutable(_ path: String) -> Bool { FileManager.default.isExecutableFile(atPath: path) }
}

/// A port of 127.0.0.1 that nobody listens on at the moment.
private func freePort() throws -> UInt16 { try SilentListener(backlog: 0).port }
