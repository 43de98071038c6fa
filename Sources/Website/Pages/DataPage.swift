internal import Results

/// The files for other programs, with what they hold.
struct DataPage {
  let edition: Edition

  var html: String {
    let language = edition.language
    return edition.page(
      .data, path: "data.html", title: CommonWords.data[language], description: DataWords.description[language],
      [
        "files": .list(
          edition.picture.dataFiles.map { file in
            [
              "path": .text(file.path), "name": .text(file.path.split(separator: "/").last.map(String.init)),
              "holds": .text(DataWords.content(file.content)[language]), "size": .text(size(of: file)),
            ]
          })
      ])
  }

  private func size(of file: DataFile) -> String {
    file.bytes < 1_000_000
      ? "\(edition.points((Double(file.bytes) / 1000).rounded(.up)))\u{A0}kB"
      : "\(edition.points(Double(file.bytes) / 1_000_000))\u{A0}MB"
  }
}
