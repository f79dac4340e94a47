package dev.ipnledger.reconcile.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Removes a file that was needed for one step. */
final class Disposal {
  private Disposal() {}

  /** A file that can't be removed is left behind: it stands in nobody's way. */
  static void of(@Nullable Path file) {
    if (file == null) {
      return;
    }
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      file.toFile().deleteOnExit();
    }
  }
}
