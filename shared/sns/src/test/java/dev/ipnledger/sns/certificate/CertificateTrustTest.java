package dev.ipnledger.sns.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.sns.testing.TestAuthority;
import dev.ipnledger.sns.testing.TestSigner;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateTrustTest {
  private static final TestAuthority ROOT = TestAuthority.create("Test Root");
  private static final TestAuthority OTHER_ROOT = TestAuthority.create("Other Root");
  private final Instant now = Instant.now();

  private final CertificateTrust trust = CertificateTrust.of(ROOT.certificate());
  private final CertificateTrust strict =
      new CertificateTrust(Set.of(new TrustAnchor(ROOT.certificate(), null)), ChainRule.REQUIRED);

  @Test
  void aLeafOfTheTrustedAuthorityIsTrusted() {
    assertThat(fault(trust, ROOT.signer().certificate())).isEmpty();
    assertThat(fault(strict, ROOT.signer().certificate())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "sns.amazonaws.com, true",
    "sns.eu-west-1.amazonaws.com, true",
    "sns-signing.eu-south-1.amazonaws.com, true",
    "sns-cn-north-1.amazonaws.com.cn, true",
    "sns-us-gov-west-1.amazonaws.com, true",
    "sqs.amazonaws.com, false",
    "sns.amazonaws.com.evil.example, false",
    "evil.sns.amazonaws.com, false",
    "snsxamazonaws.com, false",
    "*.amazonaws.com, false",
    "SNS.AMAZONAWS.COM, false"
  })
  void onlyNamesThatSnsSignsUnderAreTrusted(String name, boolean trusted) {
    Optional<CertificateFault> fault = fault(trust, ROOT.leaf(name).issue().certificate());

    assertThat(fault).isEqualTo(trusted ? Optional.empty() : Optional.of(CertificateFault.NAME));
  }

  @Test
  void anAlternativeNameIsAsGoodAsTheCommonName() {
    X509Certificate leaf =
        ROOT.leaf("Amazon SNS").dnsName("sns.amazonaws.com").issue().certificate();

    assertThat(fault(trust, leaf)).isEmpty();
    assertThat(
            fault(
                trust, ROOT.leaf("Amazon SNS").dnsName("sqs.amazonaws.com").issue().certificate()))
        .contains(CertificateFault.NAME);
  }

  @Test
  void validityIncludesBothEndsAndNothingBeyond() {
    Instant from = Instant.parse("2014-04-10T00:00:00Z");
    Instant to = Instant.parse("2015-04-10T23:59:59Z");
    List<X509Certificate> chain =
        List.of(ROOT.leaf("sns.amazonaws.com").valid(from, to).issue().certificate());

    assertThat(CertificateTrust.isValid(chain.getFirst(), from)).isTrue();
    assertThat(CertificateTrust.isValid(chain.getFirst(), to)).isTrue();
    assertThat(trust.fault(chain, from.minusMillis(1))).contains(CertificateFault.VALIDITY);
    assertThat(trust.fault(chain, to.plusMillis(1))).contains(CertificateFault.VALIDITY);
  }

  @Test
  void aWeakOrForeignKeyIsRefused() {
    assertThat(
            fault(
                trust,
                ROOT.leaf("sns.amazonaws.com", TestAuthority.keys(1024)).issue().certificate()))
        .contains(CertificateFault.KEY);
    assertThat(
            fault(
                trust,
                ROOT.leaf("sns.amazonaws.com", TestAuthority.keys("EC", 256))
                    .issue()
                    .certificate()))
        .contains(CertificateFault.KEY);
  }

  @Test
  void aKeyThatIsNotForSignaturesIsRefused() {
    assertThat(
            fault(
                trust,
                ROOT.leaf("sns.amazonaws.com")
                    .usage(KeyUsage.keyEncipherment)
                    .issue()
                    .certificate()))
        .contains(CertificateFault.KEY);
    assertThat(fault(trust, ROOT.leaf("sns.amazonaws.com").usage(0).issue().certificate()))
        .isEmpty();
  }

  @Test
  void aLeafAloneFromAnUnknownIntermediateIsExcusedUnlessAChainIsRequired() {
    X509Certificate leaf = OTHER_ROOT.signer().certificate();

    assertThat(fault(trust, leaf)).isEmpty();
    assertThat(fault(strict, leaf)).contains(CertificateFault.CHAIN);
  }

  @Test
  void aServedChainMustLeadToATrustedAuthority() {
    TestAuthority intermediate = ROOT.intermediate("Test Intermediate");
    X509Certificate leaf = intermediate.signer().certificate();
    TestAuthority foreign = OTHER_ROOT.intermediate("Test Intermediate");

    assertThat(fault(strict, leaf, intermediate.certificate())).isEmpty();
    assertThat(fault(trust, leaf, foreign.certificate())).contains(CertificateFault.CHAIN);
  }

  @Test
  void aLeafThatNamesATrustedIssuerMustBeSignedByIt() {
    TestAuthority impostor = TestAuthority.create("Test Root");

    assertThat(fault(trust, impostor.signer().certificate())).contains(CertificateFault.CHAIN);
  }

  @Test
  void aLeafThatVouchesForItselfIsRefused() {
    TestSigner self = TestAuthority.selfSigned("sns.amazonaws.com").issue();

    assertThat(fault(trust, self.certificate())).contains(CertificateFault.CHAIN);
    assertThat(fault(new CertificateTrust(Set.of(), ChainRule.WHEN_POSSIBLE), self.certificate()))
        .contains(CertificateFault.CHAIN);
  }

  @Test
  void theJavaRuntimesAuthoritiesDoNotIncludeATestAuthority() {
    CertificateTrust runtime = CertificateTrust.ofJavaRuntime(ChainRule.REQUIRED);

    assertThat(runtime.anchors()).hasSizeGreaterThan(10);
    assertThat(fault(runtime, ROOT.signer().certificate())).contains(CertificateFault.CHAIN);
  }

  private Optional<CertificateFault> fault(CertificateTrust trust, X509Certificate... chain) {
    return trust.fault(List.of(chain), now);
  }
}
