package dev.ipnledger.ingest;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The events at the project's root, read as Lambda's own runtime reads them. */
final class SampleEvents {
  private static final Path FOLDER = Path.of("..", "..", "events");

  private SampleEvents() {}

  static APIGatewayProxyRequestEvent event(String name) {
    try (InputStream json = Files.newInputStream(FOLDER.resolve("ingest-" + name + ".json"))) {
      return LambdaEventSerializers.serializerFor(
              APIGatewayProxyRequestEvent.class, SampleEvents.class.getClassLoader())
          .fromJson(json);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** The certificate that signed them. Its key was made for them and not kept. */
  static byte[] certificate() {
    try {
      return Files.readAllBytes(FOLDER.resolve("ingest-signing-certificate.pem"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
