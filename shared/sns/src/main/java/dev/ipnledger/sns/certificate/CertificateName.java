package dev.ipnledger.sns.certificate;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;

/**
 * The names SNS signs under: {@code sns.amazonaws.com} in the older regions, a regional one in the
 * newer ({@code sns-signing.<region>.amazonaws.com}) and in other partitions.
 */
final class CertificateName {
  private static final Pattern SNS =
      Pattern.compile(
          "sns\\.amazonaws\\.com"
              + "|sns(-signing)?\\.[a-z0-9-]{3,32}\\.amazonaws\\.com(\\.cn)?"
              + "|sns-(cn|us-gov)-[a-z0-9-]{3,32}\\.amazonaws\\.com(\\.cn)?");
  private static final int DNS_NAME = 2;

  private CertificateName() {}

  static boolean isSns(X509Certificate leaf) {
    try {
      return Stream.concat(commonNames(leaf), dnsNames(leaf))
          .anyMatch(name -> SNS.matcher(name).matches());
    } catch (InvalidNameException | CertificateParsingException e) {
      return false;
    }
  }

  private static Stream<String> commonNames(X509Certificate leaf) throws InvalidNameException {
    return new LdapName(leaf.getSubjectX500Principal().getName())
        .getRdns().stream()
            .filter(part -> part.getType().equalsIgnoreCase("CN"))
            .map(part -> String.valueOf(part.getValue()));
  }

  private static Stream<String> dnsNames(X509Certificate leaf) throws CertificateParsingException {
    Collection<List<?>> names = leaf.getSubjectAlternativeNames();
    return names == null
        ? Stream.empty()
        : names.stream()
            .filter(name -> Integer.valueOf(DNS_NAME).equals(name.get(0)))
            .map(name -> String.valueOf(name.get(1)));
  }
}
