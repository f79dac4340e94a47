package dev.ipnledger.sns.certificate;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import javax.security.auth.x500.X500Principal;

/** PKIX path building from what was served to the trust anchors, without any further fetch. */
final class CertificateChain {
  private CertificateChain() {}

  static boolean holds(List<X509Certificate> chain, CertificateTrust trust, Instant at) {
    return canBeJudged(chain, trust) ? leadsToAnchor(chain, trust, at) : isExcused(trust);
  }

  private static boolean isExcused(CertificateTrust trust) {
    return trust.chainRule() == ChainRule.WHEN_POSSIBLE;
  }

  private static boolean canBeJudged(List<X509Certificate> chain, CertificateTrust trust) {
    X509Certificate leaf = chain.getFirst();
    X500Principal issuer = leaf.getIssuerX500Principal();
    return chain.size() > 1
        || issuer.equals(leaf.getSubjectX500Principal())
        || trust.anchors().stream()
            .anyMatch(anchor -> issuer.equals(anchor.getTrustedCert().getSubjectX500Principal()));
  }

  private static boolean leadsToAnchor(
      List<X509Certificate> chain, CertificateTrust trust, Instant at) {
    if (trust.anchors().isEmpty()) {
      return false;
    }
    X509CertSelector leaf = new X509CertSelector();
    leaf.setCertificate(chain.getFirst());
    try {
      PKIXBuilderParameters parameters =
          new PKIXBuilderParameters(Set.copyOf(trust.anchors()), leaf);
      parameters.addCertStore(
          CertStore.getInstance("Collection", new CollectionCertStoreParameters(chain)));
      parameters.setDate(Date.from(at));
      // SNS names no revocation service that could be asked within the time SNS waits.
      parameters.setRevocationEnabled(false);
      CertPathBuilder.getInstance("PKIX").build(parameters);
      return true;
    } catch (GeneralSecurityException e) {
      return false;
    }
  }
}
