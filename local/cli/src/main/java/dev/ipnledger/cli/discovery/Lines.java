package dev.ipnledger.cli.discovery;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The lines of a file that hold one id each. */
final class Lines {
  private Lines() {}

  /** Hears of one line. */
  @FunctionalInterface
  interface Hearer {
    /**
     * @param number from 1
     * @param text without what stands around the id
     */
    void line(long number, String text);
  }

  /**
   * Reads a file; lines that are empty or begin with {@code #} are passed over.
   *
   * @param fromLine lines before this one, counted from 1, are passed over
   * @throws IOException when it can't be read as UTF-8
   */
  static void of(Path file, long fromLine, Hearer hearer) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      long number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        String text = line.replace("\uFEFF", "").strip();
        if (number >= fromLine && !text.isEmpty() && !text.startsWith("#")) {
          hearer.line(number, text);
        }
      }
    }
  }
}
