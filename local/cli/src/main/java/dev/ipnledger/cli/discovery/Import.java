package dev.ipnledger.cli.discovery;

import dev.ipnledger.reports.ReportRefusedException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** How one kind of file is taken in. To take the same file in again changes nothing. */
@FunctionalInterface
interface Import {
  /**
   * Takes in all of a file's lines.
   *
   * @param fromLine lines before this one, counted from 1, are passed over
   * @param taken hears of each line that was looked at, in the file's order
   * @throws ReportRefusedException when the file is no such file, or breaks off
   * @throws IOException when it can't be read
   */
  void run(Path file, long fromLine, Consumer<Taken> taken)
      throws ReportRefusedException, IOException;
}
