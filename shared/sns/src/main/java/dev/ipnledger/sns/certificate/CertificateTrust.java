package dev.ipnledger.sns.certificate;

import static java.util.Objects.requireNonNull;

import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.NoSuchAlgorithmException;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a certificate may sign for SNS: its name, its key, its validity, its chain.
 *
 * @param anchors the authorities at which a chain may end
 * @param chainRule when there must be such a chain
 */
public record CertificateTrust(Set<TrustAnchor> anchors, ChainRule chainRule) {
  private static final int MIN_KEY_BITS = 2048;
  private static final int DIGITAL_SIGNATURE = 0;

  public CertificateTrust {
    anchors = Set.copyOf(anchors);
    requireNonNull(chainRule, "chainRule is null");
  }

  /** Trust in the authorities that the Java runtime trusts. */
  public static CertificateTrust ofJavaRuntime(ChainRule chainRule) {
    try {
      TrustManagerFactory factory =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      factory.init((@Nullable KeyStore) null);
      Set<TrustAnchor> anchors =
          Arrays.stream(factory.getTrustManagers())
              .filter(X509TrustManager.class::isInstance)
              .flatMap(m -> Arrays.stream(((X509TrustManager) m).getAcceptedIssuers()))
              .map(authority -> new TrustAnchor(authority, null))
              .collect(Collectors.toSet());
      return new CertificateTrust(anchors, chainRule);
    } catch (NoSuchAlgorithmException | KeyStoreException e) {
      throw new IllegalStateException("the Java runtime has no usable trust store", e);
    }
  }

  /** Trust in these authorities and no other. */
  public static CertificateTrust of(X509Certificate... authorities) {
    return new CertificateTrust(
        Arrays.stream(authorities).map(a -> new TrustAnchor(a, null)).collect(Collectors.toSet()),
        ChainRule.WHEN_POSSIBLE);
  }

  /**
   * The first thing that is wrong at that time, or empty.
   *
   * @param chain the leaf first, then what the document held besides; not empty
   */
  public Optional<CertificateFault> fault(List<X509Certificate> chain, Instant at) {
    X509Certificate leaf = chain.getFirst();
    if (!CertificateName.isSns(leaf)) {
      return Optional.of(CertificateFault.NAME);
    }
    if (!hasSigningKey(leaf)) {
      return Optional.of(CertificateFault.KEY);
    }
    if (!isValid(leaf, at)) {
      return Optional.of(CertificateFault.VALIDITY);
    }
    return CertificateChain.holds(chain, this, at)
        ? Optional.empty()
        : Optional.of(CertificateFault.CHAIN);
  }

  /** Whether the certificate carries a name that SNS signs under. */
  public static boolean isNamedForSns(X509Certificate leaf) {
    return CertificateName.isSns(leaf);
  }

  /** Whether that time lies within the certificate's validity, its two ends included. */
  public static boolean isValid(X509Certificate leaf, Instant at) {
    return !at.isBefore(leaf.getNotBefore().toInstant())
        && !at.isAfter(leaf.getNotAfter().toInstant());
  }

  private static boolean hasSigningKey(X509Certificate leaf) {
    boolean[] usage = leaf.getKeyUsage();
    return leaf.getPublicKey() instanceof RSAPublicKey key
        && key.getModulus().bitLength() >= MIN_KEY_BITS
        && (usage == null || usage[DIGITAL_SIGNATURE]);
  }
}
