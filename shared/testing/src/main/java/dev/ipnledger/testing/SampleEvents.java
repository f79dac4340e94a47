package dev.ipnledger.testing;

import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The sample events of the project, read as Lambda's own runtime reads them. */
public final class SampleEvents {
  private static final Path FOLDER = Path.of("..", "..", "events");

  private SampleEvents() {}

  /**
   * One event.
   *
   * @param file its name in the folder {@code events}
   * @param type one that Lambda has a serializer for
   */
  public static <T> T read(String file, Class<T> type) {
    try (InputStream json = Files.newInputStream(FOLDER.resolve(file))) {
      return LambdaEventSerializers.serializerFor(type, SampleEvents.class.getClassLoader())
          .fromJson(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
