package dev.ipnledger.sns.certificate;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address on one of the hosts of Amazon SNS.
 *
 * @param uri what to fetch
 * @param region the AWS region in the host's name
 */
public record SnsUrl(URI uri, String region) {
  private static final Pattern HOST =
      Pattern.compile("sns\\.([a-z0-9-]{3,32})\\.amazonaws\\.com(?:\\.cn)?");
  private static final Pattern FILE =
      Pattern.compile("/SimpleNotificationService-[0-9a-f]{32}\\.pem");

  public SnsUrl {
    requireNonNull(uri, "uri is null");
    requireNonNull(region, "region is null");
  }

  /** The certificate that an envelope names; empty unless it is where SNS keeps certificates. */
  public static Optional<SnsUrl> ofCertificate(String text) {
    return ofCertificate(text, "");
  }

  /**
   * The same, for an SNS that keeps its certificates below another path (LocalStack does).
   *
   * @param pathPrefix what stands before the file's name, such as {@code /_aws/sns}
   */
  public static Optional<SnsUrl> ofCertificate(String text, String pathPrefix) {
    return ofHost(text)
        .filter(url -> url.uri.getRawQuery() == null)
        .filter(url -> url.uri.getRawPath().startsWith(pathPrefix))
        .filter(url -> FILE.matcher(url.uri.getRawPath().substring(pathPrefix.length())).matches());
  }

  /**
   * Any address on an SNS host: https, no user, no port, no fragment. It is the parsed address that
   * is judged, and its raw parts, so that nothing hides behind an encoding.
   */
  public static Optional<SnsUrl> ofHost(String text) {
    URI uri;
    try {
      uri = new URI(text);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
    String authority = uri.getRawAuthority();
    if (!"https".equals(uri.getScheme()) || authority == null || uri.getRawFragment() != null) {
      return Optional.empty();
    }
    // The whole authority must be the host: a user or a port would stand in it too.
    Matcher host = HOST.matcher(authority);
    return host.matches() ? Optional.of(new SnsUrl(uri, host.group(1))) : Optional.empty();
  }
}
