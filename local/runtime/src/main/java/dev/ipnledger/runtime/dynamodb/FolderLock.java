package dev.ipnledger.runtime.dynamodb;

import dev.ipnledger.runtime.StartException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Holds a folder for one process at a time: SQLite under DynamoDB Local is not made for two. The
 * operating system lets go of it however the process ends.
 */
final class FolderLock implements AutoCloseable {
  private static final String FILE = "in-use";

  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * @throws StartException naming the folder when another process has it, or it can't be written
   */
  static FolderLock take(Path folder) {
    try {
      FileChannel channel =
          FileChannel.open(
              folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock(channel) == null) {
        channel.close();
        throw new StartException(
            "the folder "
                + folder
                + " is in use by a run that is up; stop that run, or ask it by its --port",
            null);
      }
      return new FolderLock(channel);
    } catch (IOException e) {
      throw new StartException("cannot write to the folder " + folder, e);
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new IllegalStateException("a lock file did not close", e);
    }
  }
}
