package dev.ipnledger.cli.sellers;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.settings.DocumentProblem;

/**
 * What a look at a document came to, as {@code --json} prints it.
 *
 * @param severity {@code error} when the functions do not take the document, {@code warning} when
 *     they do and it is worth a second look
 * @param path where, such as {@code A1EXAMPLE.environments.live.topics}
 * @param problem a sentence without a full stop, which begins with the path
 * @param remedy what to do, in sentences
 */
record Finding(String severity, String path, String problem, String remedy) {
  private static final String ERROR = "error";
  private static final String WARNING = "warning";

  Finding {
    requireNonNull(severity, "severity is null");
    requireNonNull(path, "path is null");
    requireNonNull(problem, "problem is null");
    requireNonNull(remedy, "remedy is null");
  }

  static Finding error(DocumentProblem problem) {
    return new Finding(ERROR, problem.path(), problem.sentence(), Remedies.of(problem.field()));
  }

  static Finding warning(String path, String problem, String remedy) {
    return new Finding(WARNING, path, problem, remedy);
  }

  boolean isError() {
    return severity.equals(ERROR);
  }

  /** Two lines for people. */
  String text() {
    return (isError() ? "" : "warning: ") + problem + ".\n  " + remedy;
  }
}
