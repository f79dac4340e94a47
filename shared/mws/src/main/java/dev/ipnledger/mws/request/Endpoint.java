package dev.ipnledger.mws.request;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.Environment;
import dev.ipnledger.domain.quota.Section;
import java.net.URI;
import java.util.Locale;

/**
 * Where the calls of one region and environment go (guide, "Endpoints").
 *
 * @param address scheme, host, port and path, without a trailing slash: the path is signed as it is
 *     requested
 */
public record Endpoint(URI address) {
  public Endpoint {
    requireNonNull(address, "address is null");
    if (address.getHost() == null || address.getScheme() == null) {
      throw new IllegalArgumentException("not http(s)://host[:port]/path: '" + address + "'");
    }
  }

  /**
   * The endpoint of a section on a server. Feeds and reports have one for both environments: there
   * the marketplace id tells which is meant.
   *
   * @param server {@code http(s)://host[:port]}
   */
  public static Endpoint of(URI server, Section section, Environment environment) {
    String name =
        switch (section) {
          case OFF_AMAZON_PAYMENTS ->
              switch (environment) {
                case LIVE -> "/OffAmazonPayments/";
                case SANDBOX -> "/OffAmazonPayments_Sandbox/";
              };
          case FEEDS -> "/Feeds/";
          case REPORTS -> "/Reports/";
        };
    return new Endpoint(server.resolve(name + section.version()));
  }

  /**
   * What the client will put into the Host header: the name, and a port that is not the scheme's.
   */
  String host() {
    int port = address.getPort();
    boolean standard = port < 0 || port == standardPort();
    String host = address.getHost().toLowerCase(Locale.ROOT);
    return standard ? host : host + ":" + port;
  }

  private int standardPort() {
    return "https".equalsIgnoreCase(address.getScheme()) ? 443 : 80;
  }
}
