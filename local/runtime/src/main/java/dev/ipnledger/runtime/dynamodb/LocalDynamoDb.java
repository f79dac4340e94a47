package dev.ipnledger.runtime.dynamodb;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.runtime.FakeCredentials;
import dev.ipnledger.runtime.StartException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.dynamodb.services.exceptions.DynamoDBLocalServiceException;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

/**
 * Amazon's DynamoDB Local behind its HTTP protocol, on a free port of the loopback address.
 *
 * <p>Its own {@code ServerRunner} is not used: that one listens on every address of the machine and
 * reports each start to Amazon.
 */
public final class LocalDynamoDb implements AutoCloseable {
  private final Server server;
  private final LocalDynamoDBServerHandler handler;
  private final URI endpoint;
  private final AutoCloseable folderLock;

  private LocalDynamoDb(
      Server server, LocalDynamoDBServerHandler handler, URI endpoint, AutoCloseable folderLock) {
    this.server = server;
    this.handler = handler;
    this.endpoint = endpoint;
    this.folderLock = folderLock;
  }

  /** Starts one that forgets everything when it is closed. */
  public static LocalDynamoDb inMemory() {
    return start(null, () -> {});
  }

  /**
   * Starts one that keeps its tables in {@code folder}, which is made if it is not there.
   *
   * @throws StartException naming the folder when it can't be made, or another process has it
   */
  public static LocalDynamoDb in(Path folder) {
    requireNonNull(folder, "folder is null");
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new StartException("cannot make the folder " + folder + " for DynamoDB Local", e);
    }
    FolderLock lock = FolderLock.take(folder);
    try {
      return start(folder, lock);
    } catch (StartException e) {
      lock.close();
      throw e;
    }
  }

  private static LocalDynamoDb start(@Nullable Path folder, AutoCloseable folderLock) {
    NativeSqlite.point();
    Server server = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    try {
      LocalDynamoDBServerHandler handler =
          new LocalDynamoDBServerHandler(
              new LocalDynamoDBRequestHandler(
                  0, folder == null, folder == null ? null : folder.toString(), true, false),
              null);
      server.setHandler(handler);
      server.start();
      int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
      return new LocalDynamoDb(server, handler, URI.create("http://127.0.0.1:" + port), folderLock);
    } catch (DynamoDBLocalServiceException e) {
      throw new StartException("DynamoDB Local did not start", e);
    } catch (Exception e) { // Jetty's start() declares no less.
      throw new StartException("the HTTP server of DynamoDB Local did not start", e);
    }
  }

  /** {@code http://127.0.0.1:PORT}. */
  public URI endpoint() {
    return endpoint;
  }

  /** A new client of this endpoint; the caller closes it. */
  public DynamoDbClient newClient() {
    return DynamoDbClient.builder()
        .endpointOverride(endpoint)
        .region(FakeCredentials.REGION)
        .credentialsProvider(FakeCredentials.provider())
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .build();
  }

  @Override
  public void close() {
    try (folderLock) {
      try {
        server.stop();
      } finally {
        handler.close();
      }
    } catch (Exception e) { // Jetty's stop() declares no less.
      throw new IllegalStateException("the HTTP server of DynamoDB Local did not stop", e);
    }
  }
}
