package dev.ipnledger.runtime.events;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.runtime.StartException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** In a file of lines {@code shard=sequence number}, beside a table that is kept. */
public final class FileCheckpoints implements Checkpoints {
  private final Path file;
  private final Map<String, String> places = new TreeMap<>();

  private FileCheckpoints(Path file) {
    this.file = requireNonNull(file, "file is null");
  }

  /**
   * Reads the file, if it is there.
   *
   * @throws StartException naming the file when it can't be read
   */
  public static FileCheckpoints open(Path file) {
    FileCheckpoints checkpoints = new FileCheckpoints(file);
    try {
      Files.createDirectories(requireNonNull(file.toAbsolutePath().getParent()));
      if (Files.exists(file)) {
        for (String line : Files.readAllLines(file)) {
          int equals = line.indexOf('=');
          checkpoints.places.put(line.substring(0, equals), line.substring(equals + 1));
        }
      }
      return checkpoints;
    } catch (IOException | IndexOutOfBoundsException e) {
      throw new StartException(
          "cannot read " + file + "; delete it to publish again what the stream holds", e);
    }
  }

  @Override
  public synchronized Optional<String> of(String shardId) {
    return Optional.ofNullable(places.get(shardId));
  }

  /** Written beside the file and then moved over it, so that a crash leaves one of both. */
  @Override
  public synchronized void move(String shardId, String sequenceNumber) {
    places.put(shardId, sequenceNumber);
    StringBuilder lines = new StringBuilder();
    places.forEach((shard, place) -> lines.append(shard).append('=').append(place).append('\n'));
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.writeString(beside, lines);
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }
}
