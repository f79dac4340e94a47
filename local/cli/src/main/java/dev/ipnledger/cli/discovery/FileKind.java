package dev.ipnledger.cli.discovery;

import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.Environment;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a file holds, told from how it begins. */
enum FileKind {
  /** One id a line. */
  IDS,
  /** States of order references, authorizations, captures or refunds. */
  TRANSACTIONS,
  /** Movements of money. */
  SETTLEMENT;

  /** As much of a file as is looked at. */
  private static final int BEGINNING = 64 * 1_024;

  private static final Pattern ID = Pattern.compile("\\b[PSBC]\\d{2}-\\d{7}-\\d{7}\\b");

  /**
   * Looks at a file.
   *
   * @throws IOException when it can't be read
   */
  static FileKind of(Path file) throws IOException {
    String beginning = beginning(file);
    if (beginning.contains("TransactionPostedDate")) {
      return SETTLEMENT;
    }
    String first =
        beginning.lines().map(String::strip).filter(it -> !it.isEmpty()).findFirst().orElse("");
    return first.startsWith("#") || first.matches("[^,;\\t\"]*") ? IDS : TRANSACTIONS;
  }

  /** The environment of the first id in the file; empty when it begins with none. */
  static Optional<Environment> environment(Path file) throws IOException {
    return ID.matcher(beginning(file))
        .results()
        .flatMap(found -> AmazonId.parse(found.group()).stream())
        .flatMap(id -> id.environment().stream())
        .findFirst();
  }

  private static String beginning(Path file) throws IOException {
    char[] text = new char[BEGINNING];
    // Bytes that are no UTF-8 are the reader's to refuse, with the line they stand in.
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
      int length = 0;
      for (int read = 0; read >= 0 && length < BEGINNING; length += Math.max(0, read)) {
        read = reader.read(text, length, BEGINNING - length);
      }
      return new String(text, 0, length);
    }
  }
}
