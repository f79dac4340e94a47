package dev.ipnledger.sandbox.state;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.ipnledger.sandbox.notify.CertificateArchive;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * What a state file holds.
 *
 * @param format of the file
 * @param seed of the ids
 * @param manualStart where a clock that stands still began, ISO 8601; empty for one that runs
 * @param runs how many processes have written the file, so that the next one's random notification
 *     ids are others
 * @param certificates the authority that receivers already trust
 * @param calls oldest first
 */
public record StateFile(
    int format,
    long seed,
    String manualStart,
    int runs,
    CertificateArchive certificates,
    List<JournaledCall> calls) {
  /** The format this version writes and reads. */
  public static final int FORMAT = 1;

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  public StateFile {
    requireNonNull(manualStart, "manualStart is null");
    requireNonNull(certificates, "certificates is null");
    calls = List.copyOf(calls);
  }

  /**
   * Reads a file.
   *
   * @throws StateException when it is none, or has another format
   */
  public static StateFile read(Path file) {
    try {
      return parse(Files.readString(file), file.toString());
    } catch (IOException e) {
      throw StateException.unreadable(file.toString(), e);
    }
  }

  /**
   * Reads a file's text.
   *
   * @param name of the text, for an explanation
   * @throws StateException when it is none, or has another format
   */
  public static StateFile parse(String text, String name) {
    try {
      JsonNode document = JSON.readTree(text);
      int format = document.path("format").asInt(0);
      if (document.isObject() && format != FORMAT) {
        throw StateException.format(name, format);
      }
      return JSON.treeToValue(document, StateFile.class);
    } catch (JsonProcessingException | NullPointerException | IllegalArgumentException e) {
      throw StateException.unreadable(name, e);
    }
  }

  /** Writes it whole, or leaves the earlier one as it was. */
  public void write(Path file) {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      if (file.toAbsolutePath().getParent() != null) {
        Files.createDirectories(file.toAbsolutePath().getParent());
      }
      Files.writeString(part, print());
      try {
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw StateException.unwritable(file, e);
    }
  }

  /** The text of a file. */
  public String print() {
    try {
      return JSON.writeValueAsString(this) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a record of texts is always JSON", e);
    }
  }
}
