package dev.ipnledger.deploy;

import dev.ipnledger.runtime.Started;
import dev.ipnledger.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

/**
 * What the functions find around them in place of AWS: a Java runtime with Lambda's client, trust
 * in the sandbox's authority, and a way to the hosts of SNS, where the sandbox's certificates are.
 */
final class Surroundings {
  /** The folder below {@link Tools#local} from which the stack is deployed. */
  static final String BUILD = "build";

  private Surroundings() {}

  /**
   * Starts the hosts of SNS and the way there, and makes the build that finds all of it.
   *
   * @param started is given what has to be closed
   * @param now when the certificates of the hosts begin
   */
  static LocalBuild prepare(Tools tools, Sandbox sandbox, Started started, Instant now)
      throws IOException {
    TlsAuthority authority = TlsAuthority.create(now);
    SnsHosts hosts = started.add(SnsHosts.start(authority, sandbox.certificates()));
    ConnectProxy proxy = started.add(ConnectProxy.start(hosts.address()));
    Path trust = tools.local().resolve("trust.p12");
    authority.writeTrustStore(trust, sandbox.caCertificate());
    Path runtime = tools.local().resolve("runtime");
    RuntimeFolder.fill(runtime);
    return LocalBuild.make(
        tools.built(),
        tools.local().resolve(BUILD),
        Map.of(
            "JAVA_HOME", System.getProperty("java.home"),
            "RUNTIME", runtime.toString(),
            "LIBRARY", RuntimeFolder.library(),
            "TRUST_STORE", trust.toString(),
            "SNS_PORT", Integer.toString(proxy.port())));
  }
}
