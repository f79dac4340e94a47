package dev.ipnledger.settings;

/** Something in a JSON document is wrong; the message names its path and never repeats a value. */
final class WrongDocumentException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String path;

  WrongDocumentException(String path, String problem) {
    super((path.isEmpty() ? "it" : path) + " " + problem);
    this.path = path;
  }

  String path() {
    return path;
  }
}
