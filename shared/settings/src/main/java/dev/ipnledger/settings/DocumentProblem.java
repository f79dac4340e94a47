package dev.ipnledger.settings;

import static java.util.Objects.requireNonNull;

/**
 * One thing that is wrong in a document about sellers.
 *
 * @param path where, such as {@code A1EXAMPLE.environments.live.topics[0]}; empty when it is the
 *     document as a whole
 * @param sentence the path again, and what is wrong there; never a value of the document
 */
public record DocumentProblem(String path, String sentence) {
  public DocumentProblem {
    requireNonNull(path, "path is null");
    requireNonNull(sentence, "sentence is null");
  }

  static DocumentProblem of(IllegalArgumentException problem) {
    String sentence = String.valueOf(problem.getMessage());
    return new DocumentProblem(
        problem instanceof WrongDocumentException wrong ? wrong.path() : "", sentence);
  }

  /** The name at the end of the path, without a place in a list. */
  public String field() {
    String last = path.substring(path.lastIndexOf('.') + 1);
    return last.replaceAll("\\[\\d+]$", "");
  }
}
