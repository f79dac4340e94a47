package dev.ipnledger.deploy;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An emulator of AWS: MiniStack in a process of its own, which ends with this object, or one that
 * listens already.
 */
final class Emulator implements AutoCloseable {
  /** The region of everything that is deployed here. */
  static final String REGION = "eu-west-1";

  private final URI endpoint;
  private final Optional<Daemon> daemon;

  private Emulator(URI endpoint, Optional<Daemon> daemon) {
    this.endpoint = requireNonNull(endpoint, "endpoint is null");
    this.daemon = requireNonNull(daemon, "daemon is null");
  }

  /** The one that listens there; it is left running at the end. */
  static Emulator at(URI endpoint) {
    return new Emulator(endpoint, Optional.empty());
  }

  /**
   * Starts MiniStack on a free loopback port, with IAM enforced: a function can do what its role
   * allows and nothing else.
   *
   * @param command the program and its arguments
   * @param log where it writes
   */
  static Emulator start(List<Path> command, Path log) {
    URI endpoint = URI.create("http://127.0.0.1:" + Daemon.freePort());
    Map<String, String> environment = new HashMap<>(environment(endpoint));
    environment.putAll(
        Map.of(
            "GATEWAY_PORT", Integer.toString(endpoint.getPort()),
            "BIND_HOST", "127.0.0.1",
            "MINISTACK_REGION", REGION,
            "AUTH", "true",
            "CLOUDTRAIL_RECORDING", "1",
            "IOT_MTLS_ENABLED", "0",
            "SFTP_ENABLED", "0"));
    Daemon daemon =
        Daemon.start(
            "MiniStack", command, environment, endpoint.resolve("/_ministack/health"), log);
    return new Emulator(endpoint, Optional.of(daemon));
  }

  URI endpoint() {
    return endpoint;
  }

  /** What AWS's own tools and SDKs read, so that they call the emulator. */
  Map<String, String> environment() {
    return environment(endpoint);
  }

  private static Map<String, String> environment(URI endpoint) {
    return Map.of(
        "AWS_ENDPOINT_URL",
        endpoint.toString(),
        "AWS_REGION",
        REGION,
        "AWS_DEFAULT_REGION",
        REGION,
        "AWS_ACCESS_KEY_ID",
        EmulatorClients.CREDENTIALS.accessKeyId(),
        "AWS_SECRET_ACCESS_KEY",
        EmulatorClients.CREDENTIALS.secretAccessKey());
  }

  @Override
  public void close() {
    daemon.ifPresent(Daemon::close);
  }
}
