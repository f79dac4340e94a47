package dev.ipnledger.runtime.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipnledger.runtime.StartException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileCheckpointsTest {
  @TempDir private Path folder;

  @Test
  void aPlaceIsThereForTheNextProcess() {
    Path file = folder.resolve("new").resolve("stream-position");
    FileCheckpoints first = FileCheckpoints.open(file);
    assertThat(first.of("shard-1")).isEmpty();
    first.move("shard-1", "0001");
    first.move("shard-2", "0007");
    first.move("shard-1", "0002");
    FileCheckpoints second = FileCheckpoints.open(file);
    assertThat(second.of("shard-1")).contains("0002");
    assertThat(second.of("shard-2")).contains("0007");
  }

  @Test
  void aFileThatIsNoneIsNamedWithWhatToDo() throws IOException {
    Path file = Files.writeString(folder.resolve("stream-position"), "nonsense\n");
    assertThatThrownBy(() -> FileCheckpoints.open(file))
        .isInstanceOf(StartException.class)
        .hasMessageContaining("stream-position; delete it");
  }
}
